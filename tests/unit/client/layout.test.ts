/** The layout: the same picture every time, inside the frame, without faults for a small graph, and around what is fixed. */
import { describe, expect, it } from 'vitest';
import { force } from '../../../client/graph/layouts/force.ts';
import { faults, type LayoutNode, type Positions, planOf } from '../../../client/graph/layouts/place.ts';
import type { Box } from '../../../client/graph/scene/labels.ts';

/** Nodes joined by the given lines, with labels of different widths. */
function graph(lines: [number, number][], count: number): LayoutNode[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    shape: { width: 28, height: 24 },
    label: { width: 60 + ((i * 37) % 60), height: 34 },
    linked: lines.flatMap(([a, b]) => (a === i ? [`n${b}`] : b === i ? [`n${a}`] : [])),
  }));
}

const NINE = graph(
  [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 4],
    [2, 4],
    [3, 5],
    [5, 6],
    [6, 7],
    [7, 8],
    [1, 2],
  ],
  9,
);
/** Faults of the picture of nine. */
const weigh = (at: Positions, box: Box): number =>
  faults(
    planOf(NINE),
    NINE.flatMap(({ id }) => at.get(id) ?? []),
    box,
  );
const WIDE = { width: 880, height: 640 };
const inside = { left: 0, top: 0, right: WIDE.width, bottom: WIDE.height };

it('is the same every time', async () => {
  expect(await force(NINE, new Map(), WIDE)).toEqual(await force(NINE, new Map(), WIDE));
});

describe.each([
  ['wide', WIDE],
  ['narrow', { width: 360, height: 620 }],
])('%s', (_, frame) => {
  it('places nine nodes inside the frame with no name over another', async () => {
    const at = await force(NINE, new Map(), frame);
    expect(at.size).toBe(9);
    for (const { x, y } of at.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(frame.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(frame.height);
    }
    const box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
    expect(weigh(at, box)).toBeLessThan(700);
  });
});

it('counts a heap of nodes as worse than any picture it makes', async () => {
  const heap = new Map(NINE.map(({ id }, i) => [id, { x: 400 + i, y: 300 }]));
  expect(weigh(heap, inside)).toBeGreaterThan(10 * weigh(await force(NINE, new Map(), WIDE), inside));
});

it('leaves fixed nodes where they are', async () => {
  const fixed = new Map([
    ['n0', { x: 111, y: 222 }],
    ['n8', { x: 700, y: 80 }],
  ]);
  const at = await force(NINE, fixed, WIDE);
  expect(at.get('n0')).toEqual({ x: 111, y: 222 });
  expect(at.get('n8')).toEqual({ x: 700, y: 80 });
});

it('is ready for nothing and for one', async () => {
  expect((await force([], new Map(), WIDE)).size).toBe(0);
  const [only] = graph([], 1);
  expect((await force(only ? [only] : [], new Map(), WIDE)).size).toBe(1);
});

it('spends no more on a larger graph than its budget: 80 nodes still get places', async () => {
  const ring = Array.from({ length: 80 }, (_, i): [number, number] => [i, (i + 1) % 80]);
  expect((await force(graph(ring, 80), new Map(), { width: 1600, height: 1200 })).size).toBe(80);
});
