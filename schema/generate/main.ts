/** `npm run generate`: writes every generated file; with `--check` writes nothing and fails when one is stale. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT, schemaFiles, staleFiles } from './generate.ts';
import { OntologyError } from './shapes.ts';

try {
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    for (const path of stale) console.error(`${path} is stale: run npm run generate`);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    for (const [path, text] of Object.entries(schemaFiles())) {
      mkdirSync(dirname(join(PROJECT, path)), { recursive: true });
      writeFileSync(join(PROJECT, path), text);
    }
  }
} catch (error) {
  if (!(error instanceof OntologyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
