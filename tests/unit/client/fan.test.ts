/** Nodes that come: each finds a place that meets nothing, near the node that they belong to, and the same place every time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fan, type Picture } from '../../../client/graph/layouts/fan.ts';
import type { LayoutNode } from '../../../client/graph/layouts/place.ts';
import { labelBox, overlap, type Point, shapeBox, union } from '../../../client/graph/scene/labels.ts';

const node = (id: string, width = 90): LayoutNode => ({
  id,
  shape: { width: 28, height: 24 },
  label: { width, height: 34 },
  linked: ['centre'],
});
const boxOf = ({ shape, label }: LayoutNode, at: Point) =>
  union([shapeBox(at, shape), labelBox(at, shape, label, 'below')]);
const empty: Picture = { boxes: [], lines: [], at: new Map([['centre', { x: 0, y: 0 }]]) };

it('keeps 25 nodes apart from each other and from what is there, whatever stands around', () => {
  const box = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 20 }), fc.integer({ min: 1, max: 25 }), (others, count) => {
      const boxes = others.map((at) => boxOf(node('other'), at));
      const nodes = Array.from({ length: count }, (_, i) => node(`n${i}`, 60 + i * 4));
      const places = fan({ x: 0, y: 0 }, nodes, { ...empty, boxes });
      const mine = nodes.map((one) => boxOf(one, places.get(one.id) ?? { x: 0, y: 0 }));
      mine.forEach((one, i) => {
        for (const other of [...boxes, ...mine.slice(i + 1)]) expect(overlap(one, other)).toBe(0);
      });
    }),
    { numRuns: 30 },
  );
});

it('begins where least is', () => {
  const boxes = [-1, 0, 1].map((row) => boxOf(node('east'), { x: 200, y: row * 120 }));
  const at = fan({ x: 0, y: 0 }, [node('n')], { ...empty, boxes }).get('n');
  expect(at?.x).toBeLessThan(0);
});

it('keeps out of the way of lines, and its own line out of labels', () => {
  const lines = [
    [
      { x: -600, y: -90 },
      { x: 600, y: -90 },
    ] as const,
  ];
  const at = fan({ x: 0, y: 0 }, [node('n')], { ...empty, lines }).get('n') ?? { x: 0, y: 0 };
  const { top, bottom } = boxOf(node('n'), at);
  expect(top < -90 && bottom > -90).toBe(false);
});

it('is the same every time', () => {
  const nodes = ['p', 'q', 'r'].map((id) => node(id));
  expect(fan({ x: 5, y: 5 }, nodes, empty)).toEqual(fan({ x: 5, y: 5 }, nodes, empty));
});
