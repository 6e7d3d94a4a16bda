/**
 * Takes names out of texts however they are spelled: in capitals, with or without marks, apart or in one word, in another
 * order, in part. Rather a word too many than a name.
 */
import { fold, isArabic } from '../../../schema/types/fold.ts';
import { type Token, tokensOf } from '../../../schema/types/text-words.ts';
import { bare, unstuck } from '../../../schema/types/word-forms.ts';

export type NameHider = {
  /** The text with a sign in the place of each name. */
  hide(text: string): string;
  /** Folded words of which no name in an index may hold one. */
  words: string[];
};

export const HIDDEN = '…';

/** Parts of many names, which alone mean nobody; beside a word of a name they go with it. */
const PARTICLES = new Set(
  'al el abu abi aba umm um ibn bin ben bint abd allah ال ابو ابي ابا ام ابن بن بنت عبد الله'.split(' '),
);
/** على is "on" a thousand times before it is a careless علي; beside a word of a name it goes with it. */
const ON = /^على$/;
const LEAST = 3;
/** Letters of words that are together a name's: fewer come about by chance. */
const LEAST_JOINED = 5;
/** Of particles only (عبدالله). */
const LEAST_PARTICLES = 7;

type Range = [start: number, end: number];

/** @param names names and aliases as recorded */
export function nameHider(names: readonly string[]): NameHider {
  const spelled = names.map((name) => fold(name).split(' ').filter(Boolean));
  const joined = new Set(spelled.flatMap((words) => [...runsOf(words), ...runsOf(words.toReversed())]));
  const single = new Set([...spelled.flatMap(tellingOf), ...joined]);
  const longest = Math.max(0, ...[...single].map((word) => word.length)) + 4;
  return { hide, words: [...single].flatMap(variantsOf) };

  function hide(text: string): string {
    if (single.size === 0) return text;
    const tokens = tokensOf(text);
    const isHidden = tokens.map((token) => !isOn(text, token) && isName(token.word.replace(/\d+/g, '')));
    for (const [from, to] of joinedIn(tokens)) isHidden.fill(true, from, to);
    for (const [from, step] of [
      [0, 1],
      [tokens.length - 1, -1],
    ] as const) {
      for (let i = from; i >= 0 && i < tokens.length; i += step) {
        isHidden[i] ||= isHidden[i - step] === true && isCompanion(text, tokens[i]);
      }
    }
    return withoutRanges(
      text,
      tokens.flatMap(({ start, end }, i): Range[] => (isHidden[i] ? [[start, end]] : [])),
    );
  }

  function isName(word: string): boolean {
    return formsOf(word).some((form) => single.has(form));
  }

  /** Stretches of words that are together one word of a name, or a whole name. */
  function joinedIn(tokens: readonly Token[]): Range[] {
    return tokens.flatMap((_, from) => {
      const found: Range[] = [];
      let word = '';
      for (let to = from; to < tokens.length && word.length <= longest; to++) {
        word += tokens[to]?.word ?? '';
        const isTelling = to > from && (word.length >= LEAST_JOINED || word.length === to + 1 - from);
        if (isTelling && isName(word)) found.push([from, to + 1]);
      }
      return found;
    });
  }
}

/** Words of a name that mean somebody by themselves; all of it where none does. */
function tellingOf(words: readonly string[]): string[] {
  const telling = words
    .filter((word) => !PARTICLES.has(word))
    .map(bare)
    .filter((word) => [...word].length >= LEAST);
  return telling.length > 0 ? telling : [words.join('')];
}

/** Neighbours in a name, in one word. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from + 1).flatMap((_, i) => {
      const run = words.slice(from, from + i + 2);
      const word = bare(run.join(''));
      return word.length >= (run.every((one) => PARTICLES.has(one)) ? LEAST_PARTICLES : LEAST_JOINED) ? [word] : [];
    }),
  );
}

/** What a word of a text may be: without article, proclitics, and the ending of a genitive or an accusative. */
function formsOf(word: string): string[] {
  const stems = [word, word.replace(/[sا]$/, '')];
  return stems.flatMap((stem) =>
    isArabic(stem) ? [stem, ...unstuck(stem, 2)].map(bare).concat(stem) : [stem, stem.replace(/^[ae]l(?=.{3})/, '')],
  );
}

/** The same words as they stand in indices. */
function variantsOf(word: string): string[] {
  return isArabic(word) ? [word, `ال${word}`, `${word}ا`] : [word, `${word}s`, `al${word}`, `el${word}`];
}

/** A particle or an initial. */
function isCompanion(text: string, token: Token | undefined): boolean {
  return token !== undefined && (PARTICLES.has(token.word) || /^\p{L}$/u.test(token.word) || isOn(text, token));
}

function isOn(text: string, { start, end }: Token): boolean {
  return ON.test(text.slice(start, end));
}

/** One sign for words with nothing but signs between them. */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  let told = '';
  let at = 0;
  for (const [start, end] of ranges) {
    const between = text.slice(at, start);
    const isOneName = at > 0 && !/[\p{L}\p{N}]/u.test(between) && between.length <= 2;
    told += isOneName ? '' : between + HIDDEN;
    at = end;
  }
  return told + text.slice(at);
}
