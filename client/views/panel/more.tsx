/** What is left of a long list, and the button that brings the next page of it. */
import { useEffect, useRef, useState } from 'react';
import { type Purpose, useStore } from '../../state/store.ts';
import { useWords } from '../parts/words.tsx';

type Props = { of: Purpose; shown: number; all: number | null; bring: () => void };

/**
 * Nothing where all is shown, unless it was asked for here: then the focus goes from the button, which is done, to what it has
 * done. `of`: the purpose that `bring` asks for. `all` null: nobody has counted.
 */
export function More({ of, shown, all, bring }: Props) {
  const { t } = useWords();
  const load = useStore((state) => state.loads.get(of));
  const [isAsked, setAsked] = useState(false);
  const words = useRef<HTMLSpanElement>(null);
  const isDone = all !== null && shown >= all;
  useEffect(() => {
    if (isDone && isAsked && document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, [isDone, isAsked]);
  if (isDone && !isAsked) return null;
  const isLoading = load?.phase === 'loading';
  const press = (): void => {
    if (isLoading) return;
    setAsked(true);
    bring();
  };
  return (
    <p className="more">
      {all !== null && (
        <span className="meta" ref={words} tabIndex={isDone ? -1 : undefined}>
          {t('moreLeft', { shown, all })}
        </span>
      )}
      {/* Not disabled: that would take the focus away. */}
      {!isDone && (
        <button type="button" className="quiet" onClick={press} aria-disabled={isLoading}>
          {t(load && !isLoading ? 'retry' : 'more')}
        </button>
      )}
    </p>
  );
}
