/** P-004: one planned root field costs one database round trip. Until there is a query engine: of the roots that are one statement. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { type RunningServer, serve } from '../api/server/server.ts';
import { testDatabase } from '../setup/database.ts';
import { seededGraph } from '../setup/seed.ts';

let server: RunningServer;
/** Names of the statements that readers waited for. */
let asked: string[] = [];

beforeAll(async () => {
  const graph = await seededGraph();
  await graph.close();
  const bare = openGraph(testDatabase());
  const counting: Graph = {
    read: (op, cypher, params, options) => {
      if (!options?.patient) asked.push(op);
      return bare.read(op, cypher, params, options);
    },
    write: () => Promise.reject(),
    schema: () => Promise.reject(),
    ping: () => bare.ping(),
    close: () => bare.close(),
  };
  server = await serve(counting);
});
afterAll(() => server.stop());

it.each([
  [0, 'ontology { version lists { name codes { code label { ar en } } } readings { line { en } } }'],
  [1, 'stats { groups persons places events sources articles claims relations disputes revision rebuilding }'],
  [1, 'node(id: "group:islamic-state") { ... on Group { kind names { ar en } label { en } aliases { text } } }'],
  [
    1,
    'nodes(ids: ["group:islamic-state", "place:hasakah", "event:ghweran-clashes"]) { id ... on Event { date { edtf } } }',
  ],
  [1, 'source(id: "source:sohr") { kind names { en } label { en } nSpoken nCarried }'],
  [1, 'article(id: "article:seed") { title text sha256 published { from to } mentions { exact start end } }'],
])('P-004: %i for %s', async (trips, root) => {
  asked = [];
  const { data, errors } = await server.ask(`{ root: ${root} }`);
  expect(errors).toEqual([]);
  expect(data.root).not.toBeNull();
  expect(asked).toHaveLength(trips);
});

it('P-004: 1 for each claim, dispute and judgement by id, with all that is its own', async () => {
  const { data } = await server.ask(
    '{ claims(first: 2) { nodes { id } } disputes(first: 2) { nodes { id } } judgements(first: 2) { nodes { id } } }',
  );
  const claim = 'predicate status quoteForm gloss { en } value { min max } quoted { exact } reported { from to }';
  for (const [root, fields, list] of [
    ['claim', claim, data.claims],
    ['dispute', 'kind state nMembers title { ar en } notes { text { en } }', data.disputes],
    ['node', '... on Judgement { verdict reason { en } canonical }', data.judgements],
  ]) {
    for (const { id } of list.nodes) {
      asked = [];
      const answer = await server.ask(`{ ${root}(id: ${JSON.stringify(id)}) { id ${fields} } }`);
      expect([answer.errors, Object.values<{ id: string }>(answer.data)[0]?.id]).toEqual([[], id]);
      expect(asked).toHaveLength(1);
    }
  }
});
