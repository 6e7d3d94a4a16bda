/** A text that can be asked by code point: what stands where, where words stand, which paragraph that is. */
import { paragraphsOf } from '../../types/code-points.ts';

export type Range = { start: number; end: number };

/** Offsets are code points, start included, end excluded. */
export type IndexedText = {
  length: number;
  slice(start: number, end: number): string;
  /** Every place where the words stand, in text order, overlaps included. */
  find(words: string): Range[];
  /** The paragraphs (lines that are not blank), in text order. */
  paragraphs: Range[];
  /** The paragraph that holds the whole range, or none. */
  paragraphOf(range: Range): Range | undefined;
};

/** Prepares a text once, so that thousands of spans can be looked up in it. */
export function indexText(text: string): IndexedText {
  const points = Array.from(text);
  const units = unitsOf(points, text.length);
  const paragraphs = paragraphsOf(text).map(({ start, end }) => ({ start, end }));
  return {
    length: points.length,
    slice: (start, end) => points.slice(start, end).join(''),
    find(words) {
      const found: Range[] = [];
      if (words === '') return found;
      const length = Array.from(words).length;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const start = units === undefined ? at : (units.get(at) ?? -1);
        if (start >= 0) found.push({ start, end: start + length });
      }
      return found;
    },
    paragraphs,
    paragraphOf: (range) => paragraphs.find(({ start, end }) => start <= range.start && range.end <= end),
  };
}

/** Code point by UTF-16 unit; undefined where the two are the same because every character is one unit. */
function unitsOf(points: string[], length: number): Map<number, number> | undefined {
  if (points.length === length) return undefined;
  const units = new Map<number, number>();
  let at = 0;
  for (const [index, point] of points.entries()) {
    units.set(at, index);
    at += point.length;
  }
  return units;
}
