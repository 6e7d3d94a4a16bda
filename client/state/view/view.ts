/** What the reader has chosen to see, as a difference from the base and as far as it can be undone. Pure. */
import type { RelationFamily, ViewInput } from '../../api/generated/graphql.ts';
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

/** Why a node is on the canvas, beside being there at first; `expand:<id>`: it is linked to that node, which was expanded. */
export type Cause = 'search' | 'link' | 'path' | `expand:${string}`;
export type Causes = ReadonlyMap<string, readonly Cause[]>;

/** Sources left out: their own word, and what they only passed on. */
export type Off = { speaking: readonly string[]; carrying: readonly string[] };

export type View = {
  families: readonly RelationFamily[];
  kinds: readonly Kind[];
  /** Of every node that did not come with the base, and of those of the base that were expanded to. */
  causes: Causes;
  /** Where nodes stand that came later or were moved, in the frame of the base. */
  places: ReadonlyMap<string, Point>;
  hidden: readonly string[];
  pinned: readonly string[];
  /** Ids of relations that are put away, and of those drawn though the base puts them away. */
  tucked: readonly string[];
  drawn: readonly string[] | 'all';
  off: Off;
  /** As known on this day, `2022-01-21`; null: today. */
  asOf: string | null;
};

/** What of a view leaves claims out. */
export type Mask = Pick<View, 'off' | 'asOf'>;

/** Geography is off at first: how places lie is said in their panels. */
export const FIRST_VIEW: View = {
  families: FAMILIES.filter((family) => family !== 'GEOGRAPHY'),
  kinds: KINDS,
  causes: new Map(),
  places: new Map(),
  hidden: [],
  pinned: [],
  tucked: [],
  drawn: [],
  off: { speaking: [], carrying: [] },
  asOf: null,
};

/** On if it was off, off if it was on, in the order of `all`. */
export const toggled = <T>(all: readonly T[], on: readonly T[], one: T): T[] =>
  all.filter((item) => (item === one ? !on.includes(one) : on.includes(item)));

/** With it if it was not there, without it if it was. */
export const flipped = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((item) => item !== one) : [...list, one];

/** The view as the API takes it; null where nothing is left out. */
export const maskInput = (view: Mask): ViewInput | null =>
  isMasked(view)
    ? { asOf: view.asOf, withoutSources: [...view.off.speaking], withoutOutlets: [...view.off.carrying] }
    : null;

/** Whether a view leaves any claim out. */
export const isMasked = ({ off, asOf }: Mask): boolean =>
  off.speaking.length > 0 || off.carrying.length > 0 || asOf !== null;
