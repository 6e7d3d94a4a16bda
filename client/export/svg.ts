/** A drawing of the view: what is on the screen, as lines, shapes and text that can be edited. Pure. */
import { lettering, rails } from '../graph/elements.ts';
import { BACK, paintMarks } from '../graph/marks.ts';
import type { OnScreen } from '../graph/on-screen.ts';
import { type Box, LABEL_GAP, type Point } from '../graph/scene/labels.ts';
import type { Scene, SceneLine, SceneNode } from '../graph/scene/scene.ts';
import { FONT, FONT_FAMILY, LINE_HEIGHT } from '../graph/scene/shapes.ts';
import { DASHES, FALLEN_WIDTH } from '../graph/style.ts';
import type { Tokens } from '../graph/tokens.ts';
import type { Language } from '../i18n/language.ts';
import { faded, n, safe, svgPen, text } from './svg-pen.ts';

type Caption = { lang: Language; caption: string; height: number; size: number; margin: number };
/** Width of words of a size, in px. */
type Measure = (text: string, size: number) => number;
type Shown = Pick<OnScreen, 'size' | 'tokens' | 'probe' | 'marks'>;
type Ends = { from: Point; to: Point };

const COLOR = { Group: 'group', Person: 'person', Place: 'place', Event: 'event' } as const;
/** The renderer's own arrow at our scale, in px at zoom 1. */
const ARROW = { long: 7.4, half: 3.7 };

/** The drawing as a document of its own, with a caption under it. */
export function drawing({ size, tokens, probe, marks }: Shown, scene: Scene, note: Caption, measure: Measure): string {
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const height = size.height + note.height;
  const pen = svgPen(note.lang, measure);
  paintMarks(pen, marks, tokens);
  const parts = [
    ...probe.lines.flatMap((line) => standing(line, stroke(lines.get(line.id), line, probe.zoom, tokens))),
    ...probe.nodes.flatMap((node) => standing(node, figure(nodes.get(node.id), node.shape, tokens))),
    ...probe.nodes.flatMap((node) => standing(node, label(nodes.get(node.id), node, probe.zoom, tokens, note.lang))),
    ...pen.parts,
    text(
      note.caption,
      { x: note.lang === 'ar' ? size.width - note.margin : note.margin, y: size.height + note.height / 2 },
      { size: note.size, weight: 400, color: tokens['ink-2'], anchor: 'start', lang: note.lang },
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${n(size.width)}" height="${n(height)}" viewBox="0 0 ${n(size.width)} ${n(height)}" lang="${note.lang}" font-family="${FONT_FAMILY.replaceAll('"', "'")}">
<title>${safe(note.caption)}</title>
<rect width="100%" height="100%" fill="${tokens.paper}"/>
${parts.join('\n')}
</svg>
`;
}

const standing = ({ back }: { back: boolean }, parts: readonly string[]): string[] => faded(parts, back ? BACK : 1);

/** Widths and dashes grow and shrink with the picture, as the renderer has it; rails never close. A line ends at the foot of its arrow. */
function stroke(line: SceneLine | undefined, { from, to }: Ends, zoom: number, tokens: Tokens): string[] {
  if (!line) return [];
  const conflict = line.mark === 'conflict';
  const color = line.fallen ? tokens['ink-2'] : conflict ? tokens.dispute : tokens.line;
  const pattern = (['fallen', 'dotted', 'implied'] as const).find((look) => line[look]);
  const dash = pattern ? ` stroke-dasharray="${DASHES[pattern].map((px) => n(px * zoom)).join(' ')}"` : '';
  const a = line.arrowAtA ? towards(from, to, ARROW.long * zoom) : from;
  const b = line.arrowAtB ? towards(to, from, ARROW.long * zoom) : to;
  const path = (width: number, paint: string): string =>
    `<path d="M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}" stroke="${paint}" stroke-width="${n(width * zoom)}"${dash} fill="none"/>`;
  const { width, rail } = rails(zoom);
  const strokes = conflict
    ? [path(width + rail, color), path(width, tokens.paper)]
    : [path(line.fallen ? FALLEN_WIDTH : line.width, color)];
  const heads = [
    ...(line.arrowAtA ? [arrow(to, from, zoom, color)] : []),
    ...(line.arrowAtB ? [arrow(from, to, zoom, color)] : []),
  ];
  return [...strokes, ...heads];
}

/** The point so many px from one towards another. */
function towards(from: Point, to: Point, far: number): Point {
  const part = far / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function arrow(from: Point, to: Point, zoom: number, color: string): string {
  const foot = towards(to, from, ARROW.long * zoom);
  const half = ARROW.half / ARROW.long;
  const wing = (by: number): string => `${n(foot.x - (to.y - foot.y) * by)} ${n(foot.y + (to.x - foot.x) * by)}`;
  return `<path d="M${n(to.x)} ${n(to.y)}L${wing(half)}L${wing(-half)}Z" fill="${color}"/>`;
}

function figure(node: SceneNode | undefined, { left, top, right, bottom }: Box, tokens: Tokens): string[] {
  if (!node) return [];
  const [w, h] = [right - left, bottom - top];
  const fill = tokens[COLOR[node.type]];
  const at = (x: number, y: number): string => `${n(left + w * x)} ${n(top + h * y)}`;
  switch (node.type) {
    case 'Group':
      return [`<rect x="${n(left)}" y="${n(top)}" width="${n(w)}" height="${n(h)}" rx="${n(h / 5)}" fill="${fill}"/>`];
    case 'Person':
      return [
        `<ellipse cx="${n(left + w / 2)}" cy="${n(top + h / 2)}" rx="${n(w / 2)}" ry="${n(h / 2)}" fill="${fill}"/>`,
      ];
    case 'Place':
      return [`<path d="M${at(0.5, 0)}L${at(1, 0.5)}L${at(0.5, 1)}L${at(0, 0.5)}Z" fill="${fill}"/>`];
    case 'Event':
      return [
        `<path d="M${at(0.25, 0)}L${at(0.75, 0)}L${at(1, 0.5)}L${at(0.75, 1)}L${at(0.25, 1)}L${at(0, 0.5)}Z" fill="${fill}"/>`,
      ];
  }
}

function label(
  node: SceneNode | undefined,
  { shape, words: box }: { shape: Box; words: Box },
  zoom: number,
  tokens: Tokens,
  lang: Language,
): string[] {
  if (!node) return [];
  const { fontSize, textOpacity } = lettering(node.step, zoom);
  if (textOpacity === 0) return [];
  const size = fontSize * zoom;
  const lines = node.label.split('\n');
  const step = size * LINE_HEIGHT;
  const top = (box.top + box.bottom) / 2 - ((lines.length - 1) * step) / 2;
  const beside = node.side === 'right' || node.side === 'left';
  const gap = LABEL_GAP * zoom;
  const middle = (box.left + box.right) / 2;
  const x = !beside ? middle : node.side === 'right' ? shape.right + gap : shape.left - gap;
  // In a text that runs from right to left, "start" is its right end.
  const atLeft = node.side === 'right' ? 'start' : 'end';
  const mirrored = { start: 'end', end: 'start' } as const;
  const anchor = !beside ? 'middle' : lang === 'ar' ? mirrored[atLeft] : atLeft;
  const color = node.step === 'context' ? tokens['ink-2'] : tokens.ink;
  return lines.map((line, i) =>
    text(
      line,
      { x, y: top + i * step },
      { size, weight: FONT[node.step].weight, color, anchor, lang, halo: tokens.paper },
    ),
  );
}
