/** The drawing that is taken away: all that is on the screen, as wide, as dashed and as far back as there. */
import { expect, it } from 'vitest';
import { drawing } from '../../../client/export/svg.ts';
import { BACK, type Marks } from '../../../client/graph/marks.ts';
import type { Scene, SceneLine, SceneNode } from '../../../client/graph/scene/scene.ts';
import type { Tokens } from '../../../client/graph/tokens.ts';

/** Colours by their names, so that one can see which is used. */
const tokens = new Proxy({} as Tokens, { get: (_, name) => `of-${String(name)}` });
const shape = { left: 10, top: 10, right: 30, bottom: 30 };
const node = (id: string): SceneNode => ({
  id,
  type: 'Group',
  step: 'ordinary',
  label: `name of ${id}`,
  side: 'below',
  at: { x: 0, y: 0 },
  pinned: false,
  speaks: false,
});
const line = (id: string, more: Partial<SceneLine> = {}): SceneLine => ({
  ...{ id, a: 'a', b: 'b', width: 2, implied: false, fallen: false, dotted: false, mark: null, question: '' },
  ...{ arrowAtA: false, arrowAtB: false, relations: 1, label: '' },
  ...more,
});
const NO_MARKS: Marks = { lines: [], nodes: [], cursor: null };
const ends = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };

function drawn(lines: SceneLine[], { zoom = 1, back = [] as string[], marks = NO_MARKS } = {}): string {
  const scene: Scene = { nodes: [node('a')], lines, extent: { ...shape } };
  const probe = {
    zoom,
    nodes: [{ id: 'a', label: '', at: { x: 0, y: 0 }, shape, words: shape, chosen: false, back: back.includes('a') }],
    lines: lines.map(({ id, fallen }) => ({
      ...{ id, ...ends, mark: null, chosen: false, fallen, relations: 1 },
      back: back.includes(id),
    })),
  };
  const caption = { lang: 'en' as const, caption: 'caption', height: 28, size: 11, margin: 12 };
  return drawing(
    { size: { width: 200, height: 100 }, tokens, probe, marks },
    scene,
    caption,
    (words) => words.length * 6,
  );
}

/** Attributes of each stroke, from the first of them on. */
const strokes = (svg: string): string[] =>
  [
    ...svg.matchAll(/<path d="[^"]+" stroke="of-([\w-]+)" stroke-width="([\d.]+)"(?: stroke-dasharray="([^"]+)")?/g),
  ].map((found) => found.slice(1).filter(Boolean).join(' '));

it('is as wide and as dashed as the picture is large; rails never close', () => {
  const lines = [
    line('plain'),
    line('implied', { implied: true }),
    line('fallen', { fallen: true, width: 2.75 }),
    line('dotted', { dotted: true }),
    line('rails', { mark: 'conflict' }),
  ];
  expect(strokes(drawn(lines))).toEqual(['line 2', 'line 2 7 3', 'ink-2 1 1 4', 'line 2 2 4', 'dispute 6', 'paper 3']);
  expect(strokes(drawn(lines, { zoom: 2 }))).toEqual([
    ...['line 4', 'line 4 14 6', 'ink-2 2 2 8', 'line 4 4 8', 'dispute 12', 'paper 6'],
  ]);
  expect(strokes(drawn(lines, { zoom: 0.5 })).slice(-2)).toEqual(['dispute 6', 'paper 3']);
});

it('has what stands back as faint as the screen', () => {
  const faint = (svg: string): number => svg.split(`<g opacity="${BACK}">`).length - 1;
  expect(faint(drawn([line('x')]))).toBe(0);
  expect(faint(drawn([line('x'), line('y')], { back: ['x'] }))).toBe(1);
  // The shape and its label.
  expect(faint(drawn([], { back: ['a'] }))).toBe(2);
});

it('carries every mark of the canvas: of lines, and of nodes that speak or are pinned', () => {
  const mark = { mark: null, fallen: false, asked: null, named: null, back: false, ...ends };
  const lines = {
    conflict: { ...mark, mark: 'conflict' as const },
    differ: { ...mark, mark: 'differ' as const },
    fallen: { ...mark, fallen: true },
    asked: { ...mark, asked: { words: 'the same?', at: { x: 50, y: 0 } } },
  };
  const parts = (marks: Partial<Marks>): number => drawn([], { marks: { ...NO_MARKS, ...marks } }).split('\n').length;
  const none = parts({});
  for (const [name, one] of Object.entries(lines)) expect(parts({ lines: [one] }), name).toBe(none + 2);
  expect(drawn([], { marks: { ...NO_MARKS, lines: [lines.asked] } })).toContain('>the same?</text>');
  expect(parts({ nodes: [{ shape, tag: ends.from, pinned: false, back: false }] })).toBe(none + 2);
  expect(parts({ nodes: [{ shape, tag: null, pinned: true, back: false }] })).toBe(none + 3);
});
