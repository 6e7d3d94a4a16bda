/** Family 3, P-006: whatever comes from outside is a value, never text of Cypher or Lucene. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { testDatabase } from '../setup/database.ts';
import { expectUnharmed } from './raw.ts';

/** Each would do harm, or find everything, where it became part of a statement. */
const PAYLOADS = [
  "' OR 1=1 //",
  '" OR 1=1 //',
  '`) DETACH DELETE n //',
  '\\u0060) DETACH DELETE n //',
  '\\u0027}) DETACH DELETE n //',
  "'}) WITH 1 AS x MATCH (n) DETACH DELETE n //",
  '}) RETURN 1; MATCH (n) DETACH DELETE n;',
  '/* */ // #',
  '$id $$ {id}',
  ') UNION MATCH (n) SET n.hacked = true RETURN n //',
  "' CALL apoc.load.json('http://127.0.0.1:1/') YIELD value //",
  "' CALL dbms.listConfig() YIELD name //",
  "' LOAD CSV FROM 'file:///etc/passwd' AS line //",
  'kWhole:/.*/^9 OR *:*',
  '*:* AND (NOT x) ~2 "a b"~3 [a TO z] {a TO z}',
  '/.*/ && || ! ^ \\ ? *',
];

/** Every place where a text of the asker's goes, with `$text` for it. */
const PLACES: [place: string, query: string][] = [
  ['a searched name', 'query ($text: String!) { search(text: $text) { totalCount } }'],
  ['a searched text', 'query ($text: String!) { searchText(text: $text) { totalCount } }'],
  ['the id of a node', 'query ($text: ID!) { node(id: $text) { id } }'],
  ['ids of nodes', 'query ($text: ID!) { nodes(ids: [$text, $text]) { id } }'],
  ['the centre of expand', 'query ($text: ID!) { expand(id: $text) { totalCount } }'],
  [
    'what expand knows',
    'query ($text: ID!) { expand(id: "place:hasakah", known: [$text]) { totalCount nodes { id } } }',
  ],
  ['an end of a path', 'query ($text: ID!) { path(from: $text, to: "place:hasakah") { totalCount } }'],
  ['a filter of relations', 'query ($text: ID!) { relations(filter: { of: $text, among: [$text] }) { totalCount } }'],
  [
    'a filter of claims',
    'query ($text: ID!) { claims(filter: { about: [$text], statedBy: [$text], article: $text, relation: $text }) { totalCount } }',
  ],
  [
    'a filter of events',
    'query ($text: ID!) { events(filter: { involves: $text, place: $text, source: $text, article: $text }) { totalCount } }',
  ],
  ['a filter of disputes', 'query ($text: ID!) { disputes(filter: { about: [$text] }) { totalCount } }'],
  ['a filter of judgements', 'query ($text: ID!) { judgements(filter: { of: $text }) { totalCount } }'],
  [
    'a filter of articles',
    'query ($text: ID!) { articles(filter: { ids: [$text], outlet: $text, mentions: $text }) { totalCount } }',
  ],
  ['a language', 'query ($text: String!) { articles(filter: { lang: $text }) { totalCount } }'],
  ['a source left out', 'query ($text: ID!) { relations(view: { withoutSources: [$text] }) { totalCount } }'],
  ['a cursor', 'query ($text: String!) { relations(after: $text) { totalCount } }'],
  ['mentions of a text', 'query ($text: ID!) { article(id: "article:seed") { mentions(of: [$text]) { start } } }'],
];

/** Where a name of the graph is expected: only the codes of the contract are taken. */
const NAMES: [place: string, query: (name: string) => string][] = [
  ['a type of relation', (name) => `{ relations(filter: { types: [${name}] }) { totalCount } }`],
  ['a type of entity', (name) => `{ search(text: "x", filter: { types: [${name}] }) { totalCount } }`],
  ['an order', (name) => `{ events(orderBy: ${name}) { totalCount } }`],
  ['a property', (name) => `{ relations(filter: { ${name}: 1 }) { totalCount } }`],
  ['a step of a path', (name) => `{ path(from: "a", to: "b", options: { types: [${name}] }) { totalCount } }`],
];
const FALSE_NAMES = ['WITHIN|ANY', 'Entity', '`WITHIN`', 'supMask', '"WITHIN"', '$x'];

let server: RunningServer;
let graph: Graph;
let before: unknown;
/** What is stored, in numbers; a property that somebody set would be seen, too. */
const census = () =>
  graph.read('census', 'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r), sum(size(keys(n)))');
beforeAll(async () => {
  server = await startSeeded();
  graph = openGraph(testDatabase());
  before = await census();
});
afterAll(async () => {
  await graph.close();
  await server.stop();
});

describe('P-006 nothing from outside becomes text of a statement', () => {
  it.each(PLACES)('%s', async (place, query) => {
    for (const text of PAYLOADS) {
      const { data, errors } = await server.ask(query, { text });
      for (const { extensions } of errors) expect([place, text, extensions.code]).toEqual([place, text, 'BAD_INPUT']);
      // As a value it is nobody's name or id: where it was taken, it found nothing.
      const [answer] = Object.values(data ?? {}) as ({ totalCount?: number | null } | null)[];
      if (errors.length === 0 && place.startsWith('a filter')) expect([text, answer?.totalCount]).toEqual([text, 0]);
    }
    expect(await census()).toEqual(before);
    await expectUnharmed(server);
  });

  it.each(NAMES)('%s is one of the contract, or refused', async (_place, query) => {
    for (const name of FALSE_NAMES) {
      const { errors } = await server.ask(query(name));
      expect([name, errors[0]?.extensions.code]).toEqual([name, 'BAD_INPUT']);
    }
    expect(await census()).toEqual(before);
    await expectUnharmed(server);
  });

  it('signs of Lucene find no more than the words between them', async () => {
    const search = async (text: string) =>
      (await server.ask('query ($text: String!) { search(text: $text, first: 100) { nodes { id } } }', { text })).data
        .search;
    for (const [dressed, plain] of [
      ['+سجن', 'سجن'],
      ['kWhole:سجن', 'kwhole سجن'],
      ['"سجن غويران"~5', 'سجن غويران 5'],
      ['سجن* OR (غويران)', 'سجن or غويران'],
      ['/سجن/^9', 'سجن 9'],
    ] as const) {
      expect([dressed, await search(dressed)]).toEqual([dressed, await search(plain)]);
    }
  });
});
