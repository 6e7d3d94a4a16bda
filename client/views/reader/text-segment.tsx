/** A stretch of the text: words that mean somebody lead to them, words of a passage to its claim. */
import type { MouseEvent } from 'react';
import { open } from '../../state/actions/opening.ts';
import type { Article } from '../../state/data/rows.ts';
import { update } from '../../state/store.ts';
import { linkTo } from '../../state/view/address.ts';
import { SHEET } from '../parts/media.ts';
import type { Range, Segment } from './segments.ts';
import { type Standing, shortest } from './standing.ts';

type Cut = Segment<{ passages: readonly Range[]; mentions: readonly Range[]; hits: readonly Range[] }>;
type Props = {
  segment: Cut;
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
    const passage = shortest(article, covering.passages);
    const isOther = covering.mentions.some((i) => article.mentions[i]?.entities.length);
    if (passage && !isOther && WORD.test(text) && !first.has(passage)) first.set(passage, start);
  }
  return new Set(first.values());
}

export function TextSegment({ segment, article, standing, here, stops }: Props) {
  const { start, text } = segment;
  const { passages, mentions, hits } = segment.in;
  const mention = article.mentions[mentions[0] ?? -1];
  const [meant] = mention?.entities ?? [];
  const leads = WORD.test(text);
  const claim = shortest(article, passages)?.claims[0];
  const names = [
    passages.length > 0 && `passage deep-${Math.min(passages.length, 2)}`,
    passages.some((i) => standing.passages.has(i)) && 'lead',
    meant && `named ${meant.__typename.toLowerCase()}`,
    mentions.some((i) => standing.mentions.has(i)) && 'meant',
    hits.length > 0 && 'hit',
    here && start >= here.start && start < here.end && 'here',
  ].filter(Boolean);
  const className = names.join(' ');
  if (leads && meant) return <Way id={meant.id} at={start} className={className} text={text} />;
  if (leads && claim)
    return <Way id={claim.id} at={start} className={className} quiet={!stops.has(start)} text={text} />;
  return (
    <span data-at={start} className={className || undefined}>
      {text}
    </span>
  );
}

type WayProps = { id: string; at: number; className: string; quiet?: boolean; text: string };

/** A link into the graph. Where there is room for one thing only, the text makes way; Back returns to it. */
function Way({ id, at, className, quiet = false, text }: WayProps) {
  const press = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (matchMedia(SHEET).matches) update((state) => ({ ...state, reader: null }));
    open(id);
  };
  const href = linkTo(id);
  return (
    <a href={href} data-at={at} className={className} tabIndex={quiet ? -1 : undefined} onClick={press}>
      {text}
    </a>
  );
}
