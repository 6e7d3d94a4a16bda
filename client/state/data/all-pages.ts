/** Lists that are longer than one answer: page by page, and in groups of ids where the API takes only so many at once. */

type Page<T> = { nodes: readonly T[]; pageInfo: { hasNextPage?: boolean; endCursor: string | null } };
/** Asks for the page that follows a cursor; null: the first. */
type Ask<T> = (after: string | null) => Promise<Page<T> | null>;

/** All rows from a cursor on. Errors: those of `ask`. */
export async function allPages<T>(ask: Ask<T>, from: string | null = null): Promise<T[]> {
  const found: T[] = [];
  for (let after = from, goesOn = true; goesOn; ) {
    const page = await ask(after);
    found.push(...(page?.nodes ?? []));
    after = page?.pageInfo.endCursor ?? null;
    goesOn = (page?.pageInfo.hasNextPage ?? false) && after !== null;
  }
  return found;
}

/** A list with all that follows its first page; null stays null. Errors: those of `ask`. */
export async function wholeOf<T, P extends Page<T>>(first: P | null, ask: Ask<T>): Promise<P | null> {
  if (!first?.pageInfo.hasNextPage) return first;
  return { ...first, nodes: [...first.nodes, ...(await allPages(ask, first.pageInfo.endCursor))] };
}

/** As many ids as the API takes at once to tell what is among them. */
const MOST_AMONG = 500;

/** All rows among these ids, each once. Errors: those of `ask`. */
export async function allAmong<T extends { id: string }>(
  ids: readonly string[],
  ask: (group: string[], after: string | null) => Promise<Page<T> | null>,
): Promise<T[]> {
  const found = new Map<string, T>();
  for (const group of groupsOf([...new Set(ids)], MOST_AMONG)) {
    for (const row of await allPages((after) => ask(group, after))) found.set(row.id, row);
  }
  return [...found.values()];
}

/** Groups of at most `most` ids, such that any two of the ids stand together in one of them. */
export function groupsOf(ids: readonly string[], most: number): string[][] {
  if (ids.length <= most) return ids.length > 0 ? [[...ids]] : [];
  const half = Math.floor(most / 2);
  const blocks = Array.from({ length: Math.ceil(ids.length / half) }, (_, i) => ids.slice(i * half, (i + 1) * half));
  return blocks.flatMap((one, i) => blocks.slice(i + 1).map((other) => [...one, ...other]));
}
