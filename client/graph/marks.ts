/** The marks layer over the canvas: what our fonts lack or must stand upright at every zoom. On the screen and in pictures alike. */
import { middleOf } from './scene/beside.ts';
import type { Box, Point } from './scene/labels.ts';
import type { Mark } from './scene/pairs.ts';
import { FONT, FONT_FAMILY, LINE_HEIGHT } from './scene/shapes.ts';
import type { Tokens } from './tokens.ts';

/** Half the height of ◆ and ◇, of ✕ and of the badges, and the rim of paper round them, in px. */
const HALF = { diamond: 6, cross: 4, badge: 5 };
const RIM = 2;
/** Gap and width of the cursor's ring, in px. */
const RING = { gap: 3, width: 2.5, radius: 6 };
/** Size of the letters of a question, in px. */
export const QUESTION_SIZE = 11;
/** Paper round the words of a line, in px. */
const PAD = 3;
/** What stands back is drawn with this opacity. */
export const BACK = 0.22;

/** Words on or beside a line, and their middle. */
type PlacedWords = { words: string; at: Point };
/** `asked`: the question on it; `named`: what it says, where it is under the pointer or was just walked. */
export type LineMark = {
  mark: Mark | null;
  fallen: boolean;
  asked: PlacedWords | null;
  named: PlacedWords | null;
  from: Point;
  to: Point;
  back: boolean;
};
/** `tag`: where it stands, for a node that is a source too; `pinned`: a pin. */
export type NodeMark = { shape: Box; tag: Point | null; pinned: boolean; back: boolean };
/** What a canvas's pen is used for here. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'fillRect'
> & {
  /** Whole discs only. */
  arc(x: number, y: number, radius: number, from: 0, to: number): void;
  fillText(words: string, x: number, y: number): void;
  measureText(words: string): { width: number };
};
/** What is drawn, in px of the screen. */
export type Marks = { lines: readonly LineMark[]; nodes: readonly NodeMark[]; cursor: Box | null };

/** Draws all marks anew, with the ring of the keyboard, on a canvas of `width` and `height` px that holds `ratio` dots a px. */
export function drawMarks(
  ctx: CanvasRenderingContext2D,
  marks: Marks,
  tokens: Tokens,
  { width, height, ratio }: { width: number; height: number; ratio: number },
): void {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  paintMarks(ctx, marks, tokens);
  if (marks.cursor) ring(ctx, marks.cursor, tokens);
}

/** Draws all marks over what is there. */
export function paintMarks(ctx: Pen, { lines, nodes }: Omit<Marks, 'cursor'>, tokens: Tokens): void {
  for (const line of lines) {
    ctx.globalAlpha = line.back ? BACK : 1;
    lineMarks(ctx, line, tokens);
  }
  for (const node of nodes) {
    ctx.globalAlpha = node.back ? BACK : 1;
    if (node.tag) tag(ctx, node.tag, tokens);
    if (node.pinned) pin(ctx, { x: node.shape.left, y: node.shape.top }, tokens);
  }
  ctx.globalAlpha = 1;
  for (const { named } of lines) if (named) lineWords(ctx, named, tokens);
}

function lineMarks(ctx: Pen, line: LineMark, tokens: Tokens): void {
  const middle = middleOf(line);
  if (line.asked) question(ctx, line.asked.at, line.asked.words, tokens);
  if (line.fallen) cross(ctx, middle, tokens);
  else if (line.mark) diamond(ctx, middle, line.mark, tokens);
}

function diamond(ctx: Pen, at: Point, mark: Mark, tokens: Tokens): void {
  rhombus(ctx, at, HALF.diamond + RIM * Math.SQRT2);
  ctx.fillStyle = tokens.paper;
  ctx.fill();
  rhombus(ctx, at, mark === 'conflict' ? HALF.diamond : HALF.diamond - 1);
  if (mark === 'conflict') {
    ctx.fillStyle = tokens.dispute;
    ctx.fill();
    return;
  }
  ctx.strokeStyle = tokens.dispute;
  ctx.lineWidth = 1.75;
  ctx.stroke();
}

