/** A text cut flat: at every beginning and end of what is marked in it, so that no mark stands inside another. Pure. */
import { paragraphsOf } from '../../../schema/types/code-points.ts';

/** Code points, end excluded. */
export type Range = { start: number; end: number };
/** Marks by kind, each a list of ranges; they may overlap in any way. */
export type Marks = Record<string, readonly Range[]>;
/** A stretch that the same marks cover from end to end: their places in the lists. */
export type Segment<M extends Marks> = { start: number; text: string; in: Record<keyof M, number[]> };
export type TextParagraph<M extends Marks> = { n: number; start: number; end: number; segments: Segment<M>[] };

/** Cuts every paragraph of a text at its marks. Joined again, the segments of a paragraph are its words. */
export function cutText<M extends Marks>(text: string, marks: M): TextParagraph<M>[] {
  const signs = [...text];
  const kinds = Object.keys(marks) as (keyof M)[];
  const all = kinds.flatMap((kind) => (marks[kind] ?? []).map((range, i) => ({ kind, i, ...range })));
  const sorted = all.sort((a, b) => a.start - b.start);
  let next = 0;
  let active: typeof sorted = [];
  return paragraphsOf(text).map(({ n, start, end }) => {
    while (next < sorted.length && (sorted[next]?.start ?? 0) < end) active.push(...sorted.slice(next, ++next));
    active = active.filter((mark) => mark.end > start);
    const inside = active.filter((mark) => mark.start < end);
    const cuts = new Set([start, end]);
    for (const mark of inside) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
    const places = [...cuts].sort((a, b) => a - b);
    const segments = places.slice(0, -1).map((from, i) => {
      const to = places[i + 1] ?? end;
      const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
      const of = (kind: keyof M): number[] => covering.filter((mark) => mark.kind === kind).map((mark) => mark.i);
      return {
        start: from,
        text: signs.slice(from, to).join(''),
        in: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<keyof M, number[]>,
      };
    });
    return { n, start, end, segments };
  });
}
