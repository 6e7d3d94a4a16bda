/** The invented article of the fixtures, beside the seed. */
import { join } from 'node:path';
import { readFolder } from '../../seed/format/read.ts';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';

const INVENTED = join(import.meta.dirname, '../fixtures/articles/marsa-al-ward');

/** Commits it. */
export async function invent(graph: Graph): Promise<void> {
  const read = await readFolder(INVENTED);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  const { problems } = await commitArticle(graph, read.proposals, { by: 'test' });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}
