/** The beginning: the address and the kept choices are read, the first view is asked for, Back and Forward are followed. */
import { request } from '../api/fetcher.ts';
import { ANY_VIEW, FIRST_VIEW } from '../api/operations.ts';
import { FIRST_VIEW as COMPOSED } from '../generated/first-view.ts';
import { chooseLanguage } from '../i18n/language.ts';
import { words } from '../i18n/t.ts';
import { load, retryNow } from './data/loading.ts';
import { type Rows, withAnyView, withFirstView } from './data/rows.ts';
import { askForOpen } from './opening.ts';
import { kept } from './preferences.ts';
import { askForArticle } from './reading.ts';
import { say } from './say.ts';
import { getState, type State, type Tab, update } from './store.ts';
import { type Entry, onAddress, readAddress, replaceAddress } from './view/address.ts';
import { linkStep } from './view/changes.ts';
import { perform } from './view/commands.ts';
import type { Link } from './view/link.ts';

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
  load('first', askFirstView, (hadFailed) => {
    if (hadFailed) say(words(getState().lang)('backAgain'));
    askForOpen();
  });
}

/** The composed view in one request; where the graph is another, what it holds in a second one. */
async function askFirstView(signal: AbortSignal): Promise<(rows: Rows) => Rows> {
  const ids = COMPOSED.nodes.map(({ id }) => id);
  const composed = await request(FIRST_VIEW, { ids }, { signal, optional: ['disputes', 'stats'] });
  if (composed.nodes?.every((node) => node !== null)) return withFirstView(composed);
  return withAnyView(await request(ANY_VIEW, {}, { signal, optional: ['disputes', 'stats'] }));
}

/** Back, Forward (`entry` of ours), or a link that was put into the address bar (`entry` null), which is one step. */
function follow(link: Link, entry: Entry | null): void {
  const list = entry?.list ?? false;
  const reader = entry?.reader ?? null;
  const tab = (state: State): Tab => (list ? 'list' : state.tab === 'list' ? 'canvas' : state.tab);
  update((state) => ({ ...state, open: link.open, list, reader, tab: tab(state), lang: link.lang ?? state.lang }));
  if (entry === null && link.broken.length > 0) say(words(getState().lang)('linkBroken'));
  const { view } = getState();
  const differs = `${link.families}|${link.kinds}` !== `${view.families}|${view.kinds}`;
  if (entry === null && differs) perform(linkStep(view, { ...view, families: link.families, kinds: link.kinds }));
  askForOpen();
  askForArticle();
  replaceAddress();
}
