/** Beside a paragraph: who says what the open item rests on there, in which form, and what it means in the page's language. */
import { LABELS } from '../../../schema/generated/registry.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Article } from '../../state/data/rows.ts';
import { speakersOf } from '../panel/claims/speakers.ts';
import { Dotted, Name, useWords } from '../parts/words.tsx';
import type { Standing } from './standing.ts';

type Props = { article: Article; standing: Standing; from: number; to: number };

export function Notes({ article, standing, from, to }: Props) {
  const { lang } = useWords();
  const passages = article.passages.filter(({ start, end }, i) => standing.passages.has(i) && start < to && end > from);
  const claims = new Map(passages.flatMap((passage) => passage.claims).map((claim) => [claim.id, claim]));
  if (claims.size === 0) return null;
  return (
    <ul className="reader-notes" dir={directionOf(lang)}>
      {[...claims.values()].map((claim) => {
        const meaning = article.lang === lang ? null : claim.gloss?.[lang];
        return (
          <li key={claim.id}>
            <Dotted
              className="meta"
              parts={[
                ...speakersOf(claim).map(({ source }) => <Name key={source.id} of={source.label} />),
                LABELS.QuoteForm[claim.quoteForm][lang],
              ]}
            />
            {meaning && <p>{meaning}</p>}
          </li>
        );
      })}
    </ul>
  );
}
