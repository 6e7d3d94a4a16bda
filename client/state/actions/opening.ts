/** What is open: items of any kind in the panel, the list over the canvas, and the way back. Each makes an entry of the browser's Back. */
import type { Pair } from '../../graph/scene/pairs.ts';
import { inLanguage, type Language } from '../../i18n/language.ts';
import { type Translate, words } from '../../i18n/t.ts';
import { askForBranch, askForOpen } from '../data/details.ts';
import { stop } from '../data/loading.ts';
import { pathId } from '../data/paths.ts';
import { isEntity } from '../data/rows.ts';
import { say } from '../say.ts';
import { allPairsNow, canvasNow, maskedNow, pairsNow, pairWith, samesNow } from '../selectors.ts';
import { spokenLine, spokenQuestion } from '../speak.ts';
import { getState, type Tab, update } from '../store.ts';
import { pushAddress } from '../view/address.ts';
import { closeReader, fromStart, readOn } from './reading.ts';
import { clearSelection, endSpotlight } from './selecting.ts';

/**
 * Opens an item of any kind in the panel; the way back leads to what was open before. While the other end of a path is being
 * chosen, an entity opens the path to it.
 */
export function open(wanted: string): void {
  const { open: before, cursor, pathFrom } = getState();
  const id = pathFrom !== null && pathFrom !== wanted && isEntity(wanted) ? pathId(pathFrom, wanted) : wanted;
  if (pathFrom !== null && !isEntity(id)) choosePath(null);
  if (id === before) return;
  const pair = pairWith(getState(), id);
  const onLine = pair && (cursor === pair.a || cursor === pair.b) ? cursor : (pair?.a ?? cursor);
  const next = canvasNow(getState()).includes(id) ? id : onLine;
  update((state) => ({
    ...state,
    open: id,
    reader: fromStart(state.reader),
    selection: [],
    walked: pair?.id ?? (next === cursor ? state.walked : null),
    cursor: next,
  }));
  pushAddress();
  askForOpen();
  sayOpened(id);
}

/**
 * Opens an item from a place in the text that is read, to which Back returns. Where there is room for one thing only (`alone`), the
 * text makes way.
 */
export function openFromText(id: string, at: number, alone: boolean): void {
  readOn({ at });
  if (alone && getState().open === id) closeReader();
  if (getState().open === id) return;
  if (alone) update((state) => ({ ...state, reader: null }));
  open(id);
  readOn({ at });
}

function sayOpened(id: string): void {
  const { rows, lang } = getState();
  const { lines, fallen } = maskedNow(getState());
  const line = lines.get(id);
  const named = rows.entities.get(id)?.label ?? rows.disputes.find((dispute) => dispute.id === id)?.title;
  const t = words(lang);
  const s = line
    ? spokenLine(line, t, lang, fallen.has(id))
    : asked(id, t, lang) || inLanguage(named ?? null, lang).text;
  if (s !== '') say(t('opened', { s }), false);
}

/** The question that a judgement of the canvas answers; empty for any other id. */
function asked(id: string, t: Translate, lang: Language): string {
  const same = samesNow(getState()).find(({ judgement }) => judgement === id);
  const [a, b] = [same?.a, same?.b].map((end) => getState().rows.entities.get(end ?? ''));
  return a && b ? spokenQuestion(a, b, t, lang) : '';
}

/** Opens a line of the canvas: the first of its relations. */
export function openLine(pair: string): void {
  const state = getState();
  const of = (pairs: readonly Pair[]): Pair | undefined => pairs.find(({ id }) => id === pair);
  const first = (of(pairsNow(state)) ?? of(allPairsNow(state)))?.relations[0];
  if (first) open(first.id);
  else openQuestion(pair);
}

/** Opens the question whether two are the same, where nothing else joins them. */
function openQuestion(pair: string): void {
  const same = samesNow(getState()).find(({ id }) => id === pair);
  if (same) open(same.judgement);
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

/** Opens an item in the list: its relations are asked for, and once they have come it is said how many they are. */
export function openBranch(id: string): void {
  askForBranch(id, () => {
    const { rows, lang } = getState();
    const detail = rows.details.get(id);
    if (detail?.of === 'entity') say(words(lang)('relation', { n: detail.row.relations.totalCount ?? 0 }), false);
  });
}

/** Chooses what fills a narrow page; a text makes way for it. Text and list make entries of Back, the other tabs do not. */
export function setTab(tab: Tab): void {
  const { reader, list } = getState();
  stop('reader');
  update((state) => ({ ...state, tab, list: tab === 'list', reader: null }));
  if (reader !== null || list !== (tab === 'list')) pushAddress();
}

/** Lays the list of relations over the canvas, or takes it away; Back does the same. */
export function showList(list: boolean): void {
  if (getState().list === list) return;
  update((state) => ({ ...state, list, tab: list ? 'list' : 'canvas' }));
  pushAddress();
}

/** Begins to choose the other end of a path, and says so; null gives it up. */
export function choosePath(from: string | null): void {
  update((state) => ({ ...state, pathFrom: from }));
  if (from !== null) say(words(getState().lang)('pathTo'));
}

/** One step back, as far as there is one: the choice of a path, reader, list, spotlight, selection, open item. */
export function goBack(): void {
  const { reader, list, pathFrom } = getState();
  if (pathFrom !== null) choosePath(null);
  else if (reader) closeReader();
  else if (list) showList(false);
  else if (!endSpotlight() && !clearSelection()) close();
}
