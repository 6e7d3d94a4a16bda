/** The seed article in a graph, by the way that a start takes; seeded once for all files that only read it. */
import { join } from 'node:path';
import { readFolder } from '../../seed/format/read.ts';
import { CODES, TawaturError } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { freshGraph, openTestGraph, type TestGraph } from './graph.ts';

const SEED = join(import.meta.dirname, '../../seed/articles/seed');

/** Every write transaction of ours sets `lock`: as long as it is the one of this mark, nothing was written since. */
const MARK = `MATCH (m:Meta {id: 'meta'}) SET m.seeded = m.lock`;
const IS_UNTOUCHED = `MATCH (m:Meta {id: 'meta'}) WHERE m.seeded = m.lock RETURN true`;

/** A graph that holds the seed article and nothing else: the one that is there, if nobody wrote since. Close it in the end. */
export async function seededGraph(): Promise<TestGraph> {
  const open = openTestGraph();
  if ((await open.read('test', IS_UNTOUCHED)).length > 0) return open;
  await open.close();
  const graph = await freshGraph();
  await seed(graph);
  await graph.write('test', (tx) => tx.run(MARK));
  return graph;
}

/** Commits the seed article. */
export async function seed(graph: Graph): Promise<void> {
  const read = await readFolder(SEED);
  if ('problems' in read) throw new Error(`The seed cannot be read: ${JSON.stringify(read.problems[0])}`);
  const { outcome, problems } = await patiently(() => commitArticle(graph, read.proposals, { by: 'test' }));
  if (outcome !== 'new') throw new Error(`The seed was ${outcome}: ${JSON.stringify(problems[0])}`);
}

/** Other work on the machine may make a first commit run out of its time; it says itself that it may be tried again. */
export async function patiently<T>(work: () => Promise<T>, left = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left === 0 || !(error instanceof TawaturError) || !CODES[error.code].retryable) throw error;
    return patiently(work, left - 1);
  }
}
