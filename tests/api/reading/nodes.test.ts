/** Every kind of object answers to its id, alone and in a list; ids that cannot be are refused, ids that nobody has are null. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startSeeded } from '../server/server.ts';

let server: RunningServer;
const found = { claim: '', relation: '', dispute: '' };
beforeAll(async () => {
  server = await startSeeded();
  const { data } = await server.ask(
    `{ relations(filter: { types: [VICTIM_OF] }) { nodes { id claims { nodes { id } } disputes { id } } } }`,
  );
  const [relation] = data.relations.nodes;
  Object.assign(found, { relation: relation.id, claim: relation.claims.nodes[0].id, dispute: relation.disputes[0].id });
});
afterAll(() => server.stop());

describe('node', () => {
  it.each([
    ['Group', () => 'group:islamic-state'],
    ['Place', () => 'place:ghweran-prison'],
    ['Event', () => 'event:ghweran-prison-attack'],
    ['Source', () => 'source:sohr'],
    ['Article', () => 'article:seed'],
    ['Relation', () => found.relation],
    ['Claim', () => found.claim],
    ['Dispute', () => found.dispute],
  ])('%s', async (type, id) => {
    const { data, errors } = await server.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: id() });
    expect(errors).toEqual([]);
    expect(data.node).toEqual({ __typename: type, id: id() });
  });

  it('takes a version of an article; the newest goes by the bare id', async () => {
    const { data } = await server.ask(
      '{ one: node(id: "article:seed@1") { id } two: article(id: "article:seed@2") { id } }',
    );
    expect(data).toEqual({ one: { id: 'article:seed' }, two: null });
  });

  it.each([
    'group:nobody',
    'Group:islamic-state',
    'claim:seed/C09@00000000',
    'relation:VICTIM_OF:00',
    'relation:NO_SUCH_TYPE:00',
    "relation:VICTIM_OF:0'}) DETACH DELETE r //",
    'passage:seed@1/918-939',
    'person:a` RETURN 1 //',
    'nothing',
    '__proto__',
    'constructor:x',
  ])('that nobody has is null: %s', async (id) => {
    const { data, errors } = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(errors).toEqual([]);
    expect(data).toEqual({ node: null });
  });

  it.each([
    ['empty', ''],
    ['301 code points', 'x'.repeat(301)],
    ['a NUL', 'group:\u0000'],
    ['a control character', 'group:\u0085x'],
    ['a lone surrogate', 'group:\ud800'],
  ])('that cannot be is refused: %s', async (_what, id) => {
    for (const root of ['node', 'claim', 'dispute', 'source', 'article']) {
      const { data, errors } = await server.ask(`query ($id: ID!) { ${root}(id: $id) { __typename } }`, { id });
      expect(data).toEqual({ [root]: null });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message).toContain('`id`');
    }
  });

  it('counts code points, not units: 300 of two units each can be', async () => {
    const { errors } = await server.ask('query ($id: ID!) { node(id: $id) { id } }', { id: '😀'.repeat(300) });
    expect(errors).toEqual([]);
  });
});

describe('nodes', () => {
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('come in the order asked for, with repeats, null where nobody has the id', async () => {
    const ids = ['place:hasakah', 'group:nobody', found.claim, 'place:hasakah', found.relation];
    const { data } = await server.ask(NODES, { ids });
    expect(data.nodes).toEqual([{ id: ids[0] }, null, { id: ids[2] }, { id: ids[3] }, { id: ids[4] }]);
  });

  it.each([
    ['none', 0],
    ['101', 101],
  ])('are 1 to 100: %s', async (_what, length) => {
    const { data, errors } = await server.ask(NODES, { ids: Array(length).fill('place:hasakah') });
    expect(data).toEqual({ nodes: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', limit: 100, value: length });
  });
});

describe('an entity', () => {
  it('tells what it is, where it lies, and who it speaks as', async () => {
    const { data, errors } = await server.ask(`{
      place: node(id: "place:ghweran-prison") { ... on Place { kind label { ar en } phrase { en } names { ar arBasis arGender }
        location { lat lon radiusMetres precision coordinateBasis coarsened } within { depth basis place { id } }
        relationCounts { type direction count exact } sensitivity note { en } } }
      event: node(id: "event:ghweran-clashes") { ... on Event { kind background date { edtf earliest latest precision } sources { id } } }
      group: node(id: "group:islamic-state") { ... on Group { aliases { text kind source { id } } wikidataId
        claims { totalCount nodes { id } } disputes { totalCount nodes { kind } } } }
      source: source(id: "source:sohr") { kind access isBelligerent entity { id } nSpoken nCarried
        all: claims { totalCount } says: claims(role: SPEAKER) { totalCount } carries: claims(role: OUTLET) { totalCount } }
    }`);
    expect(errors).toEqual([]);
    expect(data.place).toMatchObject({
      kind: 'FACILITY_PRISON',
      label: { ar: 'سجن غويران', en: 'Ghweran prison' },
      names: { ar: 'سجن غويران', arBasis: 'TEXT', arGender: 'MASCULINE' },
      within: ['place:hasakah', 'place:north-east-syria', 'place:syria'].map((id, n) => ({
        depth: n + 1,
        place: { id },
      })),
      sensitivity: 'NONE',
    });
    expect(data.place.location.coarsened).toBe(false);
    expect(data.event).toMatchObject({ kind: 'ARMED_CLASH', background: false, sources: [] });
    expect(data.event.date.earliest).toBe('2022-01-20');
    expect(data.group.aliases.map(({ text }: { text: string }) => text)).toContain('داعش');
    expect(data.group.wikidataId).toBe('Q2429253');
    expect(data.group.disputes.totalCount).toBe(10);
    expect(data.group.disputes.nodes).toContainEqual({ kind: 'VALUE' });
    expect(data.source).toMatchObject({ kind: 'ORG', access: 'MONITOR', isBelligerent: false });
    expect(data.source.says.totalCount).toBe(data.source.nSpoken);
    expect(data.source.carries.totalCount + data.source.says.totalCount).toBe(data.source.all.totalCount);
  });

  it('has as many relations as its counts say', async () => {
    const { data } =
      await server.ask(`{ nodes(ids: ["group:islamic-state", "place:ghweran-prison", "event:ghweran-clashes"]) {
      ... on Entity { id relationCounts { type direction count exact } relations(first: 100) { totalCount nodes { type from { id } } } } } }`);
    for (const { id, relationCounts, relations } of data.nodes) {
      const counted = relations.nodes.map(
        ({ type, from }: { type: string; from: { id: string } }) => `${type} ${from.id === id ? 'OUT' : 'IN'}`,
      );
      const expected = relationCounts.flatMap(
        ({ type, direction, count }: { type: string; direction: string; count: number }) =>
          Array(count).fill(`${type} ${direction}`),
      );
      expect(counted).toEqual(expected);
      expect(relations.totalCount).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
    }
  });
});

it('stats tell how much there is', async () => {
  const { data } =
    await server.ask(`{ stats { groups persons places events sources articles claims relations disputes revision rebuilding }
    relations(first: 1) { totalCount } disputes { totalCount } article(id: "article:seed") { claims { totalCount } } }`);
  expect(data.stats).toMatchObject({ articles: 1, claims: 66, disputes: 14, revision: 1, rebuilding: false });
  expect(data.stats.relations).toBe(data.relations.totalCount);
  expect(data.stats.disputes).toBe(data.disputes.totalCount);
  expect(data.stats.claims).toBe(data.article.claims.totalCount);
});

it('none of the statements gives the database cause for complaint', () => {
  expect(server.complaints).toEqual([]);
});
