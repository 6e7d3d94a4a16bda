/** Disagreements in lists, contradictions first, each leading to its own panel; those no longer open stand apart. */

import type { DisputeHead } from '../../../state/data/rows.ts';
import { ItemLink } from '../../parts/item-link.tsx';
import { DOT, Name, useWords } from '../../parts/words.tsx';
import { PanelSection } from '../panel-section.tsx';
import { isOpen, useCountsByState, useStanding } from './states.tsx';

type Head = Pick<DisputeHead, 'id' | 'kind' | 'state' | 'title'>;
type Props = { disputes: readonly Head[] };

/** Open ones, under a heading that counts all of them by state. */
export function OpenDisputes({ disputes }: Props) {
  const { t } = useWords();
  const count = useCountsByState(disputes);
  const open = disputes.filter(isOpen);
  if (open.length === 0) return null;
  return (
    <PanelSection heading={t('whereTheyDiffer')} count={count}>
      <DisputeList disputes={open} />
    </PanelSection>
  );
}

/** Those no longer open. */
export function ClosedDisputes({ disputes }: Props) {
  const { t } = useWords();
  const closed = disputes.filter((dispute) => !isOpen(dispute));
  const count = useCountsByState(closed);
  if (closed.length === 0) return null;
  return (
    <PanelSection heading={t('closedDisputes')} count={count}>
      <DisputeList disputes={closed} />
    </PanelSection>
  );
}

export function DisputeList({ disputes }: Props) {
  return (
    <ul className="lines">
      {disputes.map((dispute) => (
        <DisputeRow key={dispute.id} dispute={dispute} />
      ))}
    </ul>
  );
}

function DisputeRow({ dispute }: { dispute: Head }) {
  const { mark, word, kind } = useStanding(dispute);
  return (
    <li>
      <ItemLink id={dispute.id} className="line-row dispute-row">
        {mark}
        <span>
          <Name of={dispute.title} className="line-sentence" />
          <span className="line-evidence">
            {word}
            {DOT}
            {kind}
          </span>
        </span>
      </ItemLink>
    </li>
  );
}
