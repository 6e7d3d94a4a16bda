/** Faults planted in a sound graph are all found, each under its name and with what is wrong. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { verify } from '../../server/graph/write/whole/verify.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { seedProposals } from './commit/invented.ts';

/** Which check must find it, what it must name, and what is done to the graph. No two hide each other. */
const PLANTED: [check: string, named: RegExp, statement: string][] = [
  ['claim without evidence', /C24@/, `MATCH (:Claim {code: 'C24'})-[r:EVIDENCED_BY]->() DELETE r`],
  ['claim without speaker', /C18@/, `MATCH (:Claim {code: 'C18'})-[r:STATED_BY {order: 0}]->() DELETE r`],
  ['claim about nobody', /C24@/, `MATCH (:Claim {code: 'C24'})-[r:ABOUT]->() DELETE r`],
  [
    'claim with a key that differs from its end',
    /C18@/,
    `MATCH (:Claim {code: 'C18'})-[r:ABOUT]->() SET r.entity = 'x'`,
  ],
  ['status that differs from the label', /C16@/, `MATCH (c:Claim {code: 'C16'}) SET c:Withdrawn`],
  [
    'withdrawn claim that still counts',
    /C12@/,
    `MATCH (c:Claim {code: 'C12'}) SET c:Withdrawn, c.status = 'RETRACTED'`,
  ],
  [
    'passage without article',
    /^passage:/,
    `MATCH (:Claim {code: 'C21'})-[:EVIDENCED_BY]->()<-[r:HAS_PASSAGE]-() DELETE r`,
  ],
  [
    'passage that is no slice of its text',
    /^passage:/,
    `MATCH (:Claim {code: 'C09'})-[:EVIDENCED_BY]->(p) SET p.start = p.start + 1`,
  ],
  ['bucket without members', /^DEATHS\|event:nowhere$/, `CREATE (:Bucket {key: 'DEATHS|event:nowhere'})`],
  ['dispute of fewer than two', /^dispute:/, `MATCH (:Claim {code: 'C09'})-[r:IN_DISPUTE]->() DELETE r`],
  ['dispute with a wrong number of members', /^dispute:/, 'MATCH (d:Dispute) SET d.nMembers = 3'],
  [
    'canonical id that is none',
    /^place:hasakah$/,
    `MATCH (e:Entity {id: 'place:hasakah'}) SET e.canonical = 'place:nowhere'`,
  ],
  ['edge with an end that is not canonical', /^WITHIN:/, `MATCH ()-[r:WITHIN]->() SET r.fromId = 'place:other'`],
  [
    'judgement that two are not one, though they go by one id',
    /^judgement:planted$/,
    `MATCH (e:Entity {id: 'group:sohr'}) SET e.canonical = 'group:islamic-state'
     CREATE (:Judgement {id: 'judgement:planted', verdict: 'NEGATIVE', a: 'group:sohr', b: 'group:islamic-state'})`,
  ],
  ['revision that points nowhere', /^99$/, 'CREATE (:Revision {seq: 99})'],
  ['source with a wrong number of claims', /^source:sohr$/, `MATCH (s:Source {id: 'source:sohr'}) SET s.nSpoken = 5`],
  ['edge without its claims', /^WITHIN:/, `MATCH ()-[r:WITHIN]->() SET r.claimIds = ['claim:seed/C99@00000000']`],
  ['claim without its edges', /C16@.* WITHIN:/, 'MATCH ()-[r:WITHIN]->() SET r.planted = true'],
  [
    'edge with a wrong place in its pages',
    /^CAUSED:/,
    `MATCH (e:Event {id: 'event:ghweran-escape'}) SET e.earliest = '2022-01-19'`,
  ],
  [
    'count that differs from its supports',
    /^TARGETED:/,
    `MATCH ()-[r:TARGETED]->() SET r.sup = replace(r.sup, '"nClaims":2', '"nClaims":3')`,
  ],
  ['mask that differs from its supports', /^HELD_IN:/, 'MATCH ()-[r:HELD_IN]->() SET r.supMask = [1, 2, 3]'],
  ['copy that differs from what is shown', /^PART_OF:/, 'MATCH ()-[r:PART_OF]->() SET r.nIndependent = 7'],
];

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
  await commitArticle(graph, await seedProposals(), { by: 'tests' });
});

afterAll(async () => {
  await graph.close();
});

it('verify finds nothing in a sound graph, then every planted fault', async () => {
  expect(await verify(graph)).toEqual([]);
  await graph.write('plant', async (tx) => {
    for (const [, , statement] of PLANTED) await tx.run(statement);
  });
  const faults = await verify(graph);
  const missed = PLANTED.filter(
    ([check, named]) => !faults.some((fault) => fault.check === check && named.test(fault.id)),
  );
  expect(missed).toEqual([]);
});
