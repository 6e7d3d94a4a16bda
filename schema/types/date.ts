/** Dates as articles state them: EDTF (ISO 8601-2, levels 0 and 1), kept as text, with the days that they can mean. */
import edtf from 'edtf';
import type { DatePrecision } from '../generated/ontology.ts';
import { dayOf, isDay, MILLISECONDS_A_DAY } from './day.ts';

export type StatedDate = {
  /** As stated: this is what is stored and shown. */
  edtf: string;
  /** First day that it can mean, `YYYY-MM-DD`; null if open or unknown. */
  earliest: string | null;
  /** Last day that it can mean; null if open or unknown. */
  latest: string | null;
  /** What the text itself tells; a person may know better (a night that spans two dates). */
  precision: DatePrecision;
};

/** Reads an EDTF text. Throws RangeError with the reason in words. */
export function readDate(text: string): StatedDate {
  const [reason] = REFUSED.filter(({ form }) => form.test(text));
  if (reason) throw new RangeError(`${text}: ${reason.why}`);
  const { min, max } = parse(text);
  const earliest = dayOrNull(min);
  const latest = dayOrNull(max);
  for (const day of [earliest, latest]) {
    if (day !== null && !isDay(day)) throw new RangeError(`${text}: years from 0001 to 9999 only`);
  }
  return { edtf: text, earliest, latest, precision: precisionOf(text, earliest, latest) };
}

const REFUSED = [
  { form: /T/, why: 'a time of day has no place here; the day alone, and the part of day in its own field' },
  {
    form: /^\d{4}-(?:2[1-9]|3\d|4[01])/,
    why: 'a season or quarter has no fixed days; write the interval, such as 2017-10~/2017-12',
  },
  { form: /[[\]{}]/, why: 'a set of dates is not of level 0 or 1' },
];

function parse(text: string): { min: number | null; max: number | null } {
  try {
    return edtf(text);
  } catch (error) {
    const backwards = (error as Error).message.includes('invalid upper bound');
    const why = backwards
      ? 'the interval ends before it begins'
      : 'no date of EDTF level 0 or 1, such as 2022-01-20, 2019-03, 2022-01-20/.. or ../..';
    throw new RangeError(`${text}: ${why}`);
  }
}

/** The parser gives milliseconds in UTC, ±Infinity for an open end, null for an unknown one. */
function dayOrNull(moment: number | null): string | null {
  if (moment === null || !Number.isFinite(moment)) return null;
  // whole days, for the last millisecond of a day in year 1 is rounded into the next one
  return dayOf(Math.floor(moment / MILLISECONDS_A_DAY));
}

function precisionOf(text: string, earliest: string | null, latest: string | null): DatePrecision {
  if (earliest === null) return latest === null ? 'UNKNOWN' : 'BEFORE';
  if (latest === null) return 'ONGOING';
  if (text.includes('/')) return earliest === latest ? 'DAY' : 'RANGE';
  const stated = text.replace(/[?~%]/g, '').replace(/-XX/g, '');
  if (stated.includes('X')) return 'RANGE';
  return (['YEAR', 'MONTH', 'DAY'] as const)[stated.split('-').length - 1] ?? 'UNKNOWN';
}
