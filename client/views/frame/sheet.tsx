/** The panel as a sheet: a good half of a narrow screen, drawn up to all of it by its handle. The canvas above stays alive. */
import { useRef, useState } from 'react';
import { close } from '../../state/actions/opening.ts';
import { Panel } from '../panel/panel.tsx';
import { useReturnedFocus } from '../parts/returned-focus.tsx';
import { useWords } from '../parts/words.tsx';

/** How far a finger must move for a drag to count, in px. */
const DRAG = 32;

export function Sheet() {
  const { t } = useWords();
  useReturnedFocus();
  const [tall, setTall] = useState(false);
  const from = useRef<number | null>(null);
  const drop = (y: number): void => {
    const moved = from.current === null ? 0 : y - from.current;
    from.current = null;
    if (moved < -DRAG) setTall(true);
    else if (moved > DRAG && tall) setTall(false);
    else if (moved > DRAG) close();
    else setTall(!tall);
  };
  return (
    <aside className={tall ? 'panel sheet tall' : 'panel sheet'} aria-label={t('regionPanel')}>
      <button
        type="button"
        className="sheet-handle"
        aria-expanded={tall}
        aria-label={t(tall ? 'sheetSmaller' : 'sheetBigger')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          from.current = event.clientY;
        }}
        onPointerUp={(event) => drop(event.clientY)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') setTall(!tall);
        }}
      >
        <span aria-hidden="true" />
      </button>
      <Panel />
    </aside>
  );
}
