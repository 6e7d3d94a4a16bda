/** Where the focus goes when what had it goes: listeners and keys begin anew at the top of the page otherwise. */
import { type ComponentProps, useEffect, useState } from 'react';

/** The keyboard's node on the canvas. */
export const NODE = '.walk [tabindex="0"]';

/** Gives the focus to the first of these that takes it, else to the canvas or the list over it: unless something has it. */
export function giveFocus(...to: (HTMLElement | null)[]): void {
  const others = [NODE, '.list-twin h2'].map((selector) => document.querySelector<HTMLElement>(selector));
  for (const next of [...to, ...others]) {
    // What is covered or gone takes no focus.
    if (document.activeElement !== document.body) return;
    next?.focus({ preventScroll: true });
  }
}

/** Once a part is gone, the focus that was in it goes to `next` or to what had it before: unless what comes instead takes it. */
export function useReturnedFocus(next?: string): void {
  const [before] = useState(() => document.activeElement as HTMLElement | null);
  useEffect(() => {
    const give = (): void => giveFocus(next === undefined ? before : document.querySelector<HTMLElement>(next));
    return () => void requestAnimationFrame(give);
  }, [before, next]);
}

/** A button that goes with what it has done; the focus then goes on to `next`. */
export function PassingButton({ next, ...props }: ComponentProps<'button'> & { next: string }) {
  useReturnedFocus(next);
  return <button type="button" {...props} />;
}
