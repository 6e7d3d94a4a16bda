/** Disagreements in a list, contradictions first, each leading to its own panel; those that fall in a what-if say so. */

import { LABELS } from '../../../../schema/generated/registry.ts';
import { isConflict } from '../../../graph/scene/pairs.ts';
import type { DisputeHead } from '../../../state/data/rows.ts';
import { maskedNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { Cross, Diamond } from '../../parts/icons.tsx';
import { ItemLink } from '../../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../../parts/words.tsx';

export function DisputeList({ disputes }: { disputes: readonly DisputeHead[] }) {
  const { t, lang } = useWords();
  const { fallenDisputes, kinds } = useStore(maskedNow);
  return (
    <ul className="lines">
      {disputes
        .map((whole) => ({ ...whole, kind: kinds.get(whole.id) ?? whole.kind }))
        .map((dispute) => (
          <li key={dispute.id}>
            <ItemLink id={dispute.id} className="line-row dispute-row">
              {fallenDisputes.has(dispute.id) ? <Cross /> : <Diamond hollow={!isConflict(dispute)} />}
              <span>
                <Name of={dispute.title} className="line-sentence" />
                <Dotted
                  className="line-evidence"
                  parts={[LABELS.DisputeKind[dispute.kind][lang], fallenDisputes.has(dispute.id) && t('disputeFalls')]}
                />
              </span>
            </ItemLink>
          </li>
        ))}
    </ul>
  );
}
