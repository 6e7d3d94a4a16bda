/** A text that may not be shown here: the short quotations that may, with what is left out said, and where to find it. */
import { directionOf } from '../../i18n/language.ts';
import type { Article } from '../../state/data/rows.ts';
import { ItemLink } from '../parts/item-link.tsx';
import { useWords } from '../parts/words.tsx';

export function WithheldText({ article: { passages, lang, url } }: { article: Article }) {
  const { t } = useWords();
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
      {passages.map(({ start, exact, claims }) => (
        <blockquote key={start} className="article-words" lang={lang} dir={directionOf(lang)} data-at={start}>
          … {claims[0] ? <ItemLink id={claims[0].id}>{exact}</ItemLink> : exact} …
        </blockquote>
      ))}
    </>
  );
}
