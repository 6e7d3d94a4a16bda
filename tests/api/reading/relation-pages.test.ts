/** Pages of relations: in order, nothing twice, nothing left out; of short lists and of a hub. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../server/graph/read/cursor.ts';
import type { TestGraph } from '../../setup/graph.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';

/** Events in which the hub has victims: more than one filtered page may look at. */
const HUB_SIZE = 5_200;
const HUB = `
MATCH (c:Entity {id: 'event:ghweran-clashes'})
CREATE (g:Entity:Group {id: 'group:invented-hub', kind: 'NON_STATE_ARMED_GROUP', aliasesJson: '[]', sensitivity: 'NONE',
  wordsJson: '{"label":{"ar":"جماعة","en":"Hub"},"arGender":"FEMININE","arNumber":"sg"}'})
CREATE (g)-[:PERPETRATED {key: 'aa', id: 'relation:PERPETRATED:aa', fromId: g.id, toId: c.id, fromAt: '2022~' + c.id + '~aa',
  toAt: '2022~' + g.id + '~aa', basis: 'STATED', disputed: false, nIndependent: 1, rev: 1,
  sup: '{"basis":"STATED","nClaims":1,"nIndependent":1,"disputed":false,"firstFrom":1,"firstTo":1,"supports":[]}'}]->(c)
WITH g
UNWIND range(1, $size) AS i
WITH g, i, right('0000' + toString(i), 5) AS n
CREATE (e:Entity:Event {id: 'event:invented-' + n, kind: 'KILLING', background: false, earliest: '2020-01-' + right('0' + toString(i % 28 + 1), 2),
  wordsJson: '{"label":{"ar":"حدث","en":"Event"},"arGender":"MASCULINE","arNumber":"sg"}', aliasesJson: '[]', sensitivity: 'NONE',
  dateJson: '{"edtf":"2020-01","precision":"MONTH","basis":"EXPLICIT"}'})
CREATE (g)-[:PARTICIPATED_IN {key: 'aa' + n, id: 'relation:PARTICIPATED_IN:aa' + n, fromId: g.id, toId: e.id,
  fromAt: e.earliest + '~' + e.id + '~aa' + n, toAt: e.earliest + '~' + g.id + '~aa' + n, basis: 'STATED', disputed: i % 1000 = 0,
  nIndependent: 1, rev: 1, sup: '{"basis":"STATED","nClaims":1,"nIndependent":1,"disputed":false,"firstFrom":1,"firstTo":1,"supports":[]}'}]->(e)`;

type Node = { id: string; type: string; family: string; disputed: boolean; from: { id: string }; to: { id: string } };
type Connection = {
  nodes: Node[];
  totalCount: number | null;
  truncated: boolean;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};
