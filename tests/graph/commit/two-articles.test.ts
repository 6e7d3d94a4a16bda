/** Two folders about one thing: the second refers to what the first declared, and its figure meets those of the first. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Proposals } from '../../../schema/proposals.ts';
import { readFolder } from '../../../seed/format/read.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { undoRevision } from '../../../server/graph/write/history/undo.ts';
import { exportLines } from '../../../server/graph/write/whole/export.ts';
import { verify } from '../../../server/graph/write/whole/verify.ts';
import { freshGraph, type TestGraph } from '../../setup/graph.ts';

const WHO = { by: 'tests' };

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

afterAll(async () => {
  await graph.close();
});

async function folder(slug: string): Promise<Proposals> {
  const read = await readFolder(join(import.meta.dirname, '../../fixtures/articles', slug));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.proposals;
}
const dispute = async () =>
  (
    await graph.read(
      'test',
      `MATCH (d:Dispute {kind: 'VALUE'})<-[:IN_DISPUTE]-(c:Claim) WITH d, c ORDER BY c.id
       RETURN d.computed, d.state, collect(c.slug + ' ' + c.code)`,
    )
  )[0];

it('the figure of the second joins the disagreement of the first, and leaves it again', async () => {
  const [first, second] = await Promise.all([folder('marsa-al-ward'), folder('plain-dispatch')]);
  const tooEarly = await commitArticle(graph, second, WHO);
  expect(tooEarly.problems.map(({ code, reason }) => [code, reason])).toContainEqual([
    'UNKNOWN_ID',
    'Nobody has the id event:quarter-displacement.',
  ]);

  await commitArticle(graph, first, WHO);
  const two = ['marsa-al-ward C01', 'marsa-al-ward C02'];
  expect(await dispute()).toEqual([true, 'OPEN', two]);
  const before = (await exportLines(graph)).filter((line) => /^(claim|edge|dispute) /.test(line));

  expect(await commitArticle(graph, second, WHO)).toMatchObject({ outcome: 'new', revision: 2, added: 1 });
  expect(await dispute()).toEqual([true, 'OPEN', [...two, 'plain-dispatch C01']]);
  const [edge] = await graph.read(
    'test',
    'MATCH ({id: $from})-[r:VICTIM_OF]->({id: $to}) RETURN r.nClaims, r.nIndependent, r.disputed',
    { from: 'group:quarter-residents', to: 'event:quarter-displacement' },
  );
  expect(edge).toEqual([3, 3, true]);
  expect(await verify(graph)).toEqual([]);

  await undoRevision(graph, 2, { by: 'Amal' });
  expect((await exportLines(graph)).filter((line) => /^(claim|edge|dispute) /.test(line))).toEqual(before);
});
