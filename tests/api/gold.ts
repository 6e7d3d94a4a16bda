/** The hand-made reading of the seed, as far as answers are compared with it: entities, claims, edges, disputes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLD = join(import.meta.dirname, '../../../shared/gold/seed-article.json');
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
