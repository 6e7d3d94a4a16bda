/** The polite voice of the page. */
import { update } from './store.ts';

/** Says something politely: read out, and shown at the foot of the canvas unless it can be seen elsewhere anyway. */
export function say(text: string, seen = true): void {
  update((state) => ({ ...state, notice: { text, n: state.notice.n + 1, seen } }));
}
