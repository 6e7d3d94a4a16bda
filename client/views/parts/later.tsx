/** Parts of the page whose code is fetched when they are first needed, so that the first load stays small. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { LoadState } from './load-state.tsx';

/** Pause before code that did not come is asked for again, in ms. */
const AGAIN = 4000;

/** Code that may not be here yet. `fetch` asks for it, once it is here at no cost; it rejects where nobody answers. */
export type Part<P extends object> = { now: ComponentType<P> | null; fetch(): Promise<void> };

/** A part by the import that brings it. */
export function part<P extends object>(bring: () => Promise<ComponentType<P>>): Part<P> {
  return {
    now: null,
    async fetch() {
      this.now ??= await bring();
    },
  };
}

/** What tells that somebody is there; words come without a key where they are dictated or pasted. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'click', 'input'] as const;
let sign: Promise<void> | undefined;

/** Until somebody is there. */
export function firstSign(): Promise<void> {
  sign ??= new Promise((done) => {
    for (const type of SIGNS) window.addEventListener(type, () => done(), { once: true, capture: true });
  });
  return sign;
}

/** Fetches a part before it is needed, yet not before somebody is there; where nobody answers, `Later` asks again. */
export function useFetchAhead(wanted: Pick<Part<never>, 'fetch'>): void {
  useEffect(() => {
    firstSign()
      .then(() => wanted.fetch())
      .catch(() => {});
  }, [wanted]);
}

/** Draws a part, or `waiting` in its place, else says that it is on its way; asks again until it is there. */
export function Later<P extends object>({
  part: wanted,
  props,
  waiting,
}: {
  part: Part<P>;
  props: P;
  waiting?: ReactNode;
}) {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (wanted.now) return;
    let timer: ReturnType<typeof setTimeout>;
    const attempt = (): void => {
      wanted.fetch().then(
        () => redraw((n) => n + 1),
        () => {
          timer = setTimeout(attempt, AGAIN);
        },
      );
    };
    attempt();
    return () => clearTimeout(timer);
  }, [wanted]);
  const Now = wanted.now;
  return Now ? <Now {...props} /> : (waiting ?? <LoadState load={{ phase: 'loading' }} />);
}
