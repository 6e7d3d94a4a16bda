/** Calendar days as text `YYYY-MM-DD`, years 0001 to 9999, and as numbers. Never a moment, never the host's time zone. */

export const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a day of the Gregorian calendar (2022-02-30 is not). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001-01-01') return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && dayOf(moment / MILLISECONDS_A_DAY) === text;
}

/** Days since 1970-01-01, which is 0. Throws RangeError if it is no day. */
export function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError(`${day} is no day`);
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The day of a number of days since 1970-01-01. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
