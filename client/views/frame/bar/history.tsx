/** The history of the view, readable, each step a way to where it stood. */
import { standing } from '../../../i18n/language.ts';
import { useStore } from '../../../state/store.ts';
import { jumpTo } from '../../../state/view/commands.ts';
import { deedWords } from '../../../state/view/deeds.ts';
import { useWords } from '../../parts/words.tsx';

export function History() {
  const { t, lang } = useWords();
  const { done, undone, cut } = useStore((state) => state.log);
  const rows = useStore((state) => state.rows);
  const steps = [...done, ...[...undone].reverse()];
  const lines = [
    t(cut ? 'historyCut' : 'historyStart'),
    ...steps.map(({ deed }) => standing(deedWords(deed, t, lang, rows))),
  ];
  return (
    <>
      <h2>{t('history')}</h2>
      <ol className="history">
        {lines.map((line, n) => (
          // A step has no identity but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={n}>
            <button
              type="button"
              className={n > done.length ? 'history-step undone' : 'history-step'}
              aria-current={n === done.length ? 'step' : undefined}
              onClick={() => jumpTo(n)}
            >
              {line}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
