/** Where in a text the words of a question stand: each occurrence of a single word or phrase, or the shortest stretch that holds all. */
import { isArabic } from '../../../../schema/types/fold.ts';
import { type Token, tokensOf, withGlued } from '../../../../schema/types/text-words.ts';
import { bare, loose, unstuck, withArticle } from '../../../../schema/types/word-forms.ts';
import { constructOf, mayBeUnfinished, ownStems, type TextQuery, type Try } from './text-search-query.ts';

/** In UTF-16 units. */
export type Place = [start: number, end: number];

/** Proclitics that stand before an article. */
const BEFORE_ARTICLE = /^(?:[وف]?[بك]|[وف])(?=ال.{3})/;

/** In text order; empty where a word is missing. */
export function placesIn(text: string, { words, phrases }: TextQuery, attempt: Try): Place[] {
  const tokens = tokensOf(text);
  const units = withGlued(tokens);
  const ofWords = words.map((word, i) => {
    const placeOf = matcherOf(word, attempt, i === words.length - 1);
    return units.flatMap((unit) => {
      const lead = placeOf(unit.word);
      return lead === null ? [] : [[startBehind(text, unit, lead), unit.end] as Place];
    });
  });
  const lists = [...ofWords, ...phrases.map((phrase) => placesOfPhrase(text, tokens, phrase))];
  const [only = []] = lists;
  return lists.length > 1 ? shortestStretch(lists) : only;
}

/** Gives how many letters of a word of the text are proclitics, null where it is another word. */
function matcherOf(word: string, attempt: Try, isLast: boolean): (unit: string) => number | null {
  const starts = (unit: string) =>
    attempt === 1 && isLast && mayBeUnfinished(word) && bare(unit).startsWith(bare(word));
  if (!isArabic(word)) {
    const stem = stemOf(word);
    return (unit) => (unit === word || stemOf(unit) === stem || starts(unit) ? 0 : null);
  }
  const own = ownStems(word, attempt).map(bare);
  const wanted = [bare(word), ...constructOf(word), ...own];
  const sound = loose(word);
  return (unit) => {
    const behind = (stem: string | undefined) => (stem === undefined ? null : unit.length - stem.length);
    const stems = unstuck(unit);
    const article = BEFORE_ARTICLE.exec(unit)?.[0].length ?? 0;
    const shared = stems.find((stem) => own.includes(bare(stem)));
    if (shared !== undefined) return behind(shared);
    if (wanted.includes(bare(unit))) return article;
    const exact = stems.find((stem) => wanted.includes(bare(stem)));
    if (exact !== undefined) return behind(exact);
    if (loose(unit) === sound) return article;
    const alike = behind(stems.find((stem) => loose(stem) === sound));
    return alike ?? (starts(unit) ? article : null);
  };
}

function placesOfPhrase(text: string, tokens: readonly Token[], [head = '', ...rest]: readonly string[]): Place[] {
  return tokens.flatMap((token, i) => {
    const last = tokens[i + rest.length];
    const stem = [token.word, ...unstuck(token.word)].find((word) => withArticle(word) === withArticle(head));
    if (last === undefined || stem === undefined) return [];
    const follows = rest.every((word, k) => withArticle(tokens[i + 1 + k]?.word ?? '') === withArticle(word));
    const lead = token.word.length - stem.length || (BEFORE_ARTICLE.exec(token.word)?.[0].length ?? 0);
    return follows ? [[startBehind(text, token, lead), last.end] as Place] : [];
  });
}

/** Behind so many letters of a word, and behind the marks on them. */
function startBehind(text: string, { start }: Token, letters: number): number {
  let at = start;
  for (let passed = 0; passed < letters; at++) if (/\p{L}/u.test(text[at] ?? '')) passed++;
  while (at > start && /[\p{M}\u0640]/u.test(text[at] ?? '')) at++;
  return at;
}

function shortestStretch(lists: readonly Place[][]): Place[] {
  const stretches = lists.flat().flatMap(([start]): Place[] => {
    const ends = lists.map((list) => list.find(([from]) => from >= start)?.[1]);
    return ends.every((end) => end !== undefined) ? [[start, Math.max(...ends)]] : [];
  });
  if (stretches.length === 0) return [];
  return [stretches.reduce((best, one) => (one[1] - one[0] < best[1] - best[0] ? one : best))];
}

/** The commonest endings of English, near enough to the database's stemmer for words that its index has found. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ies|ied)$/, 'y').replace(/(?<=.{3})(?:ings?|ed|es|s|e)$/, '');
  return stem.replace(/([^aeiouls])\1$/, '$1');
}
