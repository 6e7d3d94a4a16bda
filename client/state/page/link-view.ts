/** The view of a link as this graph has it: ids of today, nodes and sources that there are, a place for every node. Pure. */
import { placesFor } from '../../graph/arrange.ts';
import type { Rows } from '../data/rows.ts';
import type { State } from '../store.ts';
import type { Base } from '../view/base.ts';
import { type Arrival, arrived } from '../view/read-link.ts';
import { renamed } from '../view/renamed.ts';
import type { View } from '../view/view.ts';

/** Whether there is a source of this id; where nobody has told any, each may be one. */
export const isSource = ({ sources }: Rows, id: string): boolean => sources.size === 0 || sources.has(id);

/** A view without sources that nobody knows: the API would refuse it. */
export function withKnownOff(view: View, rows: Rows): View {
  const { speaking, carrying } = view.off;
  const known = (id: string): boolean => isSource(rows, id);
  if ([...speaking, ...carrying].every(known)) return view;
  return { ...view, off: { speaking: speaking.filter(known), carrying: carrying.filter(known) } };
}

/** What a link shows on a base. */
export function viewOfLink(link: Pick<Arrival, 'view' | 'expansions'>, base: Base, state: State): View {
  const { rows } = state;
  const told = renamed(withKnownOff(arrived(link, base), rows), rows.renamed);
  const causes = [...told.causes].filter(([id]) => base.nodes.has(id) || rows.entities.has(id));
  const view = { ...told, causes: new Map(causes) };
  const homeless = [...view.causes.keys()].filter((id) => !base.nodes.has(id) && !view.places.has(id));
  if (homeless.length === 0) return view;
  const places = placesFor({ ...state, base, view }, homeless, null);
  return { ...view, places: new Map([...view.places, ...places]) };
}
