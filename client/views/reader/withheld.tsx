/** A text that may not be shown here: the short quotations that may, with what is left out said, and where to find it. */
import { directionOf } from '../../i18n/language.ts';
import type { Article } from '../../state/data/rows.ts';
import { useWords } from '../parts/words.tsx';
import type { Range } from './segments.ts';
import { type Standing, wayOf } from './standing.ts';
import { Way } from './way.tsx';

type Props = { article: Article; open: string | null; standing: Standing; hits: readonly Range[]; here: Range | null };

export function WithheldText({ article, open, standing, hits, here }: Props) {
  const { t } = useWords();
  const { passages, lang, url } = article;
  return (
    <>
      <p className="gloss">{t('textWithheld')}</p>
      {url && (
        <p className="meta">
          <a href={url} rel="noreferrer" dir="ltr">
            {url}
          </a>
        </p>
      )}
      {passages.map(({ start, end, exact }, i) => {
        const way = wayOf(article, { passages: [i], mentions: [] }, open);
        const isHit = hits.some((hit) => hit.start < end && hit.end > start);
        const marks = [
          standing.passages.has(i) && 'lead',
          isHit && 'hit',
          here && here.start >= start && here.start < end && 'here',
        ];
        const className = marks.filter(Boolean).join(' ');
        return (
          <blockquote key={`${start}-${end}`} className="article-words" lang={lang} dir={directionOf(lang)}>
            …{' '}
            {way ? (
              <Way {...way} start={start} className={className}>
                {exact}
              </Way>
            ) : (
              exact
            )}{' '}
            …
          </blockquote>
        );
      })}
    </>
  );
}
