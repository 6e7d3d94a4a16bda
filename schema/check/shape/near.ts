/** Which of the known words a mistyped one may have meant. */

/** A word of this length and more may have two letters wrong, a shorter one one; no more, else all is near to all. */
const LONG_WORD = 6;
/** More would not help to choose. */
const SUGGESTIONS_MAX = 3;

/** The known words nearest to `word`, best first: same but for case, a few letters off, or one that begins or ends with it. */
export function nearest(word: string, known: readonly string[]): string[] {
  const wanted = folded(word);
  const allowed = wanted.length >= LONG_WORD ? 2 : 1;
  return known
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, folded(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || known.indexOf(a.candidate) - known.indexOf(b.candidate))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ candidate }) => candidate);
}

const folded = (word: string): string => word.toUpperCase().replaceAll(/[\s-]/g, '_');

function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  const isPart = wanted.length > 2 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
  return isPart ? 1 : edits(wanted, candidate);
}

/** Levenshtein distance: letters put in, taken out or changed. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
