/** Disagreements in lists, contradictions first, each leading to its own panel; those no longer open stand apart. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import type { DisputeHead } from '../../../state/data/rows.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { DOT, Name, useWords } from '../../parts/words.tsx';
import { PanelSection } from '../panel-section.tsx';
import { countsByState, DisputeMark, isOpen, markWord } from './states.tsx';

type Props = { disputes: readonly Pick<DisputeHead, 'id' | 'kind' | 'state' | 'title'>[] };

/** Open ones, under a heading that counts all of them by state. */
export function OpenDisputes({ disputes }: Props) {
  const { t, lang } = useWords();
  const open = disputes.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <PanelSection heading={t('whereTheyDiffer')} count={countsByState(disputes, lang)}>
      <DisputeList disputes={open} />
    </PanelSection>
  );
}

/** Those no longer open. */
export function ClosedDisputes({ disputes }: Props) {
  const { t, lang } = useWords();
  const closed = disputes.filter((dispute) => !isOpen(dispute));
  if (closed.length === 0) return null;
  return (
    <PanelSection heading={t('closedDisputes')} count={countsByState(closed, lang)}>
      <DisputeList disputes={closed} />
    </PanelSection>
  );
}

export function DisputeList({ disputes }: Props) {
  const { t, lang } = useWords();
  return (
    <ul className="lines">
      {disputes.map((dispute) => (
        <li key={dispute.id}>
          <ItemLink id={dispute.id} className="line-row dispute-row">
            <DisputeMark of={dispute} />
            <span>
              <Name of={dispute.title} className="line-sentence" />
              <span className="line-evidence">
                {markWord(dispute, t, lang)}
                {DOT}
                {LABELS.DisputeKind[dispute.kind][lang]}
              </span>
            </span>
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
