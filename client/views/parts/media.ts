/** Whether a media query holds, kept up to date. */
import { useSyncExternalStore } from 'react';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** Below this the panel is a sheet over the canvas, and tabs choose what fills the page. */
export const SHEET = '(max-width: 899.98px)';
/** From here on the rail has room for words. */
export const WIDE = '(min-width: 1440px)';
/** Below this there is no rail: legend and key stand behind a button. */
export const PHONE = '(max-width: 599.98px)';
