/** The view of a link as this graph has it: ids of today, nodes and sources that there are, a place for every node. Pure. */
import { placesFor } from '../../graph/arrange.ts';
import type { Rows } from '../data/rows.ts';
import type { State } from '../store.ts';
import type { Base } from '../view/base.ts';
import { type Arrival, arrived } from '../view/read-link.ts';
import { renamed } from '../view/renamed.ts';
import type { View } from '../view/view.ts';

/** Whether there is a source of this id: the API refuses a view that leaves out another. Where nobody has told any, all may be. */
export const isSource = ({ sources }: Rows, id: string): boolean => sources.size === 0 || sources.has(id);

/** What a link shows on a base. */
export function viewOfLink(link: Pick<Arrival, 'view' | 'expansions'>, base: Base, state: State): View {
  const { rows } = state;
  const told = renamed(arrived(link, base), rows.renamed);
  const known = (ids: readonly string[]): string[] => ids.filter((id) => isSource(rows, id));
  const view = {
    ...told,
    causes: new Map([...told.causes].filter(([id]) => base.nodes.has(id) || rows.entities.has(id))),
    off: { speaking: known(told.off.speaking), carrying: known(told.off.carrying) },
  };
  const homeless = [...view.causes.keys()].filter((id) => !base.nodes.has(id) && !view.places.has(id));
  if (homeless.length === 0) return view;
  const places = placesFor({ ...state, base, view }, homeless, null);
  return { ...view, places: new Map([...view.places, ...places]) };
}
