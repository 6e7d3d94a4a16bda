/** All that can be done on the page: the public block of the state. Views call these and nothing else. */
import { request } from '../api/fetcher.ts';
import type { RelationFamily } from '../api/generated/graphql.ts';
import { FIRST_VIEW } from '../api/operations.ts';
import type { Point } from '../graph/labels.ts';
import type { Positions } from '../graph/layouts/place.ts';
import { chooseLanguage, inLanguage, type Language } from '../i18n/language.ts';
import { words } from '../i18n/t.ts';
import { onAddress, pushAddress, readAddress, replaceAddress } from './address.ts';
import { deedWords } from './deeds.ts';
import { askDetail } from './details.ts';
import type { Link } from './link.ts';
import { load, retryNow, stop } from './loading.ts';
import { keep, kept } from './preferences.ts';
import { withDetail, withFirstView } from './rows.ts';
import { allPairsNow, nodesNow, pairWith, stepsNow } from './selectors.ts';
import { spokenLine } from './speak.ts';
import { does, familyStep, kindStep, linkStep, moveStep, redoes, type Step, showAllStep, undoes } from './steps.ts';
import { getState, type Tab, type Theme, update } from './store.ts';
import type { Kind } from './view.ts';

/** Reads address and kept choices, asks for the first view, and follows Back and Forward from then on. */
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
      update((state) => ({ ...state, cursor: state.cursor ?? firstCursor() }));
      askForOpen();
    },
  );
}

/** The keyboard begins at the first node that stands out. */
function firstCursor(): string | null {
  const state = getState();
  const nodes = nodesNow(state);
  return nodes.find((id) => stepsNow(state).get(id) === 'lead') ?? nodes[0] ?? null;
}

function follow(link: Link, entry: { list: boolean } | null): void {
  update((state) => ({ ...state, open: link.open, list: entry?.list ?? false, lang: link.lang ?? state.lang }));
  if (entry === null && link.broken.length > 0) say(words(getState().lang)('linkBroken'));
  const { view } = getState();
  const differs = `${link.families}|${link.kinds}` !== `${view.families}|${view.kinds}`;
  if (entry === null && differs) perform(linkStep(view, link));
  askForOpen();
  replaceAddress();
}

/** Says something politely: read out, and shown at the foot of the canvas unless it can be seen elsewhere anyway. */
export function say(text: string, seen = true): void {
  update((state) => ({ ...state, notice: { text, n: state.notice.n + 1, seen } }));
}

/** Opens an item of any kind in the panel; the way back leads to what was open before. */
export function open(id: string): void {
  const { open: before, rows, cursor } = getState();
  if (id === before) return;
  const pair = pairWith(getState(), id);
  const onLine = pair && (cursor === pair.a || cursor === pair.b) ? cursor : (pair?.a ?? cursor);
  update((state) => ({
    ...state,
    open: id,
    walked: pair?.id ?? state.walked,
    cursor: rows.drawn.includes(id) ? id : onLine,
  }));
  pushAddress();
  askForOpen();
  sayOpened(id);
}

function sayOpened(id: string): void {
  const { rows, lang } = getState();
  const line = rows.relations.get(id);
  const named = rows.entities.get(id)?.label ?? rows.disputes.find((dispute) => dispute.id === id)?.title;
  const t = words(lang);
  const s = line ? spokenLine(line, t, lang) : inLanguage(named ?? null, lang).text;
  if (s !== '') say(t('opened', { s }), false);
}

/** Opens a line of the canvas: the first of its relations. */
export function openLine(pair: string): void {
  const first = allPairsNow(getState()).find(({ id }) => id === pair)?.relations[0];
  if (first) open(first.id);
}

/** Opens what was pressed on the canvas: a node, or a line by its pair. */
export function choose(id: string): void {
  if (getState().rows.entities.has(id)) open(id);
  else openLine(id);
}

/** Closes the open item. */
export function close(): void {
  if (getState().open === null) return;
  stop('panel');
  update((state) => ({ ...state, open: null }));
  pushAddress();
}

/** Opens the next or previous relation of the same pair, round and round. */
export function stepRelation(by: 1 | -1): void {
  const state = getState();
  const relations = pairWith(state, state.open)?.relations ?? [];
  if (relations.length < 2) return;
  const at = relations.findIndex(({ id }) => id === state.open);
  const next = relations[(at + by + relations.length) % relations.length];
  if (next) open(next.id);
}

function askForOpen(): void {
  const { open: id, rows } = getState();
  stop('panel');
  if (id === null || rows.details.has(id)) return;
  load('panel', async (signal) => withDetail(id, await askDetail(id, rows, signal)));
}

function perform(step: Step): void {
  update((state) => ({ ...state, ...does(step)(state) }));
  const { lang, rows } = getState();
  say(deedWords(step.deed, words(lang), lang, rows));
  settleCursor();
  replaceAddress();
}

/** Keeps the keyboard on a node that is drawn. */
function settleCursor(): void {
  const state = getState();
  if (state.cursor && nodesNow(state).includes(state.cursor)) return;
  update((before) => ({ ...before, cursor: firstCursor() }));
}

export const toggleFamily = (family: RelationFamily): void => perform(familyStep(getState().view, family));
export const toggleKind = (kind: Kind): void => perform(kindStep(getState().view, kind));
export const showAll = (): void => perform(showAllStep(getState().view));
export const move = (id: string, to: Point): void => perform(moveStep(getState().view, id, to));

/** Takes the last change of the view back and says which. */
export const undo = (): void => travel('undo');
/** Does it again. */
export const redo = (): void => travel('redo');

function travel(way: 'undo' | 'redo'): void {
  const { log, lang, rows } = getState();
  const t = words(lang);
  const step = (way === 'undo' ? log.done : log.undone).at(-1);
  if (!step) {
    say(t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
    return;
  }
  update((state) => ({ ...state, ...(way === 'undo' ? undoes(state) : redoes(state)) }));
  say(t(way === 'undo' ? 'undone' : 'redone', { s: deedWords(step.deed, t, lang, rows) }));
  settleCursor();
  replaceAddress();
}

/** Takes over where a layout has put the nodes. */
export const setPlaces = (places: Positions): void => update((state) => ({ ...state, places }));
export const setPreview = (preview: string | null): void =>
  update((state) => (state.preview === preview ? state : { ...state, preview }));
export const setWalking = (walking: boolean): void =>
  update((state) => (state.walking === walking ? state : { ...state, walking }));
/** Moves the keyboard to a node, along a line if it came by one. */
export function setCursor(cursor: string, walked?: string): void {
  update((state) => ({ ...state, cursor, walked: walked ?? state.walked }));
}
export const setTab = (tab: Tab): void => update((state) => ({ ...state, tab, list: tab === 'list' }));

/** Lays the list of relations over the canvas, or takes it away; Back does the same. */
export function showList(list: boolean): void {
  if (getState().list === list) return;
  update((state) => ({ ...state, list, tab: list ? 'list' : 'canvas' }));
  pushAddress();
}

/** One step back, as far as there is one: list, open item. True if something was closed. */
export function goBack(): boolean {
  const { list, open: item } = getState();
  if (list) showList(false);
  else if (item !== null) close();
  return list || item !== null;
}

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

export { retryNow };
