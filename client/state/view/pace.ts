/** How fast the address may change: browsers take only so many changes in a time, and refuse the rest. Pure. */

/** Safari throws at the 101st within 30 s; Chromium leaves the address as it is from the 201st within 10 s on. Some are left to links. */
const MOST = 90;
/** ms */
const WITHIN = 30_000;

/** Times of changes that still count, in ms, oldest first. */
export type Pace = readonly number[];

const counted = (pace: Pace, now: number): Pace => pace.filter((at) => now - at < WITHIN);

/** How long the next change has to wait, in ms; 0: it may be made now. */
export function waitOf(pace: Pace, now: number): number {
  const [oldest = now] = counted(pace, now).slice(-MOST);
  return counted(pace, now).length < MOST ? 0 : oldest + WITHIN - now;
}

/** The pace after a change. */
export const changedAt = (pace: Pace, now: number): Pace => [...counted(pace, now), now];
