/** Words of the interface: both catalogues whole, six plural forms, names isolated, days and figures in words. */
import { describe, expect, it } from 'vitest';
import ar from '../../../client/i18n/ar.json' with { type: 'json' };
import { dayWords, eventWords, tickWords, twoDays } from '../../../client/i18n/dates.ts';
import en from '../../../client/i18n/en.json' with { type: 'json' };
import { figureWords, verbatimOf } from '../../../client/i18n/figures.ts';
import { chooseLanguage, inLanguage, standing } from '../../../client/i18n/language.ts';
import { type Key, words } from '../../../client/i18n/t.ts';
import { countsByState } from '../../../client/views/panel/disputes/states.tsx';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('catalogues', () => {
  it('have the same keys, the same slots, and plural forms for the same keys', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
    for (const key of Object.keys(en) as Key[]) {
      const [one, other] = [en[key], ar[key]];
      expect(typeof other, key).toBe(typeof one);
      if (typeof one === 'string' && typeof other === 'string') expect(slots(other), key).toEqual(slots(one));
      else {
        expect(Object.keys(other).sort(), key).toEqual([...FORMS].sort());
        expect(Object.keys(one).sort(), key).toEqual(['one', 'other']);
      }
    }
  });

  it('say nothing in Latin letters in Arabic but the name of the other language', () => {
    const latin = Object.entries(ar).filter(
      ([key, text]) => key !== 'otherLanguage' && /[A-Za-z]/.test(JSON.stringify(text).replace(/\{\w+\}|"\w+":/g, '')),
    );
    expect(latin).toEqual([]);
  });
});

it.each([
  [0, 'لا أقوال'],
  [1, 'قول واحد'],
  [2, 'قولان'],
  [3, '3 أقوال'],
  [10, '10 أقوال'],
  [11, '11 قولًا'],
  [99, '99 قولًا'],
  [100, '100 قول'],
  [103, '103 أقوال'],
])('counts %i claims in Arabic: %s', (n, text) => expect(words('ar')('claim', { n })).toBe(text));

it('counts in English, and says "at most" with every number of sources', () => {
  expect([0, 1, 2].map((n) => words('en')('independentSource', { n }))).toEqual([
    'at most 0 independent sources',
    'at most 1 independent source',
    'at most 2 independent sources',
  ]);
});

it('keeps a name in its own direction inside a sentence', () => {
  const name = { text: 'SDF', lang: 'en' as const };
  expect(words('ar')('notNamedHere', { name })).toBe('\u2066SDF\u2069: غير مذكور في هذا المقطع');
});

describe('days', () => {
  const t = { ar: words('ar'), en: words('en') };
  it.each([
    ['en', '2022-01-21', '2022-01-22', '21 or 22 January 2022'],
    ['ar', '2022-01-21', '2022-01-22', '21 أو 22 كانون الثاني/يناير 2022'],
    ['en', '2022-01-31', '2022-02-01', '31 January or 1 February 2022'],
    ['en', '2021-12-31', '2022-01-01', '31 December 2021 or 1 January 2022'],
    ['ar', '2022-01-21', '2022-01-21', '21 كانون الثاني/يناير 2022'],
  ] as const)('%s %s %s', (lang, from, to, text) => expect(twoDays(lang, t[lang], 'dayOr', from, to)).toBe(text));

  const event = { earliest: '2022-01-20', latest: '2022-01-21', partOfDay: 'NIGHT' as const, startOnly: false };
  it.each([
    ['en', {}, 'night of 20 to 21 January 2022'],
    ['ar', {}, 'ليل 20 إلى 21 كانون الثاني/يناير 2022'],
    ['en', { partOfDay: null }, '20 to 21 January 2022'],
    ['en', { latest: null }, 'from 20 January 2022'],
    ['en', { earliest: null }, 'until 21 January 2022'],
    ['en', { earliest: null, latest: null }, 'not known'],
    ['en', { startOnly: true }, 'from 20 January 2022'],
  ] as const)('%s %o', (lang, part, text) => expect(eventWords(lang, t[lang], { ...event, ...part })).toBe(text));

  it.each([
    ['en', ['2022-01-20', '2022-01-21'], ['20', '21']],
    ['en', ['2022-01-31', '2022-02-01'], ['31 Jan', '1 Feb']],
    ['ar', ['2022-01-31', '2022-02-01'], ['31/1', '1/2']],
    ['en', ['2021-12-31', '2022-01-01'], ['31 Dec', '1 Jan']],
    ['en', ['2019-03-09', '2022-01-21'], ['Mar 2019', 'Jan 2022']],
    ['ar', ['2019-03-09', '2022-01-21'], ['3/2019', '1/2022']],
  ] as const)('%s along an axis, as short as the span allows: %o', (lang, days, ticks) =>
    expect(tickWords(lang, days)).toEqual(ticks),
  );

  it('writes Latin digits in both languages', () => expect(dayWords('ar', '2019-03-09')).toBe('9 آذار/مارس 2019'));
});

