/** A relation: its sentence, one line of evidence, open disagreements, the claims by speaker, and what else joins the two. */
import { twoDays } from '../../i18n/dates.ts';
import { inLanguage } from '../../i18n/language.ts';
import { stepRelation } from '../../state/actions/opening.ts';
import { moreEdgeClaims, moreOf } from '../../state/data/pages.ts';
import type { EdgeDetail, Entity } from '../../state/data/rows.ts';
import { maskedNow, pairWith } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { Dotted, useWords } from '../parts/words.tsx';
import { Claims } from './claims/claims.tsx';
import { Disagreement } from './disputes/disagreement.tsx';
import { isOpen, useCountsByState, useOpenWords } from './disputes/states.tsx';
import { FallingLines } from './falling.tsx';
import { Lines } from './lines.tsx';
import { More } from './more.tsx';
import { PanelSection } from './panel-section.tsx';
import { sentenceParts } from './sentence-parts.ts';

/** The panel of a line of the canvas. */
export function EdgePanel({ edge }: { edge: EdgeDetail }) {
  const { t } = useWords();
  const opened = edge.disputes.filter(isOpen);
  const closed = edge.disputes.filter((dispute) => !isOpen(dispute));
  const others = edge.others.filter(({ id }) => id !== edge.id);
  const ends = [edge.from.id, edge.to.id];
  return (
    <>
      <Sentence edge={edge} />
      <EvidenceLine edge={edge} />
      <FallingLines lines={[edge]} />
      <Stepper id={edge.id} />
      {opened.map((dispute) => (
        <Disagreement key={dispute.id} dispute={dispute} />
      ))}
      <Claims claims={edge.claims.nodes} supports={edge.supports} ends={ends} />
      <More
        of={moreOf(edge.id, 'claims')}
        shown={edge.claims.nodes.length}
        all={edge.claims.totalCount}
        bring={() => moreEdgeClaims(edge)}
      />
      {others.length > 0 && (
        <PanelSection heading={t('otherRelations')}>
          <Lines lines={others} />
        </PanelSection>
      )}
      {closed.length > 0 && (
        <PanelSection heading={t('closedDisputes')}>
          {closed.map((dispute) => (
            <Disagreement key={dispute.id} dispute={dispute} />
          ))}
        </PanelSection>
      )}
    </>
  );
}

/** Words that may stand for an end in a sentence of one language. */
const namesOf = ({ id, label, phrase }: Entity, lang: 'ar' | 'en'): { id: string; names: string[] } => ({
  id,
  names: [label[lang], phrase[lang]].filter((name) => name !== null),
});

/** The relation as a sentence, whose ends lead to their own panels; while sources are left out, as the others have it. */
function Sentence({ edge: { id, sentence: whole, from, to } }: { edge: EdgeDetail }) {
  const { lang: wanted } = useWords();
  const sentence = useStore((state) => maskedNow(state).lines.get(id)?.sentence ?? whole);
  const { text, lang } = inLanguage(sentence, wanted);
  const parts = sentenceParts(text, [namesOf(from, lang), namesOf(to, lang)]);
  return (
    <h2 className="sentence" lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {parts.map(({ text: words, end }) =>
        end ? (
          <ItemLink className="end" key={end} id={end}>
            {words}
          </ItemLink>
        ) : (
          <span key={words}>{words}</span>
        ),
      )}
    </h2>
  );
}

/** As the view counts it; where nothing is left, as it was: what falls is said below. */
function EvidenceLine({ edge }: { edge: EdgeDetail }) {
  const { t, lang } = useWords();
  const { nClaims, nIndependent, basis, firstReported } = useStore(
    (state) => maskedNow(state).lines.get(edge.id) ?? edge,
  );
  const { from, to } = firstReported;
  const { disputes } = edge;
  const openWords = useOpenWords(disputes);
  const closedWords = useCountsByState(disputes.filter((dispute) => !isOpen(dispute)));
  return (
    <Dotted
      className="evidence"
      parts={[
        <strong key="claims">{t('claim', { n: nClaims })}</strong>,
        t('independentSource', { n: nIndependent }),
        disputes.some(isOpen) ? (
          <strong key="open" className="dispute-words">
            {openWords}
          </strong>
        ) : (
          disputes.length === 0 && t('noneRecorded')
        ),
        closedWords,
        basis === 'IMPLIED' && t('implied'),
        t('firstPublished', { date: twoDays(lang, t, 'dayOr', from, to) }),
      ]}
    />
  );
}

/** One line stands for several relations: which of them this is, and the way to the others. */
function Stepper({ id }: { id: string }) {
  const { t } = useWords();
  const relations = useStore((state) => pairWith(state, id)?.relations ?? null);
  if (!relations || relations.length < 2) return null;
  const at = relations.findIndex((relation) => relation.id === id);
  return (
    <p className="stepper">
      <button type="button" className="icon-button" aria-label={t('previousRelation')} onClick={() => stepRelation(-1)}>
        <Icon name="back" mirrored />
      </button>
      <span>{t('ofRelations', { i: at + 1, n: relations.length })}</span>
      <button type="button" className="icon-button" aria-label={t('nextRelation')} onClick={() => stepRelation(1)}>
        <Icon name="chevron" mirrored />
      </button>
    </p>
  );
}
