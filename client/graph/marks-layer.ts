/** The canvas element over the renderer's, and what of its elements carries a mark. */
import type { Core, EdgeSingular, NodeSingular } from './adapter.ts';
import { drawMarks, type LineMark, type Marks, type NodeMark, QUESTION_SIZE } from './marks.ts';
import { wordsSize } from './measure.ts';
import { besideMiddle, boxAt, MARK, middleOf, onMiddle } from './scene/beside.ts';
import { type Box, overlap, type Point } from './scene/labels.ts';
import { FONT } from './scene/shapes.ts';
import type { Tokens } from './tokens.ts';
import { isLegible } from './zoom.ts';

export type Layer = { draw(cy: Core, ringed: string | null, tokens: Tokens): void };

/** A layer in `box`, drawn anew whenever the renderer has drawn. */
export function marksLayer(box: HTMLElement, ratio: number): Layer {
  const sheet = document.createElement('canvas');
  sheet.className = 'marks';
  box.append(sheet);
  const ctx = sheet.getContext('2d');
  return {
    draw(cy, ringed, tokens) {
      if (!ctx) return;
      const [width, height] = [box.clientWidth, box.clientHeight];
      if (sheet.width !== Math.round(width * ratio)) sheet.width = Math.round(width * ratio);
      if (sheet.height !== Math.round(height * ratio)) sheet.height = Math.round(height * ratio);
      drawMarks(ctx, marksOf(cy, ringed), tokens, { width, height, ratio });
    },
  };
}

/** Everything that carries a mark, in px of the box. */
export function marksOf(cy: Core, ringed: string | null): Marks {
  const node = ringed ? cy.getElementById(ringed) : null;
  return {
    lines: lineMarks(cy),
    nodes: cy.nodes('[?speaks], [?pinned]').map(nodeMark),
    cursor: node?.nonempty() ? shapeOf(node) : null,
  };
}

/** What each line carries. Its words come last: clear of shapes and labels, and of what else stands on lines. */
function lineMarks(cy: Core): LineMark[] {
  const edges = cy.edges('[?mark], [?fallen], [question != ""], .hov').toArray() as EdgeSingular[];
  const questionOf = (edge: EdgeSingular): string => (isLegible(cy.zoom()) ? edge.data('question') : '');
  const worded = edges.some((edge) => questionOf(edge) !== '' || edge.hasClass('hov'));
  const nodes = worded ? nodeBoxes(cy) : [];
  const marked = edges.map((edge): LineMark => {
    const line = { from: edge.renderedSourceEndpoint(), to: edge.renderedTargetEndpoint() };
    const [mark, fallen, words] = [edge.data('mark'), edge.data('fallen'), questionOf(edge)];
    const at = onMiddle(line, wordsSize(words, QUESTION_SIZE), mark !== null || fallen, nodes);
    const asked = words === '' ? null : { words, at };
    return { ...line, mark, fallen, asked, named: null, back: edge.hasClass('back') };
  });
  const taken = [...nodes, ...marked.flatMap(boxesOf)];
  return marked.map((line, i) => {
    const words = edges[i]?.hasClass('hov') ? edges[i].data('label') : '';
    if (words === '') return line;
    return { ...line, named: { words, at: besideMiddle(line, wordsSize(words, FONT.ordinary.size), taken) } };
  });
}

/** Boxes of the mark and the question on a line. */
const boxesOf = ({ mark, fallen, asked, ...line }: LineMark): Box[] => [
  ...(mark !== null || fallen ? [boxAt(middleOf(line), { width: 2 * MARK, height: 2 * MARK })] : []),
  ...(asked ? [boxAt(asked.at, wordsSize(asked.words, QUESTION_SIZE))] : []),
];

/** Boxes of all nodes and their labels, in px of the canvas. */
const nodeBoxes = (cy: Core): Box[] =>
  cy
    .nodes()
    .toArray()
    .flatMap((node) => [shapeOf(node), labelOf(node)]);

function nodeMark(node: NodeSingular): NodeMark {
  const shape = shapeOf(node);
  const pinned = node.data('pinned');
  const speaks = node.data('speaks') && isLegible(node.cy().zoom());
  return { shape, tag: speaks ? tagCorner(node, shape, pinned) : null, pinned, back: node.hasClass('back') };
}

/** The corner, but a pin's, at which least is covered: rather the end of a line than a letter of the label. */
function tagCorner(node: NodeSingular, { left, right, top, bottom }: Box, pinned: boolean): Point {
  const ends = node
    .connectedEdges()
    .toArray()
    .map((edge) => (edge.source().same(node) ? edge.renderedSourceEndpoint() : edge.renderedTargetEndpoint()));
  const label = labelOf(node);
  const covered = (at: Point): number =>
    (overlap(boxAt(at, { width: MARK, height: MARK }), label) > 0 ? 2 : 0) +
    (ends.some((end) => Math.hypot(end.x - at.x, end.y - at.y) < MARK) ? 1 : 0);
  const corners = [
    { x: right, y: top },
    ...(pinned ? [] : [{ x: left, y: top }]),
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.reduce((best, one) => (covered(one) < covered(best) ? one : best));
}

const SHAPE_ONLY = {
  includeLabels: false,
  includeOverlays: false,
  includeUnderlays: false,
  includeOutlines: false,
} as const;
export const rendered = (box: { x1: number; y1: number; x2: number; y2: number }): Box => ({
  left: box.x1,
  top: box.y1,
  right: box.x2,
  bottom: box.y2,
});
/** The box of a node's shape, in px of the canvas. */
export const shapeOf = (node: NodeSingular): Box => rendered(node.renderedBoundingBox(SHAPE_ONLY));
/** The box of a node's label with its rim, in px of the canvas. */
export const labelOf = (node: NodeSingular): Box =>
  rendered(node.renderedBoundingBox({ ...SHAPE_ONLY, includeNodes: false, includeLabels: true } as object));
