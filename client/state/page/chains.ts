/** Chains are read as the view has them: once it leaves out others, those that were read are forgotten, and an open one is read anew. */
import { askForOpen } from '../data/details.ts';
import { pathEnds } from '../data/paths.ts';
import { withoutDetails } from '../data/rows.ts';
import { getState, subscribe, update } from '../store.ts';

const isPath = (id: string): boolean => pathEnds(id) !== null;

/** Begins. Called once, when the view of the address is there. */
export function followChains(): void {
  let last = getState().view;
  subscribe(() => {
    const { view, open } = getState();
    const differs = view.off !== last.off || view.asOf !== last.asOf;
    last = view;
    if (!differs) return;
    update((state) => ({ ...state, rows: withoutDetails(isPath)(state.rows) }));
    if (open !== null && isPath(open)) askForOpen();
  });
}
