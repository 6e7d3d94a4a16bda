/** Entities, their words, and what joins two of them. */
import { describe, expect, test } from 'vitest';
import type { Mention, Proposals } from '../../../schema/proposals.ts';
import { problemsAfter, table } from './good.ts';

describe('entities and words', () => {
  const place = { lat: 36.5, lon: 40.75, radiusMetres: 5000, radiusBasis: 'ESTIMATE', coordinateBasis: 'ANALYST' };
  const at = ['places', 0];
  table([
    [
      'off the Earth',
      (p) => Object.assign(p.places[0], place, { lat: 91 }),
      at,
      'OUT_OF_RANGE',
      'place:marsa-al-ward is nowhere on Earth: 91, 40.75, radius 5000.',
    ],
    [
      'coordinates from nowhere',
      (p) => Object.assign(p.places[0], place, { coordinateBasis: 'NONE' }),
      [...at, 'coordinateBasis'],
      'LOCATION_WITHOUT_BASIS',
      'Coordinates and their bases do not agree in place:marsa-al-ward.',
    ],
    [
      'taken over from nobody',
      (p) => Object.assign(p.places[0], place, { coordinateBasis: 'INHERITED' }),
      [...at, 'inheritedFrom'],
      'INHERITED_FROM_NOWHERE',
      'It is not clear whose coordinates place:marsa-al-ward took over.',
    ],
    [
      'a place in itself',
      (p) => p.places[0].within.push({ place: 'place:marsa-al-ward', basis: 'STATED' }),
      [...at, 'within'],
      'WITHIN_ITSELF',
      'place:marsa-al-ward lies in itself.',
    ],
    [
      'an age that nobody has',
      (p) => Object.assign(p.persons[0], { age: 300 }),
      ['persons', 0, 'age'],
      'OUT_OF_RANGE',
      'Nobody is 300 years old.',
    ],
    [
      'no item of Wikidata',
      (p) => Object.assign(p.groups[4], { wikidataId: 'blue' }),
      ['groups', 4, 'wikidataId'],
      'BAD_CODING',
      'blue is no item of Wikidata.',
    ],
    [
      'no actor type of ACLED',
      (p) => Object.assign(p.groups[4], { acledInter: 9 }),
      ['groups', 4, 'acledInter'],
      'BAD_CODING',
      'ACLED knows actor types 1 to 8, not 9.',
    ],
    [
      'no name',
      (p) => Object.assign(p.groups[4], { names: {} }),
      ['groups', 4, 'names'],
      'NO_NAME',
      'It has no name in either language.',
    ],
    [
      'a protected name in a label',
      (p) => Object.assign(p.persons[0].label, { ar: 'الصيّاد نسيم' }),
      ['persons', 0, 'id'],
      'NAME_GIVEN_AWAY',
      'The id or label of person:fisherman-at-the-pier holds "نسيم", a word of a name that is to be protected.',
    ],
    [
      'a protected name in the id of its source',
      (p) => {
        p.sources[4].id = 'source:nasim';
        for (const claim of p.claims)
          for (const said of claim.statedBy)
            if (said.source === 'source:fisherman-at-the-pier') said.source = 'source:nasim';
      },
      ['persons', 0, 'id'],
      'NAME_GIVEN_AWAY',
      'The id or label of source:nasim holds "nasim", a word of a name that is to be protected.',
    ],
    [
      'an empty pair',
      (p) => Object.assign(p.claims[0], { gloss: {} }),
      ['claims', 0, 'gloss'],
      'ONE_LANGUAGE',
      'claims[0].gloss is not there in Arabic.',
    ],
    [
      'half of a surrogate pair in the text',
      (p) => Object.assign(p, { text: `${p.text}\ud800` }),
      ['text', 491],
      'BAD_CHARACTER',
      'text holds half of a surrogate pair, U+D800 at code point 491.',
    ],
    [
      'a line break in a label',
      (p) => Object.assign(p.groups[4].label, { en: 'Blue\nDawn' }),
      ['groups', 4, 'label', 'en'],
      'BAD_CHARACTER',
      'groups[4].label.en holds the control character U+000A at code point 4.',
    ],
  ]);

  test('labels of 24 and 24 letters fit, and marks take no room', () => {
    const line = 'ab'.repeat(12);
    for (const en of [line, `${line} ${line}`, `${line} ${'e\u0301'.repeat(24)}`]) {
      expect(problemsAfter((p) => Object.assign(p.groups[4].label, { en }))).toEqual([]);
    }
    for (const en of [`${line}x`, `${line} ${line} x`]) {
      expect(problemsAfter((p) => Object.assign(p.groups[4].label, { en }))).toMatchObject([
        { code: 'LABEL_TOO_LONG' },
      ]);
    }
  });

  test.each([
    ['مدنيون', 'pl', true],
    ['هجومان متزامنان', 'du', true],
    ['الأكراد السوريون', 'pl', true],
    ['القوات الكردية', 'pl', false],
    ['أفغانستان', 'sg', false],
    ['سجناء في سجن غويران', 'pl', false],
  ])('%s (%s) needs a phrase: %s', (ar, arNumber, isNeeded) => {
    const problems = problemsAfter((p) => {
      delete p.groups[4].phrase;
      Object.assign(p.groups[4], { label: { ...p.groups[4].label, ar }, arNumber });
    });
    expect(problems.map(({ code }) => code)).toEqual(isNeeded ? ['PHRASE_NEEDED'] : []);
  });

  test('a role is no name: the id of an anonymous person may share its words', () => {
    const problems = problemsAfter((p) => {
      Object.assign(p.persons[0], {
        kind: 'ANONYMOUS',
        names: { en: 'Fisherman at the pier' },
        label: { en: 'Fisherman', ar: 'صيّاد' },
      });
    });
    expect(problems).toEqual([]);
  });
});

