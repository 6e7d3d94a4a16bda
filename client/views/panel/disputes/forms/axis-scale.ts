/** Figures on one axis: where points and bars stand, to scale. Pure; the axis is never mirrored. */
import type { FigureFragment } from '../../../../api/generated/graphql.ts';

/** Parts of the axis from 0 (its left end) to 1. An open end is null: its bar runs to the edge with an arrow. */
export type Bar =
  | { kind: 'point'; at: number; about: boolean }
  | { kind: 'bar'; from: number | null; to: number | null }
  /** No number is given: a row of words only. */
  | { kind: 'words' };
/** `ticks` are none where no row has a number. */
export type Axis = { bars: Bar[]; ticks: { at: number; value: number }[]; broken: boolean };

/** Most ticks on an axis of about 200 px. */
const MOST_TICKS = 5;

type Figure = FigureFragment | null;

const ends = (figure: Figure): number[] =>
  figure === null || (figure.op === 'UNSPECIFIED' && figure.min === null)
    ? []
    : [figure.min, figure.max, figure.best].filter((n) => n !== null);

/** Whether a figure gives any number, exact or as a bound. */
export const hasNumber = (figure: Figure): boolean => ends(figure).length > 0;

/** The axis for some figures; null: words that give none. */
export function axisOf(figures: readonly Figure[]): Axis {
  const numbers = figures.flatMap(ends);
  if (numbers.length === 0) return { bars: figures.map(() => ({ kind: 'words' })), ticks: [], broken: false };
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const pad = Math.max(2, Math.ceil((most - least) * 0.75));
  const open = figures.some((figure) => figure?.max === null && figure.op !== 'UNSPECIFIED' && figure.op !== 'ABOUT');
  const low = Math.max(0, least - pad);
  const high = most + (open ? 2 * pad : pad);
  const at = (n: number): number => (n - low) / (high - low);
  const step = niceStep((high - low) / MOST_TICKS);
  const ticks: Axis['ticks'] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) ticks.push({ at: at(value), value });
  return { bars: figures.map((figure) => barOf(figure, at)), ticks, broken: low > 0 };
}

function barOf(figure: Figure, at: (n: number) => number): Bar {
  if (figure === null || ends(figure).length === 0) return { kind: 'words' };
  const { min, max, best, op } = figure;
  const exact = op === 'EQUAL' || op === 'ABOUT' ? (best ?? min ?? max) : null;
  if (exact !== null) return { kind: 'point', at: at(exact), about: op === 'ABOUT' };
  return { kind: 'bar', from: min === null ? null : at(min), to: max === null ? null : at(max) };
}

/** The next of 1, 2, 5, 10, 20 … that is not smaller. */
function niceStep(least: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((n) => n * size).find((step) => step >= least) ?? 10 * size;
}
