/** What was just done, or what to do next, in one line at the foot of the canvas; and said politely to listeners. */
import { useEffect, useState } from 'react';
import { nodesNow } from '../../state/selectors.ts';
import { useStore } from '../../state/store.ts';
import { SHEET, useMedia } from '../parts/media.ts';
import { useWords } from '../parts/words.tsx';

/** How long a notice stays in sight, in ms: long enough to read twice. */
const IN_SIGHT = 6000;

export function Notice() {
  const { t } = useWords();
  const { text, n, seen } = useStore((state) => state.notice);
  const waits = useStore((state) => state.open === null && nodesNow(state).length > 0);
  const alone = useMedia(SHEET);
  const [past, setPast] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setPast(n), IN_SIGHT);
    return () => clearTimeout(timer);
  }, [n]);
  const shown = seen && text !== '' && past !== n;
  return (
    <>
      {shown && (
        <p className="notice" aria-hidden="true">
          {text}
        </p>
      )}
      {/* Where there is a panel, it says what to do next. */}
      {!shown && waits && alone && (
        <p className="hint">
          <span className="for-mouse">{t('hint')}</span>
          <span className="for-touch">{t('hintTouch')}</span>
        </p>
      )}
    </>
  );
}

/** The same for listeners, out of all that may be covered. */
export function Said() {
  const { text, n } = useStore((state) => state.notice);
  // Menus hide everything else from listeners but what carries this mark; equal words differ by a space.
  return (
    <div role="status" aria-live="polite" data-live-announcer="true" className="visually-hidden">
      {text + (n % 2 ? '\u00a0' : '')}
    </div>
  );
}
