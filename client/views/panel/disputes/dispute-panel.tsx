/** A disagreement whole: its kind, its sides on one axis, the words of each side, and the relations that it stands in. */
import type { DisputeDetail } from '../../../state/data/rows.ts';
import { Name, useWords } from '../../parts/words.tsx';
import { Claims } from '../claims/claims.tsx';
import { FallingLines } from '../falling.tsx';
import { Lines } from '../lines.tsx';
import { PanelSection } from '../panel-section.tsx';
import { DisputeBody, KindOfDispute } from './disagreement.tsx';

export function DisputePanel({ dispute }: { dispute: DisputeDetail }) {
  const { t } = useWords();
  const claims = [...new Map(dispute.members.map(({ claim }) => [claim.id, claim])).values()];
  return (
    <>
      <header className="entity-head">
        <KindOfDispute dispute={dispute} />
        <h2>
          <Name of={dispute.title} />
        </h2>
        <p className="meta">{t(dispute.computed ? 'foundByRule' : 'notedByReader')}</p>
      </header>
      <FallingLines lines={dispute.relations.nodes} />
      <DisputeBody dispute={dispute} />
      <PanelSection heading={t('whoSaysWhat')}>
        <Claims claims={claims} />
      </PanelSection>
      {dispute.relations.nodes.length > 0 && (
        <PanelSection heading={t('disputeIn')}>
          <Lines lines={dispute.relations.nodes} />
        </PanelSection>
      )}
    </>
  );
}
