/** What is generated equals what is committed: registry, SDL, constraints, types of resolvers and operations, the first view. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { staleFiles } from '../../schema/generate/generate.ts';
import { FIRST_VIEW_MODULE, firstViewModule } from '../../server/commands/first-view.ts';

it('generated files follow from their sources', async () => {
  expect(await staleFiles()).toEqual([]);
});

it('the first view of the client follows from the file beside the seed', () => {
  expect(readFileSync(join(import.meta.dirname, '../..', FIRST_VIEW_MODULE), 'utf8')).toBe(firstViewModule());
});
