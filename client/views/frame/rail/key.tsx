/** The key of patterns, one line at the foot of the canvas: only of those that are on it. */
import { pairsNow, samesNow } from '../../../state/selectors.ts';
import { useStore } from '../../../state/store.ts';
import { useWords } from '../../parts/words.tsx';

type Pattern = 'stated' | 'implied' | 'same' | 'fallen' | 'conflict' | 'differ';

/** A short piece of line as the canvas draws it. It is decoration: the words stand beside. */
function Sample({ pattern }: { pattern: Pattern }) {
  return (
    <svg className={`sample ${pattern}`} viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
      {pattern === 'stated' && <path d="M1 7h20M20 3l7 4l-7 4z" className="arrowed" />}
      {pattern === 'implied' && <path d="M1 7h26" />}
      {(pattern === 'same' || pattern === 'fallen') && <path d="M1 7h26" />}
      {pattern === 'fallen' && <path d="M10.5 3.5l7 7M17.5 3.5l-7 7" className="cross" />}
      {pattern === 'conflict' && <path d="M1 5h26M1 9h26" />}
      {pattern === 'differ' && <path d="M1 7h26" />}
      {pattern === 'conflict' && <path d="M14 1l6 6l-6 6l-6-6z" className="mark" />}
      {pattern === 'differ' && <path d="M14 2l5 5l-5 5l-5-5z" className="mark hollow" />}
    </svg>
  );
}

export function Key() {
  const { t } = useWords();
  const pairs = useStore(pairsNow);
  const sames = useStore(samesNow);
  const patterns = [
    ['stated', t('keyStated'), pairs.some(({ implied, fallen }) => !implied && !fallen)],
    ['implied', t('implied'), pairs.some(({ implied, fallen }) => implied && !fallen)],
    ['same', t('sameGroup'), sames.length > 0],
    ['fallen', t('falls'), pairs.some(({ fallen }) => fallen)],
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
