/** What was found in the search box, opened in the panel or lies on a path comes on the canvas, as one step. */
import { placesFor } from '../../graph/arrange.ts';
import { standing } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askAdded } from '../data/ask-canvas.ts';
import { inTurn, load } from '../data/loading.ts';
import { say } from '../say.ts';
import { canvasNow, nodesNow, placesNow, restingPairsNow, samesNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { withCause } from '../view/causes.ts';
import { perform } from '../view/commands.ts';
import { KIND_WORDS } from '../view/deeds.ts';
import { fullWords, roomLeft } from '../view/room.ts';
import { type Deed, type Step, stepOf } from '../view/steps.ts';
import { KINDS } from '../view/view.ts';

/** Adds an entity, near what links to it. */
export const add = (id: string): void => bring([id], 'search', { key: 'add', ids: [id] });

/** Adds the nodes of the chains between two entities, near the middle of what they are linked to. */
export const addPath = (ids: readonly string[], from: string, to: string): void =>
  bring(ids, 'path', { key: 'path', from, to });

/** Entities that are not drawn, hidden ones included. */
const missingOf = (state: State, ids: readonly string[]): string[] => {
  const drawn = new Set(nodesNow(state));
  return [...new Set(ids)].filter((id) => !drawn.has(id));
};

/** Asks for those that are missing and for their relations to what is there; nothing missing is no step. */
function bring(ids: readonly string[], cause: 'search' | 'path', deed: Deed): void {
  inTurn('expand', () => {
    const state = getState();
    const missing = missingOf(state, ids);
    const there = canvasNow(state);
    if (missing.length === 0) say(words(state.lang)('nothingMoreOn'));
    else if (missing.filter((id) => !there.includes(id)).length > roomLeft(state)) say(fullWords(state.lang));
    else {
      load(
        'expand',
        (signal) => askAdded(missing, there, signal),
        () => {
          const brought = bringStep(getState(), missing, cause, deed);
          if (brought) perform(brought.step, brought.said);
          else say(words(getState().lang)('notFound'));
        },
      );
    }
  });
}

/**
 * The step that draws those that are known and not drawn yet, with what is said of it; null where there are none. A hidden
 * node stands again where it stood; a kind of node that is switched off is switched on.
 */
export function bringStep(
  state: State,
  ids: readonly string[],
  cause: 'search' | 'path',
  deed: Deed,
): { step: Step; said: string } | null {
  const { view, lang, rows } = state;
  const came = missingOf(state, ids).filter((id) => rows.entities.has(id));
  if (came.length === 0) return null;
  const types = new Set(came.map((id) => rows.entities.get(id)?.__typename));
  const kinds = KINDS.filter((kind) => types.has(kind) || view.kinds.includes(kind));
  const homeless = came.filter((id) => !placesNow(state).has(id));
  const redo = {
    causes: withCause(view.causes, came, cause),
    places: new Map([...view.places, ...placesFor(state, homeless, null)]),
    hidden: view.hidden.filter((id) => !came.includes(id)),
    kinds,
  };
  const after = { ...state, view: { ...view, ...redo } };
  const drawn = [...restingPairsNow(after), ...samesNow(after)];
  const isAlone = (id: string): boolean => drawn.every(({ a, b }) => a !== id && b !== id);
  const t = words(lang);
  const switched = kinds.filter((kind) => !view.kinds.includes(kind));
  const said = [
    t('added', { n: came.length }),
    ...switched.map((kind) => standing(t('didFamOn', { f: t(KIND_WORDS[kind]) }))),
    ...(came.some(isAlone) ? [t('noLinks')] : []),
  ];
  return { step: stepOf(view, deed, redo), said: said.join('. ') };
}
