/** What follows from the state: computed once per change, so that views may ask for it as often as they like. */

import type { Positions } from '../graph/layouts/place.ts';
import type { Point } from '../graph/scene/labels.ts';
import { drawnNodes, type Pair, pairId, pairsOf } from '../graph/scene/pairs.ts';
import { type Step, stepsOf } from '../graph/scene/shapes.ts';
import type { Rows } from './data/rows.ts';
import type { State } from './store.ts';
import type { View } from './view/view.ts';

/** Remembers the last answer, by the identity of the arguments. */
function once<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { args: A; value: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}

const pairs = once((rows: Rows, view: View): readonly Pair[] => pairsOf(rows, view));
const allPairs = once((rows: Rows): readonly Pair[] => pairsOf(rows, ALL));
const nodes = once((rows: Rows, view: View): readonly string[] => drawnNodes(rows, view));
const steps = once((rows: Rows): ReadonlyMap<string, Step> => stepsOf(rows));
const places = once(
  (at: Positions, moved: Readonly<Record<string, Point>>): Positions => new Map([...at, ...Object.entries(moved)]),
);
const ALL: View = {
  families: ['ACTS', 'WHERE', 'GEOGRAPHY', 'COURSE', 'TIES', 'PRESENCE'],
  kinds: ['Event', 'Group', 'Place', 'Person'],
  moved: {},
};

/** Lines of the canvas. */
export const pairsNow = ({ rows, view }: State): readonly Pair[] => pairs(rows, view);
/** Lines as they would be with everything switched on: the layout stands on these, so that a switch moves nothing. */
export const allPairsNow = ({ rows }: State): readonly Pair[] => allPairs(rows);
/** Nodes of the canvas. */
export const nodesNow = ({ rows, view }: State): readonly string[] => nodes(rows, view);
/** How large each node is. */
export const stepsNow = ({ rows }: State): ReadonlyMap<string, Step> => steps(rows);
/** Where each node stands: the layout's place, or the reader's. */
export const placesNow = (state: State): Positions => places(state.places, state.view.moved);

/** The pair that a relation joins, whether its line is switched on or not; null if it is not on the canvas at all. */
export function pairWith(state: State, relation: string | null): Pair | null {
  const line = relation === null ? undefined : state.rows.relations.get(relation);
  if (!line) return null;
  const id = pairId(line.from.id, line.to.id);
  return allPairsNow(state).find((pair) => pair.id === id) ?? null;
}

const chosen = once((all: readonly Pair[], open: string | null): readonly string[] => {
  if (open === null) return [];
  if (!open.startsWith('relation:') && !open.startsWith('dispute:')) return [open];
  const holds = (pair: Pair): boolean =>
    pair.relations.some(({ id, disputes }) => id === open || disputes.some((dispute) => dispute.id === open));
  return all.filter(holds).map(({ id }) => id);
});

/** Ids of the lines and nodes that the open item stands for on the canvas. */
export const chosenNow = (state: State): readonly string[] => chosen(pairsNow(state), state.open);

/** The keyboard begins at the first node that stands out. */
export function firstCursor(state: State): string | null {
  const drawn = nodesNow(state);
  return drawn.find((id) => stepsNow(state).get(id) === 'lead') ?? drawn[0] ?? null;
}
