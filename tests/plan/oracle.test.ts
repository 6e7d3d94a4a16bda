/**
 * P-005: a planned answer equals the naive answer. Until there is a query engine the resolvers stand for it: every list, under random
 * filters and views, gives in order what plain filters give of the graph that the rules make in memory; walked page by page, too.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../schema/rules/mask.ts';
import type { RunningServer } from '../api/server/server.ts';
import { type Chance, chance } from '../unit/rules/invented/chance.ts';
import { inventView } from '../unit/rules/reprojection.ts';
import { type Naive, naiveView } from './naive.ts';
import { type Asked, LISTS } from './naive-lists.ts';
import { type Ask, inputOf, startPlanned } from './planned.ts';

let server: RunningServer;
let whole: Naive;
let ask: Ask;

beforeAll(async () => {
  ({ server, whole, ask } = await startPlanned());
});
afterAll(() => server.stop());

async function pageOf(list: string, { filter, more }: Asked, view: object | null, page: object) {
  const type = `${list[0]?.toUpperCase()}${list.slice(1, list === 'entities' ? -3 : -1)}${list === 'entities' ? 'y' : ''}Filter`;
  const query = `query ($filter: ${type}, $view: ViewInput, $first: Int, $after: String) {
    list: ${list}(filter: $filter, view: $view, first: $first, after: $after${more ?? ''}) { totalCount truncated nodes { id } pageInfo { hasNextPage endCursor } } }`;
  return (await ask(query, { filter, view, ...page })).list;
}

/** Page by page. */
async function walked(list: string, asked: Asked, view: object | null, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await pageOf(list, asked, view, { first, after });
    expect(page.truncated).toBe(false);
    ids.push(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

/** Null where it leaves nothing out: then it is no view. */
function viewOf(by: Chance): View | null {
  const view = inventView(by, whole);
  const { asOf, withoutBelligerents, withoutSources, withoutOutlets } = view;
  const isEmpty = asOf === undefined && !withoutBelligerents && !withoutSources?.size && !withoutOutlets?.size;
  return isEmpty ? null : view;
}

describe.each(Object.entries(LISTS))('%s', (list, { invent, naive }) => {
  it('P-005: give under 30 random filters, half of them under a view, what plain filters give', {
    timeout: 300_000,
  }, async () => {
    const by = chance(list.length);
    let found = 0;
    for (let i = 0; i < 30; i++) {
      const view = by.often(0.5) ? viewOf(by) : null;
      const asked = invent(by, whole);
      const name = `${i}: ${JSON.stringify([asked, view && inputOf(view)])}`;
      const expected = naive(view === null ? whole : naiveView(whole, view), asked, whole);
      const input = view && inputOf(view);
      expect(await walked(list, asked, input, by.pick([3, 20, 100])), name).toEqual(expected);
      expect((await pageOf(list, asked, input, { first: 1 })).totalCount, name).toBe(expected.length);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(0);
  });
});
