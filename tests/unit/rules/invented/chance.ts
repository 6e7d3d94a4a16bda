/** Seeded chance, so that a failing case comes back: the seed stands in the name of the test. */

export type Chance = {
  /** A number from 0, below 1. */
  next(): number;
  /** A whole number from `min` to `max`. */
  int(min: number, max: number): number;
  /** True in this share of cases. */
  often(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A copy in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** Each item in this share of cases. */
  some<T>(list: readonly T[], share: number): T[];
};

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[int(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  const often = (share: number) => next() < share;
  return { next, int, often, pick, shuffled, some: (list, share) => list.filter(() => often(share)) };
}
