/** What is selected, and the spotlight on it: neither a step of the history nor an entry of Back. */
import type { Pair } from '../../graph/scene/pairs.ts';
import { words } from '../../i18n/t.ts';
import { say } from '../say.ts';
import { chosenNow, once, pairsNow } from '../selectors.ts';
import { getState, type State, update } from '../store.ts';
import { flipped } from '../view/view.ts';

/** Adds a node or line to what is selected, with what is open beside it, or takes it out. */
export function toggleSelected(id: string): void {
  update((state) => ({ ...state, selection: withToggled(state, id) }));
  const { selection, lang } = getState();
  say(words(lang)(selection.includes(id) ? 'selected' : 'unselected'), false);
}

function withToggled(state: State, id: string): readonly string[] {
  const { selection } = state;
  const chosen = chosenNow(state);
  return selection.includes(id) || chosen.includes(id) ? flipped(selection, id) : [...chosen, id];
}

/** Adds nodes and lines to what is selected. */
export function select(ids: readonly string[]): void {
  update((state) => ({ ...state, selection: [...new Set([...state.selection, ...ids])] }));
  const { selection, lang } = getState();
  say(words(lang)('nSelected', { n: selection.length }));
}

/** Nothing is selected any more; true if something was. */
export function clearSelection(): boolean {
  if (getState().selection.length === 0) return false;
  update((state) => ({ ...state, selection: [] }));
  return true;
}

/** Puts everything back but a node or line, what is selected, and what they are linked to; or lets all stand in front again. */
export function toggleSpotlight(id: string): void {
  const { spotlight, lang } = getState();
  const next = spotlight === id ? null : id;
  update((state) => ({ ...state, spotlight: next }));
  say(words(lang)(next === null ? 'spotlightOff' : 'spotlightOn'));
}

/** All stands in front again; true if something stood back. */
export function endSpotlight(): boolean {
  if (getState().spotlight === null) return false;
  update((state) => ({ ...state, spotlight: null }));
  return true;
}

const lit = once(
  (spotlight: string | null, selection: readonly string[], pairs: readonly Pair[]): ReadonlySet<string> | null => {
    if (spotlight === null) return null;
    const lead = new Set([spotlight, ...selection]);
    const own = pairs.filter(({ id, a, b }) => lead.has(id) || lead.has(a) || lead.has(b));
    return new Set([...lead, ...own.flatMap(({ id, a, b }) => [id, a, b])]);
  },
);
/** Ids that stand in front while there is a spotlight; null: all. */
export const spotlitNow = (state: State): ReadonlySet<string> | null =>
  lit(state.spotlight, state.selection, pairsNow(state));
