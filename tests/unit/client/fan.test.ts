/** Nodes that come: each finds a place that meets nothing, near the node that they belong to, and the same place every time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fan, type Picture } from '../../../client/graph/layouts/fan.ts';
import type { LayoutNode } from '../../../client/graph/layouts/place.ts';
import { shelves } from '../../../client/graph/layouts/shelves.ts';
import { crosses, labelBox, overlap, type Point, shapeBox, union } from '../../../client/graph/scene/labels.ts';

const node = (id: string, width = 90): LayoutNode => ({
  id,
  shape: { width: 28, height: 24 },
  label: { width, height: 34 },
  linked: ['centre'],
});
const boxOf = ({ shape, label }: LayoutNode, at: Point) =>
  union([shapeBox(at, shape), labelBox(at, shape, label, 'below')]);
const room = { left: -500, right: 500, top: -400, bottom: 400 };
const empty: Picture = { boxes: [], at: new Map([['centre', { x: 0, y: 0 }]]), lines: [], room };

it('keeps 25 nodes apart from each other and from what is there, whatever stands around', () => {
  const box = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), fc.integer({ min: 1, max: 25 }), (others, count) => {
      const boxes = others.map((at, i) => ({ of: `o${i}`, box: boxOf(node('other'), at) }));
      const nodes = Array.from({ length: count }, (_, i) => node(`n${i}`, 60 + i * 4));
      const places = fan({ x: 0, y: 0 }, nodes, { ...empty, boxes });
      const mine = nodes.map((one) => boxOf(one, places.get(one.id) ?? { x: 0, y: 0 }));
      mine.forEach((one, i) => {
        for (const other of [...boxes.map(({ box }) => box), ...mine.slice(i + 1)]) expect(overlap(one, other)).toBe(0);
      });
    }),
    { numRuns: 30 },
  );
});

it('begins where least is', () => {
  const boxes = [-1, 0, 1].map((row) => ({ of: `e${row}`, box: boxOf(node('east'), { x: 200, y: row * 120 }) }));
  const at = fan({ x: 0, y: 0 }, [node('n')], { ...empty, boxes }).get('n');
  expect(at?.x).toBeLessThan(0);
});

it('keeps out of the way of lines', () => {
  const at = new Map([...empty.at, ['west', { x: -600, y: -90 }], ['east', { x: 600, y: -90 }]]);
  const { y } = fan({ x: 0, y: 0 }, [node('n')], { ...empty, at, lines: [['west', 'east']] }).get('n') ?? { y: 0 };
  const { top, bottom } = boxOf(node('n'), { x: 0, y });
  expect(top < -90 && bottom > -90).toBe(false);
});

it('sends its own lines through nothing but their ends, those of one that came before it too', () => {
  const wall = { of: 'wall', box: { left: 60, right: 90, top: -200, bottom: 200 } };
  const nodes = ['first', 'second'].map((id) => node(id));
  const lines = [
    ['first', 'centre'],
    ['second', 'centre'],
    ['first', 'second'],
  ] as const;
  const places = new Map([...empty.at, ...fan({ x: 0, y: 0 }, nodes, { ...empty, boxes: [wall], lines })]);
  const boxes = [wall, ...nodes.map((one) => ({ of: one.id, box: boxOf(one, places.get(one.id) ?? { x: 0, y: 0 }) }))];
  for (const [a, b] of lines) {
    const [p, q] = [places.get(a) ?? { x: 0, y: 0 }, places.get(b) ?? { x: 0, y: 0 }];
    expect(boxes.filter(({ of, box }) => of !== a && of !== b && crosses(p, q, box))).toEqual([]);
  }
});

it('makes a picture that fills the room no larger where there is a place in it, though outside is emptier', () => {
  const corners = [room.left, room.right - 60].flatMap((left) => [
    { left, right: left + 60, top: room.top, bottom: room.top + 30 },
    { left, right: left + 60, top: room.bottom - 30, bottom: room.bottom },
  ]);
  const row = Array.from({ length: 9 }, (_, i) => boxOf(node('other'), { x: -400 + i * 100, y: -200 }));
  const boxes = [...corners, ...row].map((box, i) => ({ of: `o${i}`, box }));
  const at = fan({ x: 0, y: -360 }, [node('n')], { ...empty, boxes }).get('n') ?? { x: 0, y: 0 };
  expect(boxOf(node('n'), at).top).toBeGreaterThanOrEqual(room.top);
});

it('is the same every time', () => {
  const nodes = ['p', 'q', 'r'].map((id) => node(id));
  expect(fan({ x: 5, y: 5 }, nodes, empty)).toEqual(fan({ x: 5, y: 5 }, nodes, empty));
});

it('puts very many in rows below what is there, none over another', () => {
  const boxes = [{ of: 'other', box: boxOf(node('other'), { x: 0, y: 390 }) }];
  const nodes = Array.from({ length: 400 }, (_, i) => node(`n${i}`, 20 + ((i * 37) % 140)));
  const places = shelves(nodes, { boxes, room });
  const mine = nodes.map((one) => boxOf(one, places.get(one.id) ?? { x: 0, y: 0 }));
  mine.forEach((one, i) => {
    for (const other of [...boxes.map(({ box }) => box), ...mine.slice(i + 1)]) {
      if (overlap(one, other) > 0) expect.fail(`node ${i} stands over another`);
    }
  });
  const { left, right, top, bottom } = union(mine);
  expect((right - left) / (bottom - top)).toBeCloseTo(1000 / 800, 0);
});
