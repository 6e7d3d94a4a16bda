/** Offsets in Unicode code points: how the whole product points into a text. Start included, end excluded. */

/** A line that is not blank: its number from 1 and its place in the text, line ends left out. */
export type Paragraph = { n: number; start: number; end: number };

/** Length in code points. */
export function lengthInCodePoints(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/** The words from `start` to `end`, both in code points. Out of range: cut off, as String.slice does. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const from = toUtf16(text, start);
  return text.slice(from, from + toUtf16(text.slice(from), end - start));
}

/** Where `words` first occur at or after `from`, in code points; -1 if nowhere. */
export function indexOfCodePoints(text: string, words: string, from = 0): number {
  const at = text.indexOf(words, toUtf16(text, from));
  return at < 0 ? -1 : lengthInCodePoints(text.slice(0, at));
}

/** Every place where `words` occur, in code points; overlapping ones too. None for empty words. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push(lengthInCodePoints(text.slice(0, at)));
  }
  return places;
}

/** The lines that are not blank, in text order. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (words.trim() !== '') {
      paragraphs.push({ n: paragraphs.length + 1, start, end: start + lengthInCodePoints(words) });
    }
    start += lengthInCodePoints(line) + 1;
  }
  return paragraphs;
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Place in UTF-16 units of a place in code points. */
function toUtf16(text: string, codePoints: number): number {
  if (!/[\ud800-\udbff]/.test(text)) return Math.min(codePoints, text.length);
  let at = 0;
  for (let n = 0; n < codePoints && at < text.length; n++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
