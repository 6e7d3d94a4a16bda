/** Places for nodes that come to a picture whose nodes stay where they are: on a fan in its emptiest direction. Pure. */
import { type Box, crosses, labelBox, overlap, type Point, shapeBox, union } from '../scene/labels.ts';
import type { LayoutNode } from './place.ts';

/** What is there already: boxes of shapes and labels, and lines. */
export type Picture = { boxes: readonly Box[]; lines: readonly (readonly [Point, Point])[] };

/** Px kept free between a new node and anything else. */
const CLEAR = 10;
/** Rings of the fan, in px from its centre, and the px between two places on a ring. */
const RINGS = { first: 104, step: 44, count: 22, apart: 34 };
/** Directions that are looked at for the emptiest one, the angle to each side that counts, in radians, and how far. */
const SECTOR = { directions: 32, half: Math.PI / 5, reach: 520 };

/**
 * A place for each of `nodes` round `centre`, in order: the first whose box (shape, and label below it) meets no other and
 * is crossed by no line, else the first that meets none.
 */
export function fan(centre: Point, nodes: readonly LayoutNode[], { boxes, lines }: Picture): Map<string, Point> {
  const taken = [...boxes];
  const drawn = [...lines];
  const places = new Map<string, Point>();
  const candidates = spots(centre, emptiest(centre, boxes));
  for (const node of nodes) {
    const boxAt = (at: Point): Box => union([shapeBox(at, node.shape), labelBox(at, node.shape, node.label, 'below')]);
    const isFree = (at: Point): boolean => taken.every((box) => overlap(boxAt(at), box, CLEAR) === 0);
    const isClear = (at: Point): boolean =>
      drawn.every(([p, q]) => !crosses(p, q, boxAt(at))) &&
      boxes.every((box) => isOwn(centre, box) || !crosses(centre, at, box));
    const free = candidates.filter(isFree);
    const at = free.find(isClear) ?? free[0] ?? candidates.at(-1) ?? centre;
    places.set(node.id, at);
    taken.push(boxAt(at));
    drawn.push([centre, at]);
  }
  return places;
}

const isOwn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.left - CLEAR && x <= box.right + CLEAR && y >= box.top - CLEAR && y <= box.bottom + CLEAR;

/** The direction with least in it, in radians: near boxes weigh more than far ones. */
function emptiest(centre: Point, boxes: readonly Box[]): number {
  const seen = boxes.map((box) => {
    const [dx, dy] = [(box.left + box.right) / 2 - centre.x, (box.top + box.bottom) / 2 - centre.y];
    return { angle: Math.atan2(dy, dx), far: Math.hypot(dx, dy) };
  });
  const weigh = (direction: number): number =>
    seen
      .filter(({ angle, far }) => far > 1 && far < SECTOR.reach && turn(angle, direction) < SECTOR.half)
      .reduce((sum, { far }) => sum + 1 / far, 0);
  const directions = Array.from({ length: SECTOR.directions }, (_, i) => (2 * Math.PI * i) / SECTOR.directions);
  return (
    directions.map((angle) => ({ angle, weight: weigh(angle) })).sort((a, b) => a.weight - b.weight)[0]?.angle ?? 0
  );
}

/** Angle between two directions, 0 to π. */
function turn(a: number, b: number): number {
  const by = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(by, 2 * Math.PI - by);
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
