/** What is left of a long list, and the button that brings the next page of it. */
import { useStore } from '../../state/store.ts';
import { useWords } from '../parts/words.tsx';

/** Nothing where all is shown. `all` null: nobody has counted. */
export function More({ shown, all, bring }: { shown: number; all: number | null; bring: () => void }) {
  const { t } = useWords();
  const load = useStore((state) => state.loads.get('more'));
  if (all !== null && shown >= all) return null;
  return (
    <p className="more">
      {all !== null && <span className="meta">{t('moreLeft', { shown, all })}</span>}
      <button type="button" className="quiet" onClick={bring} disabled={load?.phase === 'loading'}>
        {t(load && load.phase !== 'loading' ? 'retry' : 'more')}
      </button>
    </p>
  );
}
