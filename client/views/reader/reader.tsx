/** An article over the canvas: the whole text, every passage and mention marked, each leading to the graph. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { directionOf } from '../../i18n/language.ts';
import { readOn } from '../../state/actions/reading.ts';
import type { Article } from '../../state/data/rows.ts';
import { type Reading, useStore } from '../../state/store.ts';
import { useWords } from '../parts/words.tsx';
import { Notes } from './notes.tsx';
import { cutText } from './segments.ts';
import { passagesAt, placesOf, standingIn } from './standing.ts';
import { TextHead } from './text-head.tsx';
import { stopsOf, TextSegment } from './text-segment.tsx';
import { inOrder, numberAt, stepFrom } from './tour.ts';
import { useHits } from './use-hits.ts';
import { WithheldText } from './withheld.tsx';

export function Reader({ article, reading: { at, words } }: { article: Article; reading: Reading }) {
  const { t } = useWords();
  const open = useStore((state) => state.open);
  const detail = useStore((state) => (open === null ? null : (state.rows.details.get(open) ?? null)));
  const found = useHits(article.id, words);
  const { hits } = found;
  const standing = useMemo(() => standingIn(article, open, detail), [article, open, detail]);
  const places = useMemo(
    () => (words.trim() === '' ? placesOf(article, standing) : inOrder(hits)),
    [article, standing, words, hits],
  );
  // What was found by its meaning says it.
  const noted = useMemo(
    () =>
      new Set([
        ...standing.passages,
        ...passagesAt(
          article,
          hits.filter(({ foundIn }) => foundIn === 'GLOSS'),
        ),
      ]),
    [article, standing, hits],
  );
  const starts = places.map(({ start }) => start);
  const here = places[numberAt(starts, at) - 1] ?? null;
  const { passages, mentions, text, lang } = article;
  const paragraphs = useMemo(
    () => (text === null ? null : cutText(text, { passages, mentions, hits })),
    [text, passages, mentions, hits],
  );
  const stops = useMemo(
    () =>
      stopsOf(
        (paragraphs ?? []).flatMap(({ segments }) => segments),
        article,
      ),
    [paragraphs, article],
  );
  const column = useRef<HTMLDivElement>(null);
  const goTo = useScrollTo(column, at ?? here?.start ?? null);
  const go = (by: 1 | -1): void => {
    const next = stepFrom(starts, at, by);
    if (next === null) return;
    readOn({ at: next });
    // The only place may be far out of sight, and is where one is already.
    goTo();
  };
  const n = found.goesOn ? t('moreThan', { n: places.length }) : places.length;
  return (
    <div className="reader-column" ref={column}>
      <TextHead article={article} words={words} found={found} tour={{ i: numberAt(starts, at), n, go }} />
      {paragraphs === null ? (
        <WithheldText article={article} open={open} standing={standing} hits={hits} here={here} />
      ) : (
        paragraphs.map((paragraph) => (
          <div key={paragraph.n} className="paragraph" dir={directionOf(lang)}>
            <span className="paragraph-number" aria-hidden="true">
              {paragraph.n}
            </span>
            <p className="article-words" lang={lang} dir={directionOf(lang)}>
              {paragraph.segments.map((segment) => (
                <TextSegment
                  key={segment.start}
                  segment={segment}
                  article={article}
                  open={open}
                  standing={standing}
                  here={here}
                  stops={stops}
                />
              ))}
            </p>
            <Notes article={article} of={noted} from={paragraph.start} to={paragraph.end} />
          </div>
        ))
      )}
    </div>
  );
}

/**
 * Brings a place of the text into sight, unless it is there: whoever pressed it keeps it under the pointer. Only the text moves:
 * `scrollIntoView` would move the page as well. Returns what goes there again.
 */
function useScrollTo(column: React.RefObject<HTMLDivElement | null>, at: number | null): () => void {
  const [gone, setGone] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step goes there anew
  useEffect(() => {
    const marks = [...(column.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    const mark = at === null ? undefined : marks.findLast(({ dataset }) => Number(dataset['at']) <= at);
    const reader = column.current?.parentElement;
    const bar = column.current?.querySelector('.reader-bar');
    if (!mark || !reader || !bar) return;
    const { bottom: from } = bar.getBoundingClientRect();
    const { bottom: to } = reader.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    const isIn = top >= from && bottom <= to;
    if (!isIn) reader.scrollBy(0, (top + bottom) / 2 - (from + to) / 2);
  }, [column, at, gone]);
  return () => setGone((times) => times + 1);
}
