/** Chains: who says it, who passes it on, who prints it. */
import { expect, test } from 'vitest';
import type { ClaimProposal, Proposals, Statement } from '../../../schema/proposals.ts';
import { problemsAfter, table } from './good.ts';

const speaker: Statement = { source: 'source:blue-dawn', order: 0, role: 'SPEAKER' };
const agency: Statement = { source: 'source:plain-news-agency', order: 1, role: 'AGENCY' };
const outlet: Statement = { source: 'source:al-mina', order: 1, role: 'OUTLET' };
const narrator: Statement = { source: 'source:al-mina', order: 0, role: 'NARRATOR' };
const says =
  (...statedBy: Statement[]) =>
  (p: Proposals) =>
    Object.assign(p.claims[5] ?? {}, { statedBy });
const narrated =
  (...statedBy: Statement[]) =>
  (p: Proposals) => {
    const { cue: _, ...claim } = p.claims[5] as ClaimProposal;
    p.claims[5] = { ...claim, statedBy, quoteForm: 'NARRATOR' };
  };
const at = ['claims', 5, 'statedBy'];
const alone = 'In C06 the narrator stands with others, or is not the outlet of the article.';

test.each([
  [
    'two speakers, an agency, the outlet',
    [speaker, { ...speaker, source: 'source:marsa-municipality' }, agency, { ...outlet, order: 2 }],
  ],
  ['an unsure speaker', [{ ...speaker, certainty: 'UNSURE' as const }, outlet]],
])('%s', (_, chain) => {
  expect(problemsAfter(says(...chain))).toEqual([]);
});

test('the narrator alone', () => {
  expect(problemsAfter(narrated(narrator))).toEqual([]);
});

table([
  ['nobody', says(), at, 'NO_SPEAKER', 'Nobody speaks in C06.'],
  ['only an outlet', says({ ...outlet, order: 0 }), at, 'NO_SPEAKER', 'Nobody speaks in C06.'],
  [
    'no outlet',
    says(speaker),
    at,
    'CHAIN_WITHOUT_OUTLET',
    'The chain of C06 ends at source:blue-dawn as SPEAKER, not once at the outlet of the article.',
  ],
  [
    'another outlet',
    says(speaker, { ...outlet, source: 'source:plain-news-agency' }),
    at,
    'CHAIN_WITHOUT_OUTLET',
    'The chain of C06 ends at source:plain-news-agency as OUTLET, not once at the outlet of the article.',
  ],
  [
    'two outlets',
    says(speaker, { ...agency, role: 'OUTLET' }, { ...outlet, order: 2 }),
    at,
    'CHAIN_WITHOUT_OUTLET',
    'The chain of C06 ends at source:al-mina as OUTLET, not once at the outlet of the article.',
  ],
  [
    'the agency first',
    says(agency, speaker, outlet),
    at,
    'CHAIN_ORDER',
    'The chain of C06 is out of order: AGENCY 1, SPEAKER 0, OUTLET 1.',
  ],
  [
    'a number left out',
    says(speaker, agency, { ...outlet, order: 3 }),
    at,
    'CHAIN_ORDER',
    'The chain of C06 is out of order: SPEAKER 0, AGENCY 1, OUTLET 3.',
  ],
  [
    'one twice',
    says(speaker, speaker, outlet),
    at,
    'CHAIN_REPEATS',
    'source:blue-dawn stands twice in the chain of C06.',
  ],
  [
    'an unsure outlet',
    says(speaker, { ...outlet, certainty: 'UNSURE' }),
    at,
    'OUTLET_UNSURE',
    'The outlet of C06 is marked UNSURE.',
  ],
  ['a narrator with an outlet', narrated(narrator, outlet), at, 'NARRATOR_NOT_ALONE', alone],
  [
    'a narrator who is not the outlet',
    narrated({ ...narrator, source: 'source:blue-dawn' }),
    at,
    'NARRATOR_NOT_ALONE',
    alone,
  ],
  ['an unsure narrator', narrated({ ...narrator, certainty: 'UNSURE' }), at, 'NARRATOR_NOT_ALONE', alone],
]);
