/** One disagreement: of what kind, over what, each side's figure on one axis, and where it stands. Nobody is right in it. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import { inLanguage, standing } from '../../../i18n/language.ts';
import { maskedNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { DOT, Dotted, Name, useWords } from '../../parts/words.tsx';
import { Judgements } from '../entity/judgements.tsx';
import { FormOfDispute } from './forms/form.tsx';
import type { Dispute } from './forms/forms.ts';
import { useOpenCount, useStanding } from './states.tsx';

/** The mark and the words of a kind, "◆ figures that cannot both hold", as far as the view has left it. */
export function KindOfDispute({ dispute }: { dispute: Pick<Dispute, 'id' | 'kind' | 'state'> }) {
  const { mark, word, kind } = useStanding(dispute);
  return (
    <p className="dispute-kind">
      {mark}
      <span>
        {standing(kind)}
        {DOT}
        {word}
      </span>
    </p>
  );
}

/** What each side says in the form of its kind, whether two may be the same, its state and note. */
export function DisputeBody({ dispute }: { dispute: Dispute }) {
  const { t, lang } = useWords();
  const note = inLanguage(dispute.note, lang);
  const falls = useStore((state) => maskedNow(state).fallenDisputes.has(dispute.id));
  const earlier = dispute.notes.filter(({ holds }) => !holds);
  return (
    <>
      <FormOfDispute dispute={dispute} />
      <Judgements of={dispute.judgements} />
      <Dotted
        className="dispute-note"
        parts={[!falls && LABELS.DisputeState[dispute.state][lang], note.text && <Name key="note" of={dispute.note} />]}
      />
      {earlier.length > 0 && (
        <details className="dispute-note">
          <summary>{t('earlierNotes')}</summary>
          {earlier.map(({ text, at }) => (
            <p key={`${at} ${text.ar}`}>
              <Name of={text} />
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** In an edge's panel: the whole of it behind one start rule, its title leading to its own panel. */
export function Disagreement({ dispute }: { dispute: Dispute }) {
  const isStanding = useOpenCount([dispute]) > 0;
  return (
    <section className={isStanding ? 'disagreement open' : 'disagreement'}>
      <KindOfDispute dispute={dispute} />
      <h3 className="dispute-title">
        <ItemLink className="named-link" id={dispute.id}>
          <Name of={dispute.title} />
        </ItemLink>
      </h3>
      <DisputeBody dispute={dispute} />
    </section>
  );
}
