/**
 * A graph in memory that is kept up as the server keeps its own: each change reads and writes only what `changes.ts` names.
 * Lookups scan where a database has an index; nothing else looks at more than it must.
 */

import { type Change, linkedBuckets, membersOf, touchedBuckets } from '../../../../schema/rules/changes.ts';
import { bucketsOf } from '../../../../schema/rules/disputes/buckets.ts';
import { findDisputes } from '../../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../../schema/rules/disputes/notes.ts';
import { joinsOf, structureOf } from '../../../../schema/rules/disputes/structure.ts';
import {
  type ComputedDispute,
  type Dispute,
  type Facts,
  type ProjectedEdge,
  type RuleClaim,
  type RuleNote,
  worldOf,
} from '../../../../schema/rules/facts.ts';
import { type Identity, identityOf, type RuleJudgement } from '../../../../schema/rules/identity.ts';
import { projectEdges } from '../../../../schema/rules/project.ts';
import { edgeKeysOf } from '../../../../schema/rules/relations.ts';
import { hash } from './fixtures.ts';

type Stored = Pick<Facts, 'sources' | 'entities'>;

/** What a database has stored with each claim, as long as who is who stays the same. */
type Index = { buckets: string[]; joins: { from: string; to: string }[]; edges: string[] };
const indexed = new WeakMap<Identity, Map<RuleClaim, Index>>();

function indexOf(claim: RuleClaim, identity: Identity): Index {
  const all = indexed.get(identity) ?? new Map<RuleClaim, Index>();
  indexed.set(identity, all);
  const known = all.get(claim) ?? {
    buckets: bucketsOf(claim, identity),
    joins: joinsOf(claim, identity),
    edges: edgeKeysOf(claim, identity, hash),
  };
  all.set(claim, known);
  return known;
}

/** What happens: claims and judgements come and go. */
export type Step = { add?: RuleClaim[]; retract?: RuleClaim[]; judge?: RuleJudgement; undo?: RuleJudgement };

export class KeptGraph {
  readonly claims = new Map<string, RuleClaim>();
  judgements: RuleJudgement[] = [];
  computed = new Map<string, ComputedDispute>();
  edges = new Map<string, ProjectedEdge>();
  readonly #stored: Stored;
  readonly #notes: RuleNote[];
  #identity = identityOf([]);

  constructor(stored: Stored, notes: RuleNote[]) {
    this.#stored = stored;
    this.#notes = notes;
  }

