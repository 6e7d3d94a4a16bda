/** Relations as sentences, each leading to its own panel. */
import type { LineFragment } from '../../api/generated/graphql.ts';
import { markOf } from '../../graph/scene/pairs.ts';
import { fallOf } from '../../state/data/falling.ts';
import type { Masked } from '../../state/data/masked.ts';
import { maskedNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { isMasked, type View } from '../../state/view/view.ts';
import { Cross, Diamond } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../parts/words.tsx';

/** Whether no support of a relation counts in the view. */
export const isFallen = ({ id, supports }: LineFragment, { fallen }: Masked, view: View): boolean =>
  fallen.has(id) || (isMasked(view) && supports !== null && fallOf([supports], view).fallen > 0);

/**
 * A list of relations as the view counts them; the open one is marked, and those without support. `evidence`: with a line on
 * what stands behind each.
 */
export function Lines({ lines, evidence = false }: { lines: readonly LineFragment[]; evidence?: boolean }) {
  const { t } = useWords();
  const masked = useStore(maskedNow);
  const view = useStore((state) => state.view);
  return (
    <ul className="lines">
      {lines.map((line) => {
        const fallen = isFallen(line, masked, view);
        return (
          <li key={line.id}>
            <ItemLink id={line.id} className={fallen ? 'line-row fallen' : 'line-row'}>
              <Name of={line.sentence} className="line-sentence" />
              {fallen ? (
                <span className="line-evidence falls">
                  <Cross /> {t('falls')}
                </span>
              ) : (
                <Evidence line={masked.lines.get(line.id) ?? line} short={!evidence} />
              )}
            </ItemLink>
          </li>
        );
      })}
    </ul>
  );
}

/** What stands behind a relation, in one line; `short`: only what sets it apart. */
function Evidence({ line, short }: { line: LineFragment; short: boolean }) {
  const { t } = useWords();
  const mark = markOf(line);
  return (
    <Dotted
      className="line-evidence"
      parts={[
        t('claim', { n: line.nClaims }),
        !short && t('independentSource', { n: line.nIndependent }),
        line.basis === 'IMPLIED' && t('implied'),
        mark && (
          <span className="dispute-words" key="mark">
            <Diamond hollow={mark === 'differ'} /> {t(mark === 'conflict' ? 'keyConflict' : 'keyDiffer')}
          </span>
        ),
      ]}
    />
  );
}
