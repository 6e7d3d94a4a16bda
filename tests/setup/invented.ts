/** Invented articles of the fixtures: of no attack, and, on the same events, a short one. */
import { join } from 'node:path';
import { readFolder } from '../../seed/format/read.ts';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';

const FOLDERS = join(import.meta.dirname, '../fixtures/articles');

/** Commits one of them. The short one needs the other. */
export async function invent(graph: Graph, slug: 'marsa-al-ward' | 'plain-dispatch' = 'marsa-al-ward'): Promise<void> {
  const read = await readFolder(join(FOLDERS, slug));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  const { problems } = await commitArticle(graph, read.proposals, { by: 'test' });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}
