/** Which assertions can disagree: those of one family about one subject share a bucket; a point is one of them about one object. */
import type { DisputeFamily, Predicate, VictimStatus } from '../../generated/ontology.ts';
import type { Assertion } from '../../proposals.ts';
import { type Interval, intervalOf } from '../../types/interval.ts';
import { daysOf, isDenied, isReal } from '../assertions.ts';
import type { RuleClaim, World } from '../facts.ts';
import type { Identity } from '../identity.ts';

/** The families of the API, and actors apart from parties. */
export type Family = DisputeFamily | 'ACTORS';

const FAMILY: Partial<Record<Predicate, Family>> = {
  KILLED_COUNT: 'DEATHS',
  LOSSES_UNQUANTIFIED: 'DEATHS',
  INJURED_COUNT: 'INJURIES',
  ESCAPED_COUNT: 'FLIGHT',
  AT_LARGE_COUNT: 'FLIGHT',
  CAPTURED_COUNT: 'FLIGHT',
  DISPLACED_COUNT: 'DISPLACED',
  DETAINED_POPULATION: 'HELD',
  PARTICIPATED: 'PARTIES',
  PERPETRATED_BY: 'ACTORS',
  OCCURRED_ON: 'TIME',
};

/** Every family that a bucket can be of. */
export const FAMILIES: readonly Family[] = [...new Set(Object.values(FAMILY))];

/** One assertion of one claim, of one object: what disagrees, and what a member of a dispute is. */
export type Point = {
  /** `claim|assertion|object`: unique, and the order of points. */
  id: string;
  claim: RuleClaim;
  n: number;
  assertion: Assertion;
  family: Family;
  /** Canonical id. */
  subject: string;
  /** As the claim names it; null where it names none, or for a date. */
  object: string | null;
  /** Canonical ids of all whom a figure counts, joined; empty where it names nobody. */
  people: string;
  denied: boolean;
};

export function bucketKey(family: Family, subject: string): string {
  return `${family}|${subject}`;
}

/** Keys of the buckets that a claim stands in, sorted. Whatever the claim's status. */
export function bucketsOf(claim: RuleClaim, identity: Identity): string[] {
  const keys = claim.assertions.flatMap((assertion) => {
    const family = FAMILY[assertion.predicate];
    return family && isReal(assertion) ? [bucketKey(family, identity.canonical(assertion.subject))] : [];
  });
  return [...new Set(keys)].sort();
}

/** The points of a claim. */
export function pointsOf(claim: RuleClaim, identity: Identity): Point[] {
  return claim.assertions.flatMap((assertion, n) => {
    const family = FAMILY[assertion.predicate];
    if (!family || !isReal(assertion)) return [];
    const objects = objectsOf(claim, n, family);
    const people = [...new Set(objects.map((object) => (object === null ? '' : identity.canonical(object))))].sort();
    const shared = {
      claim,
      n,
      assertion,
      family,
      subject: identity.canonical(assertion.subject),
      people: people.join(' '),
      denied: isDenied(claim, n),
    };
    return objects.map((object) => ({ ...shared, id: pointId(claim.id, n, object), object }));
  });
}

/** A figure without an object counts the group of its scope, if it has one. A date has no object, a word of time no date. */
function objectsOf(claim: RuleClaim, n: number, family: Family): (string | null)[] {
  const { object, edtf, relation } = claim.assertions[n] ?? claim.assertions[0];
  if (family === 'TIME') return edtf ? [null] : relation ? object : [];
  if (family === 'PARTIES' || family === 'ACTORS' || object.length > 0) return [...new Set(object)];
  return [(n === 0 ? claim.scope?.group : undefined) ?? null];
}

export function pointId(claim: string, n: number, object: string | null): string {
  return `${claim}|${n}|${object ?? ''}`;
}

/** All points of a world by bucket. */
export function bucketed(world: World): Map<string, Point[]> {
  const buckets = new Map<string, Point[]>();
  for (const claim of world.claims.values()) {
    for (const point of pointsOf(claim, world.identity)) {
      const key = bucketKey(point.family, point.subject);
      const bucket = buckets.get(key);
      if (bucket) bucket.push(point);
      else buckets.set(key, [point]);
    }
  }
  return buckets;
}

/**
 * Whether two points are of the same people: null if not, no judgement if of one group (or both of nobody by name), else the
 * UNSURE judgements by which they may be. Never because of the same side: most tolls of one side agree.
 */
export function samePeople(p: Point, q: Point, identity: Identity): string[] | null {
  if (p.people === q.people) return [];
  const judgements = identity.unsure(p.people, q.people);
  return judgements.length > 0 ? judgements : null;
}

/** The numbers that a figure allows; null where it gives none. */
export function numbersOf(point: Point): Interval | null {
  return point.assertion.value ? intervalOf(point.assertion.value) : null;
}

/** The days that a date allows; null for a word of time without a date. */
export function dayRangeOf(point: Point): Interval | null {
  return point.assertion.edtf ? daysOf(point.assertion.edtf) : null;
}

/** Whose people a figure counts; scope belongs to the main assertion. */
export function partyOf(point: Point, identity: Identity): string | null {
  const party = point.n === 0 ? point.claim.scope?.party : undefined;
  return party === undefined ? null : identity.canonical(party);
}

export function victimsOf(point: Point): VictimStatus {
  return (point.n === 0 ? point.claim.scope?.victimStatus : undefined) ?? 'UNSTATED';
}

/** Which was published before the other, for certain; 0 where the days of publication overlap. */
export function publishedOrder(p: Point, q: Point): -1 | 0 | 1 {
  if (p.claim.reportedTo < q.claim.reportedFrom) return -1;
  return q.claim.reportedTo < p.claim.reportedFrom ? 1 : 0;
}

/**
 * Pairs of points of one bucket that a rule could have something to say on, the smaller id first: of different claims, and of
 * the same people or of two groups that may be one. Dates pair with all dates; of one party or actor only a denial with the rest.
 */
export function comparable(points: readonly Point[], identity: Identity): [Point, Point][] {
  const groups = Map.groupBy(points, (point) => whom(point, identity));
  const pairs = [...groups].flatMap(([group, alike]) => {
    const others = group === '' ? [] : identity.perhaps(group).filter((other) => other > group);
    const across = others.flatMap((other) => crossed(alike, groups.get(other) ?? []));
    const [first] = alike;
    const isActor = first?.family === 'PARTIES' || first?.family === 'ACTORS';
    const [denied, held] = [alike.filter((point) => point.denied), alike.filter((point) => !point.denied)];
    return [
      ...across,
      ...(isActor ? crossed(denied, held) : alike.flatMap((p, i) => crossed([p], alike.slice(i + 1)))),
    ];
  });
  return pairs
    .filter(([p, q]) => p.claim.id !== q.claim.id)
    .map(([p, q]): [Point, Point] => (p.id < q.id ? [p, q] : [q, p]));
}

function crossed(some: readonly Point[], others: readonly Point[]): [Point, Point][] {
  return some.flatMap((p) => others.map((q): [Point, Point] => [p, q]));
}

function whom({ family, people, object }: Point, identity: Identity): string {
  if (family === 'TIME') return '';
  return family === 'PARTIES' || family === 'ACTORS' ? identity.canonical(object ?? '') : people;
}
