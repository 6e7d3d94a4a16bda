/** Above a text: whose it is and when it was published, a search for its words, and the way from place to place. */
import { twoDays } from '../../i18n/dates.ts';
import { closeReader, readOn } from '../../state/actions/reading.ts';
import type { Article } from '../../state/data/rows.ts';
import { Icon } from '../parts/icons.tsx';
import type { Asked } from '../parts/use-answer.ts';
import { Dotted, Isolated, Name, useWords } from '../parts/words.tsx';
import { ReaderHead } from './head.tsx';
import { titleOf } from './title.ts';

type Props = {
  article: Article;
  words: string;
  found: Pick<Asked<unknown>, 'loading' | 'error' | 'again'>;
  tour: Tour;
};
/** `i` of `n` places; `n` is in words where there are more than were counted. */
type Tour = { i: number; n: number | string; go: (by: 1 | -1) => void };

export function TextHead({ article, words, found, tour }: Props) {
  const { t, lang } = useWords();
  const { title, outlet, published } = article;
  const meta = (
    <Dotted
      className="meta"
      parts={[
        title && outlet && <Name key="outlet" of={outlet.label} />,
        t('firstPublished', { date: twoDays(lang, t, 'dayOr', published.from, published.to) }),
      ]}
    />
  );
  return (
    <ReaderHead heading={<Isolated words={titleOf(article, t, lang)} />} meta={meta}>
      <search className="reader-search">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            tour.go(1);
          }}
        >
          <input
            type="search"
            value={words}
            onChange={(event) => readOn({ words: event.target.value, at: null })}
            onKeyDown={({ key }) => {
              if (key === 'Escape' && words === '') closeReader();
            }}
            placeholder={t('searchText')}
            aria-label={t('searchText')}
          />
          <Steps tour={tour} searching={words.trim() !== ''} found={found} />
        </form>
      </search>
    </ReaderHead>
  );
}

function Steps({ tour: { i, n, go }, searching, found }: { tour: Tour; searching: boolean } & Pick<Props, 'found'>) {
  const { t } = useWords();
  if (found.error) {
    return (
      <button type="button" className="quiet" onClick={found.again}>
        {t('failed')} {t('retry')}
      </button>
    );
  }
  if (n === 0) {
    return (
      <span className="meta" role="status">
        {searching && !found.loading ? t('notInText') : ''}
      </span>
    );
  }
  return (
    <span className="reader-steps">
      <button type="button" className="icon-button" aria-label={t('previousPlace')} onClick={() => go(-1)}>
        <Icon name="back" mirrored />
      </button>
      <span aria-live="polite">{t('ofAll', { i, n })}</span>
      <button type="button" className="icon-button" aria-label={t('nextPlace')} onClick={() => go(1)}>
        <Icon name="chevron" mirrored />
      </button>
    </span>
  );
}
