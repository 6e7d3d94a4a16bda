/** The write path finds everything by key: none of its statements reads a whole label or all relationships of a type. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDriver, readSession, toBolt } from '../../../server/graph/driver.ts';
import type { Graph, Params } from '../../../server/graph/run.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { replan } from '../../../server/graph/write/projection/replan.ts';
import { testDatabase } from '../../setup/database.ts';
import { freshGraph, type TestGraph } from '../../setup/graph.ts';
import { article, CLASH, HILL, killed, NORTH, RAID, SOUTH, WATCH } from '../commit/invented.ts';

const WHO = { by: 'tests' };
/** Bystanders, so that reading a whole label is not the cheapest way. */
const BYSTANDERS = `
  UNWIND range(1, 400) AS i
  CREATE (:Entity:Group {id: 'group:b' + i}) CREATE (:Claim {id: 'claim:b/' + i, code: 'C1', edges: []})
  CREATE (:Source {id: 'source:b' + i, no: 1000 + i}) CREATE (:Bucket {key: 'b' + i}) CREATE (:Dispute {id: 'dispute:b' + i})
  CREATE (:Judgement {id: 'judgement:b' + i, a: 'x' + i, b: 'y' + i}) CREATE (:Note {id: 'note:b' + i, rev: 0})
  CREATE (:Passage {id: 'passage:b' + i}) CREATE (:Article {id: 'article:b' + i}) CREATE (:Revision {seq: 1000 + i})
  CREATE (a:Entity:Event {id: 'event:b' + i})-[:VICTIM_OF {key: 'b' + i}]->(:Entity:Event {id: 'event:c' + i})`;
/** In the order of an index, with a LIMIT: one row is read. */
const FIRST_OF_INDEX = /ORDER BY \w\.(seq|no) DESC LIMIT 1/;

type Plan = { operatorType: string; children: Plan[] };

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
  await graph.write('test', (tx) => tx.run(BYSTANDERS));
  await replan(graph);
});

afterAll(async () => {
  await graph.close();
});

/** The graph, but every statement of a commit is kept. */
function listening(heard: Map<string, Params>): Graph {
  return {
    ...graph,
    read: (op, cypher, params = {}, options) => {
      heard.set(cypher, params);
      return graph.read(op, cypher, params, options);
    },
    write: (op, work) =>
      graph.write(op, (tx) =>
        work({
          run: (cypher, params = {}) => {
            heard.set(cypher, params);
            return tx.run(cypher, params);
          },
        }),
      ),
  };
}

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

it('no statement of a commit reads a whole label', async () => {
  const sketches = [
    killed('C1', CLASH, NORTH, { min: 40, max: null }),
    killed('C2', CLASH, HILL, { min: 40, max: 40 }, { by: WATCH }),
    killed('C3', RAID, SOUTH, { min: 2, max: 2 }),
    killed('C4', CLASH, NORTH, { min: 5, max: 5 }, { by: WATCH }),
  ];
  const full = article('folder', sketches, {
    judgements: [{ code: 'J01', verdict: 'POSITIVE', a: NORTH, b: HILL, claims: ['C1'] }],
    disputes: [{ code: 'D1', kind: 'SCOPE', state: 'OPEN', claims: ['C1', 'C3'] }],
  });
  const heard = new Map<string, Params>();
  const ear = listening(heard);
  for (const proposals of [full, { ...full, claims: full.claims.slice(0, 3), judgements: [], disputes: [] }, full]) {
    expect((await commitArticle(ear, proposals, WHO)).problems).toEqual([]);
  }
  expect(heard.size).toBeGreaterThan(45);

  const settings = testDatabase();
  const driver = openDriver(settings);
  const scans: string[] = [];
  for (const [cypher, params] of heard) {
    const { summary } = await readSession(driver, settings.database).run(`EXPLAIN ${cypher}`, toBolt(params) as Params);
    const found = operators(summary.plan as Plan).filter((operator) => operator.includes('Scan'));
    if (found.length > 0 && !FIRST_OF_INDEX.test(cypher)) scans.push(`${found.join()}: ${cypher}`);
  }
  await driver.close();
  expect(scans).toEqual([]);
});
