/** Numbers with their words, as intervals: what "more than forty" and "39" have in common, and whether both can hold. */
import type { Vague, ValueOp } from '../generated/ontology.ts';

/** The bounds of a value as stored; null is an open end or "not said". */
export type Bounds = { min: number | null; max: number | null; best: number | null; op: ValueOp };

/** All numbers that a value allows, ends included; ±Infinity is an open end. */
export type Interval = { min: number; max: number };

/** "About" gives no bounds; before a comparison it is widened by this share of the number. */
export const ABOUT_TOLERANCE = 0.15;

/** How annotations write the operators. */
export const OP_SIGNS: Record<string, ValueOp> = {
  '=': 'EQUAL',
  '>': 'MORE_THAN',
  '>=': 'AT_LEAST',
  '<': 'LESS_THAN',
  '~': 'ABOUT',
  range: 'RANGE',
  UNSPECIFIED: 'UNSPECIFIED',
};

/** Least number that a vague word allows. */
export const VAGUE_LEAST: Record<Vague, number> = { TENS: 10, HUNDREDS: 100, THOUSANDS: 1000 };

/** The bounds that an operator makes of the number said (and, for RANGE, of the second one). Whole numbers. */
export function boundsOf(op: ValueOp, n: number | null, to: number | null = null): Bounds {
  if (n === null || op === 'UNSPECIFIED') return { min: null, max: null, best: null, op: 'UNSPECIFIED' };
  if (op === 'MORE_THAN') return { min: n + 1, max: null, best: null, op };
  if (op === 'AT_LEAST') return { min: n, max: null, best: null, op };
  if (op === 'LESS_THAN') return { min: 0, max: n - 1, best: null, op };
  if (op === 'RANGE') return { min: n, max: to, best: null, op };
  return { min: n, max: n, best: n, op };
}

/** Why stored bounds cannot be those of their operator; null if they can. */
export function boundsProblem({ min, max, best, op }: Bounds): string | null {
  if (op === 'UNSPECIFIED') return min === null && max === null && best === null ? null : 'UNSPECIFIED has no numbers';
  if (op === 'MORE_THAN' || op === 'AT_LEAST') {
    return min !== null && max === null && best === null ? null : `${op} has min alone`;
  }
  if (op === 'LESS_THAN') return min === 0 && max !== null && best === null ? null : 'LESS_THAN has min 0 and a max';
  if (op === 'RANGE') return min !== null && max !== null && min < max ? null : 'RANGE needs min below max';
  return min !== null && min === max && min === best ? null : `${op} needs min, max and best alike`;
}

/** The interval to compare by; null where no number is given. */
export function intervalOf(value: Bounds, tolerance = ABOUT_TOLERANCE): Interval | null {
  if (value.op === 'UNSPECIFIED') return null;
  const min = value.min ?? Number.NEGATIVE_INFINITY;
  const max = value.max ?? Number.POSITIVE_INFINITY;
  if (value.op !== 'ABOUT') return { min, max };
  return { min: min - tolerance * min, max: max + tolerance * max };
}

/** No number is in both. */
export function disjoint(a: Interval, b: Interval): boolean {
  return a.max < b.min || b.max < a.min;
}

/** Every number of `a` is in `b`, and `b` has more. */
export function strictlyInside(a: Interval, b: Interval): boolean {
  return a.min >= b.min && a.max <= b.max && !equal(a, b);
}

/** The same numbers. */
export function equal(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max;
}

/** Both say one number ("39", "about a hundred"), and the same. */
export function sameNumber(a: Bounds, b: Bounds): boolean {
  const says = ({ op, best }: Bounds) => (op === 'EQUAL' || op === 'ABOUT' ? best : null);
  return says(a) !== null && says(a) === says(b);
}
