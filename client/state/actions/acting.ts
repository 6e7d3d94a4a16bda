/** What can be done with a node or a line, as one list: for the menu, the keys of the walk, and the keys of the page. */
import { standing } from '../../i18n/language.ts';
import type { Key } from '../../i18n/t.ts';
import { words } from '../../i18n/t.ts';
import { pathId } from '../data/paths.ts';
import { say } from '../say.ts';
import { allPairsNow, isDrawn } from '../selectors.ts';
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
  /** Whether it makes sense just now, and what its key says where it does not; absent: always. */
  fits?(state: State, id: string): boolean;
  otherwise?: Key;
  act(id: string): void;
};

/** Relations of a line. */
const relationsOf = (state: State, id: string) => allPairsNow(state).find((pair) => pair.id === id)?.relations ?? [];
const isNode = ({ rows }: State, id: string): boolean => rows.entities.has(id) || rows.details.get(id)?.of === 'entity';

/** What is done to the picture needs a node or line of it. */
const ON_CANVAS = { fits: isDrawn, otherwise: 'offCanvas' } as const satisfies Partial<Action>;

/** In the order of the menu. */
export const ACTIONS: readonly Action[] = [
  { sign: 'Enter', word: () => 'openItem', of: 'both', act: choose },
  { sign: 'e', word: () => 'expand', of: 'node', ...ON_CANVAS, act: expand },
  {
    sign: 'c',
    word: () => 'collapse',
    of: 'node',
    fits: (state, id) => isDrawn(state, id) && expandedNodes(state.view.causes).has(id),
    otherwise: 'nothingToFold',
    act: collapse,
  },
  {
    sign: 'p',
    word: ({ view }, id) => (view.pinned.includes(id) ? 'unpin' : 'pin'),
    of: 'node',
    ...ON_CANVAS,
    act: pin,
  },
  { sign: 'h', word: () => 'hide', of: 'node', ...ON_CANVAS, act: (id) => hide([id]) },
  {
    sign: 'h',
    word: () => 'putAway',
    of: 'line',
    fits: (state, id) => isDrawn(state, id) && relationsOf(state, id).length > 0,
    otherwise: 'noRelations',
    act: (id) => tuck(relationsOf(getState(), id).map((line) => line.id)),
  },
  { sign: 'f', word: () => 'spotlight', of: 'both', ...ON_CANVAS, act: toggleSpotlight },
  {
    sign: ' ',
    word: ({ selection }, id) => (selection.includes(id) ? 'unselectIt' : 'selectIt'),
    of: 'both',
    ...ON_CANVAS,
    act: toggleSelected,
  },
  {
    sign: 'd',
    word: () => 'goDispute',
    of: 'both',
    fits: (state, id) => disputeOf(state, id) !== null,
    otherwise: 'noDispute',
    act: goDispute,
  },
  {
    sign: 'w',
    word: (state, id) => (otherSelected(state, id) ? 'pathBetween' : 'pathFrom'),
    of: 'node',
    act: goPath,
  },
  {
    sign: 'r',
    word: () => 'readInText',
    of: 'both',
    fits: ({ rows }) => rows.stats?.articles !== 0,
    otherwise: 'noText',
    act: goText,
  },
];

const isFor = ({ of }: Action, state: State, id: string): boolean =>
  of === 'both' || (of === 'node') === isNode(state, id);

/** The actions that a node or line has. */
export const actionsFor = (state: State, id: string): Action[] =>
  ACTIONS.filter((one) => isFor(one, state, id) && (one.fits?.(state, id) ?? true));

/** Does what a key means for a node or line, or says why it cannot; false if it means nothing. */
export function actByKey(sign: string, id: string): boolean {
  const state = getState();
  const action = ACTIONS.find((one) => one.sign === sign && isFor(one, state, id));
  if (!action) return false;
  if (action.fits?.(state, id) ?? true) action.act(id);
  else if (action.otherwise) say(standing(words(state.lang)(action.otherwise)));
  return true;
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
