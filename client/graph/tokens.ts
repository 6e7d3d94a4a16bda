/** Colours of the page for the canvas, read from the style sheet, so that they stand in one place; system colours included. */

const NAMES = ['paper', 'ink', 'ink-2', 'line', 'accent', 'dispute', 'group', 'person', 'place', 'event'] as const;
export type Tokens = Record<(typeof NAMES)[number], string>;

/** The colours that hold now, each as `rgb(…)`, which a canvas understands where it does not know a system colour's name. */
export function readTokens(page: Document): Tokens {
  const probe = page.createElement('span');
  page.body.append(probe);
  const read = (name: string): string => {
    probe.style.setProperty('color', `var(--${name})`);
    return getComputedStyle(probe).color;
  };
  const tokens = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Tokens;
  probe.remove();
  return tokens;
}
