/** `npm run generate`: writes all that is derived, from the ontology, the API's schema, the client's operations and the settings. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAll } from '../../schema/generate/generate.ts';
import { withTables } from './readme.ts';

const README = resolve(import.meta.dirname, '../../README.md');

try {
  await writeAll();
  writeFileSync(README, withTables(readFileSync(README, 'utf8')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
