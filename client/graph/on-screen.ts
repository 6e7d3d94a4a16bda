/** The canvas that is on the screen, for those who make pictures of it. */
import type { Probe } from './adapter.ts';
import type { Marks } from './marks.ts';
import type { Size } from './scene/labels.ts';
import type { Tokens } from './tokens.ts';

export type OnScreen = {
  size: Size;
  tokens: Tokens;
  /** What is drawn where, in px of the canvas. */
  probe: Probe;
  marks: Marks;
  /** Nodes, lines and labels without the marks, `scale` dots a px. */
  picture(scale: number): Promise<Blob>;
};

let look: (() => OnScreen) | null = null;

/** Tells where to look; null when there is no canvas any more. */
export function setOnScreen(next: (() => OnScreen) | null): void {
  look = next;
}

/** What is on the screen now; null before the first drawing. */
export const onScreen = (): OnScreen | null => look?.() ?? null;
