/** Days on one axis: where each stretch of time begins and ends, to scale. Pure; the axis runs the way the language is read. */
import { readDate } from '../../../../../schema/types/date.ts';
import { dayNumber, dayOf } from '../../../../../schema/types/day.ts';

type Stated = { edtf: string | null; partOfDay: 'NIGHT' | 'DAWN' | null };
/** Parts of the axis from 0 (its beginning) to 1; an open end is null. A row of words only is null altogether. */
export type Stretch = { from: number | null; to: number | null } | null;
export type TimeAxis = { stretches: Stretch[]; ticks: { at: number; day: string }[] };

/** A night belongs to two dates: the end of the first, the beginning of the second. Shares of a day, not times. */
const NIGHT_BEGINS = 0.75;
const NIGHT_ENDS = 0.25;
/** Most days that get a tick. */
const MOST_TICKS = 4;

/** The axis for some dates; null where none of them has a day. */
export function timeAxisOf(rows: readonly Stated[]): TimeAxis | null {
  const ranges = rows.map(rangeOf);
  const days = ranges.flatMap((range) => [range?.from ?? [], range?.to ?? []].flat());
  if (days.length === 0) return null;
  const first = Math.floor(Math.min(...days));
  const last = Math.max(first + 1, Math.ceil(Math.max(...days)));
  const at = (day: number | null): number | null => (day === null ? null : (day - first) / (last - first));
  const step = Math.ceil((last - first) / MOST_TICKS);
  const ticks: TimeAxis['ticks'] = [];
  for (let day = first; day < last; day += step) ticks.push({ at: (day - first) / (last - first), day: dayOf(day) });
  return { stretches: ranges.map((range) => range && { from: at(range.from), to: at(range.to) }), ticks };
}

/** In days since 1970, ends included; a whole day is one long. */
function rangeOf({ edtf, partOfDay }: Stated): { from: number | null; to: number | null } | null {
  if (edtf === null) return null;
  const { earliest, latest } = readDate(edtf);
  const from = earliest === null ? null : dayNumber(earliest);
  const to = latest === null ? null : dayNumber(latest) + 1;
  if (from === null || to === null) return from === to ? null : { from, to };
  if (partOfDay === 'DAWN') return { from, to: to - 1 + NIGHT_ENDS };
  if (partOfDay !== 'NIGHT') return { from, to };
  return to - from > 1 ? { from: from + NIGHT_BEGINS, to: to - 1 + NIGHT_ENDS } : { from: from + NIGHT_BEGINS, to };
}
