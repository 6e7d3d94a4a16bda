/** A stretch of the text: words that mean somebody lead to them, words of a passage to its claim. */
import type { Article } from '../../state/data/rows.ts';
import type { Range, Segment } from './segments.ts';
import { type Standing, shortest, wayOf } from './standing.ts';
import { Way } from './way.tsx';

type Cut = Segment<{ passages: readonly Range[]; mentions: readonly Range[]; hits: readonly Range[] }>;
type Props = {
  segment: Cut;
  /** Id of the open item. */
  open: string | null;
  article: Article;
  standing: Standing;
  here: Range | null;
  /** Where the keyboard stops for a passage. */
  stops: ReadonlySet<number>;
};

const WORD = /[\p{L}\p{N}]/u;

/** Each passage has one stop of the keyboard: its first words that lead nowhere else. */
export function stopsOf(segments: readonly Cut[], article: Article): Set<number> {
  const first = new Map<unknown, number>();
  for (const { start, text, in: covering } of segments) {
    const passage = shortest(article.passages, covering.passages);
    const isOther = covering.mentions.some((i) => article.mentions[i]?.entities.length);
    if (passage && !isOther && WORD.test(text) && !first.has(passage)) first.set(passage, start);
  }
  return new Set(first.values());
}

export function TextSegment({ segment, article, open, standing, here, stops }: Props) {
  const { start, text } = segment;
  const { passages, mentions, hits } = segment.in;
  const [meant] = shortest(article.mentions, mentions)?.entities ?? [];
  const names = [
    passages.length > 0 && `passage deep-${Math.min(passages.length, 2)}`,
    passages.some((i) => standing.passages.has(i)) && 'lead',
    meant && `named ${meant.__typename.toLowerCase()}`,
    mentions.some((i) => standing.mentions.has(i)) && 'meant',
    hits.length > 0 && 'hit',
    here && start >= here.start && start < here.end && 'here',
  ].filter(Boolean);
  const className = names.join(' ');
  const way = WORD.test(text) ? wayOf(article, segment.in, open) : null;
  if (way) {
    return (
      <Way {...way} start={start} className={className} quiet={!meant && !stops.has(start)}>
        {text}
      </Way>
    );
  }
  return (
    <span data-at={start} className={className || undefined}>
      {text}
    </span>
  );
}