const PAGE = `nodes { id type family disputed from { id } to { id } } totalCount truncated pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const ROOT = `query ($filter: RelationFilter, $first: Int, $after: String) { relations(filter: $filter, first: $first, after: $after) { ${PAGE} } }`;

let server: RunningServer;
const ask = async (filter: object | null, first: number, after: string | null = null): Promise<Connection> => {
  const { data, errors } = await server.ask(ROOT, { filter, first, after });
  expect(errors).toEqual([]);
  return data.relations;
};
/** All nodes, page by page; the pages meet where one ended. */
async function walk(filter: object | null, first: number): Promise<{ nodes: Node[]; pages: Connection[] }> {
  const pages: Connection[] = [];
  for (let after: string | null = null; ; ) {
    const page = await ask(filter, first, after);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return { nodes: pages.flatMap(({ nodes }) => nodes), pages };
    after = page.pageInfo.endCursor;
  }
}
const every = async (): Promise<Node[]> => (await walk(null, 100)).nodes;
const ids = (nodes: { id: string }[]): string[] => nodes.map(({ id }) => id);

function ofVersion(version: number, cursor: string): string {
  const [, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify([version, ...rest])).toString('base64url');
}

describe('of the seed', () => {
  beforeAll(async () => {
    server = await startSeeded();
  });
  afterAll(() => server.stop());

  it.each([1, 2, 3, 5, 100])('%i at a time give the same list', async (first) => {
    const { nodes, pages } = await walk(null, first);
    expect(ids(nodes)).toEqual(ids(await every()));
    expect(new Set(ids(nodes)).size).toBe(nodes.length);
    for (const page of pages) expect(page.totalCount).toBe(nodes.length);
  });

  it.each([1, 3])('of one entity, %i at a time: by type, OUT before IN, newest first', async (first) => {
    for (const of of ['place:ghweran-prison', 'event:ghweran-prison-attack', 'group:islamic-state']) {
      const whole = await ask({ of }, 100);
      expect(ids((await walk({ of }, first)).nodes)).toEqual(ids(whole.nodes));
      const there = (await every()).filter(({ from, to }) => from.id === of || to.id === of);
      expect(new Set(ids(whole.nodes))).toEqual(new Set(ids(there)));
    }
  });

  it('is the same list inside the entity', async () => {
    const { data } = await server.ask(
      `{ node(id: "place:ghweran-prison") { ... on Place { relations(first: 2) { ${PAGE} } } } }`,
    );
    const root = await ask({ of: 'place:ghweran-prison' }, 2);
    expect(data.node.relations).toEqual(root);
    const next = await server.ask(
      `query ($after: String) { node(id: "place:ghweran-prison") { ... on Place { relations(first: 2, after: $after) { ${PAGE} } } } }`,
      { after: root.pageInfo.endCursor },
    );
    expect(next.data.node.relations.nodes).toEqual((await ask({ of: 'place:ghweran-prison' }, 4)).nodes.slice(2));
  });

  it.each([
    [{ types: ['WITHIN', 'VICTIM_OF'] }, ({ type }: Node) => ['WITHIN', 'VICTIM_OF'].includes(type)],
    [{ types: [] }, () => false],
    [{ families: ['COURSE'] }, ({ family }: Node) => family === 'COURSE'],
    [{ families: ['TIES'] }, ({ family }: Node) => family === 'TIES'],
    [{ of: 'place:ghweran-prison', direction: 'OUT' }, ({ from }: Node) => from.id === 'place:ghweran-prison'],
    [{ of: 'place:ghweran-prison', direction: 'IN' }, ({ to }: Node) => to.id === 'place:ghweran-prison'],
    [{ of: 'group:nobody' }, () => false],
    [
      { among: ['place:ghweran-prison', 'place:hasakah'] },
      ({ from, to }: Node) => from.id === 'place:ghweran-prison' && to.id === 'place:hasakah',
    ],
    [{ among: [] }, () => false],
    [
      { of: 'place:ghweran-prison', among: ['event:ghweran-clashes', 'group:nobody'] },
      ({ from, to }: Node) => from.id === 'event:ghweran-clashes' && to.id === 'place:ghweran-prison',
    ],
    [{ disputed: true }, ({ disputed }: Node) => disputed],
    [{ minIndependent: 9 }, () => false],
    [{ changedSince: 1 }, () => false],
    [{ changedSince: 0, minIndependent: 0 }, () => true],
  ])('filtered by %j', async (filter, keeps) => {
    const expected = (await every()).filter(keeps);
    const { nodes, pages } = await walk(filter, 100);
    expect(new Set(ids(nodes))).toEqual(new Set(ids(expected)));
    expect(pages[0]?.totalCount).toBe(expected.length);
    expect(ids((await walk(filter, 7)).nodes)).toEqual(ids(nodes));
  });

  it('splits by disputed and by basis without rest', async () => {
    const { totalCount } = await ask(null, 1);
    for (const parts of [
      [{ disputed: true }, { disputed: false }],
      [{ basis: 'STATED' }, { basis: 'IMPLIED' }],
    ]) {
      const counts = await Promise.all(parts.map(async (filter) => (await ask(filter, 1)).totalCount));
      expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(totalCount);
    }
  });

  it('an empty page has no cursors', async () => {
    const { nodes, pageInfo } = await ask({ of: 'group:nobody' }, 1);
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it.each([0, -1, 101, 2_147_483_647])('first is 1 to 100, not %i', async (first) => {
    const { data, errors } = await server.ask(ROOT, { first });
    expect(data.relations).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', limit: 100, value: first });
  });

  it('null counts as absent', async () => {
    const { data, errors } = await server.ask('{ relations(filter: null, first: null, after: null) { nodes { id } } }');
    expect(errors).toEqual([]);
    expect(data.relations.nodes.length).toBeGreaterThan(0);
  });

  it.each([
    ['noise', 'noise'],
    ['nothing', ''],
    ['JSON of something else', Buffer.from('{"a":1}').toString('base64url')],
    ['another list', encodeCursor('disputes', ['x'])],
    ['the list of an entity', encodeCursor('relations of place:hasakah', ['WITHIN', 'IN', 'x'])],
    ['another version', ofVersion(1, encodeCursor('relations', ['WITHIN', '', 'x']))],
    ['a number for a text', encodeCursor('relations', ['WITHIN', '', 1])],
    ['too few parts', encodeCursor('relations', ['WITHIN'])],
    ['a lone surrogate', encodeCursor('relations', ['WITHIN', '', '\ud800'])],
    ['a type that nobody knows', encodeCursor('relations', ['NO_SUCH_TYPE', '', ''])],
    ['very much', 'x'.repeat(5_000)],
  ])('a cursor of %s is refused', async (_what, after) => {
    const { data, errors } = await server.ask(ROOT, { after });
    expect(data.relations).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain('`after`');
  });

  it.each([
    ['direction without an entity', { direction: 'OUT' }, '`filter.direction`'],
    ['fewer than no sources', { minIndependent: -1 }, '`minIndependent`'],
    ['a revision before the first', { changedSince: -1 }, '`changedSince`'],
    ['501 ids', { among: Array(501).fill('place:hasakah') }, '`among`'],
    ['an id that cannot be', { among: [''] }, '`among`'],
    ['an entity that cannot be', { of: '' }, '`filter.of`'],
  ])('%s is refused', async (_what, filter, name) => {
    const { data, errors } = await server.ask(ROOT, { filter });
    expect(data.relations).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(name);
  });

  it('inside an entity `of` is refused', async () => {
    const { errors } = await server.ask(
      '{ node(id: "place:hasakah") { ... on Place { relations(filter: { of: "place:hasakah" }) { totalCount } } } }',
    );
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('of a hub', () => {
  const of = 'group:invented-hub';
  const types = ['PARTICIPATED_IN'];
  beforeAll(async () => {
    server = await startSeeded({}, (graph: TestGraph) => graph.write('hub', (tx) => tx.run(HUB, { size: HUB_SIZE })));
  });
  afterAll(() => server.stop());

  it('newest first, across the end of a type, exactly counted', async () => {
    const first = await ask({ of }, 100);
    expect(first.totalCount).toBe(HUB_SIZE + 1);
    expect(first.nodes[0]?.type).toBe('PERPETRATED');
    const second = await ask({ of }, 100, first.pageInfo.endCursor);
    const participated = [...first.nodes.slice(1), ...second.nodes];
    const days = participated.map(({ to }) => to.id);
    expect(new Set(days).size).toBe(199);
    const all = Array.from({ length: HUB_SIZE }, (_, i) => `event:invented-${String(i + 1).padStart(5, '0')}`);
    const newest = all.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1)).slice(0, 199);
    expect(days).toEqual(newest);
  });

  it('a filtered page stops after 5,000 rows and goes on from there', async () => {
    const { nodes, pages } = await walk({ of, types, disputed: true }, 100);
    expect(pages.map(({ truncated }) => truncated)).toEqual([true, false]);
    expect(pages[0]?.totalCount).toBeNull();
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      ['01000', '02000', '03000', '04000', '05000'].map((n) => `relation:PARTICIPATED_IN:aa${n}`),
    );
  });

  it('a filtered page that finds nothing says where it ended', async () => {
    const page = await ask({ of, types, minIndependent: 9 }, 10);
    expect(page).toMatchObject({ nodes: [], truncated: true, pageInfo: { hasNextPage: true, startCursor: null } });
    const rest = await ask({ of, types, minIndependent: 9 }, 10, page.pageInfo.endCursor);
    expect(rest).toMatchObject({ nodes: [], truncated: false, pageInfo: { hasNextPage: false } });
  });

  it('the whole graph by key, across the end of a type', async () => {
    const after = encodeCursor('relations', ['PARTICIPATED_IN', '', `aa${String(HUB_SIZE - 3).padStart(5, '0')}`]);
    const { nodes, totalCount } = await ask(null, 5, after);
    expect(totalCount).toBe(HUB_SIZE + 142);
    expect(nodes.slice(0, 3).map(({ id }) => id.slice(-2))).toEqual(['98', '99', '00']);
  });

  it('among some entities, whatever else they have', async () => {
    const { nodes, totalCount } = await ask({ among: [of, 'event:invented-00007', 'event:ghweran-clashes'] }, 10);
    expect(nodes.map(({ to }) => to.id)).toEqual(['event:ghweran-clashes', 'event:invented-00007']);
    expect(totalCount).toBe(2);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});

/** As the edges of the hub are sorted. */
function sortKey(id: string): string {
  const n = Number(id.slice(-5));
  return `2020-01-${String((n % 28) + 1).padStart(2, '0')}~${id}`;
}
