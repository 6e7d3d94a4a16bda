/** What follows from the state: computed once per change, so that views may ask for it as often as they like. */

import type { Placed, Positions } from '../graph/layouts/place.ts';
import { type Pair, pairId, pairsOf } from '../graph/scene/pairs.ts';
import { type Same, samesOf } from '../graph/scene/sames.ts';
import type { SizeStep } from '../graph/scene/shapes.ts';
import { fallenOf, type Masked, maskedLines, type Weighed, weigh } from './data/masked.ts';
import { isEntity, type Line, type Rows } from './data/rows.ts';
import { standsFor } from './data/stands-for.ts';
import type { State } from './store.ts';
import type { Base } from './view/base.ts';
import { isMasked, type View } from './view/view.ts';

/** Remembers the last answer, by the identity of the arguments. */
export function once<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { args: A; value: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}

// Each is told the parts of the store that it reads, and no more: an answer about a panel leaves the canvas as it is.
type Entities = Rows['entities'];
type Relations = Rows['relations'];

const canvas = once((entities: Entities, base: Base | null, causes: View['causes']): readonly string[] =>
  [...new Set([...(base?.nodes.keys() ?? []), ...causes.keys()])].filter((id) => entities.has(id)).sort(),
);
/** Ids of all nodes of the view, hidden and switched off ones too. */
export const canvasNow = ({ rows, base, view }: State): readonly string[] => canvas(rows.entities, base, view.causes);

const nodes = once(
  (all: readonly string[], entities: Entities, kinds: View['kinds'], hidden: View['hidden']): readonly string[] =>
    all.filter((id) => {
      const type = entities.get(id)?.__typename;
      return type !== undefined && kinds.includes(type) && !hidden.includes(id);
    }),
);
/** Nodes that are drawn. */
export const nodesNow = (state: State): readonly string[] =>
  nodes(canvasNow(state), state.rows.entities, state.view.kinds, state.view.hidden);

const among = once((all: readonly string[], ids: readonly string[]): readonly string[] =>
  all.filter((id) => ids.includes(id)),
);
/** Nodes of the view that are hidden. */
export const hiddenNow = (state: State): readonly string[] => among(canvasNow(state), state.view.hidden);

const NOBODY: ReadonlySet<string> = new Set();
const NO_SENTENCES: Masked['grounds'] = new Map();
const NO_KINDS: Masked['kinds'] = new Map();
const whole = once(
  (lines: Relations): Masked => ({
    lines,
    grounds: NO_SENTENCES,
    fallen: NOBODY,
    weakened: NOBODY,
    fallenDisputes: NOBODY,
    kinds: NO_KINDS,
    unsure: [],
  }),
);
const weighed = once(
  (
    relations: Relations,
    disputes: Rows['disputes'],
    underView: Rows['underView'],
    off: View['off'],
    asOf: View['asOf'],
  ): Weighed => weigh([...relations.values()], { disputes, underView }, { off, asOf }),
);
/** Relations of the canvas as the view counts them. */
const weighedNow = ({ rows, view: { off, asOf } }: State): Weighed =>
  weighed(rows.relations, rows.disputes, rows.underView, off, asOf);
const masked = once(
  (rows: Rows, off: View['off'], asOf: View['asOf'], onCanvas: Weighed): Masked =>
    maskedLines(rows, { off, asOf }, onCanvas),
);
/** What was told, with what remains of it in the view. */
export const maskedNow = (state: State): Masked =>
  isMasked(state.view)
    ? masked(state.rows, state.view.off, state.view.asOf, weighedNow(state))
    : whole(state.rows.relations);

const told = once((relations: Relations): readonly Line[] => [...relations.values()]);
const left = once(({ judged }: Weighed): readonly Line[] => judged.map(({ line }) => line));
/** Relations of the canvas and of the list; those that a panel alone was told are none of them. */
export const knownNow = (state: State): readonly Line[] =>
  isMasked(state.view) ? left(weighedNow(state)) : told(state.rows.relations);

const fallen = once(({ judged }: Weighed) => fallenOf(judged));

const between = once((lines: readonly Line[], all: readonly string[]): readonly Line[] => {
  const there = new Set(all);
  return lines.filter(({ from, to }) => there.has(from.id) && there.has(to.id));
});
/** Relations between nodes that are drawn, whether their own lines are or not. */
export const relationsNow = (state: State): readonly Line[] => between(knownNow(state), nodesNow(state));

/** Whether a view puts a relation away. */
export const isTucked = ({ id }: Line, { tucked, drawn }: View, base: Base | null): boolean =>
  tucked.includes(id) || ((base?.tucked.has(id) ?? false) && drawn !== 'all' && !drawn.includes(id));

