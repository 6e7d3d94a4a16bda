/** What can be done with a node or a line, as one list: for the menu, the keys of the walk, and the keys of the page. */
import type { Key } from '../../i18n/t.ts';
import { words } from '../../i18n/t.ts';
import { pathId } from '../data/paths.ts';
import { say } from '../say.ts';
import { allPairsNow, chosenNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';
import { expandedNodes } from '../view/causes.ts';
import { hide, pin, tuck } from '../view/commands.ts';
import { collapse, expand } from './expanding.ts';
import { choose, choosePath, open } from './opening.ts';
import { readOpen } from './reading.ts';
import { toggleSelected, toggleSpotlight } from './selecting.ts';

export type Action = {
  /** The key that does it, as `shortcut` names it. */
  sign: string;
  word(state: State, id: string): Key;
  /** For nodes, for lines (ids of pairs), or for both. */
  of: 'node' | 'line' | 'both';
  /** Whether it makes sense just now; absent: always. A key says so itself when it does not. */
  fits?(state: State, id: string): boolean;
  act(id: string): void;
};

/** Relations of a line. */
const relationsOf = (state: State, id: string) => allPairsNow(state).find((pair) => pair.id === id)?.relations ?? [];
const isNode = (state: State, id: string): boolean => state.rows.entities.has(id);

/** In the order of the menu. */
export const ACTIONS: readonly Action[] = [
  { sign: 'Enter', word: () => 'openItem', of: 'both', act: choose },
  { sign: 'e', word: () => 'expand', of: 'node', act: expand },
  {
    sign: 'c',
    word: () => 'collapse',
    of: 'node',
    fits: ({ view }, id) => expandedNodes(view.causes).has(id),
    act: collapse,
  },
  {
    sign: 'p',
    word: ({ view }, id) => (view.pinned.includes(id) ? 'unpin' : 'pin'),
    of: 'node',
    act: pin,
  },
  { sign: 'h', word: () => 'hide', of: 'node', act: (id) => hide([id]) },
  { sign: 'h', word: () => 'putAway', of: 'line', act: putAway },
  { sign: 'f', word: () => 'spotlight', of: 'both', act: toggleSpotlight },
  {
    sign: ' ',
    word: (state, id) => (chosenNow(state).includes(id) ? 'unselectIt' : 'selectIt'),
    of: 'both',
    act: toggleSelected,
  },
  {
    sign: 'd',
    word: () => 'goDispute',
    of: 'both',
    fits: (state, id) => disputeOf(state, id) !== null,
    act: goDispute,
  },
  {
    sign: 'w',
    word: (state, id) => (otherSelected(state, id) ? 'pathBetween' : 'pathFrom'),
    of: 'node',
    act: goPath,
  },
  { sign: 'r', word: () => 'readInText', of: 'both', fits: ({ rows }) => rows.stats?.articles !== 0, act: goText },
];

/** The actions that a node or line has. */
export const actionsFor = (state: State, id: string): Action[] =>
  ACTIONS.filter(
    ({ of, fits }) => (of === 'both' || (of === 'node') === isNode(state, id)) && (fits?.(state, id) ?? true),
  );

/** Does what a key means for a node or line; false if it means nothing. */
export function actByKey(sign: string, id: string): boolean {
  const state = getState();
  const action = ACTIONS.find(
    (one) => one.sign === sign && (one.of === 'both' || (one.of === 'node') === isNode(state, id)),
  );
  action?.act(id);
  return action !== undefined;
}

function putAway(id: string): void {
  tuck(relationsOf(getState(), id).map((line) => line.id));
}

function disputeOf(state: State, id: string): string | null {
  const lines = isNode(state, id)
    ? allPairsNow(state)
        .filter(({ a, b }) => a === id || b === id)
        .flatMap(({ relations }) => relations)
    : relationsOf(state, id);
  return lines.flatMap(({ disputes }) => disputes.filter((one) => one.state === 'OPEN'))[0]?.id ?? null;
}

function goDispute(id: string): void {
  const dispute = disputeOf(getState(), id);
  if (dispute) open(dispute);
  else say(words(getState().lang)('noDispute'));
}

/** The one other node that is selected; null where there is none, or more than one. */
function otherSelected({ selection, rows }: State, id: string): string | null {
  const [other, another] = selection.filter((one) => one !== id && rows.entities.has(one));
  return another === undefined ? (other ?? null) : null;
}

/** The path to the other node that is selected; else the next node that is opened is its other end. */
function goPath(id: string): void {
  const other = otherSelected(getState(), id);
  if (other) open(pathId(other, id));
  else choosePath(id);
}

/** The text, where the item first stands in it. */
function goText(id: string): void {
  choose(id);
  readOpen();
}
