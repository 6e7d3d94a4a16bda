/** Places for nodes that come to a picture whose nodes stay where they are: on a fan in its emptiest direction. Pure. */
import { type Box, crosses, labelBox, overlap, type Point, shapeBox, union } from '../scene/labels.ts';
import type { LayoutNode } from './place.ts';

/** A box of a node: its shape, its label, or both. */
type Owned = { of: string; box: Box };
type Places = ReadonlyMap<string, Point>;
/** What is there already, where it stands, the two ends of every line, those that come too, and the room that it has. */
export type Picture = { boxes: readonly Owned[]; at: Places; lines: readonly (readonly [string, string])[]; room: Box };

/** Px kept free between a new node and anything else. */
export const CLEAR = 10;
/** Rings of the fan, in px from its centre, and the px between two places on a ring. */
const RINGS = { first: 104, step: 44, count: 22, apart: 34 };
/** So many nodes find a place in a moment; what more come meet all that is there and each other at every place of the fan. */
export const MOST_ON_FAN = 50;
/** Times that all new nodes are gone through: where one stands changes what others meet. */
const ROUNDS = 2;
/**
 * What a place costs: each line through a shape or label of others, through the label of its own end, the share of the picture by
 * which that grows, and each px from the centre.
 */
const COST = { crossed: 1, ownLabel: 0.5, grown: 2.4, px: 0.0004 };
/** Directions that are looked at for the emptiest one, how far, in px, and how much what lies aside counts less. */
const DIRECTIONS = 32;
const REACH = 520;
const NARROWNESS = 4;

/**
 * A place for each of `nodes` round `centre`: of those where its box (shape, and label below it) meets no other, the one that
 * costs least. Rings are as high and as wide as the room is.
 */
export function fan(centre: Point, nodes: readonly LayoutNode[], picture: Picture): Map<string, Point> {
  const { boxes, at, lines, room } = picture;
  const candidates = spots(centre, emptiest(centre, boxes), Math.sqrt(widthOf(room) / heightOf(room)));
  const came = new Map<string, Owned>();
  const found = new Map<string, Point>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const node of nodes) {
      came.delete(node.id);
      const there = { boxes: [...boxes, ...came.values()], at: new Map([...at, ...found]), lines, room };
      const spot = cheapest(node, candidates, there) ?? candidates.at(-1) ?? centre;
      found.set(node.id, { x: spot.x, y: spot.y });
      came.set(node.id, { of: node.id, box: moved(ownBox(node), spot) });
    }
  }
  return found;
}

export const widthOf = ({ left, right }: Box): number => right - left;
export const heightOf = ({ top, bottom }: Box): number => bottom - top;
const ORIGIN: Point = { x: 0, y: 0 };
/** Shape and label of a node, were it at the origin. */
export const ownBox = ({ shape, label }: LayoutNode): Box =>
  union([shapeBox(ORIGIN, shape), labelBox(ORIGIN, shape, label, 'below')]);
const moved = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});
/** The box of two. */
const reach = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});
const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** How many times the room is too small for a picture, in the way in which it is smaller; 1 where it is not. */
const scaleOf = (picture: Box, room: Box): number =>
  Math.max(1, widthOf(picture) / widthOf(room), heightOf(picture) / heightOf(room));

type Spot = Point & { far: number };

function cheapest(
  node: LayoutNode,
  candidates: readonly Spot[],
  { boxes, at, lines, room }: Picture,
): Spot | undefined {
  const ends = lines.flatMap(([a, b]) => (a === node.id ? [b] : b === node.id ? [a] : []));
  const foreign = lines.flatMap(([a, b]) => {
    const [p, q] = a === node.id || b === node.id ? [] : [at.get(a), at.get(b)];
    return p && q ? [[p, q] as const] : [];
  });
  const through = (spot: Spot, id: string, end: Point): number =>
    boxes.reduce((sum, { of, box }) => {
      if (!crosses(end, spot, box)) return sum;
      return of !== id ? sum + COST.crossed : holds(box, end) ? sum : sum + COST.ownLabel;
    }, 0);
  const own = ownBox(node);
  const whole = union(boxes.map(({ box }) => box));
  let best: Spot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of candidates) {
    const box = moved(own, spot);
    let cost = spot.far * COST.px + (scaleOf(reach(whole, box), room) - scaleOf(whole, room)) * COST.grown;
    if (cost >= least || boxes.some((other) => overlap(box, other.box, CLEAR) > 0)) continue;
    cost += foreign.filter(([p, q]) => crosses(p, q, box)).length * COST.crossed;
    for (const id of ends) {
      const end = at.get(id);
      if (cost >= least) break;
      if (end) cost += through(spot, id, end);
    }
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

/** The direction with least in it, in radians: what is near and straight ahead weighs most. */
function emptiest(centre: Point, boxes: readonly Owned[]): number {
  const seen = boxes.map(({ box }) => {
    const [dx, dy] = [(box.left + box.right) / 2 - centre.x, (box.top + box.bottom) / 2 - centre.y];
    return { angle: Math.atan2(dy, dx), far: Math.hypot(dx, dy) };
  });
  const near = seen.filter(({ far }) => far > 1 && far < REACH);
  const weigh = (direction: number): number =>
    near.reduce((sum, { angle, far }) => sum + (1 + Math.cos(angle - direction)) ** NARROWNESS / far, 0);
  const directions = Array.from({ length: DIRECTIONS }, (_, i) => (2 * Math.PI * i) / DIRECTIONS);
  return (
    directions.map((angle) => ({ angle, weight: weigh(angle) })).sort((a, b) => a.weight - b.weight)[0]?.angle ?? 0
  );
}

/** Places ring by ring, each from the middle of the fan to both sides, all the way round; `wide`: so much wider than a circle. */
function spots(centre: Point, middle: number, wide: number): Spot[] {
  return Array.from({ length: RINGS.count }, (_, ring) => RINGS.first + ring * RINGS.step).flatMap((far) => {
    const step = RINGS.apart / far;
    return Array.from({ length: Math.floor(Math.PI / step) * 2 }, (_, i) => {
      const angle = middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * step;
      const [dx, dy] = [far * wide * Math.cos(angle), (far / wide) * Math.sin(angle)];
      return { x: Math.round(centre.x + dx), y: Math.round(centre.y + dy), far };
    });
  });
}
