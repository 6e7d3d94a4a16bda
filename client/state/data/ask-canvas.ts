/** What a canvas holds, asked for by ids: the nodes, and all relations between them, page by page. Errors: `ApiError`. */
import { allAmong } from '../../api/among.ts';
import { request } from '../../api/fetcher.ts';
import { byIds } from '../../api/limits.ts';
import { AMONG, NODES } from '../../api/operations.ts';
import { type Line, type Rows, withKnown, withNodes } from './rows.ts';

/** Nodes that come to a canvas, and all relations among them and those that are there. */
export async function askAdded(
  ids: readonly string[],
  there: readonly string[],
  signal: AbortSignal,
): Promise<(rows: Rows) => Rows> {
  const [nodes, lines] = await Promise.all([askNodes(ids, signal), askAmong([...there, ...ids], signal)]);
  return (rows) => withKnown([], lines)(nodes.reduce((known, page) => page(known), rows));
}

const askNodes = (ids: readonly string[], signal: AbortSignal): Promise<((rows: Rows) => Rows)[]> =>
  byIds(ids, async (some) => withNodes(some, (await request(NODES, { ids: some }, { signal })).nodes));

/** All relations among these ids. */
export const askAmong = (ids: readonly string[], signal: AbortSignal): Promise<Line[]> =>
  allAmong(ids, async (group, after) => (await request(AMONG, { ids: group, after }, { signal })).relations);
