/** Disagreements in a list, contradictions first, each leading to its own panel. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import { isConflict } from '../../../graph/scene/pairs.ts';
import type { DisputeHead } from '../../../state/data/rows.ts';
import { Diamond } from '../../parts/icons.tsx';
import { ItemLink } from '../../parts/item-link.tsx';
import { Name, useWords } from '../../parts/words.tsx';

export function DisputeList({ disputes }: { disputes: readonly DisputeHead[] }) {
  const { lang } = useWords();
  return (
    <ul className="lines">
      {disputes.map((dispute) => (
        <li key={dispute.id}>
          <ItemLink id={dispute.id} className="line-row dispute-row">
            <Diamond hollow={!isConflict(dispute)} />
            <span>
              <Name of={dispute.title} className="line-sentence" />
              <span className="line-evidence">{LABELS.DisputeKind[dispute.kind][lang]}</span>
            </span>
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}
