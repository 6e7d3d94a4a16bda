/** Plans made while the graph was all but empty read whole labels for minutes; after much was written they are made anew. */
import type { Graph } from '../../run.ts';

/** Waits at most so many seconds for the counts of the indexes. */
const REPLAN = `CALL db.prepareForReplanning(30)`;

export async function replan(graph: Graph): Promise<void> {
  await graph.schema('replan', REPLAN);
}
