/** The beginning: the address and the kept choices are read, the first view is asked for, Back and Forward are followed. */
import { chooseLanguage } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askForOpen } from '../actions/opening.ts';
import { askForArticle } from '../actions/reading.ts';
import { askFirstView } from '../data/ask-first-view.ts';
import { load, retryNow } from '../data/loading.ts';
import { say } from '../say.ts';
import { getState, type State, type Tab, update } from '../store.ts';
import { type Entry, onAddress, readAddress, replaceAddress } from '../view/address.ts';
import type { Arrival } from '../view/read-link.ts';
import { checkLink, followLink } from './arriving.ts';
import { withKnownOff } from './link-view.ts';
import { kept } from './preferences.ts';

/** Begins. Called once. */
export function start(): void {
  const link = readAddress();
  const lang = chooseLanguage(link.lang, kept('lang'), navigator.languages);
  const theme = kept('theme');
  update((state) => ({
    ...state,
    lang,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    letterKeys: kept('letterKeys') !== 'off',
    open: link.open,
    view: link.view,
    arriving: link,
  }));
  onAddress(follow);
  window.addEventListener('online', retryNow);
  loadFirstView(link);
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

/** Back, Forward (`entry` of ours), or a link that was put into the address bar (`entry` null), which is one step. */
function follow(link: Arrival, entry: Entry | null): void {
  const list = entry?.list ?? false;
  const reader = entry?.reader ?? null;
  const tab = (state: State): Tab => (list ? 'list' : state.tab === 'list' ? 'canvas' : state.tab);
  update((state) => ({ ...state, open: link.open, list, reader, tab: tab(state), lang: link.lang ?? state.lang }));
  askForOpen();
  askForArticle();
  if (entry === null) followLink(link);
  else replaceAddress();
}
