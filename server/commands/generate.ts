/** `npm run generate`: writes all that is derived, from the ontology, the API's schema, the client's operations, the settings and the first view. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writeAll } from '../../schema/generate/generate.ts';
import { FIRST_VIEW_MODULE, firstViewModule } from './first-view.ts';
import { withTables } from './readme.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const README = resolve(PROJECT, 'README.md');

try {
  writeFileSync(resolve(PROJECT, FIRST_VIEW_MODULE), firstViewModule());
  await writeAll();
  writeFileSync(README, withTables(readFileSync(README, 'utf8')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
