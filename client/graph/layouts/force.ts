/** Forces from several fixed starts, spread over the frame, then mended node by node; the picture with fewest faults wins. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point, Size } from '../scene/labels.ts';
import { faults, type LayoutNode, type Positions } from './place.ts';

/** Space between the outermost shape and the frame, in px. */
const MARGIN = { x: 72, y: 60 };
/** Work is bounded, so that a larger graph gets fewer tries and less mending, never a longer wait. */
const WORK = { tries: 900, mending: 300_000 };
const MOST = { tries: 24, mending: 600 };
const TICKS = 160;
/** So many of the best pictures are mended; which of them ends best cannot be seen before. */
const FINALISTS = 4;

/** How much a picture that fills the frame may be worse than one that leaves a part of it empty. */
const FILLED = 120;

type Picture = { at: Positions; cost: number };
type Body = SimulationNodeDatum & { id: string; reach: number };

/** Numbers in [0, 1) that are the same on every machine (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Positions inside a frame of `frame` px, its corner at 0 0. Nodes in `fixed` keep theirs. Deterministic: the same nodes
 * and frame give the same picture.
 */
export async function force(nodes: readonly LayoutNode[], fixed: Positions, frame: Size): Promise<Positions> {
  if (nodes.length === 0) return new Map();
  const box = { left: 8, top: 8, right: frame.width - 8, bottom: frame.height - 8 };
  const lines = nodes.reduce((sum, node) => sum + node.linked.length, 0) / 2;
  const tries = Math.max(2, Math.min(MOST.tries, Math.round(WORK.tries / (nodes.length + lines))));
  const steps = Math.min(MOST.mending, Math.round(WORK.mending / (nodes.length * (nodes.length + lines))));
  const pictures = Array.from({ length: tries }, (_, i) => {
    const at = spread(simulate(nodes, fixed, frame, i + 1), fixed, frame);
    return { at, cost: faults(nodes, at, box) };
  });
  const filled = ({ at, cost }: Picture): Picture => {
    const wide = spread(at, fixed, frame);
    return { at: wide, cost: Math.max(faults(nodes, wide, box) - FILLED, cost - FILLED) };
  };
  const mended = pictures
    .sort((a, b) => a.cost - b.cost)
    .slice(0, FINALISTS)
    .map(({ at }) => mend(nodes, at, { fixed, box, steps }))
    .flatMap((picture) => [picture, filled(picture)])
    .sort((a, b) => a.cost - b.cost);
  const best = mended[0]?.at ?? new Map<string, Point>();
  return new Map([...best].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

function simulate(nodes: readonly LayoutNode[], fixed: Positions, frame: Size, seed: number): Map<string, Point> {
  const random = numbers(seed);
  const bodies: Body[] = nodes.map(({ id, shape, label }) => {
    const held = fixed.get(id);
    const start = { x: random() * frame.width, y: random() * frame.height };
    const reach = Math.max(shape.width, label.width) / 2 + 8;
    return { id, reach, ...start, ...(held ? { fx: held.x, fy: held.y } : {}) };
  });
  const known = new Set(nodes.map((node) => node.id));
  const links = nodes.flatMap((node) =>
    node.linked
      .filter((other) => node.id < other && known.has(other))
      .map((other) => ({ source: node.id, target: other })),
  );
  const pull = { x: 0.04, y: (0.04 * frame.width) / frame.height };
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.id)
        .distance(150),
    )
    .force('apart', forceManyBody().strength(-700))
    .force(
      'collide',
      forceCollide<Body>((body) => body.reach),
    )
    .force('x', forceX(frame.width / 2).strength(pull.x))
    .force('y', forceY(frame.height / 2).strength(pull.y))
    .stop()
    .tick(TICKS);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Stretches the picture over the frame, each way on its own, so that no third of the canvas stays empty. */
function spread(at: Positions, fixed: Positions, frame: Size): Positions {
  if (fixed.size > 0 || at.size < 2) return at;
  const xs = [...at.values()].map(({ x }) => x);
  const ys = [...at.values()].map(({ y }) => y);
  const line = (value: number, all: number[], margin: number, size: number): number => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    if (high - low < 1) return size / 2;
    return margin + ((value - low) / (high - low)) * (size - 2 * margin);
  };
  return new Map(
    [...at].map(([id, { x, y }]) => [
      id,
      { x: line(x, xs, MARGIN.x, frame.width), y: line(y, ys, MARGIN.y, frame.height) },
    ]),
  );
}

type Room = { fixed: Positions; box: { left: number; top: number; right: number; bottom: number }; steps: number };

/** Moves single nodes and keeps each move that leaves fewer faults; steps grow smaller. */
function mend(nodes: readonly LayoutNode[], start: Positions, { fixed, box, steps }: Room): Picture {
  const random = numbers(97);
  const free = nodes.filter((node) => !fixed.has(node.id));
  let at = new Map(start);
  let cost = faults(nodes, at, box);
  for (let step = 0; step < steps && cost > 0 && free.length > 0; step += 1) {
    const node = free[Math.floor(random() * free.length)];
    const from = node && at.get(node.id);
    if (!node || !from) continue;
    const reach = 160 * (1 - step / steps) + 12;
    const to = {
      x: Math.min(box.right - MARGIN.x / 2, Math.max(box.left + MARGIN.x / 2, from.x + (random() - 0.5) * 2 * reach)),
      y: Math.min(box.bottom - MARGIN.y / 2, Math.max(box.top + MARGIN.y / 2, from.y + (random() - 0.5) * 2 * reach)),
    };
    const next = new Map(at).set(node.id, to);
    const after = faults(nodes, next, box);
    if (after < cost) [at, cost] = [next, after];
  }
  return { at, cost };
}
