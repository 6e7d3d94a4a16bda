/** Relations as sentences, each leading to its own panel. */
import type { LineFragment } from '../../api/generated/graphql.ts';
import { markOf } from '../../graph/scene/pairs.ts';
import { maskedNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { Cross, Diamond } from '../parts/icons.tsx';
import { ItemLink } from '../parts/item-link.tsx';
import { Dotted, Name, useWords } from '../parts/words.tsx';

/**
 * A list of relations as the view counts them; the open one is marked, and those without support. `evidence`: with a line on
 * what stands behind each.
 */
export function Lines({ lines, evidence = false }: { lines: readonly LineFragment[]; evidence?: boolean }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <LineRow line={line} evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}

/** One of them. */
export function LineRow({ line, evidence }: { line: LineFragment; evidence: boolean }) {
  const { t } = useWords();
  const { lines, fallen, weakened } = useStore(maskedNow);
  const isFallen = fallen.has(line.id);
  const now = lines.get(line.id) ?? line;
  return (
    <ItemLink id={line.id} className={isFallen ? 'line-row fallen' : 'line-row'}>
      <Name of={now.sentence} className="line-sentence" />
      {isFallen ? (
        <span className="line-evidence falls">
          <Cross /> {t('falls')}
        </span>
      ) : (
        <Evidence line={now} weakened={weakened.has(line.id)} short={!evidence} />
      )}
    </ItemLink>
  );
}

/** What stands behind a relation, in one line; `short`: only what sets it apart. */
function Evidence({ line, weakened, short }: { line: LineFragment; weakened: boolean; short: boolean }) {
  const { t } = useWords();
  const mark = markOf(line);
  return (
    <Dotted
      className="line-evidence"
      parts={[
        t('claim', { n: line.nClaims }),
        !short && t('independentSource', { n: line.nIndependent }),
        line.basis === 'IMPLIED' && t('implied'),
        weakened && t('weakened'),
        mark && (
          <span className="dispute-words" key="mark">
            <Diamond hollow={mark === 'differ'} /> {t(mark === 'conflict' ? 'keyConflict' : 'keyDiffer')}
          </span>
        ),
      ]}
    />
  );
}
