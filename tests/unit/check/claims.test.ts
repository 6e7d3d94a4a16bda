/** Claims and their figures: the bounds are those of the words, and a claim is one statement. */
import { describe, expect, test } from 'vitest';
import type { ClaimProposal, Proposals, Value } from '../../../schema/proposals.ts';
import { problemsAfter, table } from './good.ts';

describe('claims', () => {
  table([
    [
      'says nothing',
      (p) => Object.assign(p.claims[0], { assertions: [], roles: [] }),
      ['claims', 0, 'assertions'],
      'NO_ASSERTION',
      'C01 says nothing.',
    ],
    [
      'one passage twice',
      (p) => p.claims[0].passages.push(p.claims[0].passages[0]),
      ['claims', 0, 'passages', 1],
      'PASSAGE_TWICE',
      'C01 gives one passage twice.',
    ],
    [
      'too large',
      (p) => Object.assign(p.claims[3], { note: { ar: 'ن'.repeat(40_000), en: 'n'.repeat(40_000) } }),
      ['claims', 3],
      'CLAIM_TOO_LARGE',
      expect.stringMatching(/^C04 has 80\d{3} characters, more than 65536\.$/),
    ],
    [
      'too many mentions',
      (p) => Object.assign(p, { mentions: Array.from({ length: 5001 }, () => p.mentions[0]) }),
      ['mentions'],
      'TOO_MANY',
      'The article brings 5001 mentions, more than 5000.',
    ],
    [
      'a side without a part',
      (p) => Object.assign(p.claims[3].roles[0], { side: 'ATTACKER' }),
      ['claims', 3, 'roles', 0],
      'SIDE_WITHOUT_PART',
      'A PERPETRATOR with a side stands in C04.',
    ],
    [
      'an outcome without a victim',
      (p) => Object.assign(p.claims[3].roles[0], { outcome: 'KILLED' }),
      ['claims', 3, 'roles', 0],
      'OUTCOME_WITHOUT_VICTIM',
      'A PERPETRATOR with the outcome KILLED stands in C04.',
    ],
    [
      'a thing and itself',
      (p) => Object.assign(p.claims[0].assertions[5], { object: ['place:fishermen-quarter'] }),
      ['claims', 0, 'assertions', 5],
      'SAME_ON_BOTH_SIDES',
      'place:fishermen-quarter stands on both sides of WITHIN.',
    ],
    [
      'a victim of a place',
      (p) =>
        Object.assign(p.claims[2].assertions[0], { predicate: 'DETAINED_POPULATION', subject: 'place:harbour-pier' }),
      ['claims', 2, 'assertions', 0],
      'ENDS_DO_NOT_FIT',
      'C03 would draw VICTIM_OF from group:wounded-fishermen to place:harbour-pier, which cannot be: it goes group → event, person → event.',
    ],
    [
      'a date without its predicate',
      (p) => Object.assign(p.claims[0].assertions[1], { edtf: '2024-03-03' }),
      ['claims', 0, 'assertions', 1, 'edtf'],
      'PART_DOES_NOT_BELONG',
      'edtf does not belong to OCCURRED_AT.',
    ],
  ]);

  test('5,001 claims are too many', () => {
    const problems = problemsAfter((p) => {
      p.claims = Array.from({ length: 5001 }, (_, index) => ({ ...p.claims[3], code: `C${index}` }));
      p.judgements = [];
      p.disputes = [];
    });
    const reason = 'The article brings 5001 claims, more than 5000.';
    expect(problems).toEqual([{ path: ['claims'], code: 'TOO_MANY', reason, cure: 'Part it into several articles.' }]);
  });
});

