/** The canvas for the keyboard and for listeners: a hidden list of its nodes with roving focus; its ring is drawn on the canvas. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { pairId } from '../graph/scene/pairs.ts';
import { type Direction, nearest, neighbours, turn } from '../graph/scene/walk.ts';
import { ZOOM } from '../graph/zoom.ts';
import { words } from '../i18n/t.ts';
import { actByKey } from '../state/actions/acting.ts';
import { choose, openLine, stepRelation } from '../state/actions/opening.ts';
import { shortcut } from '../state/page/keys.ts';
import { setCursor, setWalking } from '../state/page/settings.ts';
import { say } from '../state/say.ts';
import { nodesNow, pairsNow, placesNow } from '../state/selectors.ts';
import { spokenNode } from '../state/speak.ts';
import { getState, useStore } from '../state/store.ts';
import { useWords } from './parts/words.tsx';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Zooming = { zoom: (factor: number) => void; showWhole: () => void };

export function Walk({ zoom, showWhole }: Zooming) {
  const { t, lang } = useWords();
  const nodes = useStore(nodesNow);
  const pairs = useStore(pairsNow);
  const entities = useStore((state) => state.rows.entities);
  const cursor = useStore((state) => state.cursor);
  const walked = useStore((state) => state.walked);
  const list = useRef<HTMLUListElement>(null);
  /** Where Page Down began: its neighbours are gone through, not those of each in turn. */
  const origin = useRef<string | null>(null);
  const byKeys = useLastInput();
  useFollowedFocus(list, cursor);
  useWalkKeys(list, origin, { zoom, showWhole });
  const name = t('walkName', { n: t('element', { n: nodes.length }), l: t('line', { n: pairs.length }) });
  return (
    // A graph is no list and no tree: arrows follow its lines, so screen readers must leave the keys to us.
    <div className="walk visually-hidden" role="application" aria-label={name} aria-describedby="walk-help">
      <p id="walk-help">{t('walkHelp')}</p>
      <ul ref={list}>
        {nodes.map((id) => {
          const entity = entities.get(id);
          if (!entity) return null;
          const line = pairs.find((pair) => pair.id === walked && (pair.a === id || pair.b === id)) ?? null;
          return (
            <li key={id}>
              <button
                type="button"
                data-node={id}
                tabIndex={id === cursor ? 0 : -1}
                onFocus={() => {
                  // A listener's own cursor may come to any of them.
                  if (id !== getState().cursor) setCursor(id);
                  setWalking(byKeys.current);
                }}
                onBlur={() => setWalking(false)}
                onClick={() => choose(id)}
              >
                {spokenNode(entity, id === cursor ? line : null, neighbours(pairs, id).length, t, lang)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Whether the reader's last move was by keys: only then is the ring drawn, for after a press the halo says enough. */
function useLastInput(): React.RefObject<boolean> {
  const byKeys = useRef(false);
  useEffect(() => {
    const note = ({ type }: Event): void => {
      byKeys.current = type === 'keydown';
    };
    window.addEventListener('keydown', note, true);
    window.addEventListener('pointerdown', note, true);
    return () => {
      window.removeEventListener('keydown', note, true);
      window.removeEventListener('pointerdown', note, true);
    };
  }, []);
  return byKeys;
}

/**
 * When the keyboard's node changes while the walk has the focus, the focus goes along; and where the node that had it is
 * gone, to the one that the cursor went to, or to the search where none is left.
 */
function useFollowedFocus(list: React.RefObject<HTMLUListElement | null>, cursor: string | null): void {
  const lastInWalk = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      lastInWalk.current = list.current?.contains(target as Node) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [list]);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === body && lastInWalk.current;
    if (!isLost && !list.current?.contains(activeElement)) return;
    const node =
      cursor === null ? null : list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(cursor)}"]`);
    (node ?? document.getElementById('search'))?.focus({ preventScroll: true });
  }, [list, cursor]);
}

function useWalkKeys(
  list: React.RefObject<HTMLUListElement | null>,
  origin: React.RefObject<string | null>,
  { zoom, showWhole }: Zooming,
): void {
  const latest = useRef({ zoom, showWhole });
  latest.current = { zoom, showWhole };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!list.current?.contains(event.target as Node)) return;
      const sign = shortcut(event, getState().letterKeys);
      if (sign === null || !act(sign, origin, latest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [list, origin]);
}

/** Does what a key of the walk means; false if it means nothing here. */
function act(sign: string, origin: React.RefObject<string | null>, { zoom, showWhole }: Zooming): boolean {
  const { cursor, walked } = getState();
  if (!sign.startsWith('Page')) origin.current = null;
  if (sign in ARROWS) follow(ARROWS[sign] as Direction);
  else if (sign.startsWith('Shift+') && sign.slice(6) in ARROWS) leap(ARROWS[sign.slice(6)] as Direction);
  else if (sign === 'PageDown' || sign === 'PageUp') rotate(origin, sign === 'PageDown' ? 1 : -1);
  else if (sign === 'l' && walked) openLine(walked);
  else if (sign === '[' || sign === ']') stepRelation(sign === ']' ? 1 : -1);
  else if (sign === '+') zoom(ZOOM.step);
  else if (sign === '-') zoom(1 / ZOOM.step);
  else if (sign === '0') showWhole();
  else return cursor !== null && actByKey(sign, cursor);
  return true;
}

/** To the nearest linked neighbour that way. */
function follow(direction: Direction): void {
  const state = getState();
  if (state.cursor === null) return;
  const next = nearest(placesNow(state), state.cursor, direction, neighbours(pairsNow(state), state.cursor));
  if (next) setCursor(next, pairId(state.cursor, next));
  else sayNothing('nothingThatWay');
}

/** To the nearest of all that way, linked or not. */
function leap(direction: Direction): void {
  const state = getState();
  if (state.cursor === null) return;
  const next = nearest(placesNow(state), state.cursor, direction, nodesNow(state));
  if (next) setCursor(next);
  else sayNothing('nobodyThatWay');
}

/** Round the neighbours of the node where this began. */
function rotate(origin: React.RefObject<string | null>, by: 1 | -1): void {
  const state = getState();
  if (state.cursor === null) return;
  origin.current ??= state.cursor;
  const next = turn(pairsNow(state), origin.current, state.cursor, by);
  if (next) setCursor(next, pairId(origin.current, next));
  else sayNothing('nothingThatWay');
}

function sayNothing(key: 'nothingThatWay' | 'nobodyThatWay'): void {
  const { lang } = getState();
  say(words(lang)(key));
}
