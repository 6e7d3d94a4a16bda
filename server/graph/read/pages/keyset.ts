/** Pages of a list that the database sorts: each begins beyond the sort key of the last row of the one before. */
import type { Params } from '../../run.ts';
import { decodeCursor, encodeCursor, type KeyPart } from '../cursor.ts';
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';

export type Keyset = {
  /** Names the list, its order and whose it is, for cursors. */
  list: string;
  /** Rows `[id, ...key]` beyond `$beyond`, at most `$n`. */
  page: string;
  /** One row, one number. */
  count: string;
  params: Params;
  /** Types of the sort key, and what lies before every key. */
  key: readonly KeyPart[];
  start: readonly (string | number)[];
};

/** A day that is not known, in a descending and in an ascending order of texts. */
export const BEFORE_ALL = '';
export const AFTER_ALL = '~';

/** Sorted by id, ascending. */
export const BY_ID = { key: ['string'], start: [''] } as const;

/** @throws TawaturError BAD_INPUT for a cursor of another list, or a size that is none */
export async function readKeyset(
  read: Read,
  { list, page, count, params, key, start }: Keyset,
  args: PageArgs,
): Promise<Page> {
  const n = sizeOf(args) + 1;
  const beyond = isGiven(args.after) ? decodeCursor(list, args.after, key) : start;
  const rows = (await read(list, page, { ...params, beyond, n })) as [string, ...(string | number)[]][];
  return pageOf(
    rows.map(([id, ...place]) => ({ id, cursor: encodeCursor(list, place) })),
    args,
    async () => (await read(`count of ${list}`, count, params))[0]?.[0] as number,
  );
}
