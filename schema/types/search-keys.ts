/** Keys under which names are found: whole names, single words, and looser forms of both. Of stored names and of questions alike. */
import { fold } from './fold.ts';
import { bare, content, headless, loose, withArticle } from './word-forms.ts';

/** `whole`: names without blanks · `word`: their words · `like`: words by sound, and whole names so, behind a 0. */
export type SearchKeys = { whole: string[]; word: string[]; like: string[] };

/** Lucene's tokenizer cuts longer words. */
const LONGEST_KEY = 200;

/** Keys of all spellings of one thing; a place counts also without its head word (سجن غويران → غويران). */
export function searchKeys(texts: readonly string[]): SearchKeys {
  const spellings = texts.map((text) => fold(text).split(' ')).filter(([first]) => first !== '');
  const keys = spellings.flatMap((words) => [words, headless(words) ?? []]).map(keysOf);
  return {
    whole: unique(keys.flatMap(({ whole }) => whole)),
    word: unique(keys.flatMap(({ word }) => word)),
    like: unique(keys.flatMap(({ like }) => like)),
  };
}

/** Folded words as one key. */
export function joined(words: readonly string[]): string {
  return words.join('').slice(0, LONGEST_KEY);
}

/** The key of a whole name by sound; the 0 keeps it apart from single words. */
export function likeWhole(loosened: readonly string[]): string {
  return `0${joined(loosened)}`;
}

/** Without empty and repeated ones, in order. */
export function unique(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}

function keysOf(words: string[]): SearchKeys {
  if (words.length === 0) return { whole: [], word: [], like: [] };
  const full = words.map(withArticle);
  const plain = content(full).map(bare);
  const sounds = plain.map(loose);
  return {
    whole: [joined(words), joined(full), joined(plain)],
    word: [...words, ...full, ...plain],
    like: [...sounds, likeWhole(sounds)],
  };
}
