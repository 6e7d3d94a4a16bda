/** What is said, by those who say it: passages in their words, form of quotation, chain, and a gloss where it helps. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import type { SentenceFragment } from '../../../api/generated/graphql.ts';
import { isLeftOut } from '../../../state/data/falling.ts';
import { useStore } from '../../../state/store.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';
import { accessWords } from './access.ts';
import { Chain, type Passage, Quotation } from './quotation.tsx';
import { ReadInText } from './read-in-text.tsx';
import { type Speaker, voicesOf } from './speakers.ts';

export type ShownClaim = Omit<SentenceFragment, 'passages'> & {
  passages: readonly (Passage & { paragraph: number })[];
};
type Support = { claim: string; speaker: string; bundle: number };

/**
 * Claims by speaker, independent ones first. `ends`: whose names are underlined in the passages. `ofOne`: all of one source,
 * which then needs no heading.
 */
export function Claims({
  claims,
  supports = null,
  ends = [],
  ofOne = false,
}: {
  claims: readonly ShownClaim[];
  supports?: readonly Support[] | null;
  ends?: readonly string[];
  ofOne?: boolean;
}) {
  const { t } = useWords();
  if (ofOne) return <Said claims={claims} ends={ends} />;
  return (
    <div className="voices">
      {voicesOf(claims, supports).map(({ repeats, ...voice }) => (
        <section className="voice" key={voice.key}>
          <Heading voice={voice} />
          <Said claims={voice.claims} ends={ends} />
          {repeats.map((repeat) => (
            <details className="repeat" key={repeat.key}>
              <summary>
                <Dotted
                  parts={[
                    ...repeat.speakers.map(({ source }) => <Name key={source.id} of={source.label} />),
                    t('perhapsOneSource'),
                  ]}
                />
              </summary>
              <Said claims={repeat.claims} ends={ends} />
            </details>
          ))}
        </section>
      ))}
    </div>
  );
}

function Heading({ voice: { speakers } }: { voice: Speaker<ShownClaim> }) {
  const { t, lang } = useWords();
  const [first] = speakers;
  const narrates = first?.role === 'NARRATOR';
  return (
    <header>
      <h3>
        {speakers.map(({ source }) => (
          <ItemLink className="named-link" key={source.id} id={source.id}>
            <Name of={source.label} />
          </ItemLink>
        ))}
      </h3>
      <Dotted
        className="meta"
        parts={[narrates && LABELS.QuoteForm.NARRATOR[lang], first && accessWords(first.source, t, lang)]}
      />
    </header>
  );
}

function Said({ claims, ends }: { claims: readonly ShownClaim[]; ends: readonly string[] }) {
  return claims.map((claim) => <Claim key={claim.id} claim={claim} ends={ends} />);
}

function Claim({ claim, ends }: { claim: ShownClaim; ends: readonly string[] }) {
  const { t } = useWords();
  const view = useStore((state) => state.view);
  const fallen = isLeftOut(claim, view);
  return (
    <article className={fallen ? 'claim fallen' : 'claim'}>
      {fallen && <p className="meta">{t('leftOutNow')}</p>}
      <ClaimBody claim={claim} ends={ends} />
      <p className="claim-ways">
        <ReadInText passages={claim.passages} />
        <ItemLink id={claim.id} className="quiet">
          {t('wholeClaim')}
        </ItemLink>
      </p>
    </article>
  );
}

/** The words of a claim, their meaning where the page is in another language, and how they reached the page. */
export function ClaimBody({
  claim,
  ends,
  sayMissing = true,
}: {
  claim: ShownClaim;
  ends: readonly string[];
  /** Whether ends that the passages do not name are listed. */
  sayMissing?: boolean;
}) {
  const { t, lang } = useWords();
  const { passages, gloss, quoteForm, statedBy, ongoing } = claim;
  const written = passages[0]?.article.lang;
  const meaning = written === lang ? null : gloss?.[lang];
  const unsure = statedBy.some(({ order, certainty }) => order === 0 && certainty === 'UNSURE');
  return (
    <>
      {passages.map((passage) => (
        <Quotation key={passage.start} passage={passage} ends={ends} sayMissing={sayMissing} />
      ))}
      {meaning && <p className="gloss">{meaning}</p>}
      <Dotted className="meta" parts={[ongoing && t('stillGoing'), unsure && t('unsureSpeaker')]} />
      <Chain
        form={quoteForm === 'NARRATOR' ? null : LABELS.QuoteForm[quoteForm][lang]}
        steps={statedBy}
        paragraph={passages[0]?.paragraph}
      />
    </>
  );
}
