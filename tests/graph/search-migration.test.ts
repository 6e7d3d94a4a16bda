/** Search keys of what was stored before there were any: the migration gives the same as the commit does. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '../../server/graph/migrations/migrate.ts';
import { exportLines } from '../../server/graph/write/whole/export.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { invent } from '../setup/invented.ts';
import { seed } from '../setup/seed.ts';

const PARAGRAPHS = `
MATCH (a:Article)-[:HAS_PARAGRAPH]->(p:Paragraph)
RETURN a.id, p.id, p.n, p.start, p.end, p.wordsAr, p.wordsEn, p.plain ORDER BY p.id`;
const PASSAGES = 'MATCH (p:Passage) RETURN p.id, p.wordsAr, p.wordsEn, p.plain ORDER BY p.id';
/** As version 1 left it. */
const FORGET = [
  'MATCH (p:Paragraph) DETACH DELETE p',
  'MATCH (n) WHERE n:Passage OR n:Claim REMOVE n.wordsAr, n.wordsEn, n.plain',
  'MATCH (e:Entity) REMOVE e.kWhole, e.kWord, e.kLike, e.pWhole, e.pWord, e.pLike, e.kPrior',
  'MATCH (m:Meta) SET m.schema = 1, m.step = 0',
];

let graph: TestGraph;
beforeAll(async () => {
  graph = await freshGraph();
  await seed(graph);
  await invent(graph);
});
afterAll(() => graph.close());

const stored = async () => [
  await exportLines(graph),
  await graph.read('test', PARAGRAPHS),
  await graph.read('test', PASSAGES),
];

it('search keys of what is stored already are those of a commit', async () => {
  const before = await stored();
  for (const statement of FORGET) await graph.write('forget', (tx) => tx.run(statement));
  expect(await stored()).not.toEqual(before);
  const { from, to } = await migrate(graph);
  expect(from).toBe(1);
  expect(to).toBeGreaterThan(1);
  expect(await stored()).toEqual(before);
  expect(graph.complaints).toEqual([]);
});