it('groups the digits of every count from 10,000 on, those of disagreements by state, too', () => {
  const open = Array.from({ length: 12_000 }, () => ({ state: 'OPEN' as const }));
  expect(countsByState(open, 'en')).toBe('12,000 open');
  expect(countsByState(open.slice(0, 2), 'ar')).toMatch(/: 2$/);
});

describe('figures', () => {
  const value = {
    min: null,
    max: null,
    best: null,
    verbatim: '',
    vague: null,
  };
  it.each([
    [{ op: 'EQUAL', min: 39, max: 39, best: 39 }, '39', '39'],
    [{ op: 'MORE_THAN', min: 41 }, 'more than 40', 'أكثر من 40'],
    [{ op: 'AT_LEAST', min: 40 }, 'at least 40', '40 على الأقل'],
    [{ op: 'LESS_THAN', max: 39 }, 'fewer than 40', 'أقل من 40'],
    [{ op: 'ABOUT', best: 100 }, 'about 100', 'نحو 100'],
    [{ op: 'RANGE', min: 3, max: 5 }, 'between 3 and 5', 'بين 3 و5'],
    [{ op: 'UNSPECIFIED' }, 'number not given', 'لم يُذكر العدد'],
    [{ op: 'AT_LEAST', min: 10, vague: 'TENS' }, 'tens', 'العشرات'],
    [{ op: 'EQUAL', min: 12000, max: 12000, best: 12000 }, '12,000', '12,000'],
  ] as const)('%o', (part, english, arabic) => {
    expect(figureWords(words('en'), { ...value, ...part })).toBe(english);
    expect(figureWords(words('ar'), { ...value, ...part })).toBe(arabic);
  });

  it('gives the article\u2019s words only where they are not the same digits', () => {
    expect(verbatimOf({ ...value, op: 'EQUAL', best: 39, verbatim: '39' })).toBeNull();
    expect(verbatimOf({ ...value, op: 'MORE_THAN', min: 41, verbatim: 'أكثر من أربعين' })).toBe('أكثر من أربعين');
  });
});

it.each([
  ['en', 'ar', ['ar-SY'], 'en'],
  [null, 'en', ['ar'], 'en'],
  [null, null, ['fr-FR', 'en-US', 'ar'], 'en'],
  [null, null, ['fr', 'de'], 'ar'],
  ['xx', 'yy', [], 'ar'],
])('the page speaks: link %s, kept %s, browser %o: %s', (link, kept, browser, lang) =>
  expect(chooseLanguage(link, kept, browser)).toBe(lang),
);

it('falls back to the other language, and says which it is', () => {
  expect(inLanguage({ ar: null, en: 'Iraq' }, 'ar')).toEqual({ text: 'Iraq', lang: 'en' });
  expect(inLanguage(null, 'ar').text).toBe('');
  expect(standing('carried out')).toBe('Carried out');
});
