/**
 * The address of the page: the open item, the list and the reader make entries of the browser's Back, everything else replaces
 * it. Where changes come faster than a browser takes them, the last one is written a little later.
 */
import { once } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { encodeView, withItems } from './link.ts';
import { changedAt, type Pace, waitOf } from './pace.ts';
import { type Arrival, decodeLink } from './read-link.ts';

/** What an entry of ours holds beside its address. */
export type Entry = { ours: true } & Pick<State, 'list' | 'reader'>;

/** The link in the address bar. */
export const readAddress = (): Arrival => decodeLink(location.search, location.hash);
/** The entry of ours at which the page was left and is loaded again; null for a link that somebody opens. */
export const readEntry = (): Entry | null => (history.state as Entry | null) ?? null;

/** A page holds many links of one view. */
const viewLink = once((lang: State['lang'], view: State['view'], base: State['base'], revision: number | null) =>
  encodeView({ lang, view, base, revision }),
);

/** The present view as a link, with this item open, and a text over it. */
export function linkTo(open: string | null, reader: State['reader'] = null): string {
  const { lang, view, base, rows } = getState();
  const link = viewLink(lang, view, base, rows.stats?.revision ?? null);
  return withItems(link, open, reader && 'article' in reader ? reader : null);
}

/** The whole address of what is on the page, as it is copied. */
export const wholeLink = (): string => new URL(linkTo(getState().open, getState().reader), location.href).href;

type How = 'pushState' | 'replaceState';
/** What still has to be written; null: nothing. */
let waiting: How | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let pace: Pace = [];

function write(how: How): void {
  // Entries that come too fast become one.
  if (waiting !== 'pushState') waiting = how;
  clearTimeout(timer);
  const wait = waitOf(pace, Date.now());
  if (wait > 0) timer = setTimeout(writeNow, wait);
  else writeNow();
}

const entryNow = ({ list, reader }: State): Entry => ({ ours: true, list, reader });

function writeNow(): void {
  const { reader, open } = getState();
  if (waiting) history[waiting](entryNow(getState()), '', `${location.pathname}${linkTo(open, reader)}`);
  waiting = null;
  pace = changedAt(pace, Date.now());
}

/** Makes the entry with which the page begins one of ours, so that Back to it is no link; its address stays as it came. */
export const ownAddress = (): void => history.replaceState(entryNow(getState()), '');

/** Writes the present state over the present entry. */
export const replaceAddress = (): void => write('replaceState');
/** Writes the present state as a new entry, to which Back returns. */
export const pushAddress = (): void => write('pushState');

/**
 * Tells of Back and Forward (`entry` of ours), and of a link that was put into the address bar of the open page
 * (`entry` null). What was still to be written belonged to the entry that was left.
 */
export function onAddress(listener: (link: Arrival, entry: Entry | null) => void): void {
  window.addEventListener('popstate', () => {
    clearTimeout(timer);
    waiting = null;
    listener(readAddress(), readEntry());
  });
}
