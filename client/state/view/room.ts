/** How many nodes a canvas has room for. */
import { MOST_ON_CANVAS } from '../../api/limits.ts';
import type { Language } from '../../i18n/language.ts';
import { words } from '../../i18n/t.ts';
import { canvasNow } from '../selectors.ts';
import type { State } from '../store.ts';

/** How many more nodes may come, beside those that are hidden. */
export const roomLeft = (state: State): number => Math.max(0, MOST_ON_CANVAS - canvasNow(state).length);

/** Those of `ids` that are not there yet, as many as there is room for. */
export function fitting(ids: Iterable<string>, there: readonly string[]): string[] {
  const known = new Set(there);
  return [...new Set(ids)].filter((id) => !known.has(id)).slice(0, Math.max(0, MOST_ON_CANVAS - known.size));
}

/** Says how many nodes a canvas holds. */
export function fullWords(lang: Language): string {
  const t = words(lang);
  return t('canvasFull', { n: t('element', { n: MOST_ON_CANVAS }) });
}
