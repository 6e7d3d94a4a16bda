/** Claims under those who make them: one heading a speaker, independent ones first, repeats under what they repeat. Pure. */
import type { ChainFragment } from '../../../api/generated/graphql.ts';

type Spoken = { id: string; statedBy: readonly ChainFragment[]; passages: readonly { start: number }[] };
type Key = { claim: string; speaker: string; bundle: number };

/** One speaker, or joint ones, with what they say in text order. */
export type Speaker<C> = { key: string; speakers: ChainFragment[]; claims: C[]; bundle: number | null };
/** An independent speaker, and those who may only repeat it. */
export type Voice<C> = Speaker<C> & { repeats: Speaker<C>[] };

/** Who says a claim: the first in its chain, joint ones together. */
export const speakersOf = ({ statedBy }: Pick<Spoken, 'statedBy'>): ChainFragment[] =>
  statedBy.filter(({ order }) => order === 0);

const firstPlace = ({ passages }: Pick<Spoken, 'passages'>): number => passages[0]?.start ?? 0;

/** Groups claims by speaker. `supports` say which speakers count as one independent source (equal `bundle`). */
export function voicesOf<C extends Spoken>(claims: readonly C[], supports: readonly Key[] | null): Voice<C>[] {
  const groups = new Map<string, Speaker<C>>();
  for (const claim of [...claims].sort((a, b) => firstPlace(a) - firstPlace(b))) {
    const speakers = speakersOf(claim);
    const key = speakers.map(({ source }) => source.id).join(' ');
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { key, speakers, claims: [claim], bundle: bundleOf(claim.id, speakers, supports) });
  }
  const voices: Voice<C>[] = [];
  for (const group of groups.values()) {
    const same = group.bundle === null ? undefined : voices.find(({ bundle }) => bundle === group.bundle);
    if (same) same.repeats.push(group);
    else voices.push({ ...group, repeats: [] });
  }
  return voices;
}

function bundleOf(claim: string, speakers: readonly ChainFragment[], supports: readonly Key[] | null): number | null {
  const ids = speakers.map(({ source }) => source.id);
  return supports?.find((entry) => entry.claim === claim && ids.includes(entry.speaker))?.bundle ?? null;
}
