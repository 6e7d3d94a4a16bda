/** While sources are left out the server is asked for what cannot be counted here, and for the words of what has changed. */
import { request } from '../../api/fetcher.ts';
import type { ViewInput } from '../../api/generated/graphql.ts';
import { MOST_IDS } from '../../api/limits.ts';
import { UNDER_VIEW } from '../../api/panels.ts';
import { load, stop } from '../data/loading.ts';
import { maskName } from '../data/masked.ts';
import { type Left, withLeft } from '../data/rows.ts';
import { maskedNow } from '../selectors.ts';
import { getState, subscribe } from '../store.ts';
import { maskInput } from '../view/view.ts';
import { withKnownOff } from './link-view.ts';

/**
 * Asks from now on, whenever the view or what was told of the graph has changed, a page at a time: what came with a page is
 * known whatever follows, and a panel that opens meanwhile ends none. Called once.
 */
export function followView(): void {
  let asked: { name: string; unsure: readonly string[] } = { name: '', unsure: [] };
  subscribe(() => {
    const { view, rows, loads } = getState();
    // Sources that nobody knows are about to be dropped, and would be refused.
    if (withKnownOff(view, rows) !== view) return;
    const name = maskName(view);
    const { unsure } = maskedNow(getState());
    const phase = loads.get('view')?.phase;
    if (name === asked.name && (unsure === asked.unsure || phase === 'loading' || phase === 'waiting')) return;
    asked = { name, unsure };
    const input = maskInput(view);
    if (!input || unsure.length === 0) stop('view');
    else load('view', async (signal) => withLeft(name, await askLeft(unsure.slice(0, MOST_IDS), input, signal)));
  });
}

/** What is left of each under a view. Errors: `ApiError`. */
async function askLeft(ids: string[], view: ViewInput, signal: AbortSignal): Promise<[string, Left][]> {
  const { nodes } = await request(UNDER_VIEW, { ids, view }, { signal });
  return ids.map((id, i) => [id, nodes?.[i] ?? null]);
}
