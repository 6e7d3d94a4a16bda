/** All generated files, and which of the committed ones are stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegenFiles } from './codegen.ts';
import { lint } from './lint.ts';
import { load, readFiles } from './load.ts';
import { OntologyError } from './shapes.ts';
import { writeConstraints, writeEnumerations, writeLegend, writeRegistry } from './write-code.ts';
import { writeSdl } from './write-sdl.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** What the ontology gives: path under the project → text. Throws OntologyError at the first mistake. */
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

/** Writes everything: the schema's files first, for the types of resolvers and operations are made from them. */
export async function writeAll(): Promise<void> {
  write(schemaFiles());
  write(await codegenFiles(PROJECT));
}

/** Paths of committed files that differ from what the ontology and codegen give; empty if all is fresh. */
export async function staleFiles(): Promise<string[]> {
  const stale = (files: Record<string, string>) => Object.keys(files).filter((path) => textOf(path) !== files[path]);
  const ours = stale(schemaFiles());
  // what codegen makes of stale files says nothing
  return ours.length > 0 ? ours : stale(await codegenFiles(PROJECT));
}

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    if (textOf(path) === text) continue;
    mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
    writeFileSync(join(PROJECT, path), text);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(PROJECT, path), 'utf8');
  } catch {
    return undefined;
  }
}
