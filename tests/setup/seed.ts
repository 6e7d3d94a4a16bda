/** The seed article in an empty graph, by the way that a start takes. */
import { join } from 'node:path';
import { readFolder } from '../../seed/format/read.ts';
import { CODES, TawaturError } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';

const SEED = join(import.meta.dirname, '../../seed/articles/seed');

/** Commits the seed article. */
export async function seed(graph: Graph): Promise<void> {
  const read = await readFolder(SEED);
  if ('problems' in read) throw new Error(`The seed cannot be read: ${JSON.stringify(read.problems[0])}`);
  const { outcome, problems } = await patiently(() => commitArticle(graph, read.proposals, { by: 'test' }));
  if (outcome !== 'new') throw new Error(`The seed was ${outcome}: ${JSON.stringify(problems[0])}`);
}

/** Other work on the machine may make a first commit run out of its time; it says itself that it may be tried again. */
async function patiently<T>(work: () => Promise<T>, left = 5): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left === 0 || !(error instanceof TawaturError) || !CODES[error.code].retryable) throw error;
    return patiently(work, left - 1);
  }
}