describe('values', () => {
  const put = (value: Partial<Value>) => (p: Proposals) => {
    const { numberForm: _, ...rest } = (p.claims[0] as ClaimProposal).assertions[0].value as Value;
    Object.assign(p.claims[0]?.assertions[0] ?? {}, { value: { ...rest, ...value } });
  };
  const at = ['claims', 0, 'assertions', 0, 'value'];
  const none = { min: null, max: null, best: null };

  test.each<[Partial<Value>]>([
    [{ op: 'EQUAL', min: 39, max: 39, best: 39 }],
    [{ op: 'ABOUT', min: 100, max: 100, best: 100 }],
    [{ ...none, op: 'MORE_THAN', min: 41 }],
    [{ ...none, op: 'AT_LEAST', min: 12 }],
    [{ ...none, op: 'AT_LEAST', min: 1000, vague: 'THOUSANDS' }],
    [{ op: 'LESS_THAN', min: 0, max: 9, best: null }],
    [{ op: 'RANGE', min: 5, max: 9, best: null }],
    [{ ...none, op: 'UNSPECIFIED' }],
    [{ op: 'EQUAL', min: 120, max: 120, best: 120, numberForm: 'DIGITS' }],
    [{ ...none, op: 'MORE_THAN', min: 121, numberForm: 'DIGITS' }],
    [{ op: 'LESS_THAN', min: 0, max: 119, best: null, numberForm: 'DIGITS' }],
    [{ op: 'EQUAL', min: 0, max: 0, best: 0 }],
  ])('can be: %j', (value) => {
    expect(problemsAfter(put(value))).toEqual([]);
  });

  const said = (op: string, min: number | null, max: number | null, best: number | null) =>
    `op ${op}, min ${min}, max ${max}, best ${best}.`;
  table([
    [
      'a point with a wider end',
      put({ op: 'EQUAL', min: 39, max: 40, best: 39 }),
      at,
      'BOUNDS_DO_NOT_FIT',
      `EQUAL needs min, max and best alike; here it is ${said('EQUAL', 39, 40, 39)}`,
    ],
    [
      'bounds made up for "about"',
      put({ op: 'ABOUT', min: 90, max: 110, best: 100 }),
      at,
      'BOUNDS_DO_NOT_FIT',
      `ABOUT needs min, max and best alike; here it is ${said('ABOUT', 90, 110, 100)}`,
    ],
    [
      '"more than" with an end',
      put({ op: 'MORE_THAN', min: 41, max: 50, best: null }),
      at,
      'BOUNDS_DO_NOT_FIT',
      `MORE_THAN has min alone; here it is ${said('MORE_THAN', 41, 50, null)}`,
    ],
    [
      'a number that is not said',
      put({ ...none, op: 'UNSPECIFIED', min: 2 }),
      at,
      'BOUNDS_DO_NOT_FIT',
      `UNSPECIFIED has no numbers; here it is ${said('UNSPECIFIED', 2, null, null)}`,
    ],
    [
      'a range the wrong way round',
      put({ op: 'RANGE', min: 9, max: 5, best: null }),
      at,
      'BOUNDS_OUT_OF_ORDER',
      `The bounds are out of order: ${said('RANGE', 9, 5, null)}`,
    ],
    [
      'fewer than nobody',
      put({ op: 'EQUAL', min: -1, max: -1, best: -1 }),
      at,
      'BOUNDS_OUT_OF_ORDER',
      `The bounds are out of order: ${said('EQUAL', -1, -1, -1)}`,
    ],
    [
      'tens that are hundreds',
      put({ ...none, op: 'AT_LEAST', min: 100, vague: 'TENS' }),
      at,
      'VAGUE_DOES_NOT_FIT',
      `TENS does not fit: ${said('AT_LEAST', 100, null, null)}`,
    ],
    [
      'vague and exact',
      put({ op: 'EQUAL', min: 10, max: 10, best: 10, vague: 'TENS' }),
      at,
      'VAGUE_DOES_NOT_FIT',
      `TENS does not fit: ${said('EQUAL', 10, 10, 10)}`,
    ],
    [
      '"more than 120" is not 120 or more',
      put({ ...none, op: 'MORE_THAN', min: 120, numberForm: 'DIGITS' }),
      at,
      'DIGITS_DIFFER',
      'The digits in "120" are not 119.',
    ],
  ]);

  test('Arabic digits are read', () => {
    const problems = problemsAfter((p) => {
      const arabic = (words: string) => words.replace('120', '١٢٠');
      p.text = arabic(p.text);
      for (const span of [p.claims[0].passages[0], p.claims[0].assertions[0].value.verbatim])
        span.exact = arabic(span.exact);
    });
    expect(problems).toEqual([]);
  });
});
