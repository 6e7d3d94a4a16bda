/** Each dispute rule finds another case than the seed's, and leaves alone what only looks like one. */
import { describe, expect, it } from 'vitest';
import { FIGURES } from './invented/cases-figures.ts';
import { OTHERS } from './invented/cases-other.ts';
import { disputesOf } from './invented/fixtures.ts';

describe.each([...FIGURES, ...OTHERS])('$kind by $rule', ({ rule, kind, state, finds, leaves }) => {
  it.each(Object.entries(finds))('finds %s', (_, { claims, judgements, kinds, only }) => {
    const disputes = disputesOf(claims, judgements, kinds);
    expect(disputes.map((dispute) => [dispute.kind, dispute.state])).toEqual([[kind, state]]);
    const [dispute] = disputes;
    expect(dispute?.links.map((link) => [link.kind, link.rule])).toEqual([[kind, rule]]);
    const members = claims.slice(-(only ?? claims.length)).map(({ id }) => id);
    expect(dispute?.members.map(({ claim }) => claim).sort()).toEqual(members.sort());
    expect(dispute?.note === null).toBe(state === 'OPEN');
    const unsure = dispute?.judgements ?? [];
    expect(unsure).toEqual((judgements ?? []).map(({ id }) => id));
  });

  it.each(Object.entries(leaves))('leaves alone %s', (_, { claims, judgements, kinds, instead }) => {
    const disputes = disputesOf(claims, judgements, kinds);
    expect(disputes.flatMap(({ links }) => links.map((link) => link.rule))).toEqual(instead ?? []);
  });
});

it('has two cases to find and three to leave alone for every rule', () => {
  for (const { rule, finds, leaves } of [...FIGURES, ...OTHERS]) {
    expect(Object.keys(finds).length, rule).toBeGreaterThanOrEqual(2);
    expect(Object.keys(leaves).length, rule).toBeGreaterThanOrEqual(3);
  }
});
