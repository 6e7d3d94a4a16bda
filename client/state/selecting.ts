/** What is selected, and the spotlight on it: neither a step of the history nor an entry of Back. */
import { words } from '../i18n/t.ts';
import { say } from './say.ts';
import { pairsNow } from './selectors.ts';
import { getState, update } from './store.ts';
import { flipped } from './view/view.ts';

/** Adds a node or line to what is selected, or takes it out. */
export function toggleSelected(id: string): void {
  update((state) => ({ ...state, selection: flipped(state.selection, id) }));
  const { selection, lang } = getState();
  say(words(lang)(selection.includes(id) ? 'selected' : 'unselected'), false);
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

/** Ids that stand in front while there is a spotlight; null: all. */
export function spotlit(state = getState()): ReadonlySet<string> | null {
  if (state.spotlight === null) return null;
  const pairs = pairsNow(state);
  const lead = new Set([state.spotlight, ...state.selection]);
  const ends = pairs.filter(({ id, relations }) => lead.has(id) || relations.some((line) => lead.has(line.id)));
  const nodes = new Set([...lead, ...ends.flatMap(({ a, b }) => [a, b])]);
  const lines = ends.length > 0 && !state.rows.entities.has(state.spotlight) ? ends : [];
  const near = lines.length > 0 ? lines : pairs.filter(({ a, b }) => nodes.has(a) || nodes.has(b));
  return new Set([...nodes, ...near.flatMap(({ id, a, b }) => [id, a, b])]);
}