function rhombus(ctx: Pen, { x, y }: Point, half: number): void {
  ctx.beginPath();
  ctx.moveTo(x, y - half);
  ctx.lineTo(x + half, y);
  ctx.lineTo(x, y + half);
  ctx.lineTo(x - half, y);
  ctx.closePath();
}

function disc(ctx: Pen, { x, y }: Point, radius: number, color: string): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fillStyle = color;
  ctx.fill();
}

/** ✕ on a line that has no support left. */
function cross(ctx: Pen, at: Point, tokens: Tokens): void {
  disc(ctx, at, HALF.cross + RIM, tokens.paper);
  ctx.beginPath();
  for (const turn of [1, -1]) {
    ctx.moveTo(at.x - HALF.cross, at.y - turn * HALF.cross);
    ctx.lineTo(at.x + HALF.cross, at.y + turn * HALF.cross);
  }
  ctx.strokeStyle = tokens['ink-2'];
  ctx.lineWidth = 1.75;
  ctx.stroke();
}

function question(ctx: Pen, { x, y }: Point, words: string, tokens: Tokens): void {
  ctx.font = `400 ${QUESTION_SIZE}px ${FONT_FAMILY}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const half = ctx.measureText(words).width / 2 + RIM + 1;
  ctx.fillStyle = tokens.paper;
  ctx.fillRect(x - half, y - QUESTION_SIZE * 0.7, 2 * half, QUESTION_SIZE * 1.4);
  ctx.fillStyle = tokens['ink-2'];
  ctx.fillText(words, x, y);
}

/** The words of a line, over everything else: no node hides them. */
function lineWords(ctx: Pen, { words, at: { x, y } }: PlacedWords, tokens: Tokens): void {
  const { size } = FONT.ordinary;
  const rows = words.split('\n');
  ctx.font = `400 ${size}px ${FONT_FAMILY}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const width = Math.max(...rows.map((row) => ctx.measureText(row).width)) + 2 * PAD;
  const height = rows.length * size * LINE_HEIGHT;
  ctx.fillStyle = tokens.paper;
  ctx.fillRect(x - width / 2, y - height / 2, width, height);
  ctx.fillStyle = tokens.ink;
  rows.forEach((row, i) => void ctx.fillText(row, x, y + (i - (rows.length - 1) / 2) * size * LINE_HEIGHT));
}

/** A label's tag, as the sources have it, at the corner of a node that speaks. */
function tag(ctx: Pen, at: Point, tokens: Tokens): void {
  disc(ctx, at, HALF.badge + RIM, tokens.paper);
  const half = HALF.badge - 1;
  ctx.beginPath();
  ctx.moveTo(at.x - half, at.y - half * 0.75);
  ctx.lineTo(at.x + half * 0.3, at.y - half * 0.75);
  ctx.lineTo(at.x + half, at.y);
  ctx.lineTo(at.x + half * 0.3, at.y + half * 0.75);
  ctx.lineTo(at.x - half, at.y + half * 0.75);
  ctx.closePath();
  ctx.fillStyle = tokens['ink-2'];
  ctx.fill();
}

function pin(ctx: Pen, at: Point, tokens: Tokens): void {
  disc(ctx, at, HALF.badge, tokens.paper);
  disc(ctx, { x: at.x, y: at.y - 1.5 }, 2.75, tokens.ink);
  ctx.beginPath();
  ctx.moveTo(at.x, at.y);
  ctx.lineTo(at.x, at.y + HALF.badge);
  ctx.strokeStyle = tokens.ink;
  ctx.lineWidth = 1.5;
  ctx.stroke();
}

function ring(ctx: CanvasRenderingContext2D, box: Box, tokens: Tokens): void {
  ctx.beginPath();
  ctx.roundRect(
    box.left - RING.gap,
    box.top - RING.gap,
    box.right - box.left + 2 * RING.gap,
    box.bottom - box.top + 2 * RING.gap,
    RING.radius,
  );
  ctx.strokeStyle = tokens.accent;
  ctx.lineWidth = RING.width;
  ctx.stroke();
}
