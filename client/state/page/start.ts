/** The beginning: the address and the kept choices are read, the first view is asked for, Back and Forward are followed. */
import { request } from '../../api/fetcher.ts';
import { ANY_VIEW, FIRST_VIEW } from '../../api/operations.ts';
import { FIRST_VIEW as COMPOSED } from '../../generated/first-view.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { askForReader } from '../actions/reading.ts';
import { askAmong, askNodes } from '../data/ask-canvas.ts';
import { askForOpen } from '../data/details.ts';
import { load, retryNow } from '../data/loading.ts';
import { NO_ROWS, type Rows, withAnyView, withFirstView, withKnown } from '../data/rows.ts';
import { say } from '../say.ts';
import { getState, type State, type Tab, update } from '../store.ts';
import { type Entry, onAddress, readAddress, readEntry, replaceAddress } from '../view/address.ts';
import type { Arrival } from '../view/read-link.ts';
import { checkLink, followLink } from './arriving.ts';
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
      askForOpen();
      void checkLink(link);
    },
  );
}

/** The composed view in one request; where the graph is another, what it holds in a second one; then what a link adds. */
async function askFirstView(added: readonly string[], signal: AbortSignal): Promise<(rows: Rows) => Rows> {
  const ids = COMPOSED.nodes.map(({ id }) => id);
  const events = ids.filter((id) => id.startsWith('event:'));
  const optional: ('disputes' | 'sources' | 'articles' | 'stats')[] = ['disputes', 'sources', 'articles', 'stats'];
  const first = await request(FIRST_VIEW, { ids, events }, { signal, optional: [...optional, 'tolls'] });
  if (first.nodes?.every((node) => node !== null)) {
    const rest = await askRest(ids, added, first.relations?.pageInfo ?? null, signal);
    return (rows) => rest(withFirstView(first)(rows));
  }
  const any = withAnyView(await request(ANY_VIEW, {}, { signal, optional }));
  const rest = await askRest(any(NO_ROWS).found, added, null, signal);
  return (rows) => rest(any(rows));
}

/** What one answer could not hold: nodes that a link adds with their relations, or the next pages of relations. */
async function askRest(
  ids: readonly string[],
  added: readonly string[],
  page: { hasNextPage: boolean; endCursor: string | null } | null,
  signal: AbortSignal,
): Promise<(rows: Rows) => Rows> {
  if (added.length > 0) {
    const [nodes, lines] = await Promise.all([askNodes(added, signal), askAmong([...ids, ...added], signal)]);
    return withKnown(nodes, lines);
  }
  return page?.hasNextPage ? withKnown([], await askAmong(ids, signal, page.endCursor)) : (rows) => rows;
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
  if (entry === null) followLink(link);
  else replaceAddress();
}
