/** Colours in both themes: text reads at 4.5, shapes and lines that mean something at 3; and they are those of the ontology. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { styleOf } from '../../../client/graph/style.ts';
import type { Tokens } from '../../../client/graph/tokens.ts';
import { NODES } from '../../../schema/generated/registry.ts';

const css = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);
const THEMES = ['light', 'dark'] as const;

/** Relative luminance (WCAG 2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
const token = (name: string, theme: 'light' | 'dark'): string => TOKENS.get(name)?.[theme] ?? '';

describe.each(THEMES)('%s', (theme) => {
  it.each(
    ['ink', 'ink-2', 'accent', 'dispute'].flatMap((text) =>
      ['paper', 'surface', 'hover'].map((on) => [text, on] as const),
    ),
  )('%s on %s is read as text', (text, on) =>
    expect(contrast(token(text, theme), token(on, theme))).toBeGreaterThanOrEqual(4.5),
  );

  it('the dots of what has no support left are seen on the halo of what is chosen', () => {
    const tokens = Object.fromEntries([...TOKENS].map(([name, colors]) => [name, colors[theme]])) as Tokens;
    const rule = styleOf(tokens).find(({ selector }) => selector === 'edge.chosen[?fallen]')?.style;
    const opacity = Number((rule as Record<string, unknown>)['underlay-opacity']);
    const mixed = (at: number): string => {
      const [over = 0, under = 0] = ['accent', 'paper'].map((name) =>
        Number.parseInt(token(name, theme).slice(at, at + 2), 16),
      );
      return Math.round(over * opacity + under * (1 - opacity))
        .toString(16)
        .padStart(2, '0');
    };
    expect(contrast(token('ink-2', theme), `#${[1, 3, 5].map(mixed).join('')}`)).toBeGreaterThanOrEqual(3);
  });

  it('the marked passage is read as text', () =>
    expect(contrast(token('ink', theme), token('quote', theme))).toBeGreaterThanOrEqual(4.5));

  it.each(['line', 'group', 'person', 'place', 'event', 'accent', 'dispute'])('%s is seen on the canvas', (name) =>
    expect(contrast(token(name, theme), token('paper', theme))).toBeGreaterThanOrEqual(3),
  );

  it.each(['GROUP', 'PERSON', 'PLACE', 'EVENT'] as const)('%s has the colour of the ontology', (type) =>
    expect(token(type.toLowerCase(), theme)).toBe(NODES[type].color[theme].toLowerCase()),
  );
});
