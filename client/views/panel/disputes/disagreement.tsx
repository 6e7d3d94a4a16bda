/** One disagreement: of what kind, over what, each side's figure on one axis, and where it stands. Nobody is right in it. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import type { DisagreementFragment } from '../../../api/generated/graphql.ts';
import { inLanguage, standing } from '../../../i18n/language.ts';
import { Diamond } from '../../parts/icons.tsx';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';
import { speakersOf } from '../claims/speakers.ts';
import { Axis, type AxisRow } from './axis.tsx';

const CONFLICTING = new Set(['VALUE', 'ACTOR', 'TIME', 'PLACE']);
/** Kinds whose figures stand on one axis; those of other kinds are of different things and must not share one. */
const ON_ONE_AXIS = new Set(['VALUE', 'REFINEMENT', 'NON_INDEPENDENT']);

type Dispute = Omit<DisagreementFragment, 'members'> & { members: readonly Member[] };
type Member = DisagreementFragment['members'][number];

/** Whether a disagreement is drawn with ◆ (cannot all hold) or with ◇ (differ otherwise). */
export const isConflict = ({ kind }: Pick<Dispute, 'kind'>): boolean => CONFLICTING.has(kind);

/** The mark and the words of a kind: "◆ figures that cannot both hold". */
export function KindOfDispute({ dispute }: { dispute: Pick<Dispute, 'kind' | 'state'> }) {
  const { lang } = useWords();
  return (
    <p className="dispute-kind">
      <Diamond hollow={!isConflict(dispute)} />
      {standing(LABELS.DisputeKind[dispute.kind][lang])}
    </p>
  );
}

/** Its figures, state and note. */
export function DisputeBody({ dispute }: { dispute: Dispute }) {
  const { lang } = useWords();
  const note = inLanguage(dispute.note, lang);
  return (
    <>
      {ON_ONE_AXIS.has(dispute.kind) && <Axis rows={rowsOf(dispute)} />}
      <Dotted
        className="dispute-note"
        parts={[LABELS.DisputeState[dispute.state][lang], note.text && <Name key="note" of={dispute.note} />]}
      />
    </>
  );
}

const rowsOf = ({ members }: Dispute): AxisRow[] =>
  members.flatMap(({ claim, assertion: { n, value } }) =>
    value
      ? [
          {
            id: `${claim.id} ${n}`,
            speakers: speakersOf(claim),
            value,
            lang: claim.passages[0]?.article.lang ?? 'ar',
          },
        ]
      : [],
  );

/** In an edge's panel: the whole of it behind one start rule, its title leading to its own panel. */
export function Disagreement({ dispute }: { dispute: Dispute }) {
  return (
    <section className={dispute.state === 'OPEN' ? 'disagreement open' : 'disagreement'}>
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
