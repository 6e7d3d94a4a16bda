/** A relation's sentence cut where its two ends are named, so that each end can lead to its own panel. Pure. */

/** A stretch of a sentence; `end` tells which of the ends it names. */
export type Part = { text: string; end?: string };
/** An end of a relation with all words that may stand for it in one language. */
export type End = { id: string; names: readonly string[] };

/**
 * Cuts a sentence at the first place of each end, the longest of its names first, whatever the case of the first letter.
 * An end that is not named in these words is left out; stretches never overlap.
 */
export function sentenceParts(sentence: string, ends: readonly End[]): Part[] {
  const taken: { from: number; to: number; id: string }[] = [];
  const longest = (end: End): number => Math.max(0, ...end.names.map((name) => name.length));
  for (const end of [...ends].sort((a, b) => longest(b) - longest(a))) {
    const found = find(sentence, end, taken);
    if (found) taken.push(found);
  }
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, id } of taken.sort((a, b) => a.from - b.from)) {
    if (from > at) parts.push({ text: sentence.slice(at, from) });
    parts.push({ text: sentence.slice(from, to), end: id });
    at = to;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at) });
  return parts;
}

function find(
  sentence: string,
  { id, names }: End,
  taken: readonly { from: number; to: number }[],
): { from: number; to: number; id: string } | null {
  const low = lower(sentence);
  for (const name of names.filter(Boolean).sort((a, b) => b.length - a.length)) {
    for (let from = low.indexOf(lower(name)); from >= 0; from = low.indexOf(lower(name), from + 1)) {
      const to = from + name.length;
      if (taken.every((other) => to <= other.from || from >= other.to) && isWord(sentence, from, to)) {
        return { from, to, id };
      }
    }
  }
  return null;
}

/** Lower case sign by sign, so that places stay the same (some capitals become two signs). */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a stretch begins and ends where words do. */
function isWord(sentence: string, from: number, to: number): boolean {
  return to > from && !LETTER.test(sentence.charAt(from - 1)) && !LETTER.test(sentence.charAt(to));
}
