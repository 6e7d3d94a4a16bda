/** The address of the page: the open item, the list and the reader make entries of the browser's Back, everything else replaces it. */

import type { Language } from '../../i18n/language.ts';
import { once } from '../selectors.ts';
import { getState, type Reading } from '../store.ts';
import type { Base } from './base.ts';
import { encodeLink, withOpen } from './link.ts';
import { type Arrival, decodeLink } from './read-link.ts';
import type { View } from './view.ts';

export type Entry = { ours: true; list: boolean; reader: Reading | null };

/** The link in the address bar. */
export const readAddress = (): Arrival => decodeLink(location.search, location.hash);

const closed = once((lang: Language, view: View, base: Base | null, revision: number | null): string =>
  encodeLink({ lang, open: null, view, base, revision }),
);
/** The present view as a link, with this item open. Every row of a long list is one. */
export function linkTo(open: string | null): string {
  const { lang, view, base, rows } = getState();
  return withOpen(closed(lang, view, base, rows.stats?.revision ?? null), open);
}

function write(how: 'pushState' | 'replaceState'): void {
  const { list, reader, open } = getState();
  const entry: Entry = { ours: true, list, reader };
  history[how](entry, '', `${location.pathname}${linkTo(open)}`);
}

/** Writes the present state over the present entry. */
export const replaceAddress = (): void => write('replaceState');
/** Writes the present state as a new entry, to which Back returns. */
export const pushAddress = (): void => write('pushState');

/**
 * Tells of Back and Forward (`entry` of ours), and of a link that was put into the address bar of the open page
 * (`entry` null).
 */
export function onAddress(listener: (link: Arrival, entry: Entry | null) => void): void {
  window.addEventListener('popstate', ({ state }) => listener(readAddress(), (state as Entry | null) ?? null));
}
