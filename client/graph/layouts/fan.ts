/** Places for nodes that come to a picture whose nodes stay where they are: on a fan in its emptiest direction. Pure. */
import { type Box, crosses, labelBox, overlap, type Point, shapeBox, union } from '../scene/labels.ts';
import type { LayoutNode } from './place.ts';

/** A box of a node: its shape, its label, or both. */
type Owned = { of: string; box: Box };
type Places = ReadonlyMap<string, Point>;
/** What is there already, where it stands, and the two ends of every line, those that come too. */
export type Picture = { boxes: readonly Owned[]; at: Places; lines: readonly (readonly [string, string])[] };

/** Px kept free between a new node and anything else. */
const CLEAR = 10;
/** Rings of the fan, in px from its centre, and the px between two places on a ring. */
const RINGS = { first: 104, step: 44, count: 22, apart: 34 };
/** Times that all new nodes are gone through: where one stands changes what others meet. */
const ROUNDS = 2;
/** Directions that are looked at for the emptiest one, how far, in px, and how much what lies aside counts less. */
const DIRECTIONS = 32;
const REACH = 520;
const NARROWNESS = 4;

/**
 * A place for each of `nodes` round `centre`: of those where its box (shape, and label below it) meets no other, the first with
 * the fewest lines through what is not theirs: lines that are there through the new box, and new lines through other boxes.
 */
export function fan(centre: Point, nodes: readonly LayoutNode[], { boxes, at, lines }: Picture): Map<string, Point> {
  const candidates = spots(centre, emptiest(centre, boxes));
  const came = new Map<string, Owned>();
  const found = new Map<string, Point>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const node of nodes) {
      came.delete(node.id);
      const there = { boxes: [...boxes, ...came.values()], at: new Map([...at, ...found]), lines };
      const spot = clearest(node, candidates, there) ?? candidates.at(-1) ?? centre;
      found.set(node.id, spot);
      came.set(node.id, { of: node.id, box: moved(ownBox(node), spot) });
    }
  }
  return found;
}

const ORIGIN: Point = { x: 0, y: 0 };
const ownBox = ({ shape, label }: LayoutNode): Box =>
  union([shapeBox(ORIGIN, shape), labelBox(ORIGIN, shape, label, 'below')]);
const moved = ({ left, right, top, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

function clearest(node: LayoutNode, candidates: readonly Point[], { boxes, at, lines }: Picture): Point | undefined {
  const own = lines.flatMap(([a, b]) => (a === node.id ? [b] : b === node.id ? [a] : []));
  const foreign = lines.flatMap(([a, b]) => {
    const [p, q] = a === node.id || b === node.id ? [] : [at.get(a), at.get(b)];
    return p && q ? [[p, q] as const] : [];
  });
  const shape = ownBox(node);
  let best: Point | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const spot of candidates) {
    const box = moved(shape, spot);
    if (boxes.some((other) => overlap(box, other.box, CLEAR) > 0)) continue;
    let crossed = foreign.filter(([p, q]) => crosses(p, q, box)).length;
    for (const id of own) {
      const end = at.get(id);
      if (crossed >= fewest) break;
      if (end) crossed += boxes.filter((other) => other.of !== id && crosses(end, spot, other.box)).length;
    }
    if (crossed < fewest) [best, fewest] = [spot, crossed];
    if (fewest === 0) break;
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

/** Places ring by ring, each from the middle of the fan to both sides, all the way round. */
function spots(centre: Point, middle: number): Point[] {
  return Array.from({ length: RINGS.count }, (_, ring) => RINGS.first + ring * RINGS.step).flatMap((radius) => {
    const step = RINGS.apart / radius;
    return Array.from({ length: Math.floor(Math.PI / step) * 2 }, (_, i) => {
      const angle = middle + (i % 2 === 0 ? i / 2 : -(i + 1) / 2) * step;
      return { x: Math.round(centre.x + radius * Math.cos(angle)), y: Math.round(centre.y + radius * Math.sin(angle)) };
    });
  });
}
