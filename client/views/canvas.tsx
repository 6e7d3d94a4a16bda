/** The canvas area: the drawing, the walk that stands for it; at its foot, clear of the drawing, notices, key and buttons. */
import { useEffect, useRef } from 'react';
import { bindCanvas, type Handle } from '../graph/controller.ts';
import { ZOOM } from '../graph/zoom.ts';
import { hiddenNow, nodesNow } from '../state/selectors.ts';
import { useStore } from '../state/store.ts';
import { restore, showAll } from '../state/view/commands.ts';
import { FlyoutPlace } from './frame/flyout-place.tsx';
import { Notice } from './frame/notice.tsx';
import { Key } from './frame/rail/key.tsx';
import { Legend } from './frame/rail/legend.tsx';
import { EmptyGraph } from './parts/empty-graph.tsx';
import { Icon, type IconName } from './parts/icons.tsx';
import { LoadState } from './parts/load-state.tsx';
import { PHONE, useMedia } from './parts/media.ts';
import { NODE, PassingButton } from './parts/returned-focus.tsx';
import { useWords } from './parts/words.tsx';
import { Walk } from './walk.tsx';

export function CanvasView() {
  const { t } = useWords();
  const phone = useMedia(PHONE);
  const hasNodes = useStore((state) => state.rows.entities.size > 0);
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<Handle>(null);
  useEffect(() => {
    if (!host.current) return;
    const bound = bindCanvas(host.current);
    handle.current = bound;
    if (import.meta.env.MODE === 'test') window.__graph = bound.probe;
    return bound.stop;
  }, []);
  const buttons = [
    ['zoomIn', 'plus', () => handle.current?.zoom(ZOOM.step)],
    ['zoomOut', 'minus', () => handle.current?.zoom(1 / ZOOM.step)],
    ['zoomFit', 'fit', () => handle.current?.showWhole()],
    ['arrange', 'arrange', () => handle.current?.arrange()],
  ] as const satisfies [string, IconName, () => void][];
  return (
    <section className="canvas" aria-label={t('regionCanvas')}>
      <Walk zoom={(factor) => handle.current?.zoom(factor)} showWhole={() => handle.current?.showWhole()} />
      <div className="graph-host" ref={host} aria-hidden="true" />
      <CanvasState />
      <OnItsWay />
      <div className="foot">
        <div className="foot-row">
          <Hidden />
          <Notice />
          <div className="zoom">
            {buttons.map(([name, icon, press]) => (
              <button
                type="button"
                key={name}
                className="icon-button"
                title={t(name)}
                aria-label={t(name)}
                onClick={press}
              >
                <Icon name={icon} />
              </button>
            ))}
          </div>
        </div>
        {phone ? hasNodes && <KeyButton /> : <Key />}
      </div>
    </section>
  );
}

/** On a phone there is no room for the key, nor a rail for the legend. */
function KeyButton() {
  const { t } = useWords();
  return (
    <FlyoutPlace icon={<Icon name="legend" />} word={t('legend')} className="button key-button" placement="top start">
      <Key />
      <Legend />
    </FlyoutPlace>
  );
}

/** What the reader has hidden can be shown again. */
function Hidden() {
  const { t } = useWords();
  const n = useStore((state) => hiddenNow(state).length);
  if (n === 0) return null;
  return (
    <PassingButton next={NODE} className="button hidden-button" onClick={restore}>
      {t('showHidden', { n })}
    </PassingButton>
  );
}

/** What stands on the canvas when there is nothing to draw. */
function CanvasState() {
  const { t } = useWords();
  const load = useStore((state) => state.loads.get('first'));
  const hasRows = useStore((state) => state.rows.entities.size > 0);
  const asked = useStore((state) => state.rows.stats !== null || state.rows.entities.size > 0);
  const texts = useStore((state) => state.rows.stats?.articles ?? 0);
  const isBare = useStore((state) => state.base !== null && nodesNow(state).length === 0);
  if (load?.phase === 'loading' && !hasRows) {
    return <p className="canvas-state canvas-loading">{t('loading')}</p>;
  }
  if (load && load.phase !== 'loading') {
    return (
      <div className={hasRows ? 'canvas-state corner' : 'canvas-state'}>
        <LoadState load={load} />
      </div>
    );
  }
  if (!hasRows && asked) {
    return (
      <div className="canvas-state">
        <h2>{t(texts > 0 ? 'noRelations' : 'emptyTitle')}</h2>
        {texts === 0 && <EmptyGraph />}
      </div>
    );
  }
  if (hasRows && isBare) {
    return (
      <div className="canvas-state">
        <p>{t('allOff')}</p>
        <PassingButton next={NODE} className="button" onClick={showAll}>
          {t('showAll')}
        </PassingButton>
      </div>
    );
  }
  return null;
}

/** What a link or a node is to bring is on its way, or is tried again; the picture stays. */
function OnItsWay() {
  const { t } = useWords();
  const load = useStore(({ loads }) =>
    loads.has('first') ? undefined : [loads.get('link'), loads.get('expand')].find((it) => it && it.phase !== 'failed'),
  );
  if (!load) return null;
  if (load.phase === 'loading') return <p className="canvas-state corner canvas-loading">{t('loading')}</p>;
  return (
    <div className="canvas-state corner">
      <LoadState load={load} />
    </div>
  );
}
