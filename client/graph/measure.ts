/** How large words are when they are drawn. */
import type { Size } from './scene/labels.ts';
import { FONT_FAMILY, LINE_HEIGHT } from './scene/shapes.ts';

/** A letter's width where nothing can be measured, as a share of its size. */
const LETTER = 0.6;
let ctx: CanvasRenderingContext2D | null | undefined;

/** Width of one line, in px. */
export function wordsWidth(text: string, size: number, weight = 400): number {
  ctx ??= document.createElement('canvas').getContext('2d');
  if (!ctx) return text.length * size * LETTER;
  ctx.font = `${weight} ${size}px ${FONT_FAMILY}`;
  return ctx.measureText(text).width;
}

/** Size of words in one or more lines, in px. */
export function wordsSize(text: string, size: number): Size {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((line) => wordsWidth(line, size))),
    height: lines.length * size * LINE_HEIGHT,
  };
}