/** Lines of these relations; ids in `ends`, parted by |, show what is put away there. */
const drawn = (
  lines: readonly Line[],
  all: readonly string[],
  view: View,
  base: Base | null,
  ends: string,
  gone: ReadonlySet<string>,
): readonly Pair[] => {
  const at = new Set(ends.split('|'));
  const isShown = (line: Line): boolean =>
    at.has(line.id) || at.has(line.from.id) || at.has(line.to.id) || !isTucked(line, view, base);
  return pairsOf(lines, new Set(all), (line) => view.families.includes(line.family) && isShown(line), gone);
};
const rest = once(drawn);
const shown = once(drawn);

const pairsAt = (how: typeof drawn, state: State, ends: string): readonly Pair[] =>
  how(
    relationsNow(state),
    nodesNow(state),
    state.view,
    state.base,
    ends,
    isMasked(state.view) ? fallen(weighedNow(state)) : NOBODY,
  );

/** Lines of the canvas at rest. */
export const restingPairsNow = (state: State): readonly Pair[] => pairsAt(rest, state, '');

const stood = once(standsFor);
/** Ids of the nodes, relations or disagreement that the open item stands for. */
export const openIdsNow = ({ open, rows }: State): readonly string[] =>
  stood(open, open === null ? null : rows.details.get(open));

/** Lines of the canvas: those at rest, and those put away that reach what is open, previewed or under the keyboard. */
export function pairsNow(state: State): readonly Pair[] {
  const others = [state.preview, state.walking ? state.cursor : null].filter((id) => id !== null);
  const open = openIdsNow(state);
  // A path shows its own lines, not all that its nodes have put away.
  const ends = [...(open.length > 1 ? open.filter((id) => !isEntity(id)) : open), ...others];
  return ends.length === 0 ? restingPairsNow(state) : pairsAt(shown, state, ends.join('|'));
}

const sames = once(samesOf);
/** Open questions whether two nodes of the canvas are the same. */
export const samesNow = (state: State): readonly Same[] => sames(state.rows.entities, nodesNow(state), pairsNow(state));

/** Whether a node or a line is drawn, dotted ones too. */
export const isDrawn = (state: State, id: string): boolean =>
  nodesNow(state).includes(id) || [...pairsNow(state), ...samesNow(state)].some((line) => line.id === id);

const allPairs = once((relations: Relations, all: readonly string[]): readonly Pair[] =>
  pairsOf(relations.values(), new Set(all)),
);
/** Lines as they would be with everything switched on: the layout stands on these, so that a switch moves nothing. */
export const allPairsNow = (state: State): readonly Pair[] => allPairs(state.rows.relations, canvasNow(state));

const sizeStepOf = (entities: Entities, base: Base | null, id: string): SizeStep =>
  base?.nodes.get(id)?.step ?? (entities.get(id)?.__typename === 'Place' ? 'context' : 'ordinary');
const steps = once(
  (entities: Entities, base: Base | null, all: readonly string[]): ReadonlyMap<string, SizeStep> =>
    new Map(all.map((id) => [id, sizeStepOf(entities, base, id)])),
);
/** How large each node is. */
export const sizeStepsNow = (state: State): ReadonlyMap<string, SizeStep> =>
  steps(state.rows.entities, state.base, canvasNow(state));

const places = once((at: ReadonlyMap<string, Placed>, moved: View['places']): Positions => new Map([...at, ...moved]));
const NO_PLACES: ReadonlyMap<string, Placed> = new Map();
/** Where each node stands: the reader's place, else that of the base. */
export const placesNow = ({ base, view }: State): Positions => places(base?.nodes ?? NO_PLACES, view.places);

/** The pair that a relation joins, whether its line is switched on or not; null if it is not on the canvas at all. */
export function pairWith(state: State, relation: string | null): Pair | null {
  const line = relation === null ? undefined : state.rows.relations.get(relation);
  if (!line) return null;
  const id = pairId(line.from.id, line.to.id);
  return allPairsNow(state).find((pair) => pair.id === id) ?? null;
}

type Ids = readonly string[];
const chosen = once((all: readonly Pair[], open: Ids, selection: Ids): Ids => {
  if (open.length === 0) return selection;
  const holds = (pair: Pair): boolean =>
    pair.relations.some(({ id, disputes }) => open.includes(id) || disputes.some((one) => open.includes(one.id)));
  const lines = all.filter(holds).map(({ id }) => id);
  return [...new Set([...open.filter(isEntity), ...lines, ...selection])];
});

/** Ids of the lines and nodes that the open item stands for on the canvas, and of all that are selected. */
export const chosenNow = (state: State): readonly string[] =>
  chosen(pairsNow(state), openIdsNow(state), state.selection);

/** The keyboard begins at the first node that stands out. */
export function firstCursor(state: State): string | null {
  const drawn = nodesNow(state);
  return drawn.find((id) => sizeStepsNow(state).get(id) === 'lead') ?? drawn[0] ?? null;
}
