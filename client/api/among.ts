/** What is among many ids: in groups, where the API takes only so many of them at once. */
import { everyPage, type Page } from './every-page.ts';
import { MOST_AMONG } from './limits.ts';

/** All rows among these ids, each once. Errors: those of `ask`. */
export async function allAmong<T extends { id: string }>(
  ids: readonly string[],
  ask: (group: string[], after: string | null) => Promise<Page<T> | null>,
): Promise<T[]> {
  const found = new Map<string, T>();
  for (const group of groupsOf([...new Set(ids)], MOST_AMONG)) {
    const next = (after: string | null): Promise<Page<T> | null> => ask(group, after);
    for (const row of await everyPage(await next(null), next)) found.set(row.id, row);
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
