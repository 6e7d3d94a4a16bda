/** From claims to relations: which edge each assertion and each role supports. One table row a predicate. */
import type {
  Act,
  Basis,
  Bearing,
  EntityKind,
  PlaceRelation,
  Predicate,
  RelationType,
  Role,
} from '../generated/ontology.ts';
import type { Assertion } from '../proposals.ts';
import { canonicalJson } from '../types/canonical-json.ts';
import { isHeld, participation } from './assertions.ts';
import type { Hash, Qualifiers, RuleClaim } from './facts.ts';
import type { Identity } from './identity.ts';

/** What tells edges of one type and pair apart; absent where the type has none. */
type KeyQualifiers = Partial<Record<'relation' | 'outcome' | 'bearing' | 'role', string>>;

/** One (claim, assertion, object) in support of one edge. Ends are canonical, `subject` and `object` as the claim names them. */
export type Draft = Unkeyed & {
  /** `TYPE:key`: what `Claim.edges` stores. */
  edge: string;
};

type Unkeyed = {
  type: RelationType;
  from: string;
  to: string;
  qualifiers: KeyQualifiers;
  assertion: number;
  subject: string;
  object: string;
  basis: Basis;
};

type Shape = { type: RelationType; qualifiers?: KeyQualifiers; objectFirst?: boolean };

const BEARINGS: Partial<Record<string, Bearing>> = {
  NORTH_OF: 'N',
  NORTH_EAST_OF: 'NE',
  EAST_OF: 'E',
  SOUTH_EAST_OF: 'SE',
  SOUTH_OF: 'S',
  SOUTH_WEST_OF: 'SW',
  WEST_OF: 'W',
  NORTH_WEST_OF: 'NW',
};

const ROLES: Partial<Record<Role, Shape>> = {
  MEMBER: { type: 'MEMBER_OF' },
  PART: { type: 'PART_OF' },
  HELD: { type: 'HELD_IN' },
  RESIDENT: { type: 'RESIDENT_OF' },
  ACTIVE_IN: { type: 'ACTIVE_IN' },
  LEADER: { type: 'LEADER_OF' },
  LEADS: { type: 'LEADS' },
  GOVERNOR: { type: 'OFFICIAL_OF', qualifiers: { role: 'GOVERNOR' } },
  ANALYST: { type: 'AFFILIATED_WITH', qualifiers: { role: 'ANALYST' } },
  BACKBONE: { type: 'BACKBONE_OF' },
};

const TIME_ORDER: Partial<Record<string, Shape>> = {
  BEFORE: { type: 'PRECEDES' },
  AFTER: { type: 'PRECEDES', objectFirst: true },
  SIMULTANEOUS_WITH: { type: 'SIMULTANEOUS_WITH' },
  RESPONSE_TO: { type: 'RESPONDS_TO' },
};

/** What was done, by kind of event. */
export const ACTS: Partial<Record<EntityKind, Act>> = {
  FOILED_ESCAPE: 'FOILING_AND_CAPTURE',
  OPERATION: 'PURSUIT',
  DEMAND: 'DEMAND',
  REFUSAL: 'REFUSAL',
  WITHDRAWAL: 'WITHDRAWAL',
  TERRITORIAL_SEIZURE: 'TERRITORIAL_SEIZURE',
};

const took = (_: Assertion, claim: RuleClaim, object: string): Shape => ({
  type: 'PARTICIPATED_IN',
  objectFirst: true,
  qualifiers: { ...some('role', participation(claim, object).role) },
});

const RELATIONS: Partial<
  Record<Predicate, (assertion: Assertion, claim: RuleClaim, object: string) => Shape | undefined>
> = {
  PERPETRATED_BY: () => ({ type: 'PERPETRATED', objectFirst: true }),
  TARGETED: ({ role }) => ({ type: 'TARGETED', qualifiers: { ...some('role', role) } }),
  DEMANDED: () => ({ type: 'TARGETED', qualifiers: { role: 'ADDRESSEE' } }),
  PARTICIPATED: took,
  ESCAPED_COUNT: took,
  AT_LARGE_COUNT: took,
  DECLARED: () => ({ type: 'DECLARED', objectFirst: true }),
  OCCURRED_AT: ({ relation }) => ({ type: 'OCCURRED_AT', qualifiers: { ...some('relation', relation) } }),
  OCCURRED_ON: ({ relation }) => TIME_ORDER[relation ?? ''],
  CAUSED: () => ({ type: 'CAUSED' }),
  DETAINED_POPULATION: () => ({ type: 'HELD_IN', objectFirst: true }),
  WITHIN: () => ({ type: 'WITHIN' }),
  NEAR: ({ relation }) => nearness(relation ?? 'NEAR'),
  CONTROLS: ({ aux }) => (aux?.length ? undefined : { type: 'CONTROLS' }),
  DETAINS: () => ({ type: 'DETAINS' }),
  ROLE: ({ role }) => (role ? ROLES[role] : undefined),
};

