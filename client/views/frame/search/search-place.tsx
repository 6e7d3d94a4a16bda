/** Where the search box stands. Its code comes once somebody is there; what is typed until then is not lost. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../../parts/icons.tsx';
import { firstSign, part } from '../../parts/later.tsx';
import { useWords } from '../../parts/words.tsx';
import type { Early } from './search.tsx';

const SEARCH = part(() => import('./search.tsx').then(({ Search }) => Search));
/** Pause before code that did not come is asked for again, in ms. */
const AGAIN = 4000;

export function SearchPlace() {
  const { t } = useWords();
  const [early, setEarly] = useState<Early | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const entered = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const attempt = (): void => {
      SEARCH.fetch().then(
        () => {
          const focused = document.activeElement === input.current;
          // At once, and with its effects: a letter typed between the two boxes would be lost.
          flushSync(() => setEarly({ text: input.current?.value ?? '', focused, entered: entered.current }));
        },
        () => {
          timer = setTimeout(attempt, AGAIN);
        },
      );
    };
    void firstSign().then(attempt);
    return () => clearTimeout(timer);
  }, []);
  if (early && SEARCH.now) return <SEARCH.now early={early} />;
  return (
    <div className="search">
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          id="search"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          autoComplete="off"
          onKeyDown={({ key, nativeEvent }) => {
            entered.current = key === 'Enter' && !nativeEvent.isComposing;
          }}
        />
      </div>
    </div>
  );
}
