/** Walking the graph by keys: whom an arrow leads to. Pure, alike in both languages, for the canvas is never mirrored. */
import type { Point } from './labels.ts';
import type { Pair } from './pairs.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const HEADING: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};
/** Cosine of half a quarter: what lies more than 45° aside is in another quarter. */
const QUARTER = Math.SQRT1_2;

/** Neighbours of a node by drawn lines, most sources first, then id. */
export function neighbours(pairs: readonly Pair[], id: string): string[] {
  return pairs
    .filter(({ a, b }) => a === id || b === id)
    .sort((one, other) => other.sources - one.sources || (one.id < other.id ? -1 : 1))
    .map(({ a, b }) => (a === id ? b : a));
}

/** The nearest of `among` in the quarter that an arrow points to, else in that half; null if there is none. */
export function nearest(
  places: ReadonlyMap<string, Point>,
  from: string,
  direction: Direction,
  among: readonly string[],
): string | null {
  const start = places.get(from);
  if (!start) return null;
  const heading = HEADING[direction];
  const found = among.flatMap((id) => {
    const at = places.get(id);
    if (!at || id === from) return [];
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const far = Math.hypot(dx, dy);
    const straight = far === 0 ? 0 : (dx * heading.x + dy * heading.y) / far;
    return straight > 0.001 ? [{ id, far, inQuarter: straight >= QUARTER }] : [];
  });
  const quarter = found.filter(({ inQuarter }) => inQuarter);
  const best = (quarter.length > 0 ? quarter : found).sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))[0];
  return best?.id ?? null;
}

/** The next or previous of a node's neighbours, round and round; null if it has none. */
export function turn(pairs: readonly Pair[], origin: string, current: string, by: 1 | -1): string | null {
  const ring = neighbours(pairs, origin);
  if (ring.length === 0) return null;
  const at = ring.indexOf(current);
  const next = at < 0 ? (by === 1 ? 0 : ring.length - 1) : (at + by + ring.length) % ring.length;
  return ring[next] ?? null;
}
