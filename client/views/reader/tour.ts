/** The way from place to place in a text. Places are code points, in text order, each once. Pure. */

/** Places in text order; of those that begin together the longest. */
export function inOrder<P extends { start: number; end: number }>(places: readonly P[]): P[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, i) => start !== sorted[i - 1]?.start);
}

/** Which place one is at or has passed last, from 1; 0 where there is none. `at` null: the first. */
export function numberAt(starts: readonly number[], at: number | null): number {
  if (at === null || starts.length === 0) return Math.min(1, starts.length);
  return Math.max(1, starts.filter((start) => start <= at).length);
}

/** The next or previous place, round and round; null where there is none. */
export function stepFrom(starts: readonly number[], at: number | null, by: 1 | -1): number | null {
  const from = at ?? starts[0] ?? 0;
  const next = by === 1 ? starts.find((start) => start > from) : starts.findLast((start) => start < from);
  return next ?? starts.at(by === 1 ? 0 : -1) ?? null;
}
