/** The beginning: the address and the kept choices are read, the first view is asked for, Back and Forward are followed. */
import { chooseLanguage } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askForReader } from '../actions/reading.ts';
import { askFirstView } from '../data/ask-first-view.ts';
import { askForOpen } from '../data/details.ts';
import { load, retryNow, stop } from '../data/loading.ts';
import { say } from '../say.ts';
import { getState, type State, type Tab, update } from '../store.ts';
import { type Entry, onAddress, ownAddress, readAddress, readEntry, replaceAddress } from '../view/address.ts';
import type { Arrival } from '../view/read-link.ts';
import { checkLink, followLink } from './arriving.ts';
import { withKnownOff } from './link-view.ts';
import { kept } from './preferences.ts';

/** Begins. Called once. */
export function start(): void {
  const link = readAddress();
  const lies = over(link, readEntry());
  const lang = chooseLanguage(link.lang, kept('lang'), navigator.languages);
  const theme = kept('theme');
  update((state) => ({
    ...state,
    lang,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    letterKeys: kept('letterKeys') !== 'off',
    open: link.open,
    ...lies,
    tab: tabWith(lies.list, state.tab),
    view: link.view,
    arriving: link,
  }));
  ownAddress();
  onAddress(follow);
  window.addEventListener('online', retryNow);
  loadFirstView(link);
  askForReader();
}

function loadFirstView(link: Arrival): void {
  load(
    'first',
    (signal) => askFirstView([...link.view.causes.keys()], signal),
    (hadFailed) => {
      if (hadFailed) say(words(getState().lang)('backAgain'));
      update((state) => ({ ...state, view: withKnownOff(state.view, state.rows) }));
      askForOpen();
      void checkLink(link);
    },
  );
}

/** What lies over the canvas: as an entry of ours left it, else as a link has it. */
const over = ({ read }: Arrival, entry: Entry | null): Pick<State, 'list' | 'reader'> =>
  entry ? { list: entry.list, reader: entry.reader } : { list: false, reader: read && { ...read, words: '' } };

/** The tab that fits what lies over the canvas. */
const tabWith = (list: boolean, tab: Tab): Tab => (list ? 'list' : tab === 'list' ? 'canvas' : tab);

/** Back, Forward (`entry` of ours), or a link that was put into the address bar (`entry` null), which is one step. */
function follow(link: Arrival, entry: Entry | null): void {
  update((state) => {
    const lies = over(link, entry);
    const lang = entry ? state.lang : (link.lang ?? state.lang);
    return { ...state, ...lies, open: link.open, tab: tabWith(lies.list, state.tab), lang };
  });
  askForOpen();
  askForReader();
  if (entry === null) {
    followLink(link);
    return;
  }
  stop('link'); // One that is still on its way belongs to the entry that was left.
  replaceAddress();
}
