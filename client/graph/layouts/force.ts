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
import type { Box, Point, Size } from '../scene/labels.ts';
import { faults, type LayoutNode, type Plan, type Positions, planOf } from './place.ts';

/** Space between the outermost shape and the frame, in px: there the labels stand. */
const MARGIN = { x: 72, y: 60 };
/** The outermost px of the frame stay free of labels. */
const EDGE = 8;
/** Work is bounded, so that a larger graph gets fewer tries and less mending, never a longer wait. */
const WORK = { tries: 400, mending: 120_000 };
const MOST = { tries: 14, mending: 320 };
const TICKS = 120;
/** So many of the best pictures are mended; which of them ends best cannot be seen before. */
const FINALISTS = 2;
/** How much a picture that fills the frame may be worse than one that leaves a part of it empty. */
const FILLED = 120;

type Picture = { at: readonly Point[]; cost: number };
/** What holds for all pictures of one call: `held` are the places of fixed nodes. */
type Task = { plan: Plan; held: readonly (Point | undefined)[]; frame: Size; box: Box };

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
  const plan = planOf(nodes);
  const held = nodes.map(({ id }) => fixed.get(id));
  const box = { left: EDGE, top: EDGE, right: frame.width - EDGE, bottom: frame.height - EDGE };
  const task = { plan, held, frame, box };
  const size = nodes.length + plan.lines.length;
  const tries = Math.max(2, Math.min(MOST.tries, Math.round(WORK.tries / size)));
  const steps = Math.min(MOST.mending, Math.round(WORK.mending / (nodes.length * size)));
  const pictures = Array.from({ length: tries }, (_, i) => weighed(task, spread(task, simulate(task, i + 1))));
  const best = pictures
    .sort((a, b) => a.cost - b.cost)
    .slice(0, FINALISTS)
    .map((picture) => mend(task, picture, steps))
    .flatMap((picture) => [picture, filled(task, picture)])
    .sort((a, b) => a.cost - b.cost)[0];
  return new Map(
    nodes.map(({ id }, i) => {
      const { x = 0, y = 0 } = best?.at[i] ?? {};
      return [id, { x: Math.round(x), y: Math.round(y) }];
    }),
  );
}

const weighed = ({ plan, box }: Task, at: readonly Point[]): Picture => ({ at, cost: faults(plan, at, box) });

/** The picture stretched over the frame, with what that is worth taken off its faults. */
function filled(task: Task, { at, cost }: Picture): Picture {
  const wide = weighed(task, spread(task, at));
  return { at: wide.at, cost: Math.max(wide.cost, cost) - FILLED };
}

type Body = SimulationNodeDatum & { reach: number };

function simulate({ plan, held, frame }: Task, seed: number): Point[] {
  const random = numbers(seed);
  const bodies: Body[] = plan.nodes.map(({ shape, label }, i) => {
    const fixed = held[i];
    const start = { x: random() * frame.width, y: random() * frame.height };
    const reach = Math.max(shape.width, label.width) / 2 + 8;
    return { reach, ...start, ...(fixed ? { fx: fixed.x, fy: fixed.y } : {}) };
  });
  const links = plan.lines.map(({ a, b }) => ({ source: a, target: b }));
  const pull = { x: 0.04, y: (0.04 * frame.width) / frame.height };
  forceSimulation(bodies)
    .randomSource(random)
    .force('link', forceLink<Body, { source: number; target: number }>(links).distance(150))
    .force('apart', forceManyBody().strength(-700))
    .force(
      'collide',
      forceCollide<Body>((body) => body.reach),
    )
    .force('x', forceX(frame.width / 2).strength(pull.x))
    .force('y', forceY(frame.height / 2).strength(pull.y))
    .stop()
    .tick(TICKS);
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** Stretches the picture over the frame, each way on its own, so that no third of the canvas stays empty. */
function spread({ held, frame }: Task, at: readonly Point[]): readonly Point[] {
  if (at.length < 2 || held.some(Boolean)) return at;
  const stretch = (values: number[], margin: number, size: number): number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high - low < 1 ? 0 : (size - 2 * margin) / (high - low);
    return values.map((value) => (scale === 0 ? size / 2 : margin + (value - low) * scale));
  };
  const xs = stretch(
    at.map(({ x }) => x),
    MARGIN.x,
    frame.width,
  );
  const ys = stretch(
    at.map(({ y }) => y),
    MARGIN.y,
    frame.height,
  );
  return at.map((_, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }));
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Moves single nodes and keeps each move that leaves fewer faults; moves grow shorter. */
function mend({ plan, held, box }: Task, start: Picture, steps: number): Picture {
  const random = numbers(97);
  const free = held.flatMap((place, i) => (place ? [] : [i]));
  const at = [...start.at];
  let { cost } = start;
  for (let step = 0; step < steps && cost > 0 && free.length > 0; step += 1) {
    const node = free[Math.floor(random() * free.length)] ?? 0;
    const from = at[node] ?? { x: 0, y: 0 };
    const reach = 2 * (160 * (1 - step / steps) + 12);
    at[node] = {
      x: clamp(from.x + (random() - 0.5) * reach, box.left + MARGIN.x / 2, box.right - MARGIN.x / 2),
      y: clamp(from.y + (random() - 0.5) * reach, box.top + MARGIN.y / 2, box.bottom - MARGIN.y / 2),
    };
    const after = faults(plan, at, box);
    if (after < cost) cost = after;
    else at[node] = from;
  }
  return { at, cost };
}
