/** The hand-made reading of the seed, as far as answers are compared with it: entities, claims, edges, disputes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = join(import.meta.dirname, '../../../../shared/gold/seed-article.json');
export const hasGold = existsSync(GOLD);

type Span = { exact: string; start: number; end: number };
type Value = { min: number | null; max: number | null; best: number | null; op: string; verbatim: Span };
type Said = {
  predicate: string;
  subject: string;
  object: string[];
  basis?: string;
  edtf?: string;
  partOfDay?: string;
  value?: Value | null;
};
export type GoldClaim = Said & {
  id: string;
  code: string;
  also: Said[];
  roles: { role: string; entity: string; outcome?: string; side?: string; as?: string }[];
  scope: Record<string, string> | null;
  passages: Span[];
  quotedSpans: Span[];
  context: Span[];
  labelsUsed: Span[];
  statedBy: { source: string; order: number; role: string; certainty: string }[];
  attributionCue: Span | null;
  quoteForm: string;
  modality: string;
  ongoing: boolean;
  status: string;
};
export type GoldEdge = {
  type: string;
  from: string;
  to: string;
  qualifiers: Record<string, string>;
  basis: string;
  claims: string[];
  nClaims: number;
  nIndependent: number;
  disputed: boolean;
};
export type Gold = {
  groups: { id: string; kind: string }[];
  persons: { id: string }[];
  places: { id: string }[];
  events: { id: string; kind: string; earliest: string | null; latest: string | null; background: boolean }[];
  sources: { id: string; isBelligerent: boolean; access: string; kind: string }[];
  claims: GoldClaim[];
  edges: GoldEdge[];
  disputes: { id: string; code: string; kind: string; state: string; claims: string[] }[];
};

/** Throws where the gold is not at hand. */
export function readGold(): Gold {
  return JSON.parse(readFileSync(GOLD, 'utf8')) as Gold;
}

/** The gold's word as a code: "foiling and capture" is FOILING_AND_CAPTURE. */
export function codeOf(word: string): string {
  return word.toUpperCase().replaceAll(' ', '_').replaceAll('-', '_');
}

/** An edge by what makes it, in codes: the same text for the gold's and for the API's. */
export function edgeName({
  type,
  from,
  to,
  qualifiers,
}: Pick<GoldEdge, 'type' | 'from' | 'to' | 'qualifiers'>): string {
  const said = Object.entries(qualifiers).filter(([, word]) => word !== null);
  const words = said.map(([name, word]) => `${name} ${codeOf(word)}`).sort();
  return [type, from, to, ...words].join(' ');
}

/** Code of a claim of the seed, from its id. */
export function claimCode(id: string): string {
  return /^claim:seed\/(C\d+)@/.exec(id)?.[1] ?? id;
}

/** Code of a claim of the gold, from its id there. */
export function goldCode(id: string): string {
  return id.replace('claim:', '').toUpperCase();
}

/** Claims of these ids, in the order of the gold. */
export function claimsOf(gold: Gold, ids: readonly string[]): GoldClaim[] {
  const codes = ids.map(goldCode);
  return gold.claims.filter(({ code }) => codes.includes(code));
}

/** All that a claim asserts: the main assertion, then the further ones. */
export function saidIn(claim: GoldClaim) {
  return [claim, ...claim.also];
}

/** Ids of all that a claim names. */
export function namedIn(claim: GoldClaim): string[] {
  const said = saidIn(claim).flatMap(({ subject, object }) => [subject, ...(object ?? [])]);
  return [...said, ...claim.roles.map(({ entity }) => entity)];
}

/** All who speak, or narrate where nobody does, are among these. */
export function isOnlySaidBy({ statedBy }: GoldClaim, sources: readonly string[]): boolean {
  const speakers = statedBy.filter(({ role }) => role === 'SPEAKER' || role === 'NARRATOR');
  return speakers.every(({ source }) => sources.includes(source));
}

/** Breadth first over the gold's edges. */
export function shortestChains(gold: Gold, from: string, to: string): string[] {
  const next = (id: string) =>
    new Set(gold.edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [])));
  let chains = [[from]];
  while (!chains.some((chain) => chain.at(-1) === to)) {
    chains = chains.flatMap((chain) =>
      [...next(chain.at(-1) as string)].filter((id) => !chain.includes(id)).map((id) => [...chain, id]),
    );
  }
  return chains.filter((chain) => chain.at(-1) === to).map((chain) => chain.join(' '));
}
