/** The open item in the form of its kind. Fetched on its own: see parts/later.tsx. */
import '../../styles/panel/disputes.css';
import '../../styles/panel/facts.css';
import '../../styles/panel/path.css';
import type { Detail } from '../../state/data/rows.ts';
import { ClaimPanel } from './claims/claim-panel.tsx';
import { DisputePanel } from './disputes/dispute-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { EntityPanel } from './entity/entity-panel.tsx';
import { JudgementPanel } from './judgement-panel.tsx';
import { PathPanel } from './path-panel.tsx';
import { SourcePanel } from './source-panel.tsx';

export function Item({ detail }: { detail: Detail }) {
  switch (detail.of) {
    case 'edge':
      return <EdgePanel edge={detail.row} />;
    case 'entity':
      return <EntityPanel entity={detail.row} />;
    case 'dispute':
      return <DisputePanel dispute={detail.row} />;
    case 'claim':
      return <ClaimPanel claim={detail.row} />;
    case 'judgement':
      return <JudgementPanel judgement={detail.row} />;
    case 'path':
      return <PathPanel path={detail.row} />;
    case 'source':
      return <SourcePanel source={detail.row} />;
  }
}
