/** Labels of the canvas: broken, isolated and placed by us, since the renderer breaks Arabic wrongly and avoids nothing. Pure. */

import type { Language, Words } from '../../i18n/language.ts';
import { isolate } from '../../i18n/t.ts';

/** Up to so many characters a label stays on one line; longer ones take two lines as even as the words allow. */
const ONE_LINE = 18;
/** Longest line, in characters; what is longer ends in an ellipsis. */
const LONGEST_LINE = 24;

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
export type Box = { left: number; top: number; right: number; bottom: number };
/** Where a label stands to its shape. */
export type Side = 'below' | 'above' | 'left' | 'right';
/** Sides in the order in which they are preferred where nothing is in the way. */
export const SIDES: readonly Side[] = ['below', 'above', 'right', 'left'];
/** Space between shape and label, in px. */
export const LABEL_GAP = 4;

/** Width of a text in px, in the font of its step. */
export type Measure = (text: string) => number;

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Letters as a reader counts them: a mark never leaves its letter. */
const letters = (text: string): string[] => [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/** One or two lines of a label. */
export function breakLabel(text: string): string[] {
  const words = text.trim().split(/\s+/);
  if (letters(text).length <= ONE_LINE || words.length === 1) return [cut(words.join(' '))];
  let best: string[] = [];
  let width = Number.POSITIVE_INFINITY;
  for (let i = 1; i < words.length; i += 1) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    const longer = Math.max(...lines.map((line) => letters(line).length));
    if (longer < width) [best, width] = [lines, longer];
  }
  return best.map(cut);
}

function cut(line: string): string {
  const signs = letters(line);
  return signs.length <= LONGEST_LINE ? line : `${signs.slice(0, LONGEST_LINE - 1).join('')}…`;
}

/** The label as the renderer gets it: each line in its own pair of isolates, since one pair cannot span a line break. */
export function labelText({ text, lang }: Words): string {
  return breakLabel(text)
    .map((line) => isolate({ text: line, lang }))
    .join('\n');
}

/** Size of a label in px: the larger of both languages, so that nothing moves when the language is switched. */
export function labelSize(label: { ar: string | null; en: string | null }, measure: Measure, lineHeight: number): Size {
  const texts = (['ar', 'en'] satisfies Language[]).map((lang) => label[lang]).filter((text) => text !== null);
  const sizes = texts.map((text) => {
    const lines = breakLabel(text);
    return { width: Math.max(...lines.map(measure)), height: lines.length * lineHeight };
  });
  return { width: Math.max(0, ...sizes.map((s) => s.width)), height: Math.max(0, ...sizes.map((s) => s.height)) };
}

/** The box of a label at one side of a shape that is centred on `at`. */
export function labelBox(at: Point, shape: Size, label: Size, side: Side): Box {
  const dx = shape.width / 2 + LABEL_GAP;
  const dy = shape.height / 2 + LABEL_GAP;
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? at.y + dy : at.y - dy - label.height;
    return { left: at.x - label.width / 2, right: at.x + label.width / 2, top, bottom: top + label.height };
  }
  const left = side === 'right' ? at.x + dx : at.x - dx - label.width;
  return { left, right: left + label.width, top: at.y - label.height / 2, bottom: at.y + label.height / 2 };
}

/** The box of a shape that is centred on `at`. */
export const shapeBox = (at: Point, { width, height }: Size): Box => ({
  left: at.x - width / 2,
  right: at.x + width / 2,
  top: at.y - height / 2,
  bottom: at.y + height / 2,
});

/** The smallest box round all; an empty one at the corner where there are none. */
export const union = (boxes: readonly Box[]): Box =>
  boxes.length === 0
    ? { left: 0, top: 0, right: 0, bottom: 0 }
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };

/** Area in px² that two boxes share when each is kept `clear` px away from the other. */
export function overlap(a: Box, b: Box, clear = 0): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + clear;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + clear;
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether the stretch from `p` to `q` runs through a box (Liang and Barsky). */
export function crosses(p: Point, q: Point, box: Box): boolean {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const across = between(p.x, dx, box.left, box.right);
  const along = between(p.y, dy, box.top, box.bottom);
  return Math.max(0, across.from, along.from) < Math.min(1, across.to, along.to);
}

/** The part of a stretch (0 at its beginning, 1 at its end) that lies between two bounds, seen along one axis. */
function between(start: number, step: number, low: number, high: number): { from: number; to: number } {
  if (step === 0) {
    const inside = start > low && start < high;
    return inside ? { from: 0, to: 1 } : { from: 1, to: 0 };
  }
  const [one, other] = [(low - start) / step, (high - start) / step];
  return one < other ? { from: one, to: other } : { from: other, to: one };
}
