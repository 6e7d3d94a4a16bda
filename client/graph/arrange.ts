/** Where nodes stand on the canvas as it is: how large they and their labels are, how much room there is, and what a view begins from. */

import { FIRST_VIEW } from '../generated/first-view.ts';
import type { Rows } from '../state/data/rows.ts';
import { canvasNow, once, placesNow, sizeStepsNow } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { type Base, composedBase } from '../state/view/base.ts';
import { fan, MOST_ON_FAN } from './layouts/fan.ts';
import { type LayoutNode, label, type Placed, type Positions, planOf } from './layouts/place.ts';
import { LAYOUTS } from './layouts/registry.ts';
import { shelves } from './layouts/shelves.ts';
import { wordsWidth } from './measure.ts';
import { type Box, labelSize, type Point, type Size } from './scene/labels.ts';
import { pairsOf } from './scene/pairs.ts';
import { FONT, LINE_HEIGHT, type SizeStep, sizeOf, sizeStepsOf } from './scene/shapes.ts';
import { ZOOM } from './zoom.ts';

/** Kept free at the foot of the canvas for notices, the key and the buttons, in px. */
const FOOT = 72;
const EDGE = 12;
/** The layout never fills more than this, however large the screen is: lines that long are hard to follow. */
const LARGEST_FRAME: Size = { width: 1240, height: 900 };
/** What a node with its label and its lines needs, in px². */
const ROOM_PER_NODE = 14_000;

/** The part of the canvas that a picture may fill, in px of its box. */
export const roomOf = ({ width, height }: Size): Box => ({
  left: EDGE,
  top: EDGE,
  right: Math.max(EDGE + 1, width - EDGE),
  bottom: Math.max(EDGE + 1, height - FOOT),
});

/**
 * What the view begins from on a canvas of this size: composed where the graph is the one it was composed for, else laid out.
 * A link gives the frame in which it was made. Null while nothing is known.
 */
export async function baseFor(rows: Rows, canvas: Size, given: Size | null): Promise<Base | null> {
  const composed = composedBase(FIRST_VIEW, rows, given ?? composedFrame(canvas));
  if (composed || rows.found.length === 0) return composed;
  const steps = sizeStepsOf(rows, rows.found);
  const nodes = layoutNodes(rows.entities, rows.relations, rows.found, steps);
  const frame = given ?? frameFor(nodes.length, canvas);
  const places = await LAYOUTS.force(nodes, new Map(), frame);
  const { sides } = label(
    planOf(nodes),
    nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 }),
  );
  const placed = nodes.map(({ id }, i): [string, Placed] => [
    id,
    { x: 0, y: 0, ...places.get(id), side: sides[i] ?? 'below', step: steps.get(id) ?? 'ordinary' },
  ]);
  return { id: 'auto', frame, nodes: new Map(placed), tucked: new Set() };
}

/** Places for nodes that come: on a fan round a node, or round the middle of those that they are linked to; very many in rows below. */
export function placesFor(state: State, ids: readonly string[], round: string | null): Map<string, Point> {
  const came = new Set(ids);
  const places = placesNow(state);
  const all = [...new Set([...canvasNow(state), ...ids])];
  const { entities, relations } = state.rows;
  const nodes = layoutNodes(entities, relations, all, new Map([...plainSteps(state, ids), ...sizeStepsNow(state)]));
  const there = nodes.filter(({ id }) => !came.has(id) && places.has(id));
  const at = there.flatMap(({ id }) => places.get(id) ?? []);
  const { labels, shapes } = label(
    planOf(there),
    at,
    undefined,
    there.map(({ id }) => (state.view.places.has(id) ? undefined : state.base?.nodes.get(id)?.side)),
  );
  const boxes = there.flatMap(({ id }, i) => [shapes[i], labels[i]].flatMap((box) => (box ? [{ of: id, box }] : [])));
  const lines = pairsOf(relations.values(), new Set(all)).map(({ a, b }) => [a, b] as const);
  const arrivals = nodes.filter(({ id }) => came.has(id));
  const room = roomOf(state.base?.frame ?? LARGEST_FRAME);
  if (arrivals.length > MOST_ON_FAN) return shelves(arrivals, { boxes, room });
  const centre = round === null ? middleOf(state, arrivals) : places.get(round);
  return fan(centre ?? middleOf(state, arrivals), arrivals, { boxes, at: places, lines, room });
}

const plainSteps = ({ rows }: State, ids: readonly string[]): [string, SizeStep][] =>
  ids.map((id) => [id, rows.entities.get(id)?.__typename === 'Place' ? 'context' : 'ordinary']);

/** The middle of all that these nodes are linked to, else of the frame. */
function middleOf(state: State, nodes: readonly LayoutNode[]): Point {
  const places = placesNow(state);
  const linked = nodes.flatMap((node) => node.linked.flatMap((id) => places.get(id) ?? []));
  if (linked.length === 0) {
    const { width = 0, height = 0 } = state.base?.frame ?? {};
    return { x: width / 2, y: height / 2 };
  }
  const sum = linked.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
  return { x: Math.round(sum.x / linked.length), y: Math.round(sum.y / linked.length) };
}

/** New places for all nodes of the canvas but the pinned ones. */
export async function arranged(state: State, canvas: Size): Promise<Positions> {
  const nodes = layoutNow(state);
  const pinned = state.view.pinned.flatMap((id) => {
    const at = placesNow(state).get(id);
    return at ? [[id, { x: at.x, y: at.y }] as const] : [];
  });
  return LAYOUTS.force(nodes, new Map(pinned), frameFor(nodes.length, canvas));
}

/** The canvas as it is; of a very large one less, so that it is shown enlarged and not as dots far apart. */
function composedFrame({ width, height }: Size): Size {
  const over = Math.min(width / LARGEST_FRAME.width, height / LARGEST_FRAME.height);
  const scale = Math.min(ZOOM.fitMax, Math.max(1, over));
  return { width: Math.round(width / scale), height: Math.round(height / scale) };
}

/** The canvas as it is, up to what can be followed, and more where the nodes need more. */
function frameFor(nodes: number, canvas: Size): Size {
  const room = roomOf(canvas);
  const width = Math.min(room.right - room.left, LARGEST_FRAME.width);
  const height = Math.min(room.bottom - room.top, LARGEST_FRAME.height);
  const scale = Math.max(1, Math.sqrt((nodes * ROOM_PER_NODE) / (width * height)));
  return { width: width * scale, height: height * scale };
}

/** All nodes of the canvas as a layout sees them. */
export const layoutNow = (state: State): readonly LayoutNode[] =>
  nodesOfCanvas(state.rows.entities, state.rows.relations, canvasNow(state), sizeStepsNow(state));
const nodesOfCanvas = once(layoutNodes);

/** Nodes as a layout sees them; with the lines of every family, so that a switch moves nothing. */
function layoutNodes(
  entities: Rows['entities'],
  relations: Rows['relations'],
  ids: readonly string[],
  steps: ReadonlyMap<string, SizeStep>,
): LayoutNode[] {
  const pairs = pairsOf(relations.values(), new Set(ids));
  return ids.flatMap((id) => {
    const entity = entities.get(id);
    if (!entity) return [];
    const step = steps.get(id) ?? 'ordinary';
    const { size, weight } = FONT[step];
    const measure = (text: string): number => wordsWidth(text, size, weight);
    const linked = pairs.filter(({ a, b }) => a === id || b === id).map(({ a, b }) => (a === id ? b : a));
    const words = labelSize(entity.label, measure, size * LINE_HEIGHT);
    return [{ id, shape: sizeOf(entity.__typename, step), label: words, linked }];
  });
}
