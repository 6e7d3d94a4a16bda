/** Words of running text, as search in texts finds them: with their places, and in the forms that meet each other. */
import { fold, isArabic } from './fold.ts';
import { unique } from './search-keys.ts';
import { bare, loose, unstuck, withArticle } from './word-forms.ts';

/** A folded word and its place, in UTF-16 units. */
export type Token = { word: string; start: number; end: number };

const DIGIT = '[\\d٠-٩۰-۹]';
/** Numbers with thousands marks, or letters, marks and digits with whatever the fold drops among them. */
const TOKEN = new RegExp(
  `${DIGIT}+(?:[,٬.]${DIGIT}{3})+(?!${DIGIT})|[\\p{L}\\p{M}\\p{N}\\u0640\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff'’]+`,
  'gu',
);
/** و23 is two words. */
const PARTS = new RegExp(`${DIGIT}+|(?:(?!${DIGIT})[^])+`, 'gu');

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: found, index }) => {
    const words = fold(found).split(' ');
    if (words.length === 1) return words[0] ? [{ word: words[0], start: index, end: index + found.length }] : [];
    return [...found.matchAll(PARTS)].flatMap(({ 0: part, index: at }) => {
      // ﷺ folds to four words
      const folded = fold(part).split(' ').filter(Boolean);
      return folded.map((word) => ({ word, start: index + at, end: index + at + part.length }));
    });
  });
}

/** Words that are also written as one with the next: لا يزال, أبو بكر, عبد الله. */
const GLUED = /^[وف]?(?:لا|ما|ابو|ابي|ابا|عبد)$/;

/** The tokens, and beside each glued pair the word that it makes. */
export function withGlued(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (!next || !GLUED.test(token.word)) return [token];
    return [token, { word: token.word + next.word, start: token.start, end: next.end }];
  });
}

/** Words of a question, each glued pair as one. */
export function glued(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    const [before, next] = [words[i - 1], words[i + 1]];
    if (before !== undefined && GLUED.test(before)) return [];
    return [next !== undefined && GLUED.test(word) ? word + next : word];
  });
}

/** Marks a form from which a lone proclitic was taken off, and one without its endings. */
export const UNSTUCK = '2';
export const LOOSE = '0';

/** Index words of Arabic: without proclitic and article, with a lone proclitic taken off, and both without endings. */
export function arabicWordsOf(text: string): string {
  return unique(withGlued(tokensOf(text)).flatMap(({ word }) => formsOf(word))).join(' ');
}

function formsOf(word: string): string[] {
  if (!isArabic(word)) return [word];
  const rests = unstuck(word);
  return [
    bare(word),
    ...rests.map((rest) => UNSTUCK + bare(rest)),
    LOOSE + loose(word),
    ...rests.map((rest) => LOOSE + loose(rest)),
  ];
}

/** Index words of English, which the database's own analyzer stems. */
export function englishWordsOf(text: string): string {
  const words = tokensOf(text).map(({ word }) => word);
  return unique(words.filter((word) => !isArabic(word))).join(' ');
}

/** The words in order between blanks, to look for phrases in. */
export function plainOf(text: string): string {
  return ` ${tokensOf(text)
    .map(({ word }) => withArticle(word))
    .join(' ')} `;
}
