/** Pages of which only some rows are shown: under a view what remains can decide whether an object is listed. */
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../../graph/read/page.ts';

/** Rows that are looked at for one page. */
const BUDGET = 5_000;
/** Rows that are looked at at once. */
const CHUNK = 100;

type Row = Page['rows'][number];
type Walk = { rows: Row[] /** Where the work ended before the list did. */; stopped: string | null };

/**
 * Walks a list until a page of what stays is full, or until as much was looked at as one page may: then it is `truncated`, with
 * a cursor from which to go on.
 *
 * @param readPage a page of the whole list
 * @param stays whether the object with this id is listed
 */
export async function pageOfRemaining(
  readPage: (args: PageArgs) => Promise<Page>,
  stays: (id: string) => Promise<boolean>,
  args: PageArgs,
): Promise<Page> {
  const size = sizeOf(args);
  const { rows, stopped } = await walk(readPage, stays, { after: args.after ?? null, enough: size + 1 });
  const count = async (): Promise<number | null> => {
    const all = await walk(readPage, stays, { after: null, enough: Number.POSITIVE_INFINITY });
    return all.stopped === null ? all.rows.length : null;
  };
  const page = pageOf(rows, args, count);
  return stopped === null || page.hasNextPage
    ? page
    : { ...page, hasNextPage: true, truncated: true, endCursor: stopped };
}

async function walk(
  readPage: (args: PageArgs) => Promise<Page>,
  stays: (id: string) => Promise<boolean>,
  { after, enough }: { after: string | null; enough: number },
): Promise<Walk> {
  const rows: Row[] = [];
  let looked = 0;
  for (let from = after; ; ) {
    const page = await readPage({ first: CHUNK, after: from });
    const left = await Promise.all(page.rows.map(({ id }) => stays(id)));
    rows.push(...page.rows.filter((_, i) => left[i]));
    looked += page.rows.length;
    from = page.endCursor;
    if (rows.length >= enough || !page.hasNextPage || !isGiven(from)) return { rows, stopped: null };
    if (page.truncated || looked >= BUDGET) return { rows, stopped: from };
  }
}
