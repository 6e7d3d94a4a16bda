/** Relations as sentences, each leading to its own panel. */
import type { LineFragment } from '../../api/generated/graphql.ts';
import { markOf } from '../../graph/scene/pairs.ts';
import { maskedNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { Cross, Diamond } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../parts/words.tsx';

/** A list of relations; the open one is marked. `evidence`: with a line on what stands behind each. */
export function Lines({ lines, evidence = false }: { lines: readonly LineFragment[]; evidence?: boolean }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <ItemLink id={line.id} className="line-row">
            <Name of={line.sentence} className="line-sentence" />
            <Evidence line={line} short={!evidence} />
          </ItemLink>
        </li>
      ))}
    </ul>
  );
}

/** What stands behind a relation, in one line; `short`: only what sets it apart. */
function Evidence({ line, short }: { line: LineFragment; short: boolean }) {
  const { t } = useWords();
  const falls = useStore((state) => maskedNow(state).fallen.has(line.id));
  const mark = falls ? null : markOf(line);
  return (
    <Dotted
      className="line-evidence"
      parts={[
        t('claim', { n: line.nClaims }),
        !short && t('independentSource', { n: line.nIndependent }),
        line.basis === 'IMPLIED' && t('implied'),
        falls && (
          <span className="falls" key="falls">
            <Cross /> {t('falls')}
          </span>
        ),
        mark && (
          <span className="dispute-words" key="mark">
            <Diamond hollow={mark === 'differ'} /> {t(mark === 'conflict' ? 'keyConflict' : 'keyDiffer')}
          </span>
        ),
      ]}
    />
  );
}
