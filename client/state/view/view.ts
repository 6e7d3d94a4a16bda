/** What the reader has chosen to see, as far as it can be undone: families, kinds and places of nodes. Pure. */
import type { RelationFamily } from '../../api/generated/graphql.ts';
import type { Point } from '../../graph/scene/labels.ts';
import type { EntityType } from '../data/rows.ts';

export const FAMILIES = [
  'ACTS',
  'WHERE',
  'GEOGRAPHY',
  'COURSE',
  'TIES',
  'PRESENCE',
] as const satisfies RelationFamily[];
export const KINDS = ['Event', 'Group', 'Place', 'Person'] as const satisfies EntityType[];
export type Kind = (typeof KINDS)[number];

export type View = {
  families: readonly RelationFamily[];
  kinds: readonly Kind[];
  /** Where the reader has put nodes, in the frame of the layout; all others stand where the layout put them. */
  moved: Readonly<Record<string, Point>>;
};

/** Geography is off at first: how places lie is said in their panels. */
export const FIRST_VIEW: View = {
  families: FAMILIES.filter((family) => family !== 'GEOGRAPHY'),
  kinds: KINDS,
  moved: {},
};

/** What a command changes; what is absent stays. A node that is moved back to its own place is null. */
export type Patch = {
  families?: readonly RelationFamily[];
  kinds?: readonly Kind[];
  moved?: Readonly<Record<string, Point | null>>;
};

/** The view after a change. */
export function patched(view: View, { families = view.families, kinds = view.kinds, moved = {} }: Patch): View {
  const places = Object.entries({ ...view.moved, ...moved }).filter((entry): entry is [string, Point] => !!entry[1]);
  return { families, kinds, moved: Object.fromEntries(places) };
}

/** On if it was off, off if it was on, in the order of `all`. */
export const toggled = <T>(all: readonly T[], on: readonly T[], one: T): T[] =>
  all.filter((item) => (item === one ? !on.includes(one) : on.includes(item)));
