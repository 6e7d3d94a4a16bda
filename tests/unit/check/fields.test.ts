/** Fields, ids and offsets of proposals that did not come from a folder. */
import { describe, expect, test } from 'vitest';
import { checkProposals, referencedIds } from '../../../schema/check/check.ts';
import type { Proposals } from '../../../schema/proposals.ts';
import { good, problemsAfter, table } from './good.ts';

test('nothing is wrong with the good proposals', () => {
  expect(checkProposals(good)).toEqual([]);
});

describe('fields', () => {
  table([
    [
      'unknown',
      (p) => Object.assign(p.claims[0], { colour: 'red' }),
      ['claims', 0, 'colour'],
      'UNKNOWN_FIELD',
      'A claim has no field "colour".',
    ],
    [
      'missing',
      (p) => delete p.events[1].date,
      ['events', 1, 'date'],
      'MISSING_FIELD',
      'date is missing in this event.',
    ],
    [
      'null',
      (p) => Object.assign(p.article, { outlet: null }),
      ['article', 'outlet'],
      'WRONG_TYPE',
      'article.outlet is empty, where the id of a source belongs.',
    ],
    [
      'of the wrong type',
      (p) => Object.assign(p.claims[0], { ongoing: 'true' }),
      ['claims', 0, 'ongoing'],
      'WRONG_TYPE',
      'claims[0].ongoing is "true", where true or false belongs.',
    ],
    [
      'a lone item for a list',
      (p) => Object.assign(p.claims[0], { passages: p.claims[0].passages[0] }),
      ['claims', 0, 'passages'],
      'WRONG_TYPE',
      'claims[0].passages is a set of fields, where a list belongs.',
    ],
    [
      'words for a span',
      (p) => Object.assign(p.claims[0], { cue: 'وفق' }),
      ['claims', 0, 'cue'],
      'WRONG_TYPE',
      'claims[0].cue is "وفق", where words with their start and end belongs.',
    ],
    [
      'half an offset',
      (p) => Object.assign(p.mentions[0], { start: 0.5 }),
      ['mentions', 0, 'start'],
      'WRONG_TYPE',
      'mentions[0].start is 0.5, where a whole number belongs.',
    ],
    [
      'an unknown code',
      (p) => Object.assign(p.claims[0], { modality: 'asserted' }),
      ['claims', 0, 'modality'],
      'UNKNOWN_CODE',
      '"asserted" is no Modality.',
    ],
    [
      'a list that is a text',
      (p) => Object.assign(p.mentions[0], { entities: 'place:a' }),
      ['mentions', 0, 'entities'],
      'WRONG_TYPE',
      'mentions[0].entities is "place:a", where a list belongs.',
    ],
  ]);

  test('a wrong field hides what needs it, not other fields', () => {
    const problems = problemsAfter((p) => {
      p.claims[0].modality = 'SURE';
      p.claims[1].statedBy = [];
      p.places[0].kind = 'TOWNSHIP';
    });
    expect(problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['places.0.kind', 'UNKNOWN_CODE'],
      ['claims.0.modality', 'UNKNOWN_CODE'],
    ]);
  });

  test('near codes are named', () => {
    const [problem] = problemsAfter((p) => Object.assign(p.events[0], { kind: 'GUN_FIRE' }));
    expect(problem?.cure).toBe('Did you mean GUNFIRE?');
  });
});

describe('spans', () => {
  const first = ['claims', 0, 'passages', 0] as const;
  const move = (start: number, end: number) => (p: Proposals) => Object.assign(p.claims[3]?.cue ?? {}, { start, end });
  const at = ['claims', 3, 'cue'];
  const cue = '"واتهمت البلدية"';

  test('a wrong offset is answered with the right one', () => {
    const [problem] = problemsAfter(move(0, 14));
    expect(problem).toEqual({
      path: at,
      code: 'SPAN_MISMATCH',
      reason: `[0, 14] holds "غادر 120 شخصا "; the words given are ${cue}.`,
      cure: 'The words stand at [240, 254].',
    });
  });

  table([
    [
      'end before start',
      move(257, 243),
      at,
      'SPAN_MISMATCH',
      `[257, 243] is no part of the text (0 to 491); the words given are ${cue}.`,
    ],
    [
      'negative',
      move(-1, 13),
      at,
      'SPAN_MISMATCH',
      `[-1, 13] is no part of the text (0 to 491); the words given are ${cue}.`,
    ],
    [
      'beyond the end',
      move(480, 494),
      at,
      'SPAN_MISMATCH',
      `[480, 494] is no part of the text (0 to 491); the words given are ${cue}.`,
    ],
  ]);

  test('offsets are code points, not units of 16 bits', () => {
    const moved = structuredClone(good);
    moved.text = `😀${good.text}`;
    const shift = (value: unknown): void => {
      for (const part of Object.values(value ?? {})) if (typeof part === 'object') shift(part);
      if (typeof value === 'object' && value !== null && 'start' in value && 'end' in value) {
        Object.assign(value, { start: Number(value.start) + 1, end: Number(value.end) + 1 });
      }
    };
    shift(moved);
    expect(checkProposals(moved)).toEqual([]);
    expect(first).toHaveLength(4);
  });
});

test('ids that the article does not declare are named once, with the first place', () => {
  const open = structuredClone(good);
  open.groups = open.groups.filter(({ id }) => id !== 'group:blue-dawn');
  open.sources = open.sources.filter(({ id }) => id !== 'source:blue-dawn');
  expect(checkProposals(open)).toEqual([]);
  expect(referencedIds(open)).toEqual([
    { id: 'group:blue-dawn', path: ['claims', 3, 'assertions', 0, 'object', 0] },
    { id: 'source:blue-dawn', path: ['claims', 5, 'statedBy', 0, 'source'] },
  ]);
});
