/** Every other list: walked page by page it gives what one page gives, once each. Identity: a merged id answers as the other. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../seed/format/read.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import type { TestGraph } from '../../setup/graph.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';

const INVENTED = join(import.meta.dirname, '../../fixtures/articles/marsa-al-ward');
const A = 'group:quarter-residents';
const B = 'group:wounded-fishermen';

/** Commits the invented article; with a verdict other than its own where one is given. */
async function invent(graph: TestGraph, verdict?: 'POSITIVE'): Promise<void> {
  const read = await readFolder(INVENTED);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  const { proposals } = read;
  const judgements = proposals.judgements.map((one) => (verdict ? { ...one, verdict } : one));
  const { problems } = await commitArticle(graph, { ...proposals, judgements }, { by: 'test' });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}

let server: RunningServer;

type List = { nodes: { id: string }[]; edges: { cursor: string; node: { id: string } }[]; totalCount: number };
const PAGE =
  'nodes { id } edges { cursor node { id } } totalCount truncated pageInfo { hasNextPage startCursor endCursor }';

/** @param field the list, with `ARGS` where the arguments of a page go */
async function page(
  parent: string,
  field: string,
  args: string,
): Promise<List & { pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string } }> {
  const list = `list: ${field.replace('ARGS', args)} { ${PAGE} }`;
  const { data, errors } = await server.ask(
    parent === '' ? `{ ${list} }` : `{ parent: ${parent.replace('LIST', list)} }`,
  );
  expect(errors).toEqual([]);
  return parent === '' ? data.list : data.parent.list;
}

