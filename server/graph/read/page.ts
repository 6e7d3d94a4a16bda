/** A page of a list: ids with their cursors. Objects are loaded by id afterwards, all of a request at once. */
import { TawaturError } from '../../errors.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { RelationRow } from './objects/relations.ts';

/** How many and where from, as they were asked for; null is absent. */
export type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };

export type Page = {
  /** `relation`: what was read with the page and need not be loaded again. */
  rows: { id: string; cursor: string; relation?: RelationRow }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Also where the page is empty but was ended by work done. */
  endCursor: string | null;
  truncated: boolean;
  /** All that match; null where counting would take too long. Read only where asked for. */
  count(): Promise<number | null>;
};

export const DEFAULT_FIRST = 20;
const MOST = 100;

/** @throws TawaturError BAD_INPUT outside 1 to `most` */
export function sizeOf({ first }: PageArgs, usual = DEFAULT_FIRST, most = MOST): number {
  const size = first ?? usual;
  if (size < 1 || size > most) {
    throw new TawaturError('BAD_INPUT', `\`first\` is 1 to ${most}, not ${size}.`, { limit: most, value: size });
  }
  return size;
}

/** One row more than the page shows was asked for: it only tells that there is a next page. */
export function pageOf(rows: Page['rows'], args: PageArgs, count: Page['count']): Page {
  const size = sizeOf(args);
  const shown = rows.slice(0, size);
  return {
    rows: shown,
    hasNextPage: rows.length > size,
    hasPreviousPage: isGiven(args.after),
    endCursor: shown.at(-1)?.cursor ?? null,
    truncated: false,
    count,
  };
}

/** A page of a list that is short and at hand, sorted by one text key. */
export function pageOfList(list: string, sorted: readonly { id: string; key: string }[], args: PageArgs): Page {
  const [after] = isGiven(args.after) ? decodeCursor(list, args.after, ['string']) : [''];
  const rows = sorted
    .filter(({ key }) => key > after)
    .slice(0, sizeOf(args) + 1)
    .map(({ id, key }) => ({ id, cursor: encodeCursor(list, [key]) }));
  return pageOf(rows, args, async () => sorted.length);
}

/** Of a list that cannot hold anything. */
export function emptyPage(args: PageArgs): Page {
  return pageOf([], args, async () => 0);
}

/** Null counts as absent. */
export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
