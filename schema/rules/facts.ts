/**
 * What the rules take and give. They are pure: the server, the client and the tests run the same ones.
 *
 *     const world = worldOf({ claims, sources, entities, judgements }, hash);   // accepted claims alone count
 *     const disputes = withNotes(findDisputes(world), notes, world);            // first disputes, with what people wrote on them
 *     const edges = projectEdges(world, disputes);                              // then edges: `disputed` needs the disputes
 *     const left = maskEdges({ edges, disputes }, keeps(view, belligerents));       // a view: what remains of them
 *
 * Subsets (one commit): `changes.ts` says which buckets and edges a change touches. Give `worldOf` the claims of those
 * buckets, of the buckets linked to them, the members of the old disputes there, and the claims that join their subjects
 * (PART_OF, CAUSED, time order); keep the disputes whose `buckets` meet the ones you loaded whole. For edges give all claims
 * that support the touched keys, and those keys as `only`. `bucketsOf` and `edgeKeysOf` are what is stored with a claim.
 */
import type {
  Act,
  Basis,
  Bearing,
  ClaimStatus,
  DisputeFamily,
  DisputeKind,
  DisputeState,
  EntityKind,
  LinkCertainty,
  LinkType,
  Outcome,
  PlaceRelation,
  RelationType,
  Role,
  Side,
} from '../generated/ontology.ts';
import type { ClaimProposal } from '../proposals.ts';
import { type Identity, identityOf, type RuleJudgement } from './identity.ts';
import { type Draft, draftsOf } from './relations.ts';

/** SHA-256 of a text, lower-case hexadecimal. An argument, because the browser has none that answers at once. */
export type Hash = (text: string) => string;

/** A claim as far as rules read it. Days are numbers since 1970-01-01, the first and last possible day of publication. */
export type RuleClaim = Pick<ClaimProposal, 'code' | 'assertions' | 'roles' | 'scope' | 'statedBy' | 'modality'> & {
  id: string;
  /** Of its article. */
  slug: string;
  status: ClaimStatus;
  reportedFrom: number;
  reportedTo: number;
};

/** `no` is the integer that masks in the database go by. */
export type RuleSource = { id: string; no: number; isBelligerent: boolean; entity?: string };

export type RuleEntity = { id: string; kind: EntityKind };

export type Facts = {
  claims: readonly RuleClaim[];
  sources: readonly RuleSource[];
  /** At least the events that the claims name. */
  entities: readonly RuleEntity[];
  /** In the order in which they were written, undone ones left out. */
  judgements: readonly RuleJudgement[];
};

/** Facts, indexed. */
export type World = {
  /** Accepted claims by id, in order of id. */
  claims: ReadonlyMap<string, RuleClaim>;
  identity: Identity;
  hash: Hash;
  /** What a claim supports; worked out once. */
  drafts(claim: RuleClaim): readonly Draft[];
  /** Throws Error for a source that is not among the facts. */
  source(id: string): RuleSource;
  /** Throws Error for an entity that is not among the facts. */
  kind(id: string): EntityKind;
};

/** Indexes facts. Claims that are not accepted are left out. */
export function worldOf(facts: Facts, hash: Hash): World {
  const accepted = facts.claims.filter(({ status }) => status === 'ACCEPTED' || status === 'CONFLICT');
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const kinds = new Map(facts.entities.map(({ id, kind }) => [id, kind]));
  const identity = identityOf(facts.judgements);
  const drafts = new Map<RuleClaim, Draft[]>();
  return {
    claims: new Map(accepted.sort((a, b) => compareText(a.id, b.id)).map((claim) => [claim.id, claim])),
    identity,
    hash,
    drafts(claim) {
      const known = drafts.get(claim) ?? draftsOf(claim, identity, hash);
      drafts.set(claim, known);
      return known;
    },
    source: (id) => sources.get(id) ?? missing(id),
    kind: (id) => kinds.get(id) ?? missing(id),
  };
}

function missing(id: string): never {
  throw new Error(`${id} is named by a claim and not among the facts`);
}

