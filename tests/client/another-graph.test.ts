/** A graph for which no view was composed, and nodes that turn out to be the same: all that is known is drawn, old links lead on. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../seed/format/read.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { judge } from '../../server/graph/write/identity/judge.ts';
import { openTestGraph, type TestGraph } from '../setup/graph.ts';
import { patiently } from '../setup/seed.ts';
import { canvas, openPage, soon } from './browser/browser.ts';
import { ask } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile({ seeded: false });
const SEED = resolve(import.meta.dirname, '../../seed/articles/seed');
const WIDE = { viewport: { width: 1440, height: 900 } };
const [OTHERS, US, COALITION] = ['group:other-civilians', 'group:united-states', 'group:international-coalition'];

let graph: TestGraph;
/** The seed, in which a node of the composed view has another id. */
beforeAll(async () => {
  const read = await readFolder(SEED);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  const other = JSON.parse(JSON.stringify(read.proposals).replaceAll('"group:civilians"', `"${OTHERS}"`));
  graph = openTestGraph();
  const { problems } = await patiently(() => commitArticle(graph, other, { by: 'test' }));
  expect(problems).toEqual([]);
});
afterAll(() => graph?.close());

type Ends = { id: string; family: string; from: { id: string }; to: { id: string } };
async function allRelations(): Promise<Ends[]> {
  const found: Ends[] = [];
  for (let after = '', goesOn = true; goesOn; ) {
    const { relations } = await ask<{
      relations: { nodes: Ends[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(
      site.product.url,
      `{ relations(first: 100${after}) { nodes { id family from { id } to { id } } pageInfo { endCursor hasNextPage } } }`,
    );
    found.push(...relations.nodes);
    after = `, after: "${relations.pageInfo.endCursor}"`;
    goesOn = relations.pageInfo.hasNextPage;
  }
  return found;
}

it('all relations between the nodes with which it begins are drawn, not the first hundred alone', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`, WIDE);
  const { nodes, lines } = await canvas(page);
  const there = new Set(nodes.map(({ id }) => id));
  expect(there.has(OTHERS)).toBe(true);
  const all = await allRelations();
  expect(all.length).toBeGreaterThan(100);
  const between = all.filter(
    ({ family, from, to }) => family !== 'GEOGRAPHY' && from.id !== to.id && there.has(from.id) && there.has(to.id),
  );
  expect(
    lines
      .filter(({ relations }) => relations > 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(between.map(({ from, to }) => [from.id, to.id].sort().join('|')))].sort());
  expect(lines.reduce((sum, { relations }) => sum + relations, 0)).toBe(between.length);
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('a link with the id of a node that was found to be the same as another leads to the other', async () => {
  const same = { verdict: 'POSITIVE' as const, a: US, b: COALITION, reason: { ar: 'سبب', en: 'a reason' }, claims: [] };
  expect(await judge(graph, same, { by: 'test' })).toMatchObject({ outcome: 'judged' });
  const { entity } = await ask<{ entity: { id: string } }>(site.product.url, `{ entity: node(id: "${US}") { id } }`);
  const [now, old] = entity.id === US ? [US, COALITION] : [COALITION, US];
  const hash = `#v=1&add=${encodeURIComponent(old)}@20,20!s&pin=${encodeURIComponent(old)}&open=${encodeURIComponent(old)}`;
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en${hash}`, WIDE);
  await page.locator(`.panel-item[data-item="${now}"] .entity-head`).waitFor();
  await soon(async () => (await canvas(page)).nodes.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual([now]);
  const { nodes } = await canvas(page);
  expect(nodes.find(({ id }) => id === now)?.at).toEqual({ x: 20, y: 20 });
  const address = decodeURIComponent(page.url());
  expect(address).toContain(`open=${now}`);
  expect(address).not.toContain(old);
  await page.context().close();
  expect(complaints).toEqual([]);
});
