/** Spans: the words quoted are the words of the text, where they are said to stand. */
import type { Problem, Proposals, Span } from '../../proposals.ts';
import { MENTION, PROPOSALS } from '../shape/records.ts';
import type { Path } from '../shape/shape.ts';
import { shown, walk } from '../shape/shape.ts';
import type { IndexedText } from './text.ts';

/** How much of a long quotation an answer repeats. */
const SHOWN_MAX = 60;
/** How many places an answer names. */
const PLACES_MAX = 5;
/** Fields of a claim whose words may stand outside its passages; all other words of it stand inside. */
const MAY_STAND_OUTSIDE = new Set(['passages', 'cue', 'context']);

export function checkSpans(proposals: Proposals, text: IndexedText): Problem[] {
  const problems: Problem[] = [];
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape.is !== 'span' && shape !== MENTION) return;
    const problem = problemOf(value as Span, path, text) ?? outsidePassage(value as Span, path, proposals);
    if (problem !== undefined) problems.push(problem);
  });
  return problems;
}

function problemOf(span: Span, path: Path, text: IndexedText): Problem | undefined {
  const { exact, start, end } = span;
  if (start < 0 || end <= start || end > text.length || text.slice(start, end) !== exact) {
    const isInside = start >= 0 && end > start && end <= text.length;
    const found = isInside ? `holds ${quote(text.slice(start, end))}` : `is no part of the text (0 to ${text.length})`;
    return {
      path,
      code: 'SPAN_MISMATCH',
      reason: `[${start}, ${end}] ${found}; the words given are ${quote(exact)}.`,
      cure: rightPlaces(exact, text),
    };
  }
  if (path.includes('passages') || text.paragraphOf(span) !== undefined) return undefined;
  return {
    path,
    code: 'SPAN_CROSSES_PARAGRAPHS',
    reason: `${shown(path)}, ${quote(exact)}, goes beyond one paragraph.`,
    cure: 'Quote words of one paragraph; only a passage may go on into the next.',
  };
}

function rightPlaces(exact: string, text: IndexedText): string {
  const places = text.find(exact);
  if (places.length === 0) return 'The words do not stand in the text: copy them from it, letter for letter.';
  const named = places.slice(0, PLACES_MAX).map(({ start, end }) => `[${start}, ${end}]`);
  const more = places.length > PLACES_MAX ? ` and ${places.length - PLACES_MAX} more` : '';
  return `The words stand at ${named.join(', ')}${more}.`;
}

function outsidePassage(span: Span, path: Path, proposals: Proposals): Problem | undefined {
  const [list, index, field] = path;
  if (list !== 'claims' || MAY_STAND_OUTSIDE.has(String(field))) return undefined;
  const claim = proposals.claims[Number(index)];
  if (claim === undefined || claim.passages.length === 0) return undefined;
  if (claim.passages.some(({ start, end }) => start <= span.start && span.end <= end)) return undefined;
  return {
    path,
    code: 'SPAN_OUTSIDE_PASSAGE',
    reason: `${shown(path)}, ${quote(span.exact)} at [${span.start}, ${span.end}], stands outside the passages of ${claim.code}.`,
    cure: 'Quote words of a passage of the claim, or make the passage longer.',
  };
}

function quote(words: string): string {
  const points = Array.from(words);
  return `"${points.slice(0, SHOWN_MAX).join('')}${points.length > SHOWN_MAX ? '…' : ''}"`;
}
