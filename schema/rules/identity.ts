/** Who is who: which ids go by one canonical id, and which may be the same. Judgements decide; nothing is rewritten. */
import type { Verdict } from '../generated/ontology.ts';

/** A judgement in effect. `canonical`, chosen when a POSITIVE one was written, is the id that its component goes by. */
export type RuleJudgement = { id: string; verdict: Verdict; a: string; b: string; canonical?: string };

export type Identity = {
  /** The id that an entity goes by; its own where nothing joins it to another. */
  canonical(id: string): string;
  /** All ids that go by the same canonical id, this one too, sorted. */
  members(id: string): string[];
  /** Ids of the UNSURE judgements that join two entities, sorted; none where they are one or have nothing to do with each other. */
  unsure(a: string, b: string): string[];
  /** Canonical ids that UNSURE judgements join to an entity, sorted. */
  perhaps(id: string): string[];
};

/**
 * Reads judgements in the order in which they were written, undone ones left out. A component of POSITIVE judgements goes by
 * the `canonical` of the last of them; if that id is no longer in it (after an undo), by its smallest id.
 */
export function identityOf(judgements: readonly RuleJudgement[]): Identity {
  const { components, canonical } = componentsOf(judgements.filter((judgement) => judgement.verdict === 'POSITIVE'));
  const perhaps = new Map<string, Map<string, string[]>>();
  for (const { id, verdict, a, b } of judgements) {
    const [x, y] = [canonical(a), canonical(b)];
    if (verdict !== 'UNSURE' || x === y) continue;
    note(perhaps, x, y, id);
    note(perhaps, y, x, id);
  }
  return {
    canonical,
    members: (id) => components.get(id) ?? [id],
    unsure: (a, b) => perhaps.get(canonical(a))?.get(canonical(b)) ?? [],
    perhaps: (id) => [...(perhaps.get(canonical(id))?.keys() ?? [])].sort(),
  };
}

function note(perhaps: Map<string, Map<string, string[]>>, from: string, to: string, judgement: string): void {
  const row = perhaps.get(from) ?? new Map<string, string[]>();
  perhaps.set(from, row.set(to, [...(row.get(to) ?? []), judgement].sort()));
}

function componentsOf(positive: readonly RuleJudgement[]) {
  const components = new Map<string, string[]>();
  for (const { a, b } of positive) {
    const joined = [...new Set([...(components.get(a) ?? [a]), ...(components.get(b) ?? [b])])].sort();
    for (const id of joined) components.set(id, joined);
  }
  const names = new Map<string[], string>();
  for (const { a, canonical } of positive) {
    const members = components.get(a) ?? [a];
    const smallest = members[0] ?? a;
    names.set(members, canonical !== undefined && members.includes(canonical) ? canonical : smallest);
  }
  const canonical = (id: string) => names.get(components.get(id) ?? []) ?? id;
  return { components, canonical };
}
