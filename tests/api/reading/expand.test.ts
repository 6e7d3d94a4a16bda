/** Expand: counts first, then pages that give every neighbour once and all relations among what is shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestGraph } from '../../setup/graph.ts';
import { invent } from '../../setup/invented.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';
import { allLines, type Line, neighboursIn, type View } from './whole-graph.ts';

const EXPAND = `query ($id: ID!, $direction: Direction, $types: [RelationType!], $known: [ID!], $first: Int, $after: String, $view: ViewInput) {
  expand(id: $id, direction: $direction, types: $types, known: $known, first: $first, after: $after, view: $view) {
    entity { id } counts { type direction count exact } nodes { id } totalCount remainingRelations truncated
    relations { id type family from { id } to { id } nIndependent basis disputed }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

type Page = {
  entity: { id: string };
  counts: { type: string; direction: string; count: number; exact: boolean }[];
  nodes: { id: string }[];
  relations: Line[];
  totalCount: number | null;
  remainingRelations: number | null;
  truncated: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

/** A hub with so many events, each joined to it twice. */
const HUB_SIZE = 1_500;
const HUB = `
UNWIND range(1, $size) AS i
WITH i, right('0000' + toString(i), 5) AS n
CREATE (e:Entity:Event {id: 'event:invented-' + n, kind: 'KILLING', background: false, earliest: '2020-01-01',
  wordsJson: '{"label":{"ar":"حدث","en":"Event"},"arGender":"MASCULINE","arNumber":"sg"}', aliasesJson: '[]', sensitivity: 'NONE',
  dateJson: '{"edtf":"2020-01","precision":"MONTH","basis":"EXPLICIT"}'})
WITH e, n
MATCH (g:Entity {id: 'group:islamic-state'})
UNWIND ['aa', 'bb'] AS key
CREATE (g)-[r:PARTICIPATED_IN]->(e)
SET r = {key: key + n, id: 'relation:PARTICIPATED_IN:' + key + n, fromId: g.id, toId: e.id, basis: 'STATED', disputed: false,
  fromAt: e.earliest + '~' + e.id + '~' + key + n, toAt: e.earliest + '~' + g.id + '~' + key + n, nIndependent: 1, rev: 1,
  supMask: [], sup: '{"basis":"STATED","nClaims":1,"nIndependent":1,"disputed":false,"firstFrom":1,"firstTo":1,"supports":[]}'}`;

let server: RunningServer;
async function page(variables: object): Promise<Page> {
  const { data, errors } = await server.ask(EXPAND, variables);
  expect(errors).toEqual([]);
  return data.expand;
}
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** Page by page, with what was given before as `known`. */
async function walk(variables: { id: string; first: number; known?: string[] }): Promise<Page[]> {
  const pages: Page[] = [];
  const known = [...(variables.known ?? [])];
  for (let after: string | null = null, more = true; more; ) {
    const next: Page = await page({ ...variables, known, after });
    pages.push(next);
    known.push(...ids(next.nodes));
    after = next.pageInfo.endCursor;
    more = next.pageInfo.hasNextPage;
  }
  return pages;
}

