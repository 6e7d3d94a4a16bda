/** The marks layer over the canvas: ◆ and ◇ on lines and the ring of the keyboard cursor, upright at every zoom. */
import type { Box, Point } from './scene/labels.ts';
import type { Mark } from './scene/pairs.ts';
import type { Tokens } from './tokens.ts';

/** Half the height of ◆ and ◇, and the rim of paper round them, in px. */
const HALF = 6;
const RIM = 2;
/** Gap and width of the cursor's ring, in px. */
const RING = { gap: 3, width: 2.5, radius: 6 };

/** What is drawn, in px of the screen. */
export type Marks = { lines: readonly { mark: Mark; at: Point }[]; cursor: Box | null };

/** Draws all marks anew on a canvas of `width` and `height` px that holds `ratio` dots a px. */
export function drawMarks(
  ctx: CanvasRenderingContext2D,
  { lines, cursor }: Marks,
  tokens: Tokens,
  { width, height, ratio }: { width: number; height: number; ratio: number },
): void {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  for (const { mark, at } of lines) diamond(ctx, at, mark, tokens);
  if (cursor) ring(ctx, cursor, tokens);
}

function diamond(ctx: CanvasRenderingContext2D, { x, y }: Point, mark: Mark, tokens: Tokens): void {
  const path = (half: number): void => {
    ctx.beginPath();
    ctx.moveTo(x, y - half);
    ctx.lineTo(x + half, y);
    ctx.lineTo(x, y + half);
    ctx.lineTo(x - half, y);
    ctx.closePath();
  };
  path(HALF + RIM * Math.SQRT2);
  ctx.fillStyle = tokens.paper;
  ctx.fill();
  path(mark === 'conflict' ? HALF : HALF - 1);
  if (mark === 'conflict') {
    ctx.fillStyle = tokens.dispute;
    ctx.fill();
    return;
  }
  ctx.strokeStyle = tokens.dispute;
  ctx.lineWidth = 1.75;
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
