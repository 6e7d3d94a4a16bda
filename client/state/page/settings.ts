/** What is no step of a history: the language, the theme, where the layout and the keyboard stand. */
import type { Language } from '../../i18n/language.ts';
import { firstCursor } from '../selectors.ts';
import { getState, type State, type Theme, update } from '../store.ts';
import { replaceAddress } from '../view/address.ts';
import type { Base } from '../view/base.ts';
import { viewOfLink } from './link-view.ts';
import { keep } from './preferences.ts';

/** Sets the language of the page; what was said in the other one is forgotten. */
export function setLanguage(lang: Language): void {
  update((state) => ({ ...state, lang, notice: { text: '', n: state.notice.n + 1, seen: false } }));
  keep('lang', lang);
  replaceAddress();
}

/** Sets the theme; null leaves it to the system. */
export function setTheme(theme: Theme | null): void {
  update((state) => ({ ...state, theme }));
  keep('theme', theme);
}

/** Takes over what the view begins from; the keyboard begins at the first node that stands out. */
export function setBase(base: Base): void {
  update((state) => ({
    ...state,
    base,
    view: state.arriving ? viewOfLink({ ...state.arriving, view: state.view }, base, state) : state.view,
    arriving: null,
  }));
  update((state) => ({ ...state, cursor: state.cursor ?? firstCursor(state) }));
  // Ids of before are not handed on.
  if (getState().rows.renamed.size > 0) replaceAddress();
}
export const setPreview = (preview: string | null): void =>
  update((state) => (state.preview === preview ? state : { ...state, preview }));
/** Whether single letters are shortcuts. */
export function setLetterKeys(letterKeys: boolean): void {
  update((state) => ({ ...state, letterKeys }));
  keep('letterKeys', letterKeys ? null : 'off');
}
export const setHelp = (help: boolean): void => update((state) => ({ ...state, help }));
/** Opens the menu of a node or line at a point of the window; null closes it. */
export const setMenu = (menu: State['menu']): void => update((state) => ({ ...state, menu }));
export const setWalking = (walking: boolean): void =>
  update((state) => (state.walking === walking ? state : { ...state, walking }));
/** Moves the keyboard to a node, along a line if it came by one. */
export function setCursor(cursor: string, walked?: string): void {
  update((state) => ({ ...state, cursor, walked: walked ?? null }));
}
