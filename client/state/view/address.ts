/** The address of the page: the open item, the list and the reader make entries of the browser's Back, everything else replaces it. */

import { getState, type Reading } from '../store.ts';
import { decodeLink, encodeLink, type Link } from './link.ts';

export type Entry = { ours: true; list: boolean; reader: Reading | null };

/** The link in the address bar. */
export const readAddress = (): Link => decodeLink(location.search, location.hash);

function write(how: 'pushState' | 'replaceState'): void {
  const { lang, open, view, list, reader } = getState();
  const link = encodeLink({ lang, open, families: view.families, kinds: view.kinds });
  const entry: Entry = { ours: true, list, reader };
  history[how](entry, '', `${location.pathname}${link}`);
}

/** Writes the present state over the present entry. */
export const replaceAddress = (): void => write('replaceState');
/** Writes the present state as a new entry, to which Back returns. */
export const pushAddress = (): void => write('pushState');

/**
 * Tells of Back and Forward (`entry` of ours), and of a link that was put into the address bar of the open page
 * (`entry` null).
 */
export function onAddress(listener: (link: Link, entry: Entry | null) => void): void {
  window.addEventListener('popstate', ({ state }) => listener(readAddress(), (state as Entry | null) ?? null));
}
