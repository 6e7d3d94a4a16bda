/** Above the text: whose it is and when it was published, a search for its words, and the way from place to place. */
import { useEffect, useRef } from 'react';
import { twoDays } from '../../i18n/dates.ts';
import { closeReader } from '../../state/actions/reading.ts';
import type { Article } from '../../state/data/rows.ts';
import { Icon } from '../parts/icons.tsx';
import type { Asked } from '../parts/use-answer.ts';
import { Dotted, Isolated, Name, useWords } from '../parts/words.tsx';

type Props = {
  article: Article;
  words: string;
  setWords: (words: string) => void;
  found: Pick<Asked<unknown>, 'loading' | 'error' | 'again'>;
  tour: Tour;
};
type Tour = { now: number; all: number; go: (by: 1 | -1) => void };

export function ReaderHead({ article, words, setWords, found, tour }: Props) {
  const { t, lang } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { title, outlet, published } = article;
  return (
    <header className="reader-head">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {title ? <Isolated words={{ text: title, lang: article.lang === 'ar' ? 'ar' : 'en' }} /> : t('text')}
        </h2>
        <Dotted
          className="meta"
          parts={[
            outlet && <Name key="outlet" of={outlet.label} />,
            t('firstPublished', { date: twoDays(lang, t, 'dayOr', published.from, published.to) }),
          ]}
        />
      </div>
      <button type="button" className="icon-button" aria-label={t('close')} onClick={closeReader}>
        <Icon name="close" />
      </button>
      <search>
        <form
          className="reader-search"
          onSubmit={(event) => {
            event.preventDefault();
            tour.go(1);
          }}
        >
          <input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={({ key }) => {
              if (key === 'Escape' && words === '') closeReader();
            }}
            placeholder={t('searchText')}
            aria-label={t('searchText')}
          />
          <Steps tour={tour} searching={words.trim() !== ''} found={found} />
        </form>
      </search>
    </header>
  );
}

function Steps({
  tour: { now, all, go },
  searching,
  found,
}: { tour: Tour; searching: boolean } & Pick<Props, 'found'>) {
  const { t } = useWords();
  if (found.error) {
    return (
      <button type="button" className="quiet" onClick={found.again}>
        {t('failed')} {t('retry')}
      </button>
    );
  }
  if (all === 0) {
    return <span className="meta">{searching && !found.loading ? t('notInText') : ''}</span>;
  }
  return (
    <span className="reader-steps">
      <button type="button" className="icon-button" aria-label={t('previousPlace')} onClick={() => go(-1)}>
        <Icon name="back" mirrored />
      </button>
      <span aria-live="polite">{t('ofAll', { i: now + 1, n: all })}</span>
      <button type="button" className="icon-button" aria-label={t('nextPlace')} onClick={() => go(1)}>
        <Icon name="chevron" mirrored />
      </button>
    </span>
  );
}
