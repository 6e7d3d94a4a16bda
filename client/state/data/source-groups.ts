/** Sources as the rail has them: under a switch for each kind of access, whoever speaks most first. Pure. */
import type { Line, Source } from './rows.ts';

export type SourceGroup = 'outlet' | 'monitor' | 'parties' | 'eyewitness' | 'analyst' | 'others';

const ORDER: readonly SourceGroup[] = ['outlet', 'monitor', 'parties', 'eyewitness', 'analyst', 'others'];

/** Parties and their officials go together, whatever else they are: they are left out by one switch. */
function groupOf({ isBelligerent, access }: Source): SourceGroup {
  if (isBelligerent) return 'parties';
  switch (access) {
    case 'OUTLET':
      return 'outlet';
    case 'MONITOR':
      return 'monitor';
    case 'EYEWITNESS':
      return 'eyewitness';
    case 'ANALYST':
      return 'analyst';
    default:
      return 'others';
  }
}

/** Groups that have somebody, each with its sources. Who neither speaks nor carries is left out. */
export function sourceGroups(sources: Iterable<Source>): { group: SourceGroup; sources: Source[] }[] {
  const known = [...sources].filter(({ nSpoken, nCarried }) => nSpoken + nCarried > 0);
  return ORDER.map((group) => ({ group, sources: known.filter((source) => groupOf(source) === group) })).filter(
    (row) => row.sources.length > 0,
  );
}

/** Ids of all parties to the conflict and their officials. */
export const partiesOf = (sources: Iterable<Source>): string[] =>
  [...sources].filter(({ isBelligerent, nSpoken }) => isBelligerent && nSpoken > 0).map(({ id }) => id);

/** Days on which claims behind these relations were published, or may have been; earliest first. */
export function daysOf(relations: Iterable<Line>): string[] {
  const reported = [...relations].flatMap(({ supports }) => (supports ?? []).map((support) => support.reported));
  return [...new Set(reported.flatMap(({ from, to }) => [from, to]))].sort();
}
