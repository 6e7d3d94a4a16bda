/** Lists whole: their first page, and those that follow. */

export type Page<T> = { nodes: readonly T[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** All that a list holds from its first page on; nothing where there is no list. Errors are those of `next`. */
export async function everyPage<T>(
  first: Page<T> | null | undefined,
  next: (after: string) => Promise<Page<T> | null | undefined>,
): Promise<T[]> {
  const found: T[] = [];
  for (let page = first; page; ) {
    found.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    page = hasNextPage && endCursor !== null ? await next(endCursor) : null;
  }
  return found;
}
