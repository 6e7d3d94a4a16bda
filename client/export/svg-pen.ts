/** A pen that is used like a canvas's and writes SVG: marks are drawn by one function on the screen, in PNG and in SVG. Pure. */
import type { Pen } from '../graph/marks.ts';
import { directionOf, type Language } from '../i18n/language.ts';

const ISOLATES = /[\u2066-\u2069]/g;

/** Text for a document: what XML cannot hold becomes a space. */
export const safe = (text: string): string =>
  text
    .replace(ISOLATES, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** A number in a document: tenths are fine enough. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

export type Lettering = {
  size: number;
  weight: number;
  color: string;
  anchor: 'start' | 'middle' | 'end';
  lang: Language;
  halo?: string;
};

/** One line of words. */
export function text(
  words: string,
  { x, y }: { x: number; y: number },
  { size, weight, color, anchor, lang, halo }: Lettering,
): string {
  const rim = halo ? ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}" dominant-baseline="central" direction="${directionOf(lang)}"${rim}>${safe(words)}</text>`;
}

/** Parts that stand back. */
export const faded = (parts: readonly string[], opacity: number): string[] =>
  opacity === 1 || parts.length === 0 ? [...parts] : [`<g opacity="${opacity}">${parts.join('')}</g>`];

/** `parts` are what was drawn. Discs are whole, words centred. `measure`: width of words in a font, in px. */
export function svgPen(
  lang: Language,
  measure: (text: string, size: number) => number,
): Pen & { parts: readonly string[] } {
  const parts: string[] = [];
  let path = '';
  const add = (part: string): void => void parts.push(...faded([part], pen.globalAlpha));
  const sizeOf = (): number => Number(/([\d.]+)px/.exec(pen.font)?.[1]);
  const pen: Pen & { parts: string[] } = {
    parts,
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    font: '',
    textAlign: 'center',
    textBaseline: 'middle',
    beginPath: () => {
      path = '';
    },
    moveTo: (x, y) => {
      path += `M${n(x)} ${n(y)}`;
    },
    lineTo: (x, y) => {
      path += `L${n(x)} ${n(y)}`;
    },
    closePath: () => {
      path += 'Z';
    },
    arc: (x, y, radius) => {
      const half = (to: number): string => `a${n(radius)} ${n(radius)} 0 0 1 ${n(to)} 0`;
      path += `M${n(x - radius)} ${n(y)}${half(2 * radius)}${half(-2 * radius)}Z`;
    },
    fill: () => add(`<path d="${path}" fill="${pen.fillStyle}"/>`),
    stroke: () => add(`<path d="${path}" fill="none" stroke="${pen.strokeStyle}" stroke-width="${pen.lineWidth}"/>`),
    fillRect: (x, y, width, height) =>
      add(`<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${pen.fillStyle}"/>`),
    fillText: (words, x, y) =>
      add(text(words, { x, y }, { size: sizeOf(), weight: 400, color: String(pen.fillStyle), anchor: 'middle', lang })),
    measureText: (words) => ({ width: measure(words, sizeOf()) }),
  };
  return pen;
}
