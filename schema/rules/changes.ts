/** What a change touches, so that a commit recomputes only that and the graph is still the one that a rebuild would give. */
import { bucketKey, bucketsOf, FAMILIES } from './disputes/buckets.ts';
import { joinedTo, joinsOf, type Structure, siblingsOf } from './disputes/structure.ts';
import type { RuleClaim } from './facts.ts';
import type { Identity } from './identity.ts';

/**
 * Claims that change: new ones, retracted ones, and for each new or undone judgement all that name, or are spoken by, a member
 * of its component before or after (`membersOf`). `before` and `after` are who is who, and how subjects lie to each other
 * (near the claims is enough).
 */
export type Change = {
  claims: readonly RuleClaim[];
  before: { identity: Identity; structure: Structure };
  after: { identity: Identity; structure: Structure };
};

/** Ids of all entities whose claims a judgement on `a` and `b` touches. Speakers are found by the entities of their sources. */
export function membersOf({ a, b }: { a: string; b: string }, before: Identity, after: Identity): string[] {
  return [...new Set([a, b].flatMap((id) => [...before.members(id), ...after.members(id)]))].sort();
}

/**
 * Keys of the buckets that must be recomputed: those of the claims, and those of both ends, and of the siblings of both ends,
 * of every assertion by which a claim joins subjects. Sorted.
 */
export function touchedBuckets({ claims, before, after }: Change): string[] {
  const keys = [before, after].flatMap(({ identity, structure }) => {
    const ends = claims.flatMap((claim) => joinsOf(claim, identity)).flatMap(({ from, to }) => [from, to]);
    const subjects = [...ends, ...ends.flatMap((end) => siblingsOf(end, structure))];
    return [...claims.flatMap((claim) => bucketsOf(claim, identity)), ...bucketsAt(subjects)];
  });
  return [...new Set(keys)].sort();
}

/** Keys of the buckets linked to touched ones: they are read, too, since their points may disagree with the touched. Sorted. */
export function linkedBuckets(touched: readonly string[], structures: readonly Structure[]): string[] {
  const subjects = [...new Set(touched.map((key) => key.slice(key.indexOf('|') + 1)))];
  const linked = subjects.flatMap((subject) => structures.flatMap((structure) => joinedTo(subject, structure)));
  return [...new Set(bucketsAt(linked))].filter((key) => !touched.includes(key)).sort();
}

/** All buckets that subjects can have. */
export function bucketsAt(subjects: readonly string[]): string[] {
  return [...new Set(subjects)].flatMap((subject) => FAMILIES.map((family) => bucketKey(family, subject)));
}