/** A state of the past is none now. */
const STATES = new Set<RelationType>(['CONTROLS', 'HELD_IN', 'ACTIVE_IN', 'DETAINS']);

function nearness(relation: string): Shape {
  const bearing = BEARINGS[relation];
  if (bearing) return { type: 'DIRECTION_FROM', qualifiers: { bearing } };
  if (relation === 'BETWEEN' || relation === 'BORDERS') return { type: relation };
  return { type: 'NEAR', qualifiers: { relation } };
}

function some<K extends string>(name: K, value: string | null | undefined): { [P in K]?: string } {
  return (value ? { [name]: value } : {}) as { [P in K]?: string };
}

/**
 * All that a claim supports, whatever its status: one entry per assertion and object or role. An edge whose ends became one
 * is left out. Its key is the first 32 digits of the hash of type, ends and discriminating qualifiers.
 */
export function draftsOf(claim: RuleClaim, identity: Identity, hash: Hash): Draft[] {
  const drafts = [
    ...claim.assertions.flatMap((assertion, n) => fromAssertion(claim, assertion, n)),
    ...fromRoles(claim),
  ];
  return drafts.flatMap((draft) => {
    const [from, to] = [identity.canonical(draft.from), identity.canonical(draft.to)];
    const key = hash(canonicalJson([draft.type, from, to, draft.qualifiers])).slice(0, 32);
    return from === to ? [] : [{ ...draft, from, to, edge: `${draft.type}:${key}` }];
  });
}

function fromAssertion(claim: RuleClaim, assertion: Assertion, n: number): Unkeyed[] {
  const { subject, basis = 'STATED' } = assertion;
  if (!isHeld(claim, n)) return [];
  return assertion.object.flatMap((object) => {
    const shape = RELATIONS[assertion.predicate]?.(assertion, claim, object);
    if (!shape || (STATES.has(shape.type) && assertion.aux?.includes('HISTORICAL'))) return [];
    const ends = shape.objectFirst ? { from: object, to: subject } : { from: subject, to: object };
    return [{ type: shape.type, ...ends, qualifiers: shape.qualifiers ?? {}, assertion: n, subject, object, basis }];
  });
}

/** Roles belong to the main assertion and fall with it. */
function fromRoles(claim: RuleClaim): Unkeyed[] {
  const { subject, predicate } = claim.assertions[0];
  if (!isHeld(claim, 0)) return [];
  return claim.roles.flatMap((role): Unkeyed[] => {
    const { entity, basis = 'STATED' } = role;
    const support = { assertion: 0, subject, object: entity, basis };
    if (role.role === 'VICTIM') {
      return [
        { type: 'VICTIM_OF', from: entity, to: subject, qualifiers: { ...some('outcome', role.outcome) }, ...support },
      ];
    }
    if (role.role === 'CONCERNED') {
      return [{ type: 'CONCERNS', from: subject, to: entity, qualifiers: { ...some('role', role.as) }, ...support }];
    }
    if (role.role === 'OBJECT' && predicate === 'HAS_BRANCH_IN') {
      return [{ type: 'BRANCH_OF', from: entity, to: subject, qualifiers: {}, ...support }];
    }
    return [];
  });
}

/** `TYPE:key` of every edge that a claim supports, sorted: what `Claim.edges` stores. Whatever the claim's status. */
export function edgeKeysOf(claim: RuleClaim, identity: Identity, hash: Hash): string[] {
  return [...new Set(draftsOf(claim, identity, hash).map(({ edge }) => edge))].sort();
}

/** The discriminating qualifiers as they are shown, null where there is none. */
export function shownQualifiers(qualifiers: KeyQualifiers): Omit<Qualifiers, 'side' | 'act'> {
  return {
    relation: (qualifiers.relation ?? null) as PlaceRelation | null,
    outcome: (qualifiers.outcome ?? null) as Qualifiers['outcome'],
    bearing: (qualifiers.bearing ?? null) as Bearing | null,
    role: (qualifiers.role ?? null) as Role | null,
  };
}
