/** Places for nodes that come to a picture whose nodes stay where they are: on a fan in its emptiest direction. Pure. */
import { type Box, crosses, labelBox, overlap, type Point, shapeBox, union } from '../scene/labels.ts';
import type { LayoutNode } from './place.ts';

/** What is there already: boxes of shapes and labels, lines, and where nodes stand. */
export type Picture = {
  boxes: readonly Box[];
  lines: readonly (readonly [Point, Point])[];
  at: ReadonlyMap<string, Point>;
};

/** Px kept free between a new node and anything else. */
const CLEAR = 10;
/** Rings of the fan, in px from its centre, and the px between two places on a ring. */
const RINGS = { first: 104, step: 44, count: 22, apart: 34 };
/** Directions that are looked at for the emptiest one, how far, in px, and how much what lies aside counts less. */
const DIRECTIONS = 32;
const REACH = 520;
const NARROWNESS = 4;

/**
 * A place for each of `nodes` round `centre`, in order: the first whose box (shape, and label below it) meets no other and
 * neither is crossed by a line nor sends its own through another; else the first that meets none.
 */
export function fan(centre: Point, nodes: readonly LayoutNode[], { boxes, lines, at }: Picture): Map<string, Point> {
  const taken = [...boxes];
  const drawn = [...lines];
  const places = new Map<string, Point>();
  const candidates = spots(centre, emptiest(centre, boxes));
  for (const node of nodes) {
    const boxAt = (spot: Point): Box =>
      union([shapeBox(spot, node.shape), labelBox(spot, node.shape, node.label, 'below')]);
    const ends = node.linked.flatMap((id) => at.get(id) ?? places.get(id) ?? []);
    const isClear = (spot: Point, box: Box): boolean =>
      drawn.every(([p, q]) => !crosses(p, q, box)) &&
      ends.every((end) => taken.every((other) => isOwn(end, other) || !crosses(end, spot, other)));
    let free: Point | undefined;
    const clear = candidates.find((spot) => {
      const box = boxAt(spot);
      if (taken.some((other) => overlap(box, other, CLEAR) > 0)) return false;
      free ??= spot;
      return isClear(spot, box);
    });
    const spot = clear ?? free ?? candidates.at(-1) ?? centre;
    places.set(node.id, spot);
    taken.push(boxAt(spot));
    drawn.push(...ends.map((end) => [end, spot] as const));
  }
  return places;
}

const isOwn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left - CLEAR && x <= box.right + CLEAR && y >= box.top - CLEAR && y <= box.bottom + CLEAR;

/** The direction with least in it, in radians: what is near and straight ahead weighs most. */
function emptiest(centre: Point, boxes: readonly Box[]): number {
  const seen = boxes.map((box) => {
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