  /** Facts of the whole, for a rebuild to compare with. */
  facts(claims: Iterable<RuleClaim> = this.claims.values()): Facts {
    return { ...this.#stored, claims: [...claims], judgements: this.judgements };
  }

  /** Disputes as they stand, readers' ones too. */
  disputes(): Dispute[] {
    return withNotes([...this.computed.values()], this.#notes, worldOf(this.facts(), hash));
  }

  apply({ add = [], retract = [], judge, undo }: Step): void {
    const before = this.#identity;
    const old = this.#structure(before, [...add, ...retract]);
    const states = this.#statesByMembers();
    for (const { id } of retract) this.claims.delete(id);
    for (const claim of add) this.claims.set(claim.id, claim);
    this.judgements = this.judgements.filter((each) => each !== undo);
    if (judge) this.judgements.push(judge);
    const after = judge || undo ? identityOf(this.judgements) : before;
    this.#identity = after;
    const judged = judge ?? undo;
    const touched = [...add, ...retract, ...(judged ? this.#named(membersOf(judged, before, after)) : [])];
    const change: Change = {
      claims: touched,
      before: { identity: before, structure: old },
      after: { identity: after, structure: this.#structure(after, touched) },
    };
    this.#renewDisputes(change);
    this.#renewEdges(change, states);
  }

  /** Claims that name, or are spoken by, one of the entities. */
  #named(ids: string[]): RuleClaim[] {
    const sources = this.#stored.sources.filter(({ entity }) => entity && ids.includes(entity)).map(({ id }) => id);
    const names = ({ assertions, roles, scope, statedBy }: RuleClaim) => [
      ...assertions.flatMap(({ subject, object }) => [subject, ...object]),
      ...roles.map(({ entity }) => entity),
      ...[scope?.party, scope?.group].flatMap((id) => id ?? []),
      ...statedBy.flatMap(({ source }) => (sources.includes(source) ? ids.slice(0, 1) : [])),
    ];
    return [...this.claims.values()].filter((claim) => names(claim).some((id) => ids.includes(id)));
  }

  /** How the subjects near some claims lie to each other: of all claims that join an end of theirs, and the siblings. */
  #structure(identity: Identity, claims: RuleClaim[]) {
    const ends = claims.flatMap((claim) => indexOf(claim, identity).joins).flatMap(({ from, to }) => [from, to]);
    return structureOf(worldOf(this.facts(this.#joining(ends, identity)), hash));
  }

  /** Claims that join one of the subjects to another, or a neighbour of one to a third. */
  #joining(subjects: Iterable<string>, identity: Identity): RuleClaim[] {
    const near = new Set(subjects);
    const joins = [...this.claims.values()].map((claim) => ({ claim, ends: indexOf(claim, identity).joins }));
    const next = joins.flatMap(({ ends }) => ends).filter(({ from, to }) => near.has(from) || near.has(to));
    const wide = new Set([...near, ...next.flatMap(({ from, to }) => [from, to])]);
    return joins
      .filter(({ ends }) => ends.some(({ from, to }) => wide.has(from) || wide.has(to)))
      .map(({ claim }) => claim);
  }

  #inBuckets(keys: ReadonlySet<string>, identity: Identity): RuleClaim[] {
    return [...this.claims.values()].filter((claim) => indexOf(claim, identity).buckets.some((key) => keys.has(key)));
  }

  #renewDisputes(change: Change): void {
    const { identity } = change.after;
    const touched = touchedBuckets(change);
    const near = structureOf(worldOf(this.facts(this.#joining(touched.map(subjectOf), identity)), hash));
    const whole = new Set([...touched, ...linkedBuckets(touched, [change.before.structure, near])]);
    const standing = new Set(
      [...this.computed.values()].filter(({ buckets }) => buckets.some((key) => whole.has(key))),
    );
    for (;;) {
      const found = this.#recompute(whole, standing, identity);
      const sharing = found.flatMap(({ id }) => this.computed.get(id) ?? []).filter((old) => !standing.has(old));
      if (sharing.length === 0) {
        for (const { id } of standing) this.computed.delete(id);
        for (const dispute of found) this.computed.set(dispute.id, dispute);
        return;
      }
      for (const old of sharing) standing.add(old);
    }
  }

  /** The disputes in buckets that are loaded whole, or that took a member over from an old one. */
  #recompute(
    whole: ReadonlySet<string>,
    standing: ReadonlySet<ComputedDispute>,
    identity: Identity,
  ): ComputedDispute[] {
    const members = [...standing].flatMap((dispute) => dispute.members.map(({ claim }) => claim));
    const claims = new Map(this.#inBuckets(whole, identity).map((claim) => [claim.id, claim]));
    for (const id of members) {
      const claim = this.claims.get(id);
      if (claim) claims.set(id, claim);
    }
    const subjects = [...claims.values()].flatMap((claim) => indexOf(claim, identity).buckets).map(subjectOf);
    for (const claim of this.#joining(subjects, identity)) claims.set(claim.id, claim);
    const kept = new Set([...standing].flatMap((dispute) => dispute.members.map(memberName)));
    return findDisputes(worldOf(this.facts(claims.values()), hash)).filter(
      (dispute) =>
        dispute.buckets.some((key) => whole.has(key)) || dispute.members.some((m) => kept.has(memberName(m))),
    );
  }

  /** Kind and state of every dispute by its members: what edges depend on. */
  #statesByMembers(): Map<string, Dispute> {
    return new Map(this.disputes().map((dispute) => [shown(dispute), dispute]));
  }

  #renewEdges({ claims, before, after }: Change, states: Map<string, Dispute>): void {
    const now = this.disputes();
    const same = new Set(now.map(shown).filter((each) => states.has(each)));
    const changed = [...states.values(), ...now].filter((dispute) => !same.has(shown(dispute)));
    const members = changed.flatMap((dispute) => dispute.members.flatMap(({ claim }) => this.claims.get(claim) ?? []));
    const keys = new Set(
      [...claims, ...members].flatMap((claim) => [
        ...indexOf(claim, before.identity).edges,
        ...indexOf(claim, after.identity).edges,
      ]),
    );
    const supporting = [...this.claims.values()].filter((claim) =>
      indexOf(claim, after.identity).edges.some((key) => keys.has(key)),
    );
    for (const key of keys) this.edges.delete(`relation:${key}`);
    for (const edge of projectEdges(worldOf(this.facts(supporting), hash), now, keys)) this.edges.set(edge.id, edge);
  }
}

function subjectOf(bucket: string): string {
  return bucket.slice(bucket.indexOf('|') + 1);
}

function memberName({ claim, assertion, object }: ComputedDispute['members'][number]): string {
  return `${claim} ${assertion} ${object}`;
}

function shown({ id, kind, state, members }: Dispute): string {
  return JSON.stringify([id, kind, state, members.map(memberName)]);
}
