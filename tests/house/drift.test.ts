/** What is generated equals what is committed: registry, SDL, constraints, types of resolvers and operations. */
import { expect, it } from 'vitest';
import { staleFiles } from '../../schema/generate/generate.ts';

it('generated files follow from their sources', async () => {
  expect(await staleFiles()).toEqual([]);
});
