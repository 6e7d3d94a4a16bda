/** The look of nodes and lines: one function of the page's colours. Sizes and labels come with each element as data. */
import { BACK } from './marks.ts';
import { LABEL_GAP } from './scene/labels.ts';
import { FONT_FAMILY, LINE_HEIGHT } from './scene/shapes.ts';
import type { Tokens } from './tokens.ts';

/** What the renderer calls a style: a selector of elements and how they look. */
export type Rule = { selector: string; style: object };

/**
 * A diamond whose tips are a hair wide: the renderer's own counts both sides of a tip for anyone who points straight below it, so
 * that its very middle is outside.
 */
const DIAMOND = '-0.01 -1 0.01 -1 1 0 0.01 1 -0.01 1 -1 0';
/** What a label stands farther off while its shape has a ring, in px. */
const RING_ROOM = 3;
/** Dashes of what is only implied, dots of a question and of what has no support left, in px at zoom 1; those of the last are thin. */
export const DASHES = { implied: [7, 3], dotted: [2, 4], fallen: [1, 4] } as const;
export const FALLEN_WIDTH = 1;

/** Styles for the renderer; `kind`, `side`, `fontSize` and the like are data of the elements. */
export function styleOf(tokens: Tokens): Rule[] {
  return [
    { selector: 'core', style: frame(tokens) },
    { selector: 'node', style: nodeStyle(tokens) },
    ...(
      [
        ['Group', 'round-rectangle', tokens.group],
        ['Person', 'ellipse', tokens.person],
        ['Place', 'polygon', tokens.place],
        ['Event', 'hexagon', tokens.event],
      ] as const
    ).map(([type, shape, color]) => ({
      selector: `node[type = "${type}"]`,
      style: { shape, 'background-color': color },
    })),
    { selector: 'node[type = "Place"]', style: { 'shape-polygon-points': DIAMOND } },
    { selector: 'node[step = "context"]', style: { color: tokens['ink-2'] } },
    { selector: 'node[step = "lead"]', style: { 'font-weight': 600 } },
    ...sides('node', LABEL_GAP),
    // The rim of a label would rub out a part of the ring.
    ...sides('node.chosen', LABEL_GAP + RING_ROOM),
    { selector: 'node.hov', style: { 'outline-width': 2, 'outline-offset': 2, 'outline-color': tokens['ink-2'] } },
    { selector: 'node.chosen', style: { 'outline-width': 2.5, 'outline-offset': 2, 'outline-color': tokens.accent } },
    { selector: 'edge', style: lineStyle(tokens) },
    { selector: 'edge[?implied]', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.implied } },
    { selector: 'edge[?arrowAtA]', style: { 'source-arrow-shape': 'triangle' } },
    { selector: 'edge[?arrowAtB]', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge[mark = "conflict"]', style: rails(tokens) },
    { selector: 'edge[?dotted]', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES.dotted } },
    { selector: 'edge[?fallen]', style: fallen(tokens) },
    { selector: 'edge.hov', style: { 'z-index': 9, 'underlay-opacity': 0.35 } },
    { selector: 'edge.chosen', style: { 'underlay-opacity': 0.75, 'z-index': 8 } },
    // Dots of one px drown in a full halo: what has no support left must not look like the strongest line.
    { selector: 'edge.chosen[?fallen]', style: { 'underlay-opacity': 0.25 } },
    { selector: '.back', style: { opacity: BACK } },
  ];
}

/** The frame that selects. */
const frame = (tokens: Tokens): object => ({
  'active-bg-size': 0,
  'selection-box-color': tokens.accent,
  'selection-box-border-color': tokens.accent,
  'selection-box-border-width': 1,
  'selection-box-opacity': 0.12,
});

const fallen = (tokens: Tokens): object => ({
  width: FALLEN_WIDTH,
  'line-style': 'dashed',
  'line-dash-pattern': DASHES.fallen,
  'line-color': tokens['ink-2'],
  'source-arrow-color': tokens['ink-2'],
  'target-arrow-color': tokens['ink-2'],
});

const text = (tokens: Tokens): object => ({
  'font-family': FONT_FAMILY,
  'font-size': 'data(fontSize)',
  color: tokens.ink,
  'text-wrap': 'wrap',
  'text-max-width': 1000,
  'line-height': LINE_HEIGHT,
  'text-metrics': 'glyph',
  'text-outline-width': 3,
  'text-outline-color': tokens.paper,
  'text-events': 'yes',
});

const nodeStyle = (tokens: Tokens): object => ({
  ...text(tokens),
  width: 'data(width)',
  height: 'data(height)',
  label: 'data(label)',
  'text-opacity': 'data(textOpacity)',
  'overlay-opacity': 0,
  'z-index': 3,
});

const lineStyle = (tokens: Tokens): object => ({
  'curve-style': 'straight',
  width: 'data(width)',
  'line-color': tokens.line,
  'source-arrow-color': tokens.line,
  'target-arrow-color': tokens.line,
  'arrow-scale': 0.85,
  'source-distance-from-node': 4,
  'target-distance-from-node': 4,
  'overlay-opacity': 0,
  'underlay-color': tokens.accent,
  'underlay-padding': 4,
  'underlay-opacity': 0,
});

/** Two rails: a line in the colour of the paper with an outline; never colour alone, for the marks layer adds ◆. */
const rails = (tokens: Tokens): object => ({
  'line-color': tokens.paper,
  'line-outline-color': tokens.dispute,
  'line-outline-width': 'data(rail)',
  'source-arrow-color': tokens.dispute,
  'target-arrow-color': tokens.dispute,
});

/** Where a label stands, and that its lines lean on the shape. */
const sides = (which: string, gap: number): Rule[] => [
  { selector: `${which}[side = "below"]`, style: { 'text-valign': 'bottom', 'text-margin-y': gap } },
  { selector: `${which}[side = "above"]`, style: { 'text-valign': 'top', 'text-margin-y': -gap } },
  { selector: `${which}[side = "right"]`, style: beside('right', gap) },
  { selector: `${which}[side = "left"]`, style: beside('left', -gap) },
];

const beside = (side: 'left' | 'right', margin: number): object => ({
  'text-valign': 'center',
  'text-halign': side,
  'text-margin-x': margin,
  'text-justification': side === 'right' ? 'left' : 'right',
});
