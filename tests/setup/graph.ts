/** An empty, migrated graph in the run's Neo4j; what the database notes about our statements is kept for the test to see. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { migrate } from '../../server/graph/migrations/migrate.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { testDatabase } from './database.ts';

/** Relationships first: a node with too many runs the transaction out of memory. */
const WIPE = [
  `MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*)`,
  `MATCH (n) WHERE NOT n:Meta WITH n LIMIT 10000 DELETE n RETURN count(*)`,
];

/** What a statement of ours must never cause. UNRECOGNIZED is left out: an empty graph has no labels yet. */
export const BAD_NOTICE = /^(PERFORMANCE|HINT|DEPRECATION|UNSUPPORTED)/;

export type TestGraph = Graph & { complaints: string[] };

/** The graph of the run's Neo4j as it is. Close it in the end. */
export function openTestGraph(): TestGraph {
  const complaints: string[] = [];
  const graph = openGraph(testDatabase(), (text) => {
    if (BAD_NOTICE.test(text)) complaints.push(text);
  });
  return Object.assign(graph, { complaints });
}

/** Wipes the database and migrates it. Close it in the end. */
export async function freshGraph(): Promise<TestGraph> {
  const graph = openTestGraph();
  await wipe(graph);
  await migrate(graph);
  return graph;
}

/** Takes everything out of the graph but its form. */
export async function wipe(graph: Graph): Promise<void> {
  for (const statement of WIPE) {
    while (Number((await graph.write('wipe', (tx) => tx.run(statement)))[0]?.[0]) > 0);
  }
  await graph.write('wipe', (tx) => tx.run('MATCH (m:Meta) REMOVE m.changedAt'));
}

/** A graph for all tests of one file, empty before each. Call it once, at the top; it is there from the first test on. */
export function emptyGraphForFile(): { graph: TestGraph } {
  const held = {} as { graph: TestGraph };
  beforeAll(async () => {
    held.graph = await freshGraph();
  });
  beforeEach(() => wipe(held.graph));
  afterAll(() => held.graph.close());
  return held;
}
