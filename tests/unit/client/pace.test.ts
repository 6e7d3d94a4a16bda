/** The address never changes faster than browsers take it, and waits no longer than it must. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedAt, type Pace, waitOf } from '../../../client/state/view/pace.ts';

/** Changes that are wished for so many ms apart; each is made as soon as it may be. When they were made. */
function made(pauses: readonly number[]): number[] {
  let now = 0;
  let pace: Pace = [];
  return pauses.map((pause) => {
    now += pause;
    now += waitOf(pace, now);
    pace = changedAt(pace, now);
    return now;
  });
}

it('never makes more than 100 changes in 30 s, however many are wished for', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 100, maxLength: 400 }), (pauses) => {
      const times = made(pauses);
      const hundreds = times.slice(100).map((at, i) => at - (times[i] ?? at));
      for (const ms of hundreds) expect(ms).toBeGreaterThan(30_000);
    }),
  );
});

it('makes changes at once at the pace of a person', () => {
  const wished = Array.from({ length: 300 }, () => 400);
  expect(made(wished)).toEqual(wished.map((_, i) => (i + 1) * 400));
});