describe('expand', () => {
  let lines: Line[];
  beforeAll(async () => {
    server = await startSeeded({}, invent);
    lines = await allLines(server);
  });
  afterAll(() => server.stop());

  const between = (shown: Set<string>, fresh: Set<string>) =>
    lines.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id) && (fresh.has(from.id) || fresh.has(to.id)));
  const sortedIds = (rows: { id: string }[]) => ids(rows).sort();

  it.each([1, 2, 7, 50])(
    '%i at a time: every neighbour once, and every relation among what is shown',
    async (first) => {
      for (const [id, neighbours] of [...neighboursIn(lines)].slice(0, 12)) {
        const pages = await walk({ id, first });
        const nodes = pages.flatMap((one) => ids(one.nodes));
        expect(new Set(nodes)).toEqual(neighbours);
        expect(nodes).toHaveLength(neighbours.size);
        const shown = new Set([id]);
        for (const { nodes: fresh, relations } of pages) {
          for (const node of fresh) shown.add(node.id);
          expect(sortedIds(relations)).toEqual(sortedIds(between(shown, new Set(ids(fresh)))));
        }
        const own = lines.filter(({ from, to }) => [from.id, to.id].includes(id));
        const [start] = pages;
        expect(start?.totalCount).toBe(own.length);
        expect(start?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        expect(pages.at(-1)?.remainingRelations).toBe(0);
        expect(pages.map((one) => one.pageInfo.hasPreviousPage)).toEqual(pages.map((_, i) => i > 0));
      }
    },
  );

  it('what is known is not given again, but relations to it are', async () => {
    const id = 'event:ghweran-prison-attack';
    const all = await page({ id, first: 50 });
    const known = ids(all.nodes).slice(0, 2);
    const rest = await page({ id, first: 50, known });
    expect(ids(rest.nodes)).toEqual(ids(all.nodes).slice(2));
    expect(rest.totalCount).toBe(all.totalCount);
    const shown = new Set([id, ...ids(all.nodes)]);
    expect(sortedIds(rest.relations)).toEqual(sortedIds(between(shown, new Set(ids(rest.nodes)))));
  });

  it.each([{ direction: 'IN' }, { direction: 'OUT' }, { types: ['OCCURRED_AT', 'PART_OF'] }, { types: [] }])(
    'only %j',
    async (filter) => {
      const id = 'event:ghweran-prison-attack';
      const own = lines.filter(({ type, from, to }) => {
        const direction = from.id === id ? 'OUT' : to.id === id ? 'IN' : null;
        const isWanted = 'types' in filter ? filter.types?.includes(type) : filter.direction === direction;
        return direction !== null && isWanted;
      });
      const { nodes, totalCount } = await page({ id, first: 50, ...filter });
      expect(totalCount).toBe(own.length);
      expect(new Set(ids(nodes))).toEqual(new Set(own.map(({ from, to }) => (from.id === id ? to.id : from.id))));
    },
  );

  it.each<View>([
    { withoutBelligerents: true },
    { withoutSources: ['source:middle-east-online'] },
    { withoutOutlets: ['source:middle-east-online'] },
    { asOf: '2022-01-21' },
  ])('under the view %j only what remains', async (view) => {
    const left = await allLines(server, view);
    const remaining = neighboursIn(left);
    for (const id of [...neighboursIn(lines).keys()].slice(0, 12)) {
      const { nodes, relations, totalCount, counts } = await page({ id, first: 50, view });
      expect(new Set(ids(nodes))).toEqual(remaining.get(id) ?? new Set());
      expect(totalCount).toBe(left.filter(({ from, to }) => [from.id, to.id].includes(id)).length);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
      for (const line of relations) expect(left).toContainEqual(line);
    }
  });

  it('nobody has no neighbours', async () => {
    const { data, errors } = await server.ask(EXPAND, { id: 'group:nobody' });
    expect([data.expand, errors]).toEqual([null, []]);
  });

  it.each([
    ['an id that cannot be', { id: '' }, '`id`'],
    ['no neighbour', { first: 0 }, '`first`'],
    ['51 neighbours', { first: 51 }, '`first`'],
    ['1,001 ids', { known: Array(1_001).fill('place:hasakah') }, '`known`'],
    ['a cursor that is none', { after: 'x' }, '`after`'],
  ])('%s is refused', async (_what, variables, name) => {
    const { errors } = await server.ask(EXPAND, { id: 'place:ghweran-prison', ...variables });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(name);
  });

  it('a cursor holds for the same question only', async () => {
    const id = 'event:ghweran-prison-attack';
    const { pageInfo } = await page({ id, first: 1 });
    for (const other of [
      { id: 'place:ghweran-prison' },
      { id, direction: 'IN' },
      { id, view: { asOf: '2022-01-22' } },
    ]) {
      const { errors } = await server.ask(EXPAND, { ...other, after: pageInfo.endCursor });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });
});

describe('expand of a hub', () => {
  beforeAll(async () => {
    server = await startSeeded({}, (graph: TestGraph) => graph.write('hub', (tx) => tx.run(HUB, { size: HUB_SIZE })));
  });
  afterAll(() => server.stop());
  const id = 'group:islamic-state';
  const types = ['PARTICIPATED_IN'];

  it('counts exactly, and pages as any other', async () => {
    const { counts } = await page({ id, first: 1 });
    const count = counts.find(({ type }) => type === 'PARTICIPATED_IN')?.count ?? 0;
    expect(count).toBeGreaterThanOrEqual(2 * HUB_SIZE);
    const first = await page({ id, types, first: 50 });
    expect(first.nodes).toHaveLength(50);
    expect(first.remainingRelations).toBe(
      count - first.relations.filter(({ type, from }) => types.includes(type) && from.id === id).length,
    );
    const known = ids(first.nodes);
    const second = await page({ id, types, first: 50, known, after: first.pageInfo.endCursor });
    expect(ids(second.nodes).filter((node) => known.includes(node))).toEqual([]);
    expect(second.nodes).toHaveLength(50);
    expect((first.remainingRelations ?? 0) - (second.remainingRelations ?? 0)).toBe(100);
  });

  it('from a neighbour the hub is one step, with its relations to all that is shown', async () => {
    const shown = Array.from({ length: 200 }, (_, i) => `event:invented-${String(i + 1).padStart(5, '0')}`);
    const { nodes, relations, truncated } = await page({ id: shown[0], known: shown, first: 50 });
    expect(ids(nodes)).toEqual([id]);
    expect(relations).toHaveLength(300);
    expect(truncated).toBe(true);
    expect(relations.filter(({ to }) => to.id === shown[0])).toHaveLength(2);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});
