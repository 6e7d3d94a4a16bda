/** Numbers with their words as intervals: what each operator allows, and when two figures can both hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValueOp } from '../../../schema/generated/ontology.ts';
import {
  boundsOf,
  boundsProblem,
  disjoint,
  equal,
  type Interval,
  intervalOf,
  OP_SIGNS,
  sameNumber,
  strictlyInside,
} from '../../../schema/types/interval.ts';

const value = (sign: string, n: number | null = null, to: number | null = null) =>
  boundsOf(OP_SIGNS[sign] ?? 'UNSPECIFIED', n, to);
const interval = (sign: string, n: number, to: number | null = null): Interval => {
  const found = intervalOf(value(sign, n, to));
  if (!found) throw new Error('no number');
  return found;
};

describe('a number with its words', () => {
  it.each([
    ['=', 39, null, [39, 39, 39]],
    ['>', 40, null, [41, null, null]],
    ['>=', 10, null, [10, null, null]],
    ['<', 5, null, [0, 4, null]],
    ['~', 100, null, [100, 100, 100]],
    ['range', 3, 7, [3, 7, null]],
    ['UNSPECIFIED', null, null, [null, null, null]],
  ] as const)('%s %s', (sign, n, to, bounds) => {
    const { min, max, best } = value(sign, n, to);
    expect([min, max, best]).toEqual(bounds);
    expect(boundsProblem(value(sign, n, to))).toBeNull();
  });

  it('knows a sign for every operator', () => {
    expect(Object.values(OP_SIGNS).toSorted()).toEqual(ValueOp.toSorted());
  });

  it.each([
    { op: 'EQUAL', min: 39, max: 40, best: 39 },
    { op: 'MORE_THAN', min: 41, max: 50, best: null },
    { op: 'AT_LEAST', min: null, max: null, best: null },
    { op: 'LESS_THAN', min: null, max: 4, best: null },
    { op: 'RANGE', min: 7, max: 3, best: null },
    { op: 'ABOUT', min: 85, max: 115, best: 100 },
    { op: 'UNSPECIFIED', min: 0, max: null, best: null },
  ] as const)('refuses bounds that $op cannot have', (bounds) => {
    expect(boundsProblem(bounds)).not.toBeNull();
  });
});

describe('two figures', () => {
  it('"more than forty" and 39 cannot both hold', () => {
    expect(disjoint(interval('>', 40), interval('=', 39))).toBe(true);
    expect(disjoint(interval('>', 40), interval('=', 41))).toBe(false);
  });

  it('"about" is widened by 15 per cent before it is compared, and by nothing else', () => {
    expect(disjoint(interval('~', 100), interval('=', 89))).toBe(false);
    expect(disjoint(interval('~', 100), interval('=', 85))).toBe(false);
    expect(disjoint(interval('~', 100), interval('=', 84))).toBe(true);
    expect(intervalOf(value('~', 100), 0)).toEqual({ min: 100, max: 100 });
  });

  it('"about 3,500" lies strictly inside "thousands", not the other way round, nor in itself', () => {
    const thousands = interval('>=', 1000);
    expect(strictlyInside(interval('~', 3500), thousands)).toBe(true);
    expect(strictlyInside(thousands, interval('~', 3500))).toBe(false);
    expect(strictlyInside(thousands, thousands)).toBe(false);
  });

  it('say the same number where both say one', () => {
    expect(sameNumber(value('=', 11), value('~', 11))).toBe(true);
    expect(sameNumber(value('=', 11), value('>=', 11))).toBe(false);
    expect(sameNumber(value('UNSPECIFIED'), value('UNSPECIFIED'))).toBe(false);
  });

  it('without a number have no interval', () => {
    expect(intervalOf(value('UNSPECIFIED'))).toBeNull();
  });

  it('stand to each other in exactly one way: apart, equal, one inside, or overlapping', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })).map(([a, b]) => ({
      min: Math.min(a, b),
      max: Math.max(a, b),
    }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        const ways = [disjoint(a, b), equal(a, b), strictlyInside(a, b), strictlyInside(b, a)].filter(Boolean);
        const overlap = a.min <= b.max && b.min <= a.max;
        expect(ways.length).toBeLessThanOrEqual(1);
        expect(disjoint(a, b)).toBe(!overlap);
        expect(disjoint(a, b)).toBe(disjoint(b, a));
      }),
    );
  });
});
