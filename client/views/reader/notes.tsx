/** Under a paragraph: who says some passages of it, in which form, and what they mean in the page's language. */
import { LABELS } from '../../../schema/generated/registry.ts';
import { directionOf } from '../../i18n/language.ts';
import type { Article } from '../../state/data/rows.ts';
import { speakersOf } from '../panel/claims/speakers.ts';
import { Dotted, Name, useWords } from '../parts/words.tsx';

/** `of`: numbers of the passages; `from` and `to`: where the paragraph begins and ends. */
type Props = { article: Article; of: ReadonlySet<number>; from: number; to: number };

export function Notes({ article, of, from, to }: Props) {
  const { lang } = useWords();
  const passages = article.passages.filter(({ start, end }, i) => of.has(i) && start < to && end > from);
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
