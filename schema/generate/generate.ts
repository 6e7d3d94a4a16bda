/** All generated files of the schema, and which of the committed ones are stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from './lint.ts';
import { load, readFiles } from './load.ts';
import { OntologyError } from './shapes.ts';
import { writeConstraints, writeEnumerations, writeLegend, writeRegistry } from './write-code.ts';
import { writeSdl } from './write-sdl.ts';

export const PROJECT = join(import.meta.dirname, '../..');

/** Path under the project → text. Throws OntologyError at the first mistake. */
export function schemaFiles(): Record<string, string> {
  const ontology = load(readFiles());
  const [mistake] = lint(ontology);
  if (mistake) throw new OntologyError(mistake.file, mistake.reason);
  return {
    'schema/generated/ontology.ts': writeEnumerations(ontology),
    'schema/generated/registry.ts': writeRegistry(ontology),
    'schema/generated/legend.ts': writeLegend(ontology),
    'schema/generated/constraints.ts': writeConstraints(ontology),
    'schema/generated/entities.graphql': writeSdl(ontology),
  };
}

/** Paths whose committed text differs from what the ontology gives. */
export async function staleFiles(): Promise<string[]> {
  return Object.entries(schemaFiles())
    .filter(([path, text]) => textOf(path) !== text)
    .map(([path]) => path);
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(PROJECT, path), 'utf8');
  } catch {
    return undefined;
  }
}