/** By UTF-16 unit: the same order everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One claim of one speaker: why an edge or a member stands. `Support` of the API. */
export type Support = {
  claim: string;
  assertion: number;
  object: string;
  speaker: string;
  /** Null where the speaker is the narrator. */
  outlet: string | null;
  from: number;
  to: number;
  basis: Basis;
  bundle: number;
  /** Said as an allegation. Not in the API: there the sentence says it. */
  alleged?: boolean;
  /** Said of the past. */
  historical?: boolean;
};

/** What an edge counts and shows of its supports. */
export type Tally = {
  basis: Basis;
  nClaims: number;
  nIndependent: number;
  disputed: boolean;
  firstFrom: number;
  firstTo: number;
  /** Every support is ALLEGED. */
  alleged: boolean;
  /** Every support is HISTORICAL. */
  historical: boolean;
};

export type Qualifiers = {
  relation: PlaceRelation | null;
  outcome: Outcome | null;
  bearing: Bearing | null;
  role: Role | null;
  side: Side | null;
  act: Act | null;
};

export type ProjectedEdge = Tally & {
  /** `relation:<TYPE>:<key>`. */
  id: string;
  type: RelationType;
  key: string;
  from: string;
  to: string;
  qualifiers: Qualifiers;
  claimIds: string[];
  /** By claim id, then speaker id. */
  supports: Support[];
  /** Three integers a support, for masks in the database: no of the speaker, no of the outlet (-1: none), last day. */
  supMask: number[];
};

/** Why a rule joins two members: what its note says, and what tests count. */
export type Rule =
  | 'DENIED'
  | 'PARTIES_PERHAPS_ONE'
  | 'ACTORS_PERHAPS_ONE'
  | 'NO_NUMBER'
  | 'OTHER_COUNT'
  | 'MORE_THAN_ESCAPED'
  | 'ONE_NUMBER_TWO_NAMES'
  | 'ONE_NUMBER_PERHAPS_ONE_SPEAKER'
  | 'TOLL_FALLS'
  | 'NUMBERS_APART'
  | 'PERHAPS_TWO_GROUPS'
  | 'NUMBER_WITHIN'
  | 'DAYS_APART'
  | 'CALLED_SIMULTANEOUS'
  | 'PART_OVER_WHOLE'
  | 'MAY_OVERLAP'
  | 'CAPTURED_AFTER';

/** One assertion of one claim, of one object. */
export type Member = {
  claim: string;
  assertion: number;
  /** Null for an assertion without objects, such as a date. */
  object: string | null;
  /** A row per speaker and object: an edge with one of these (claim, assertion, object) is what the dispute is about. */
  supports: Support[];
  /** Equal while the member says the same: by it a note holds. Canonical JSON. */
  signature: string;
};

/** `from` and `to` are places in `members`. `restsOn` are ids of relations; with one of them the link falls. */
export type Link = {
  from: number;
  to: number;
  kind: DisputeKind;
  type: LinkType | null;
  certainty: LinkCertainty | null;
  rule: Rule | null;
  restsOn: string[];
};

export type ComputedDispute = {
  id: string;
  family: DisputeFamily;
  kind: DisputeKind;
  /** As its rule gives it, before notes. */
  state: DisputeState;
  /** Canonical id; null where its members are about several. */
  subject: string | null;
  /** Canonical ids, sorted; may be empty. */
  people: string[];
  /** By claim id, assertion, object. */
  members: Member[];
  links: Link[];
  /** UNSURE judgements that it rests on, by id. */
  judgements: string[];
  /** Buckets of its members, sorted. */
  buckets: string[];
};

/** What somebody wrote on a dispute, or a dispute that only a reader finds. */
export type RuleNote = {
  id: string;
  kind: DisputeKind;
  state: DisputeState;
  /** Ids of claims: what a folder's note names. */
  claims: readonly string[];
  links: readonly { from: string; to: string; type: LinkType; certainty: LinkCertainty }[];
  /** Signatures of the members that a person wrote it on, sorted. Absent in a folder's note, which names claims. */
  signatures?: readonly string[];
};

/** A dispute as it stands: found by rule, or noted by a reader (`computed` false, no family). */
export type Dispute = Omit<ComputedDispute, 'family'> & {
  family: DisputeFamily | null;
  computed: boolean;
  /** Generated, where its rules close it. */
  note: { ar: string; en: string } | null;
  /** Notes on it in the order written; the last that holds gives the state. */
  notes: { id: string; holds: boolean }[];
};
