/** The one store: the state of the page, who listens to it, and the hook by which views read it. */
import { useSyncExternalStore } from 'react';
import type { ApiError } from '../api/fetcher.ts';
import type { Point } from '../graph/scene/labels.ts';
import type { Language } from '../i18n/language.ts';
import { NO_ROWS, type Rows } from './data/rows.ts';
import type { Base } from './view/base.ts';
import type { Arrival } from './view/read-link.ts';
import { EMPTY_LOG, type Log } from './view/steps.ts';
import { FIRST_VIEW, type View } from './view/view.ts';

/** A request for one purpose. `waiting`: it failed in a way that may pass, and is tried again at `at` (ms since 1970). */
export type Load =
  | { phase: 'loading' }
  | { phase: 'waiting'; error: ApiError; at: number }
  | { phase: 'failed'; error: ApiError };
/**
 * The first view; what the panel shows; an item that is opened in the list, and the next page of a long list, each by its own
 * name; a text or the list of texts; what a link or an expansion adds; what is left while sources are left out. A newer request
 * for a purpose ends the older one.
 */
export type Purpose = 'first' | 'panel' | `branch:${string}` | `more:${string}` | 'reader' | 'link' | 'expand' | 'view';
/** A text, the code point at which it is read (null: where the open item, or what is looked for, first stands), and words looked for. */
export type Reading = { article: string; at: number | null; words: string };
/** A list of texts to choose from: of all, or of those that mention an entity. */
export type Listing = { of: string | null };
export type Theme = 'light' | 'dark';
/** What fills the page where there is room for one thing only; a text lies over it. */
export type Tab = 'canvas' | 'overview' | 'sources' | 'list';

export type State = {
  rows: Rows;
  view: View;
  /** A link that waits for its base: until then `view` lacks the causes by expanding. */
  arriving: Arrival | null;
  log: Log;
  /** What the view begins from; null until the first answer and the size of the canvas are known. */
  base: Base | null;
  /** The open item: an id of any kind; the panel shows it. */
  open: string | null;
  /** One end of a path whose other end is being chosen: the next entity that is opened. */
  pathFrom: string | null;
  /** Nodes and lines that are selected. */
  selection: readonly string[];
  /** What is not linked to this node or line, nor to what is selected, stands back; null: nothing does. */
  spotlight: string | null;
  /** The help lies over the page. */
  help: boolean;
  /** The node or line whose menu is open, and where, in px of the window. */
  menu: { id: string; at: Point } | null;
  /** The keyboard's node, and the line by which it came there. */
  cursor: string | null;
  walked: string | null;
  /** The keyboard is on the canvas, so its ring is drawn. */
  walking: boolean;
  /** A node or line under the pointer. */
  preview: string | null;
  /** The list of relations lies over the canvas. */
  list: boolean;
  /** What is read over the canvas. */
  reader: Reading | Listing | null;
  tab: Tab;
  lang: Language;
  /** Single letters are shortcuts; whoever dictates or has another use for them switches that off. */
  letterKeys: boolean;
  /** Null: as the system has it. */
  theme: Theme | null;
  loads: ReadonlyMap<Purpose, Load>;
  /** The last thing to be said politely; `n` tells equal words apart. `seen`: shown as well as said. */
  notice: { text: string; n: number; seen: boolean };
};

const INITIAL: State = {
  rows: NO_ROWS,
  view: FIRST_VIEW,
  log: EMPTY_LOG,
  base: null,
  arriving: null,
  open: null,
  pathFrom: null,
  selection: [],
  spotlight: null,
  menu: null,
  help: false,
  cursor: null,
  walked: null,
  walking: false,
  preview: null,
  list: false,
  reader: null,
  tab: 'canvas',
  lang: 'ar',
  letterKeys: true,
  theme: null,
  loads: new Map(),
  notice: { text: '', n: 0, seen: false },
};

let state = INITIAL;
const listeners = new Set<() => void>();

/** The state as it is now. */
export const getState = (): State => state;

/** Replaces the state by what a pure producer makes of it, and tells all who listen if it differs. */
export function update(produce: (before: State) => State): void {
  const next = produce(state);
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` after every change until the returned function is called. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the state in a view. `select` must give the same object for the same state. */
export function useStore<T>(select: (state: State) => T): T {
  return useSyncExternalStore(subscribe, () => select(state));
}
