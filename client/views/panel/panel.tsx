/** The panel: the open item, whatever it is, or what to do next; on narrow screens a sheet over the canvas. */
import { useEffect, useRef } from 'react';
import { close } from '../../state/actions/opening.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../parts/icons.tsx';
import { Later, part, useFetchAhead } from '../parts/later.tsx';
import { LoadState } from '../parts/load-state.tsx';
import { giveFocus } from '../parts/returned-focus.tsx';
import { useWords } from '../parts/words.tsx';
import { Opening } from './opening/opening.tsx';

const ITEM = part(() => import('./item.tsx').then(({ Item }) => Item));

/** The content of the panel, with the way to close it. */
export function Panel() {
  const { t } = useWords();
  const open = useStore((state) => state.open);
  const top = useRef<HTMLDivElement>(null);
  useItemChange(open, top);
  useFetchAhead(ITEM);
  if (open === null) return <Opening />;
  return (
    <div className="panel-item" data-item={open} ref={top} tabIndex={-1}>
      <button type="button" className="icon-button panel-close" aria-label={t('close')} onClick={close}>
        <Icon name="close" />
      </button>
      <OpenItem id={open} />
    </div>
  );
}

/** A new item begins at its top; and where the pressed link went with the old item, the focus goes on to the new one. */
function useItemChange(open: string | null, top: React.RefObject<HTMLDivElement | null>): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id is what triggers it
  useEffect(() => {
    top.current?.closest('.panel')?.scrollTo(0, 0);
    giveFocus(top.current);
  }, [open]);
}

function OpenItem({ id }: { id: string }) {
  const detail = useStore((state) => state.rows.details.get(id));
  const load = useStore((state) => state.loads.get('panel'));
  if (detail === undefined) return <LoadState load={load ?? { phase: 'loading' }} />;
  if (detail === null) return <NotFound />;
  return <Later part={ITEM} props={{ detail }} />;
}

function NotFound() {
  const { t } = useWords();
  return (
    <div className="load-state">
      <h2>{t('notFound')}</h2>
      <p className="meta">{t('notFoundWhy')}</p>
    </div>
  );
}
