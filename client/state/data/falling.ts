/** What of a panel falls or has less support while sources are left out, from the supports that it holds. Pure. */
import { keeps } from '../../../schema/rules/mask.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { KeyFragment } from '../../api/generated/graphql.ts';
import type { View } from '../view/view.ts';

/** The supports of one relation, or of one claim. */
export type Supports = readonly KeyFragment[];
export type Fall = { fallen: number; weakened: number; of: number };

const NOBODY: ReadonlySet<string> = new Set();

/** Whether a support stays in a view. Parties to the conflict are in `off` one by one. */
export function keptIn({ off, asOf }: Pick<View, 'off' | 'asOf'>): (support: KeyFragment) => boolean {
  const keep = keeps(
    {
      withoutSources: new Set(off.speaking),
      withoutOutlets: new Set(off.carrying),
      ...(asOf === null ? {} : { asOf: dayNumber(asOf) }),
    },
    NOBODY,
  );
  return (support) => keep({ ...support, to: dayNumber(support.reported.to) });
}

type Told = Pick<KeyFragment, 'reported'> & {
  id: string;
  statedBy: readonly { role: string; order: number; source: { id: string } }[];
};

/** A claim as supports, one for each of its speakers: with them it falls or stays. */
export function supportsOf({ id, statedBy, reported }: Told): Supports {
  const outlet = statedBy.find(({ role }) => role === 'OUTLET')?.source.id ?? null;
  const support = { claim: id, assertion: 0, object: '', outlet, reported, basis: 'STATED' as const, bundle: 0 };
  return statedBy.filter(({ order }) => order === 0).map(({ source }) => ({ ...support, speaker: source.id }));
}

/** Counts those without any support left, and those that lost some of it. */
export function fallOf(all: readonly Supports[], view: Pick<View, 'off' | 'asOf'>): Fall {
  const keep = keptIn(view);
  const left = all.map((supports) => ({ before: supports.length, now: supports.filter(keep).length }));
  return {
    of: left.filter(({ before }) => before > 0).length,
    fallen: left.filter(({ before, now }) => before > 0 && now === 0).length,
    weakened: left.filter(({ before, now }) => now > 0 && now < before).length,
  };
}
