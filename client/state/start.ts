/** The beginning: the address and the kept choices are read, the first view is asked for, Back and Forward are followed. */
import { request } from '../api/fetcher.ts';
import { FIRST_VIEW } from '../api/operations.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { words } from '../i18n/t.ts';
import { load, retryNow } from './data/loading.ts';
import { withFirstView } from './data/rows.ts';
import { askForOpen } from './opening.ts';
import { kept } from './preferences.ts';
import { say } from './say.ts';
import { firstCursor } from './selectors.ts';
import { getState, type State, type Tab, update } from './store.ts';
import { onAddress, readAddress, replaceAddress } from './view/address.ts';
import { perform } from './view/commands.ts';
import type { Link } from './view/link.ts';
import { linkStep } from './view/steps.ts';

/** Begins. Called once. */
export function start(): void {
  const link = readAddress();
  const lang = chooseLanguage(link.lang, kept('lang'), navigator.languages);
  const theme = kept('theme');
  update((state) => ({
    ...state,
    lang,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    open: link.open,
    view: { ...state.view, families: link.families, kinds: link.kinds },
  }));
  replaceAddress();
  onAddress(follow);
  window.addEventListener('online', retryNow);
  if (link.broken.length > 0) say(words(lang)('linkBroken'));
  loadFirstView();
}

function loadFirstView(): void {
  load(
    'first',
    async (signal) => withFirstView(await request(FIRST_VIEW, {}, { signal, optional: ['disputes', 'stats'] })),
    (hadFailed) => {
      if (hadFailed) say(words(getState().lang)('backAgain'));
      update((state) => ({ ...state, cursor: state.cursor ?? firstCursor(state) }));
      askForOpen();
    },
  );
}

/** Back, Forward (`entry` of ours), or a link that was put into the address bar (`entry` null), which is one step. */
function follow(link: Link, entry: { list: boolean } | null): void {
  const list = entry?.list ?? false;
  const tab = (state: State): Tab => (list ? 'list' : state.tab === 'list' ? 'canvas' : state.tab);
  update((state) => ({ ...state, open: link.open, list, tab: tab(state), lang: link.lang ?? state.lang }));
  if (entry === null && link.broken.length > 0) say(words(getState().lang)('linkBroken'));
  const { view } = getState();
  const differs = `${link.families}|${link.kinds}` !== `${view.families}|${view.kinds}`;
  if (entry === null && differs) perform(linkStep(view, link));
  askForOpen();
  replaceAddress();
}
