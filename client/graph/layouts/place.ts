/** How good a picture is: which side each label takes, and what is in the way of what. Pure, the same for every layout. */
import {
  type Box,
  crosses,
  labelBox,
  overlap,
  type Point,
  SIDES,
  type Side,
  type Size,
  shapeBox,
} from '../scene/labels.ts';

/** A node as a layout sees it: its shape, its label (the larger of both languages) and whom its lines reach. */
export type LayoutNode = { id: string; shape: Size; label: Size; linked: readonly string[] };
export type Positions = ReadonlyMap<string, Point>;
export type Sides = ReadonlyMap<string, Side>;
/** Space that is kept free between labels, shapes and foreign lines, in px. */
const CLEAR = 6;
/** No line is shorter than this between its shapes, in px: it must be seen and hit, and hold its mark. */
const SHORTEST_LINE = 72;
/** Lines up to this share of the room that a node has cost nothing; a longer one is harder to follow. */
const EASY_LINE = 1.25;
/** Two lines of one node that part by less than this, in radians, are hard to tell apart. */
const NARROW = 0.45;

/** Weights of faults: what makes a name unreadable weighs most, what is only less handsome least. */
const WEIGHT = {
  overlap: 4,
  outside: 60,
  throughLabel: 700,
  throughShape: 1500,
  crossing: 420,
  short: 12,
  long: 0.06,
  narrow: 90,
} as const;

/** A line between two centres; `covered`: px of it that lie under its shapes. */
type Stretch = { a: string; b: string; p: Point; q: Point; covered: number };

/** Every pair of linked nodes once. */
export function linesOf(nodes: readonly LayoutNode[], at: Positions): Stretch[] {
  const radius = new Map(nodes.map(({ id, shape }) => [id, (shape.width + shape.height) / 4]));
  return nodes.flatMap((node) =>
    node.linked
      .filter((other) => node.id < other && at.has(other))
      .map((other) => ({
        a: node.id,
        b: other,
        p: place(at, node.id),
        q: place(at, other),
        covered: (radius.get(node.id) ?? 0) + (radius.get(other) ?? 0),
      })),
  );
}

const place = (at: Positions, id: string): Point => at.get(id) ?? { x: 0, y: 0 };

/** A side for each label: the one that meets least, looked through twice, since each choice changes what others meet. */
export function chooseSides(nodes: readonly LayoutNode[], at: Positions, frame?: Box): Sides {
  const lines = linesOf(nodes, at);
  const shapes = nodes.map((node) => ({ id: node.id, box: shapeBox(place(at, node.id), node.shape) }));
  const sides = new Map<string, Side>();
  const labels = new Map<string, Box>();
  for (let round = 0; round < 2; round += 1) {
    for (const node of nodes) {
      const ranked = SIDES.map((side, rank) => {
        const box = labelBox(place(at, node.id), node.shape, node.label, side);
        return { side, box, cost: rank + labelCost(node.id, box, { lines, shapes, labels, frame }) };
      }).sort((a, b) => a.cost - b.cost);
      const best = ranked[0];
      if (!best) continue;
      sides.set(node.id, best.side);
      labels.set(node.id, best.box);
    }
  }
  return sides;
}

type Around = {
  lines: readonly Stretch[];
  shapes: readonly { id: string; box: Box }[];
  labels: ReadonlyMap<string, Box>;
  frame: Box | undefined;
};

function labelCost(id: string, box: Box, { lines, shapes, labels, frame }: Around): number {
  let cost = frame ? outside(box, frame) * WEIGHT.outside : 0;
  for (const shape of shapes) if (shape.id !== id) cost += overlap(box, shape.box, CLEAR) * WEIGHT.overlap;
  for (const [other, label] of labels) if (other !== id) cost += overlap(box, label, CLEAR) * WEIGHT.overlap;
  for (const line of lines) {
    if (!crosses(line.p, line.q, grow(box, CLEAR / 2))) continue;
    cost += line.a === id || line.b === id ? WEIGHT.throughLabel / 4 : WEIGHT.throughLabel;
  }
  return cost;
}

const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});

/** Px by which a box stands out of the frame, all sides together. */
const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.left - box.left) +
  Math.max(0, box.right - frame.right) +
  Math.max(0, frame.top - box.top) +
  Math.max(0, box.bottom - frame.bottom);

/** All faults of a picture, weighed; 0 is faultless. */
export function faults(nodes: readonly LayoutNode[], at: Positions, frame: Box): number {
  const sides = chooseSides(nodes, at, frame);
  const lines = linesOf(nodes, at);
  const shapes = nodes.map((node) => ({ id: node.id, box: shapeBox(place(at, node.id), node.shape) }));
  const labels = new Map(
    nodes.map((node) => [node.id, labelBox(place(at, node.id), node.shape, node.label, sides.get(node.id) ?? 'below')]),
  );
  const easy = EASY_LINE * Math.sqrt(((frame.right - frame.left) * (frame.bottom - frame.top)) / nodes.length);
  let cost = lineFaults(lines, shapes, easy);
  for (const node of nodes) {
    const box = labels.get(node.id);
    if (box) cost += labelCost(node.id, box, { lines, shapes, labels, frame });
  }
  shapes.forEach((a, i) => {
    cost += outside(a.box, frame) * WEIGHT.outside;
    for (const b of shapes.slice(i + 1)) cost += overlap(a.box, b.box, CLEAR * 3) * WEIGHT.overlap;
  });
  return cost;
}

function lineFaults(lines: readonly Stretch[], shapes: readonly { id: string; box: Box }[], easy: number): number {
  let cost = 0;
  lines.forEach((line, i) => {
    const length = Math.hypot(line.p.x - line.q.x, line.p.y - line.q.y);
    cost +=
      Math.max(0, SHORTEST_LINE - length + line.covered) * WEIGHT.short + Math.max(0, length - easy) * WEIGHT.long;
    for (const { id, box } of shapes)
      if (id !== line.a && id !== line.b && crosses(line.p, line.q, grow(box, CLEAR))) cost += WEIGHT.throughShape;
    for (const other of lines.slice(i + 1)) {
      if (meet(line, other)) cost += WEIGHT.crossing;
      cost += (Math.max(0, NARROW - parting(line, other)) / NARROW) * WEIGHT.narrow;
    }
  });
  return cost;
}

/** Whether two lines without a common end cross. */
function meet(one: Stretch, other: Stretch): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false;
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return (
    turn(one.p, one.q, other.p) !== turn(one.p, one.q, other.q) &&
    turn(other.p, other.q, one.p) !== turn(other.p, other.q, one.q)
  );
}

/** The angle in radians by which two lines of one node part; a half turn where they share no node. */
function parting(one: Stretch, other: Stretch): number {
  const shared = [one.a, one.b].find((id) => id === other.a || id === other.b);
  if (shared === undefined) return Math.PI;
  const away = ({ a, p, q }: Stretch): number =>
    a === shared ? Math.atan2(q.y - p.y, q.x - p.x) : Math.atan2(p.y - q.y, p.x - q.x);
  const turn = Math.abs(away(one) - away(other));
  return Math.min(turn, 2 * Math.PI - turn);
}
