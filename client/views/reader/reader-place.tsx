/** Where the reader lies over the canvas. The reader itself is fetched when a text is first opened. */
import { useEffect, useState } from 'react';
import { type Reading, useStore } from '../../state/store.ts';
import { Later, part } from '../parts/later.tsx';
import { LoadState } from '../parts/load-state.tsx';

const READER = part(() => import('./reader.tsx').then(({ Reader }) => Reader));

export function ReaderPlace() {
  const reading = useStore((state) => state.reader);
  return reading && <OpenReader reading={reading} />;
}

function OpenReader({ reading }: { reading: Reading }) {
  const article = useStore((state) => state.rows.articles.get(reading.article));
  const load = useStore((state) => state.loads.get('reader'));
  useReturnedFocus();
  return (
    <div className="reader">
      {article === undefined ? (
        <LoadState load={load ?? { phase: 'loading' }} />
      ) : (
        <Later part={READER} props={{ article, reading }} />
      )}
    </div>
  );
}

/** Once the text is closed, the focus returns to whatever opened it, if that is still there. */
function useReturnedFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [before]);
}
