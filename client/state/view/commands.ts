/** Commands on the view: what can be undone, done again and read in a history; each is written into the address. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Positions } from '../../graph/layouts/place.ts';
import { neighbours } from '../../graph/scene/walk.ts';
import { standing } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { say } from '../say.ts';
import { firstCursor, hiddenNow, nodesNow, pairsNow, placesNow, samesNow } from '../selectors.ts';
import { getState, type State, update } from '../store.ts';
import { replaceAddress } from './address.ts';
import {
  arrangeStep,
  drawAllStep,
  familyStep,
  hideStep,
  kindStep,
  moveStep,
  pinStep,
  restoreStep,
  showAllStep,
  tuckStep,
} from './changes.ts';
import { deedWords } from './deeds.ts';
import { does, redoes, type Step, undoes, type Viewed } from './steps.ts';
import type { Kind } from './view.ts';

/** Does a step, says it (or `said`), and writes it into the address. */
export function perform(step: Step, said?: string): void {
  const before = getState();
  update((state) => ({ ...state, ...does(step)(state) }));
  const { lang, rows } = before;
  say(said ?? standing(deedWords(step.deed, words(lang), lang, rows)));
  settle(before);
  replaceAddress();
}

/** Keeps the keyboard, and all that points to a node or line, on what is drawn. */
function settle(before: State): void {
  update((state) => ({ ...state, ...settled(before, state) }));
}

/** What then is selected, walked, previewed and in the spotlight; the cursor goes to the nearest linked node left, else the nearest of all. */
export function settled(
  before: State,
  state: State,
): Pick<State, 'cursor' | 'selection' | 'spotlight' | 'walked' | 'preview'> {
  const left = nodesNow(state);
  const ids = new Set([...left, ...[...pairsNow(state), ...samesNow(state)].map(({ id }) => id)]);
  const drawn = (id: string | null): string | null => (id !== null && ids.has(id) ? id : null);
  const { cursor } = state;
  const next = cursor !== null && !left.includes(cursor) ? nearestLeft(before, cursor, left) : cursor;
  return {
    cursor: next ?? firstCursor(state),
    selection: state.selection.filter((id) => ids.has(id)),
    spotlight: drawn(state.spotlight),
    walked: drawn(state.walked),
    preview: drawn(state.preview),
  };
}

function nearestLeft(before: State, from: string, left: readonly string[]): string | null {
  const places = placesNow(before);
  const start = places.get(from);
  const far = (id: string): number => {
    const at = places.get(id);
    return at && start ? Math.hypot(at.x - start.x, at.y - start.y) : Number.POSITIVE_INFINITY;
  };
  const closest = (ids: readonly string[]): string | undefined => [...ids].sort((a, b) => far(a) - far(b))[0];
  const linked = neighbours(pairsNow(before), from).filter((id) => left.includes(id));
  return closest(linked) ?? closest(left) ?? null;
}

export const toggleFamily = (family: RelationFamily): void => perform(familyStep(getState().view, family));
export const toggleKind = (kind: Kind): void => perform(kindStep(getState().view, kind));
export const showAll = (): void => perform(showAllStep(getState().view));
export const drawAll = (): void => perform(drawAllStep(getState().view));
export const move = (to: Positions): void => perform(moveStep(getState().view, to));
export const hide = (ids: readonly string[]): void => perform(hideStep(getState().view, ids));
export const pin = (id: string): void => perform(pinStep(getState().view, id));
/** Puts a line away: all relations of the pair. */
export const tuck = (ids: readonly string[]): void => perform(tuckStep(getState().view, ids));
/** Shows all that is hidden again. */
export const restore = (): void => perform(restoreStep(getState().view, hiddenNow(getState())));
/** Takes over the places of a layout. */
export const arrangeTo = (to: Positions): void => perform(arrangeStep(getState().view, to));

/** Goes to where so many steps of the history hold: 0 is the view at the start. */
export function jumpTo(n: number): void {
  const before = getState();
  const way = n < before.log.done.length ? undoes : redoes;
  const steps = Math.abs(n - before.log.done.length);
  update((state) => ({ ...state, ...Array.from({ length: steps }).reduce<Viewed>((viewed) => way(viewed), state) }));
  const { lang, rows, log } = getState();
  const t = words(lang);
  const last = log.done.at(-1);
  say(last ? standing(deedWords(last.deed, t, lang, rows)) : t(log.cut ? 'historyCut' : 'historyStart'));
  settle(before);
  replaceAddress();
}

/** Takes the last change of the view back and says which. */
export const undo = (): void => travel('undo');
/** Does it again. */
export const redo = (): void => travel('redo');

function travel(way: 'undo' | 'redo'): void {
  const { log, lang, rows } = getState();
  const t = words(lang);
  const step = (way === 'undo' ? log.done : log.undone).at(-1);
  if (!step) {
    say(t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    return;
  }
  const before = getState();
  update((state) => ({ ...state, ...(way === 'undo' ? undoes(state) : redoes(state)) }));
  say(t(way === 'undo' ? 'undone' : 'redone', { s: deedWords(step.deed, t, lang, rows) }));
  settle(before);
  replaceAddress();
}