describe('judgements and mentions', () => {
  const pair = {
    code: 'j02',
    verdict: 'UNSURE',
    a: 'group:blue-dawn',
    b: 'place:harbour-pier',
    reason: { ar: 'سبب', en: 'Reason' },
    claims: [],
  };
  const mention = (change: Partial<Mention>) => (p: Proposals) => Object.assign(p.mentions[0] ?? {}, change);
  const at = ['mentions', 0, 'entities'];
  const quarter = 'place:fishermen-quarter';
  const words = 'The mention "حيّ الصيّادين" is';
  table([
    [
      'the same of two types',
      (p) => p.judgements.push(pair),
      ['judgements', 1, 'verdict'],
      'SAME_OF_TWO_TYPES',
      'j02 says that group:blue-dawn and place:harbour-pier are, or may be, the same, but they are of different types.',
    ],
    [
      'judged twice, the other way round',
      (p) => p.judgements.push({ ...pair, verdict: 'NEGATIVE', a: p.judgements[0].b, b: p.judgements[0].a }),
      ['judgements', 1],
      'JUDGED_TWICE',
      'j02 judges group:quarter-residents and group:wounded-fishermen, which another one does already.',
    ],
    [
      'two readings of what is resolved',
      mention({ entities: [quarter, 'place:marsa-al-ward'] }),
      at,
      'BAD_RESOLUTION',
      `${words} RESOLVED and means ${quarter} and place:marsa-al-ward.`,
    ],
    [
      'none of what is resolved',
      mention({ entities: [] }),
      at,
      'BAD_RESOLUTION',
      `${words} RESOLVED and means nothing.`,
    ],
    [
      'one reading twice',
      mention({ resolution: 'UNSURE', entities: [quarter, quarter] }),
      at,
      'BAD_RESOLUTION',
      `${words} UNSURE and means ${quarter} and ${quarter}.`,
    ],
    [
      'a source is nothing to mention',
      mention({ entities: ['source:al-mina'] }),
      [...at, 0],
      'WRONG_ID_TYPE',
      'source:al-mina cannot stand in mentions[0].entities[0].',
    ],
  ]);

  test('a group and a place that share a name may be told apart', () => {
    expect(problemsAfter((p) => p.judgements.push({ ...pair, verdict: 'NEGATIVE' }))).toEqual([]);
  });

  test('a mention may be unsure between two, or between one and nobody known', () => {
    for (const entities of [[quarter], [quarter, 'place:marsa-al-ward']]) {
      expect(problemsAfter(mention({ resolution: 'UNSURE', entities }))).toEqual([]);
    }
    expect(problemsAfter(mention({ resolution: 'UNRESOLVED', entities: [] }))).toEqual([]);
  });
});
