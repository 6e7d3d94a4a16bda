/** An article over the canvas: the whole text, every passage and mention marked, each leading to the graph. */
import '../../styles/reader.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { request } from '../../api/fetcher.ts';
import { WORDS_IN_TEXT } from '../../api/texts.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Article } from '../../state/data/rows.ts';
import { type Reading, useStore } from '../../state/store.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { useWords } from '../parts/words.tsx';
import { ReaderHead } from './head.tsx';
import { Notes } from './notes.tsx';
import { cutText } from './segments.ts';
import { placesOf, standingIn } from './standing.ts';
import { stopsOf, TextSegment } from './text-segment.tsx';
import { WithheldText } from './withheld.tsx';

export function Reader({ article, reading }: { article: Article | null; reading: Reading }) {
  const { t } = useWords();
  if (article === null) return <p className="reader-column">{t('notFound')}</p>;
  return <OpenText key={`${article.id} ${reading.words}`} article={article} at={reading.at} words={reading.words} />;
}

type OpenProps = { article: Article } & Omit<Reading, 'article'>;

function OpenText({ article, at, words: wanted }: OpenProps) {
  const open = useStore((state) => state.open);
  const detail = useStore((state) => (open === null ? null : (state.rows.details.get(open) ?? null)));
  const [words, setWords] = useState(wanted);
  const found = useHits(article.id, words);
  const standing = useMemo(() => standingIn(article, open, detail), [article, open, detail]);
  const hits = found.hits;
  const places = words.trim() === '' ? placesOf(article, standing) : hits;
  const { now, gone, go } = useTour(places, at);
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
  useScrollTo(column, places[now]?.start ?? null, gone);
  return (
    <div className="reader-column" ref={column}>
      <ReaderHead
        article={article}
        words={words}
        setWords={setWords}
        found={found}
        tour={{ now, all: places.length, go }}
      />
      {paragraphs === null ? (
        <WithheldText article={article} />
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
                  standing={standing}
                  here={places[now] ?? null}
                  stops={stops}
                />
              ))}
            </p>
            <Notes article={article} standing={standing} from={paragraph.start} to={paragraph.end} />
          </div>
        ))
      )}
    </div>
  );
}

const NO_HITS: { start: number; end: number }[] = [];

/** Where words stand in the text; those of the other language by the glosses of its claims. */
function useHits(article: string, words: string) {
  const wanted = words.trim() === '' ? null : words.trim();
  const asked = useAnswer(wanted, (text, signal) => request(WORDS_IN_TEXT, { text, articles: [article] }, { signal }));
  const hits = wanted === null ? NO_HITS : (asked.answer?.data.searchText?.nodes ?? NO_HITS);
  return { ...asked, hits };
}

/** Goes from place to place; begins at the wanted one, and anew when the places change. `gone`: how often one has gone on. */
function useTour(places: readonly { start: number }[], at: number | null) {
  const [now, setNow] = useState(0);
  const [gone, setGone] = useState(0);
  const key = places.map(({ start }) => start).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the places
  useEffect(() => {
    const wanted = places.findIndex(({ start }) => start === at);
    setNow(Math.max(0, wanted));
  }, [key, at]);
  const go = (by: 1 | -1): void => {
    setNow((before) => (before + by + places.length) % Math.max(1, places.length));
    setGone((times) => times + 1);
  };
  return { now: Math.min(now, Math.max(0, places.length - 1)), gone, go };
}

/**
 * Brings a place of the text into sight, unless it is there: whoever pressed it keeps it under the pointer. Going on to the only
 * place returns to it. Only the text moves: `scrollIntoView` would move the page as well.
 */
function useScrollTo(column: React.RefObject<HTMLDivElement | null>, start: number | null, gone: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step goes there anew
  useEffect(() => {
    const mark = start === null ? null : column.current?.querySelector(`[data-at="${start}"]`);
    const reader = column.current?.parentElement;
    if (!mark || !reader) return;
    const frame = reader.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    const isIn = top >= frame.top + HEAD && bottom <= frame.bottom;
    if (!isIn) reader.scrollBy(0, (top + bottom) / 2 - (frame.top + HEAD + frame.bottom) / 2);
  }, [column, start, gone]);
}

/** Height of the head that stays above the text, in px. */
const HEAD = 110;
