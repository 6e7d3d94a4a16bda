/** The key of patterns, one line at the foot of the canvas: only of those that are on it. */
import { pairsNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { useWords } from '../parts/words.tsx';

type Pattern = 'stated' | 'implied' | 'conflict' | 'differ';

/** A short piece of line as the canvas draws it. It is decoration: the words stand beside. */
function Sample({ pattern }: { pattern: Pattern }) {
  return (
    <svg className={`sample ${pattern}`} viewBox="0 0 36 14" width="36" height="14" aria-hidden="true">
      {pattern === 'stated' && <path d="M1 7h28M28 3l7 4l-7 4z" className="arrowed" />}
      {pattern === 'implied' && <path d="M1 7h34" />}
      {pattern === 'conflict' && <path d="M1 5h34M1 9h34" />}
      {pattern === 'differ' && <path d="M1 7h34" />}
      {pattern === 'conflict' && <path d="M18 1l6 6l-6 6l-6-6z" className="mark" />}
      {pattern === 'differ' && <path d="M18 2l5 5l-5 5l-5-5z" className="mark hollow" />}
    </svg>
  );
}

export function Key() {
  const { t } = useWords();
  const pairs = useStore(pairsNow);
  const patterns = [
    ['stated', t('keyStated'), pairs.some(({ implied }) => !implied)],
    ['implied', t('implied'), pairs.some(({ implied }) => implied)],
    ['conflict', t('keyConflict'), pairs.some(({ mark }) => mark === 'conflict')],
    ['differ', t('keyDiffer'), pairs.some(({ mark }) => mark === 'differ')],
  ] as const satisfies [Pattern, string, boolean][];
  return (
    <ul className="key">
      {patterns
        .filter(([, , there]) => there)
        .map(([pattern, text]) => (
          <li key={pattern}>
            <Sample pattern={pattern} />
            {text}
          </li>
        ))}
    </ul>
  );
}
