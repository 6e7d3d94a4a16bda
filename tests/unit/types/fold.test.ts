/** P-019 (its first half): spelling variants fold together; every rule has a pair that must meet and one that must not. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../schema/types/fold.ts';
import { bare, content, headless, loose, unstuck, withArticle } from '../../../schema/types/word-forms.ts';

type Key = (text: string) => string;
const words = (text: string) => fold(text).split(' ');
const article: Key = (text) => words(text).map(withArticle).join(' ');
const naked: Key = (text) => content(words(text).map(withArticle)).map(bare).join(' ');
const head: Key = (text) => headless(words(text))?.join(' ') ?? 'no head';
const sound: Key = (text) => words(text).map(loose).join('');

/** Rule, key, two that must meet, two that must not. */
const PAIRS: [string, Key, [string, string], [string, string]][] = [
  ['marks', fold, ['حَلَب', 'حلب'], ['حلب', 'جلب']],
  ['tatweel', fold, ['داعـــش', 'داعش'], ['داعش', 'داعس']],
  ['invisible signs', fold, ['\u200fق\u200cسد\u2069', 'قسد'], ['ق سد', 'قسد']],
  [
    'soft hyphen, word joiner, byte-order mark',
    fold,
    ['\ufeffHa\u00adsa\u2060kah', 'hasakah'],
    ['Ha-sakah', 'hasakah'],
  ],
  ['hamza on a letter', fold, ['أم إبراهيم', 'ام ابراهيم'], ['مسؤول', 'مسول']],
  ['madda', fold, ['آذار', 'اذار'], ['آذار', 'ذار']],
  ['hamza alone stays', fold, ['الأنباء', 'الانباء'], ['سجناء', 'سجنا']],
  ['alef maqsura', fold, ['ديالى', 'ديالي'], ['ديالى', 'ديالا']],
  ['ta marbuta', fold, ['الحسكة', 'الحسكه'], ['الحسكة', 'الحسكت']],
  ['other keyboards', fold, ['کرکوک', 'كركوك'], ['كركوك', 'قرقوق']],
  ['alef wasla', fold, ['ٱلعراق', 'العراق'], ['العراق', 'العرق']],
  ['digits', fold, ['٣٩ ۳۹', '39 39'], ['39', '93']],
  ['thousands', fold, ['3,500 ٣٬٥٠٠', '3500 3500'], ['3,50', '350']],
  ['letter beside digit', fold, ['و23', 'و 23'], ['1st', '1 st']],
  ['initials', fold, ['U.S. أ.ف.ب', 'us افب'], ['السجن.وقال', 'السجنوقال']],
  ['compatibility forms', fold, ['ﺩﺍﻋﺶ ＳＤＦ', 'داعش sdf'], ['SDF', 'SFD']],
  ['Latin accents', fold, ['Diyālá İdlib Ḩasakah', 'diyala idlib hasakah'], ['Diyala', 'Diala']],
  ['dotless i', fold, ['Diyarbakır', 'diyarbakir'], ['Diyarbakır', 'diyarbakr']],
  ['Hebrew points', fold, ['שָׁלוֹם', 'שלום'], ['שלום', 'שלומ']],
  ['apostrophes', fold, ["al-Sina'a", 'al-Sina’a'], ["al-Sina'a", 'al-Sina']],
  ['other signs part words', fold, ['(قسد)', 'قسد'], ['قسد', 'قصد']],
  ['look-alike scripts stay apart', fold, ['Raqqa', 'RAQQA'], ['Raqqa', 'Rаqqa']],
  ['proclitic and article', article, ['للجيش العراقي', 'الجيش العراقي'], ['لبنان', 'بنان']],
  ['a short rest keeps its letters', article, ['بالحسكة', 'الحسكة'], ['والدة', 'الدة']],
  ['article', naked, ['الحسكة', 'حسكة'], ['السورية', 'سوريا']],
  ['Latin article', naked, ['Deir ez-Zor', 'Deir al-Zor'], ['Aleppo', 'eppo']],
  ['little words', naked, ['في الحسكة', 'الحسكة'], ['على', '']],
  ['little words, English', naked, ['the SDF', 'SDF'], ['IS', '']],
  ['head of a place', head, ['سجن غويران', 'حي غويران'], ['سجن غويران', 'سجن الحسكة']],
  ['endings', sound, ['مدنيين', 'مدنيون'], ['سوريا', 'سوري']],
  ['double endings', sound, ['جهادييها', 'الجهاديون'], ['سجن', 'سجناء']],
  ['consonants', sound, ['Ghwayran', 'Ghouairan'], ['Iraq', 'Iran']],
  ['vowels of other spellings', sound, ['Hasakeh', 'Hesekê'], ['Hasakeh', 'Hasiya']],
  ['chat digits', sound, ['7asakeh', 'Hasakah'], ['1st', 'st']],
];

describe('P-019: the fold', () => {
  it.each(PAIRS)('%s', (_, key, [a, b], [x, y]) => {
    expect(key(a)).toBe(key(b));
    expect(key(x)).not.toBe(key(y));
  });

  it('takes lone proclitics off, where enough stays', () => {
    expect(unstuck('وديالي')).toEqual(['ديالي']);
    expect(unstuck('ولوكاله')).toEqual(['لوكاله', 'وكاله']);
    expect(unstuck('بغداد')).toEqual(['غداد']);
    expect(unstuck('سجن')).toEqual([]);
    expect(unstuck('was')).toEqual([]);
  });

  const samples = [
    'أم إبراهيم',
    'الحسكة',
    'Diyālá',
    '٣٬٥٠٠',
    'U.S.',
    'ﷺ',
    'Ghwayran’s',
    'و23',
    '𝔖𝔇𝔉',
    'ﬁ',
    '①',
    'ℌ',
    'İ',
  ];
  it.each(samples)('%s: folding twice, or another normal form, changes nothing', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
    expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
  });

  it('leaves nothing of signs alone', () => {
    expect(fold('… «» \u200f!')).toBe('');
  });
});
