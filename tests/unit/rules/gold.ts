/** The gold annotation of the seed article as facts for the rules: its words become the codes of the ontology, nothing else changes. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EntityKind, RelationType, Verdict } from '../../../schema/generated/ontology.ts';
import type { Assertion, ClaimRole, Scope, Statement, Value } from '../../../schema/proposals.ts';
import type { Facts, Qualifiers, RuleClaim, RuleNote } from '../../../schema/rules/facts.ts';
import { dayNumber } from '../../../schema/types/day.ts';
import { OP_SIGNS } from '../../../schema/types/interval.ts';

const GOLD = fileURLToPath(new URL('../../../../shared/gold/seed-article.json', import.meta.url));

/** Whether the project's shared folder lies beside it; without it the gold cannot be compared. */
export const hasGold = existsSync(GOLD);

type Word = string | null;
type GoldValue = Omit<Value, 'op' | 'unit' | 'verbatim'> & { op: string; unit: string };
type GoldAssertion = {
  predicate: Assertion['predicate'];
  subject: string;
  object: string[];
  value?: GoldValue | null;
  relation?: Word;
  role?: Word;
  basis?: Assertion['basis'];
  aux?: Assertion['aux'];
  modality?: Assertion['modality'];
  edtf?: string;
  partOfDay?: Assertion['partOfDay'];
};
type GoldClaim = GoldAssertion & {
  id: string;
  code: string;
  roles: { role: string; entity: string; side?: string; as?: string; outcome?: string; basis?: string }[];
  scope: (Record<string, string> & { side?: string }) | null;
  also: GoldAssertion[];
  statedBy: Statement[];
  modality: RuleClaim['modality'];
};
export type GoldEdge = {
  type: RelationType;
  from: string;
  to: string;
  qualifiers: Record<string, string>;
  basis: string;
  claims: string[];
  support: { claim: string; basis: string }[];
  nClaims: number;
  nIndependent: number;
  disputed: boolean;
};
type GoldDispute = Pick<RuleNote, 'id' | 'kind' | 'state' | 'claims'> & {
  code: string;
  relations: RuleNote['links'];
};
type Named = { id: string; kind: string };
type GoldFile = {
  claims: GoldClaim[];
  edges: GoldEdge[];
  disputes: GoldDispute[];
  judgements: { id: string; verdict: Verdict; a: string; b: string }[];
  sources: { id: string; entity: string; isBelligerent: boolean }[];
  article: { publishedEdtf: string };
} & Record<'groups' | 'persons' | 'places' | 'events', Named[]>;

/** `scope.side` is a code in the annotation and a group in the graph. */
const PARTIES: Record<string, string> = {
  ISLAMIC_STATE: 'group:islamic-state',
  KURDISH: 'group:kurdish-forces',
  CIVILIAN: 'group:civilians',
  IRAQI_STATE: 'group:iraq-state',
};

/** The gold's word as the ontology writes it: "foiling and capture" is FOILING_AND_CAPTURE. */
function code<T extends string>(word: string): T {
  return word.toUpperCase().replaceAll(' ', '_') as T;
}

function codes<T extends object>(parts: Record<string, unknown>): T {
  const said = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(said.map(([name, part]) => [name, typeof part === 'string' ? code(part) : part])) as T;
}

function figureOf({ min, max, best, op, unit }: GoldValue): Value {
  const sign = OP_SIGNS[op];
  if (!sign) throw new Error(`${op} is no operator`);
  return { min, max, best, op: sign, unit: code(unit), verbatim: { exact: '', start: 0, end: 0 } };
}

function assertionOf({ predicate, subject, object, value, edtf, aux, ...words }: GoldAssertion): Assertion {
  const { relation, role, basis, modality, partOfDay } = words;
  return {
    predicate,
    subject,
    object: object ?? [],
    ...codes<Partial<Assertion>>({ relation, role, basis, modality, partOfDay }),
    ...(value ? { value: figureOf(value) } : {}),
    ...(edtf ? { edtf } : {}),
    ...(aux?.length ? { aux } : {}),
  };
}

/** In the gold `modality` stands on the claim; only those of `also` carry their own. */
function claimOf(gold: GoldClaim, published: string): RuleClaim {
  const { id, roles, also, statedBy, modality, scope, ...main } = gold;
  const [from, to] = published.split('/');
  const { side, ...where } = scope ?? {};
  const party = side === undefined ? undefined : PARTIES[side];
  return {
    id,
    code: gold.code,
    slug: 'seed',
    status: 'ACCEPTED',
    reportedFrom: dayNumber(from ?? ''),
    reportedTo: dayNumber(to ?? from ?? ''),
    modality,
    assertions: [assertionOf(main), ...also.map(assertionOf)],
    roles: roles.map(({ entity, ...words }) => ({ ...codes<Omit<ClaimRole, 'entity'>>(words), entity })),
    statedBy,
    ...(scope ? { scope: { ...(where as Scope), ...(party ? { party } : {}) } } : {}),
  };
}

/** Everything that the tests compare. Throws where the gold is not at hand. */
export function readGold() {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as GoldFile;
  const entities = [...gold.groups, ...gold.persons, ...gold.places, ...gold.events];
  const facts: Facts = {
    claims: gold.claims.map((claim) => claimOf(claim, gold.article.publishedEdtf)),
    sources: gold.sources.map(({ id, entity, isBelligerent }, no) => ({ id, no, entity, isBelligerent })),
    entities: entities.map(({ id, kind }) => ({ id, kind: kind as EntityKind })),
    judgements: gold.judgements.map(({ id, verdict, a, b }) => ({ id, verdict, a, b })),
  };
  const notes: RuleNote[] = gold.disputes.map(({ id, kind, state, claims, relations }) => ({
    id,
    kind,
    state,
    claims,
    links: relations,
  }));
  return { facts, notes, edges: gold.edges, disputes: gold.disputes };
}

/** The qualifiers of a gold edge as the rules give them. */
export function qualifiersOf(gold: GoldEdge): Qualifiers {
  const none: Qualifiers = { relation: null, outcome: null, bearing: null, role: null, side: null, act: null };
  return { ...none, ...codes<Partial<Qualifiers>>(gold.qualifiers) };
}
