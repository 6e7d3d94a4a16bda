/**
 * A question to the texts: words, all of which must occur in one paragraph or gloss, and phrases in quotation marks. What it
 * asks of the full-text indexes, in two tries: as asked, then with the last word unfinished and lone proclitics taken off.
 */
import { sliceCodePoints } from '../../../../schema/types/code-points.ts';
import { isArabic } from '../../../../schema/types/fold.ts';
import { unique } from '../../../../schema/types/search-keys.ts';
import { glued, LOOSE, tokensOf, UNSTUCK } from '../../../../schema/types/text-words.ts';
import { bare, loose, unstuck, withArticle } from '../../../../schema/types/word-forms.ts';

export type TextQuery = { words: string[]; phrases: string[][] };
/** 0: as asked · 1: where that found nothing. */
export type Try = 0 | 1;
export type Ask = [attempt: Try, index: 'ar' | 'en', lucene: string];

const QUOTED = /["«“”„]([^"«»“”„]*)["»“”]/g;
const MOST_WORDS = 12;
/** Code points: Lucene takes no longer way through an automaton than 1,000 steps, and a letter has up to four. */
const LONGEST_WORD = 200;
const TRIES: Try[] = [0, 1];

/** Words in the order of the question, each once. */
export function parseTextQuery(text: string): TextQuery {
  const wordsOf = (part: string) => tokensOf(part).map(({ word }) => sliceCodePoints(word, 0, LONGEST_WORD));
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase = '']) => wordsOf(phrase));
  const words = unique(glued(wordsOf(text.replace(QUOTED, ' '))));
  return { words: words.slice(0, MOST_WORDS), phrases: phrases.filter(({ length }) => length > 0) };
}

/** Empty where nothing is asked. Of many words in phrases the first are enough: `phraseTexts` holds them all. */
export function asksOf({ words, phrases }: TextQuery): Ask[] {
  const exact = unique(phrases.flat()).slice(0, MOST_WORDS);
  if (words.length + exact.length === 0) return [];
  const isLatin = [...words, ...exact].every((word) => !isArabic(word));
  return TRIES.slice(0, words.length > 0 ? 2 : 1).flatMap((attempt): Ask[] => {
    const last = attempt === 1 ? words.at(-1) : undefined;
    const arabic = [
      ...words.map((word) => arabicClause(word, attempt, word === last)),
      ...exact.map((word) => `+(${termsOf(word).map(is).join(' ')})`),
    ];
    const english = [...words, ...exact].map(
      (word) => `+(wordsEn:${word}${word === last ? unfinished('En', word) : ''})`,
    );
    return [[attempt, 'ar', arabic.join(' ')], ...(isLatin ? [[attempt, 'en', english.join(' ')] as Ask] : [])];
  });
}

/** The texts that `plain` may hold for a phrase: also with a proclitic on its first word. Null where there is no phrase. */
export function phraseTexts({ phrases }: TextQuery): string[][] | null {
  if (phrases.length === 0) return null;
  return phrases.map((words) => {
    const text = `${words.map(withArticle).join(' ')} `;
    return (isArabic(words[0] ?? '') ? PROCLITICS : ['']).map((proclitic) => ` ${proclitic}${text}`);
  });
}

const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'ول', 'وب', 'فل', 'فب'];

/** A proclitic of the question's own: و is taken off at once, the others only in the second try. */
export function ownStems(word: string, attempt: Try): string[] {
  const stems = unstuck(word);
  return attempt === 1 ? stems : word.startsWith('و') ? stems.slice(0, 1) : [];
}

/** A masculine plural before a noun loses its ن: مقاتلين → مقاتلي. */
export function constructOf(word: string): string[] {
  const [, stem] = /^(.{4,})(?:ين|ون)$/.exec(bare(word)) ?? [];
  return stem === undefined ? [] : [`${stem}ي`];
}

/** Whether a last word of this length may be the beginning of a longer one. */
export function mayBeUnfinished(word: string): boolean {
  return bare(word).length > 2 && !/^\d+$/.test(word);
}

function arabicClause(word: string, attempt: Try, isLast: boolean): string {
  const loosely = isArabic(word)
    ? [LOOSE + loose(word), ...[...constructOf(word), ...ownStems(word, attempt)].flatMap(termsOf)]
    : [];
  const clauses = unique([...termsOf(word), ...loosely]).map(is);
  return `+(${clauses.join(' ')}${isLast ? unfinished('Ar', bare(word)) : ''})`;
}

/** The word itself, and the word behind a proclitic of the text. */
function termsOf(word: string): string[] {
  return isArabic(word) ? [bare(word), UNSTUCK + bare(word)] : [word];
}

function is(term: string): string {
  return `wordsAr:/${term}/`;
}

function unfinished(index: 'Ar' | 'En', word: string): string {
  return mayBeUnfinished(word) ? ` words${index}:${word}*` : '';
}
