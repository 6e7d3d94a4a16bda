/** Which supports and claims a view leaves out. Pure. */
import { keeps } from '../../../schema/rules/mask.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import type { KeyFragment } from '../../api/generated/graphql.ts';
import type { Mask } from '../view/view.ts';

type Voice = Pick<KeyFragment, 'speaker' | 'outlet' | 'reported'>;

const NOBODY: ReadonlySet<string> = new Set();

/** Whether a support stays in a view. Parties to the conflict are in `off` one by one. */
export function keptIn({ off, asOf }: Mask): (support: Voice) => boolean {
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
  statedBy: readonly { role: string; order: number; source: { id: string } }[];
};

/** Whether a view leaves out a claim: all who speak in it. */
export function isLeftOut({ statedBy, reported }: Told, view: Mask): boolean {
  const outlet = statedBy.find(({ role }) => role === 'OUTLET')?.source.id ?? null;
  const speakers = statedBy.filter(({ order }) => order === 0).map(({ source }) => source.id);
  const keep = keptIn(view);
  return speakers.length > 0 && !speakers.some((speaker) => keep({ speaker, outlet, reported }));
}