describe('a list', () => {
  let ids: Record<'relation' | 'claim' | 'dispute', string>;
  beforeAll(async () => {
    server = await startSeeded({}, (graph) => invent(graph));
    const { data } = await server.ask(
      `{ relations(filter: { types: [VICTIM_OF], disputed: true }) { nodes { id claims { nodes { id } } disputes { id } } } }`,
    );
    const [relation] = data.relations.nodes;
    ids = { relation: relation.id, claim: relation.claims.nodes[0].id, dispute: relation.disputes[0].id };
  });
  afterAll(() => server.stop());

  it.each([
    ['claims about an entity', () => 'node(id: "place:ghweran-prison") { ... on Place { LIST } }', 'claims(ARGS)'],
    ['disputes about an entity', () => 'node(id: "group:islamic-state") { ... on Group { LIST } }', 'disputes(ARGS)'],
    ['claims of a source', () => 'source(id: "source:sohr") { LIST }', 'claims(role: SPEAKER, ARGS)'],
    ['claims in an article', () => 'article(id: "article:seed") { LIST }', 'claims(ARGS)'],
    ['claims of a relation', () => `node(id: "${ids.relation}") { ... on Relation { LIST } }`, 'claims(ARGS)'],
    ['relations of a claim', () => `claim(id: "${ids.claim}") { LIST }`, 'relations(ARGS)'],
    ['relations of a dispute', () => `dispute(id: "${ids.dispute}") { LIST }`, 'relations(ARGS)'],
    ['disputes', () => '', 'disputes(ARGS)'],
    [
      'disputes under a filter',
      () => '',
      'disputes(filter: { states: [OPEN], about: ["group:islamic-state", "group:quarter-residents"] }, ARGS)',
    ],
  ])('of %s', async (_what, parent, field) => {
    const whole = await page(parent(), field, 'first: 100');
    expect(whole.nodes.length).toBe(whole.totalCount);
    expect(whole.nodes.length).toBeGreaterThan(0);
    expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes);
    expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(whole.nodes.length);
    const walked: string[] = [];
    for (let after = 'null'; ; ) {
      const one = await page(parent(), field, `first: 1, after: ${after}`);
      walked.push(...one.nodes.map(({ id }) => id));
      expect(one.pageInfo.startCursor).toBe(one.edges[0]?.cursor);
      if (!one.pageInfo.hasNextPage) break;
      after = JSON.stringify(one.pageInfo.endCursor);
    }
    expect(walked).toEqual(whole.nodes.map(({ id }) => id));
    expect((await page(parent(), field, 'first: 1')).totalCount).toBe(whole.totalCount);
    const foreign = await server.ask(
      parent() === ''
        ? `{ list: ${field.replace('ARGS', 'after: "x"')} { totalCount } }`
        : `{ parent: ${parent().replace('LIST', `list: ${field.replace('ARGS', 'after: "x"')} { totalCount }`)} }`,
    );
    expect(foreign.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('of claims is sorted by id, of disputes with the open ones first', async () => {
    const claims = (await page('article(id: "article:seed") { LIST }', 'claims(ARGS)', 'first: 100')).nodes.map(
      ({ id }) => id,
    );
    expect(claims).toEqual(claims.toSorted());
    const { data } = await server.ask('{ disputes { nodes { id kind state nMembers } } }');
    const states = data.disputes.nodes.map(({ state }: { state: string }) => state);
    expect(states).toContain('EXPLAINED');
    expect(states.lastIndexOf('OPEN')).toBe(
      states.indexOf('OPEN') + states.filter((one: string) => one === 'OPEN').length - 1,
    );
    expect(states[0]).toBe('OPEN');
  });

  it('a cursor of the claims of one entity is none of another', async () => {
    const { pageInfo } = await page(
      'node(id: "place:ghweran-prison") { ... on Place { LIST } }',
      'claims(ARGS)',
      'first: 1',
    );
    const { errors } = await server.ask(
      `{ node(id: "group:islamic-state") { ... on Group { claims(after: "${pageInfo.endCursor}") { totalCount } } } }`,
    );
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('holds judgements that are no merge, seen from both ends', async () => {
    const { data, errors } =
      await server.ask(`{ nodes(ids: ["${A}", "${B}", "judgement:marsa-al-ward/j01", "person:fisherman-at-the-pier"]) {
      __typename id ... on Entity { judgements { id } } ... on Judgement { verdict a { id } b { id } reason { ar en } basedOn: claims { id } canonical by at undoneAt }
      ... on Person { role { en } age sources { id names { en } sensitivity } claims { nodes { statedBy { role order source { id } } } } } } }`);
    expect(errors).toEqual([]);
    const [a, b, judgement, person] = data.nodes;
    expect(a).toMatchObject({ id: A, judgements: [{ id: 'judgement:marsa-al-ward/j01' }] });
    expect(b).toMatchObject({ id: B, judgements: a.judgements });
    expect(judgement).toMatchObject({
      __typename: 'Judgement',
      verdict: 'NEGATIVE',
      a: { id: B },
      b: { id: A },
      canonical: null,
      undoneAt: null,
    });
    expect(judgement.basedOn).toHaveLength(2);
    expect(person).toMatchObject({
      __typename: 'Person',
      role: { en: 'Fisherman' },
      age: null,
      sources: [{ sensitivity: 'PROTECT' }],
    });
    expect(person.claims.nodes[0].statedBy.map(({ role }: { role: string }) => role)).toEqual([
      'SPEAKER',
      'AGENCY',
      'OUTLET',
    ]);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});

describe('after a merge', () => {
  beforeAll(async () => {
    server = await startSeeded({}, (graph) => invent(graph, 'POSITIVE'));
  });
  afterAll(() => server.stop());

  it('both ids answer as one entity, which has the claims, relations and judgements of both', async () => {
    const { data, errors } =
      await server.ask(`{ nodes(ids: ["${A}", "${B}"]) { ... on Group { id judgements { id canonical }
      claims(first: 50) { totalCount nodes { id } } relations { totalCount nodes { from { id } to { id } } } relationCounts { count } } }
      of: relations(filter: { of: "${B}" }) { totalCount } among: relations(filter: { among: ["${B}", "event:quarter-displacement", "event:pier-gunfire"] }) { nodes { from { id } } } }`);
    expect(errors).toEqual([]);
    const [a, b] = data.nodes;
    expect(b).toEqual(a);
    expect(a.judgements).toEqual([{ id: 'judgement:marsa-al-ward/j01', canonical: a.id }]);
    expect(a.claims.totalCount).toBe(3);
    expect(a.claims.nodes).toHaveLength(3);
    expect(a.relations.totalCount).toBe(2);
    expect(data.of.totalCount).toBe(2);
    for (const { from } of a.relations.nodes) expect(from.id).toBe(a.id);
    expect(data.among.nodes.map(({ from }: { from: { id: string } }) => from.id)).toContain(a.id);
  });
});
