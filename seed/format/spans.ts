/** Finds quoted words in the text: a person writes them as they stand there, offsets only where they stand there twice. */
import type { Path } from '../../schema/check/shape/shape.ts';
import { shown } from '../../schema/check/shape/shape.ts';
import type { IndexedText, Range } from '../../schema/check/text/text.ts';
import type { Problem, Span } from '../../schema/proposals.ts';

/** Words as written: alone, or with `at: [start, end]`. */
export type Words = string | { exact: string; at: number[] };

/** How many places an answer names where words stand too often. */
const PLACES_NAMED_MAX = 8;

/**
 * The narrowest of `scopes` in which the words stand decides: a number is looked for in the passage of its claim, then in
 * the paragraph of that, then in the whole text; it must stand there once. Words with offsets are taken as given.
 */
export function findSpan(
  words: Words,
  text: IndexedText,
  scopes: Range[][],
  path: Path,
  problems: Problem[],
): Span | undefined {
  if (typeof words !== 'string') return spanAt(words, path, problems);
  const found = text.find(words);
  for (const scope of [...scopes, [{ start: 0, end: text.length }]]) {
    const inside = found.filter((place) => scope.some(({ start, end }) => start <= place.start && place.end <= end));
    const only = inside[0];
    if (only !== undefined && inside.length === 1) return { exact: words, ...only };
    if (inside.length > 1) {
      problems.push(ambiguous(words, inside, path));
      return undefined;
    }
  }
  problems.push(notInText(words, path));
  return undefined;
}

function spanAt({ exact, at }: { exact: string; at: number[] }, path: Path, problems: Problem[]): Span | undefined {
  const [start, end] = at;
  if (at.length === 2 && start !== undefined && end !== undefined) return { exact, start, end };
  problems.push({
    path: [...path, 'at'],
    code: 'WRONG_TYPE',
    reason: `${shown(path)}.at holds ${at.length} numbers, where two belong.`,
    cure: 'Write at: [start, end], in code points from the start of article.txt.',
  });
  return undefined;
}

function ambiguous(words: string, places: Range[], path: Path): Problem {
  const named = places.slice(0, PLACES_NAMED_MAX).map(({ start, end }) => `[${start}, ${end}]`);
  const more = places.length > PLACES_NAMED_MAX ? ` and ${places.length - PLACES_NAMED_MAX} more` : '';
  return {
    path,
    code: 'AMBIGUOUS_WORDS',
    reason: `"${words}" stands in the text ${places.length} times: at ${named.join(', ')}${more}.`,
    cure: `Write { exact: ${words}, at: [start, end] } with the offsets that are meant.`,
  };
}

function notInText(words: string, path: Path): Problem {
  return {
    path,
    code: 'WORDS_NOT_IN_TEXT',
    reason: `"${words}" does not stand in the text.`,
    cure: 'Copy the words from article.txt, letter for letter, marks and spaces included.',
  };
}
