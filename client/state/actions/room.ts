/** How many nodes a canvas has room for. */
import { words } from '../../i18n/t.ts';
import { say } from '../say.ts';
import { canvasNow } from '../selectors.ts';
import { getState, type State } from '../store.ts';

/** The API tells the relations among so many ids. */
export const MOST_ON_CANVAS = 500;

/** How many more nodes may come, beside those that are hidden. */
export const roomLeft = (state: State): number => MOST_ON_CANVAS - canvasNow(state).length;

/** Says how many nodes a canvas holds. */
export function sayFull(): void {
  const t = words(getState().lang);
  say(t('canvasFull', { n: t('element', { n: MOST_ON_CANVAS }) }));
}
