/** While sources are left out the server is asked for what cannot be counted here, and for the words of what has changed. */
import { request } from '../../api/fetcher.ts';
import { UNDER_VIEW } from '../../api/panels.ts';
import { load, stop } from '../data/loading.ts';
import { maskName } from '../data/masked.ts';
import { type Left, withLeft } from '../data/rows.ts';
import { maskedNow } from '../selectors.ts';
import { getState, subscribe } from '../store.ts';
import { type Mask, maskInput } from '../view/view.ts';
import { withKnownOff } from './link-view.ts';

/** As many ids as the API takes at once. */
const MOST_NODES = 100;

/** Asks from now on, whenever the view or what was told of the graph has changed. Called once. */
export function followView(): void {
  let asked = '';
  subscribe(() => {
    const { view, rows } = getState();
    // Sources that nobody knows are about to be dropped, and would be refused.
    if (withKnownOff(view, rows) !== view) return;
    const { unsure } = maskedNow(getState());
    const wanted = unsure.length > 0 ? `${maskName(view)} ${unsure.join(' ')}` : '';
    if (wanted === asked) return;
    asked = wanted;
    if (wanted === '') stop('view');
    else load('view', async (signal) => withLeft(maskName(view), await askLeft(unsure, view, signal)));
  });
}

/** What is left of each under a view. Errors: `ApiError`. */
async function askLeft(ids: readonly string[], mask: Mask, signal: AbortSignal): Promise<[string, Left][]> {
  const view = maskInput(mask);
  const found: [string, Left][] = [];
  for (let at = 0; at < ids.length && view; at += MOST_NODES) {
    const some = ids.slice(at, at + MOST_NODES);
    const { nodes } = await request(UNDER_VIEW, { ids: some, view }, { signal });
    found.push(...some.map((id, i): [string, Left] => [id, nodes?.[i] ?? null]));
  }
  return found;
}
