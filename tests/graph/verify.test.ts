/** Each fault that is planted in a sound graph is found, under its name. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitArticle } from '../../server/graph/write/commit.ts';
import { verify } from '../../server/graph/write/verify.ts';
import { freshGraph, type TestGraph, wipe } from '../setup/graph.ts';
import { seedProposals } from './invented.ts';

/** What is done to the graph, and which check must find it. */
const PLANTED: [check: string, statement: string][] = [
  ['claim without evidence', `MATCH (:Claim {code: 'C24'})-[r:EVIDENCED_BY]->() DELETE r`],
  ['claim without speaker', `MATCH (:Claim {code: 'C24'})-[r:STATED_BY {order: 0}]->() DELETE r`],
  ['claim about nobody', `MATCH (:Claim {code: 'C24'})-[r:ABOUT]->() DELETE r`],
  [
    'claim with a key that differs from its end',
    `MATCH (:Claim {code: 'C24'})-[r:ABOUT]->() SET r.entity = 'group:other'`,
  ],
  ['status that differs from the label', `MATCH (c:Claim {code: 'C24'}) SET c:Withdrawn`],
  ['withdrawn claim that still counts', `MATCH (c:Claim {code: 'C24'}) SET c:Withdrawn, c.status = 'RETRACTED'`],
  ['passage without article', 'MATCH ()-[r:HAS_PASSAGE]->() WITH r LIMIT 1 DELETE r'],
  ['passage that is no slice of its text', 'MATCH (p:Passage) WITH p LIMIT 1 SET p.start = p.start + 1'],
  ['bucket without members', `CREATE (:Bucket {key: 'DEATHS|event:nowhere'})`],
  ['dispute of fewer than two', `MATCH (:Claim {code: 'C09'})-[r:IN_DISPUTE]->() DELETE r`],
  ['dispute with a wrong number of members', 'MATCH (d:Dispute) SET d.nMembers = 3'],
  ['canonical id that is none', `MATCH (e:Entity {id: 'place:hasakah'}) SET e.canonical = 'place:nowhere'`],
  ['revision that points nowhere', 'CREATE (:Revision {seq: 99})'],
  ['source with a wrong number of claims', `MATCH (s:Source {id: 'source:sohr'}) SET s.nSpoken = 5`],
  ['edge without its claims', `MATCH ()-[r:WITHIN]->() SET r.claimIds = ['claim:seed/C99@00000000']`],
  ['edge without its claims', `MATCH ()-[r:WITHIN]->() MATCH (c:Claim {code: 'C16'}) SET c.edges = []`],
  ['claim without its edges', 'MATCH ()-[r:WITHIN]->() DELETE r'],
  [
    'edge with an end that is not canonical',
    `MATCH (e:Entity {id: 'place:hasakah'}) SET e.canonical = 'place:ghweran-prison'`,
  ],
  ['edge with an end that is not canonical', `MATCH ()-[r:WITHIN]->() SET r.fromId = 'place:other'`],
  [
    'edge with a wrong place in its pages',
    `MATCH (e:Event {id: 'event:ghweran-escape'}) SET e.earliest = '2022-01-19'`,
  ],
  [
    'count that differs from its supports',
    `MATCH ()-[r:WITHIN]->() SET r.sup = replace(r.sup, '"nClaims":1', '"nClaims":2')`,
  ],
  ['mask that differs from its supports', 'MATCH ()-[r:WITHIN]->() SET r.supMask = [1, 2, 3]'],
  ['copy that differs from what is shown', 'MATCH ()-[r:WITHIN]->() SET r.nIndependent = 7'],
];

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

beforeEach(async () => {
  await wipe(graph);
  await commitArticle(graph, await seedProposals(), { by: 'tests' });
});

afterAll(async () => {
  await graph.close();
});

describe('verify', () => {
  it('finds nothing in a sound graph', async () => {
    expect(await verify(graph)).toEqual([]);
  });

  it.each(PLANTED)('finds: %s', async (check, statement) => {
    await graph.write('plant', (tx) => tx.run(statement));
    expect((await verify(graph)).map((fault) => fault.check)).toContain(check);
  });
});
