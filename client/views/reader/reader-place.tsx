/** Where the reader lies over the canvas. The reader itself is fetched when a text is first opened. */
import { useStore } from '../../state/store.ts';
import { Later, part } from '../parts/later.tsx';
import { LoadState } from '../parts/load-state.tsx';

const READER = part(() => import('./reader.tsx').then(({ Reader }) => Reader));

export function ReaderPlace() {
  const reading = useStore((state) => state.reader);
  const article = useStore((state) => (state.reader ? state.rows.articles.get(state.reader.article) : null));
  const load = useStore((state) => state.loads.get('reader'));
  if (reading === null) return null;
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
