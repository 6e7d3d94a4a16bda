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
import type { SizeStep } from '../scene/shapes.ts';

/** A node as a layout sees it: its shape, its label (the larger of both languages) and whom its lines reach. */
export type LayoutNode = { id: string; shape: Size; label: Size; linked: readonly string[] };
export type Positions = ReadonlyMap<string, Point>;
/** A node in a picture: where it stands, the side of its label, and how large it is. */
export type Placed = Point & { side: Side; step: SizeStep };

/** Nodes and lines by their places in lists: a picture is weighed thousands of times. `covered`: px under both shapes. */
export type Plan = {
  nodes: readonly LayoutNode[];
  lines: readonly { a: number; b: number; covered: number }[];
};

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

/** Every pair of linked nodes once; ends that are not among the nodes are left out. */
export function planOf(nodes: readonly LayoutNode[]): Plan {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const radius = ({ shape }: LayoutNode): number => (shape.width + shape.height) / 4;
  const lines = nodes.flatMap((node, a) =>
    node.linked.flatMap((other) => {
      const b = index.get(other);
      const end = b === undefined ? undefined : nodes[b];
      return b === undefined || !end || a >= b ? [] : [{ a, b, covered: radius(node) + radius(end) }];
    }),
  );
  return { nodes, lines };
}

const NOWHERE: Point = { x: 0, y: 0 };
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

type Labelled = { sides: Side[]; labels: (Box | undefined)[]; shapes: Box[] };

/**
 * A side for each label: the one that meets least, looked through twice, since each choice changes what others meet.
 * Those in `held` keep theirs.
 */
export function label(
  plan: Plan,
  at: readonly Point[],
  frame?: Box,
  held: readonly (Side | undefined)[] = [],
): Labelled {
  const { nodes } = plan;
  const boxOf = (node: LayoutNode, i: number, side: Side): Box =>
    labelBox(at[i] ?? NOWHERE, node.shape, node.label, side);
  const found: Labelled = {
    sides: nodes.map((_, i) => held[i] ?? 'below'),
    labels: nodes.map((node, i) => held[i] && boxOf(node, i, held[i])),
    shapes: nodes.map(({ shape }, i) => shapeBox(at[i] ?? NOWHERE, shape)),
  };
  for (let round = 0; round < 2; round += 1) {
    nodes.forEach((node, i) => {
      if (held[i]) return;
      let least = Number.POSITIVE_INFINITY;
      let best: [Side, Box] | undefined;
      SIDES.forEach((side, rank) => {
        const box = boxOf(node, i, side);
        const cost = rank + labelCost(plan, at, found, i, box, frame, least - rank);
        if (cost < least) [least, best] = [cost, [side, box]];
      });
      if (best) [found.sides[i], found.labels[i]] = best;
    });
  }
  return found;
}

/** What a label at a place costs; stops counting at `enough`. */
function labelCost(
  { lines }: Plan,
  at: readonly Point[],
  { shapes, labels }: Labelled,
  own: number,
  box: Box,
  frame: Box | undefined,
  enough: number,
): number {
  let cost = frame ? outside(box, frame) * WEIGHT.outside : 0;
  for (let i = 0; i < shapes.length && cost < enough; i += 1) {
    if (i === own) continue;
    const [shape, other] = [shapes[i], labels[i]];
    if (shape) cost += overlap(box, shape, CLEAR) * WEIGHT.overlap;
    if (other) cost += overlap(box, other, CLEAR) * WEIGHT.overlap;
  }
  const wide = grow(box, CLEAR / 2);
  for (let i = 0; i < lines.length && cost < enough; i += 1) {
    const line = lines[i];
    if (!line || !crosses(at[line.a] ?? NOWHERE, at[line.b] ?? NOWHERE, wide)) continue;
    cost += line.a === own || line.b === own ? WEIGHT.throughLabel / 4 : WEIGHT.throughLabel;
  }
  return cost;
}

/** All faults of a picture, weighed; 0 is faultless. */
export function faults(plan: Plan, at: readonly Point[], frame: Box): number {
  const found = label(plan, at, frame);
  const { shapes, labels } = found;
  const easy = EASY_LINE * Math.sqrt(((frame.right - frame.left) * (frame.bottom - frame.top)) / shapes.length);
  let cost = lineFaults(plan, at, shapes, easy);
  shapes.forEach((shape, i) => {
    const box = labels[i];
    if (box) cost += labelCost(plan, at, found, i, box, frame, Number.POSITIVE_INFINITY);
    cost += outside(shape, frame) * WEIGHT.outside;
    for (let j = i + 1; j < shapes.length; j += 1) {
      const other = shapes[j];
      if (other) cost += overlap(shape, other, CLEAR * 3) * WEIGHT.overlap;
    }
  });
  return cost;
}

function lineFaults({ lines }: Plan, at: readonly Point[], shapes: readonly Box[], easy: number): number {
  let cost = 0;
  const places = lines.map(({ a, b }) => ({ a, b, p: at[a] ?? NOWHERE, q: at[b] ?? NOWHERE }));
  const wide = shapes.map((shape) => grow(shape, CLEAR));
  places.forEach((line, i) => {
    const length = Math.hypot(line.p.x - line.q.x, line.p.y - line.q.y);
    cost += Math.max(0, SHORTEST_LINE - length + (lines[i]?.covered ?? 0)) * WEIGHT.short;
    cost += Math.max(0, length - easy) * WEIGHT.long;
    for (let node = 0; node < wide.length; node += 1) {
      const box = wide[node];
      if (box && node !== line.a && node !== line.b && crosses(line.p, line.q, box)) cost += WEIGHT.throughShape;
    }
    for (let j = i + 1; j < places.length; j += 1) {
      const other = places[j];
      if (!other) continue;
      const shared = sharedEnd(line, other);
      if (shared < 0) cost += meet(line, other) ? WEIGHT.crossing : 0;
      else cost += (Math.max(0, NARROW - parting(line, other, shared)) / NARROW) * WEIGHT.narrow;
    }
  });
  return cost;
}

type Stretch = { a: number; b: number; p: Point; q: Point };

/** The node in which two lines end both; -1 if there is none. */
const sharedEnd = (one: Stretch, other: Stretch): number =>
  one.a === other.a || one.a === other.b ? one.a : one.b === other.a || one.b === other.b ? one.b : -1;

const side = (p: Point, q: Point, r: Point): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));

/** Whether two lines without a common end cross. */
const meet = (one: Stretch, other: Stretch): boolean =>
  side(one.p, one.q, other.p) !== side(one.p, one.q, other.q) &&
  side(other.p, other.q, one.p) !== side(other.p, other.q, one.q);

/** The angle in radians by which two lines of one node part. */
function parting(one: Stretch, other: Stretch, shared: number): number {
  const away = ({ a, p, q }: Stretch): number =>
    a === shared ? Math.atan2(q.y - p.y, q.x - p.x) : Math.atan2(p.y - q.y, p.x - q.x);
  const turn = Math.abs(away(one) - away(other));
  return Math.min(turn, 2 * Math.PI - turn);
}
