/** A drawing of the view: what is on the screen, as lines, shapes and text that can be edited. Pure. */
import { lettering } from '../graph/elements.ts';
import { type LineMark, type Marks, QUESTION } from '../graph/marks.ts';
import type { OnScreen } from '../graph/on-screen.ts';
import { middleOf } from '../graph/scene/beside.ts';
import { type Box, LABEL_GAP, type Point } from '../graph/scene/labels.ts';
import type { Scene, SceneLine, SceneNode } from '../graph/scene/scene.ts';
import { FONT, FONT_FAMILY, LINE_HEIGHT } from '../graph/scene/shapes.ts';
import type { Tokens } from '../graph/tokens.ts';
import { directionOf, type Language } from '../i18n/language.ts';

type Caption = { lang: Language; caption: string; height: number; size: number; margin: number };
type Shown = Pick<OnScreen, 'size' | 'tokens' | 'probe' | 'marks'>;

const ISOLATES = /[\u2066-\u2069]/g;
const COLOR = { Group: 'group', Person: 'person', Place: 'place', Event: 'event' } as const;
const ARROW = { long: 9, half: 3.6 };

/** Text for a document: what XML cannot hold becomes a space. */
const safe = (text: string): string =>
  text
    .replace(ISOLATES, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const n = (value: number): string => String(Math.round(value * 10) / 10);

/** The drawing as a document of its own, with a caption under it. */
export function drawing({ size, tokens, probe, marks }: Shown, scene: Scene, note: Caption): string {
  const lines = new Map(scene.lines.map((line) => [line.id, line]));
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const height = size.height + note.height;
  const parts = [
    ...probe.lines.flatMap(({ id, from, to }) => stroke(lines.get(id), from, to, tokens)),
    ...probe.nodes.flatMap(({ id, shape }) => figure(nodes.get(id), shape, tokens)),
    ...probe.nodes.flatMap((drawn) => label(nodes.get(drawn.id), drawn, probe.zoom, tokens, note.lang)),
    ...signs(marks, tokens),
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

function stroke(line: SceneLine | undefined, from: Point, to: Point, tokens: Tokens): string[] {
  if (!line) return [];
  const conflict = line.mark === 'conflict';
  const color = line.fallen ? tokens['ink-2'] : conflict ? tokens.dispute : tokens.line;
  const dash = line.fallen ? '1 4' : line.dotted ? '2 4' : line.implied ? '7 3' : '';
  const path = (width: number, paint: string): string =>
    `<path d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}" stroke="${paint}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''} fill="none"/>`;
  const strokes = conflict ? [path(6, color), path(3, tokens.paper)] : [path(line.fallen ? 1 : line.width, color)];
  const heads = [
    ...(line.arrowAtA ? [arrow(to, from, color)] : []),
    ...(line.arrowAtB ? [arrow(from, to, color)] : []),
  ];
  return [...strokes, ...heads];
}

function arrow(from: Point, to: Point, color: string): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const foot = { x: to.x - dx * ARROW.long, y: to.y - dy * ARROW.long };
  const wing = (by: number): string => `${n(foot.x - dy * by)} ${n(foot.y + dx * by)}`;
  return `<path d="M${n(to.x)} ${n(to.y)}L${wing(ARROW.half)}L${wing(-ARROW.half)}Z" fill="${color}"/>`;
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

type Lettering = {
  size: number;
  weight: number;
  color: string;
  anchor: 'start' | 'middle' | 'end';
  lang: Language;
  halo?: string;
};

function text(words: string, { x, y }: Point, { size, weight, color, anchor, lang, halo }: Lettering): string {
  const rim = halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}" dominant-baseline="central" direction="${directionOf(lang)}"${rim}>${safe(words)}</text>`;
}

/** ◆, ◇, ✕ and questions, as the marks layer draws them. */
function signs({ lines }: Marks, tokens: Tokens): string[] {
  return lines.flatMap((line) => sign(line, tokens));
}

function sign(line: LineMark, tokens: Tokens): string[] {
  return [...symbol(line, tokens), ...question(line, tokens)];
}

function symbol({ mark, fallen, from, to }: LineMark, tokens: Tokens): string[] {
  const { x, y } = middleOf({ from, to });
  const rhombus = (half: number): string =>
    `M${n(x)} ${n(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;
  if (fallen) {
    const cross = `M${n(x - 4)} ${n(y - 4)}l8 8m0 -8l-8 8`;
    return [
      `<circle cx="${n(x)}" cy="${n(y)}" r="6" fill="${tokens.paper}"/>`,
      `<path d="${cross}" stroke="${tokens['ink-2']}" stroke-width="1.75"/>`,
    ];
  }
  if (mark) {
    const inner =
      mark === 'conflict'
        ? `<path d="${rhombus(6)}" fill="${tokens.dispute}"/>`
        : `<path d="${rhombus(5)}" fill="none" stroke="${tokens.dispute}" stroke-width="1.75"/>`;
    return [`<path d="${rhombus(9)}" fill="${tokens.paper}"/>`, inner];
  }
  return [];
}

function question({ asked }: LineMark, tokens: Tokens): string[] {
  if (!asked) return [];
  const lang = /[\u0600-\u06ff]/.test(asked.words) ? 'ar' : 'en';
  const look = { weight: 400, color: tokens['ink-2'], anchor: 'middle', lang, halo: tokens.paper } as const;
  return [text(asked.words, asked.at, { ...look, size: QUESTION })];
}
