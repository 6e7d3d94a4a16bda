/** What is read over the canvas, and what stands there until it has come. The code of it is fetched when it is first needed. */
import '../../styles/reader.css';
import { useEffect } from 'react';
import { type Listing, type Reading, useStore } from '../../state/store.ts';
import { Later, part } from '../parts/later.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { useReturnedFocus } from '../parts/returned-focus.tsx';
import { useWords } from '../parts/words.tsx';
import { ReaderHead } from './head.tsx';

const READER = part(() => import('./reader.tsx').then(({ Reader }) => Reader));
const LIST = part(() => import('./text-list.tsx').then(({ TextList }) => TextList));

export function ReaderPlace() {
  const reader = useStore((state) => state.reader);
  return reader && <Over reader={reader} />;
}

function Over({ reader }: { reader: Reading | Listing }) {
  const { t } = useWords();
  useReturnedFocus();
  // Another text begins at its top.
  return 'of' in reader ? (
    <section className="reader" key="list" aria-label={t('allTexts')}>
      <OpenList of={reader.of} />
    </section>
  ) : (
    <section className="reader" key={reader.article} aria-label={t('text')}>
      <OpenText reading={reader} />
    </section>
  );
}

function OpenText({ reading }: { reading: Reading }) {
  const article = useStore((state) => state.rows.articles.get(reading.article));
  // Text and code come together; where the code does not, it is asked for again once the text is there.
  useEffect(() => void READER.fetch().catch(() => {}), []);
  if (article === undefined) return <Waiting />;
  if (article === null) return <NotFound />;
  return <Later part={READER} props={{ article, reading }} waiting={<Waiting />} />;
}

function OpenList({ of }: { of: string | null }) {
  const texts = useStore((state) => (state.rows.texts?.of === of ? state.rows.texts : null));
  return texts ? <Later part={LIST} props={{ texts }} waiting={<Waiting />} /> : <Waiting />;
}

function Waiting() {
  const { t } = useWords();
  const load = useStore((state) => state.loads.get('reader'));
  return (
    <div className="reader-column">
      <ReaderHead heading={t('text')} isAll />
      <LoadState load={load ?? { phase: 'loading' }} />
    </div>
  );
}

function NotFound() {
  const { t } = useWords();
  return (
    <div className="reader-column">
      <ReaderHead heading={t('notFound')} />
      <p className="meta">{t('notFoundWhy')}</p>
    </div>
  );
}
