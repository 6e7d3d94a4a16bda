/** The overview of the first visit, put together from what is on the canvas: the attacks, and who gives which toll. Pure. */
import type { TollFragment } from '../../api/generated/graphql.ts';
import { byStrength, isConflict } from '../../graph/scene/pairs.ts';
import type { Mask } from '../view/view.ts';
import { isLeftOut } from './falling.ts';
import type { Entity, Line, Rows } from './rows.ts';

type EventRow = Extract<Entity, { __typename: 'Event' }>;
/** An attack with who carried it out and where, each by the relation that says so. */
export type Attack = { event: EventRow; act: Line; place: Line | null };

/** Attacks among these events, in the order of time; an event that nobody is said to have carried out is none. */
export function attacksOf(rows: Rows, leads: readonly string[], lines: readonly Line[]): Attack[] {
  return leads
    .flatMap((id): Attack[] => {
      const event = rows.entities.get(id);
      const [act] = lines.filter((line) => line.type === 'PERPETRATED' && line.to.id === id).sort(byStrength);
      const [place] = lines
        .filter(
          ({ type, from, qualifiers }) => type === 'OCCURRED_AT' && from.id === id && qualifiers.relation === 'IN',
        )
        .sort(byStrength);
      return event?.__typename === 'Event' && act ? [{ event, act, place: place ?? null }] : [];
    })
    .sort((a, b) => ((a.event.date.earliest ?? '') < (b.event.date.earliest ?? '') ? -1 : 1));
}

/** First and last day of all attacks; null where one of them has no day. */
export function daysOfAttacks(attacks: readonly Attack[]): { from: string; to: string } | null {
  const from = attacks.map(({ event }) => event.date.earliest).sort()[0];
  const to = attacks
    .map(({ event }) => event.date.latest)
    .sort()
    .at(-1);
  return from && to ? { from, to } : null;
}

export type Toll = TollFragment;
/** Those about whom figures are given, each with a row a claim; `relation` is what the figures stand behind. */
export type TollGroup = { group: NonNullable<NonNullable<Toll['scope']>['group']>; tolls: Toll[] };

/** What is counted, in the order of the overview. */
const COUNTED = [
  ['KILLED_COUNT', 'LOSSES_UNQUANTIFIED'],
  ['CAPTURED_COUNT'],
  ['ESCAPED_COUNT', 'AT_LARGE_COUNT'],
  ['DISPLACED_COUNT'],
] as const;
export type Counted = (typeof COUNTED)[number][0];

/** Tolls by what is counted and by victims, contested groups first, then as in the text. */
export function tollsOf(tolls: readonly Toll[]): { counted: Counted; groups: TollGroup[] }[] {
  return COUNTED.map((predicates) => {
    const groups = new Map<string, TollGroup>();
    for (const toll of tolls) {
      const group = toll.scope?.group;
      if (!group || !predicates.some((one) => one === toll.predicate)) continue;
      const known = groups.get(group.id) ?? { group, tolls: [] };
      groups.set(group.id, { group, tolls: [...known.tolls, toll] });
    }
    const byConflict = [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
    return { counted: predicates[0], groups: byConflict };
  }).filter(({ groups }) => groups.length > 0);
}

/** 2: reports conflict; 1: they differ otherwise; 0: no open disagreement. */
export function weightOf({ tolls }: TollGroup): 0 | 1 | 2 {
  const open = tolls.flatMap(({ disputes }) => disputes.filter(({ state }) => state === 'OPEN'));
  return open.length === 0 ? 0 : open.some(isConflict) ? 2 : 1;
}

/** Whether somebody who is still counted says it. */
export const isCounted = (toll: Toll, view: Mask): boolean => !isLeftOut(toll, view);
