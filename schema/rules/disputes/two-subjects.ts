/** Claims on two subjects that belong together: figures that may overlap, parts above their whole, captures after an escape, words of time. */
import { disjoint } from '../../types/interval.ts';
import type { World } from '../facts.ts';
import {
  bucketKey,
  dayRangeOf,
  numbersOf,
  type Point,
  partyOf,
  publishedOrder,
  samePeople,
  victimsOf,
} from './buckets.ts';
import { type Finding, GROWING } from './same-subject.ts';
import { type Ground, groundsOf, joinedTo, type Structure } from './structure.ts';

/** Where two buckets are compared. */
type Setting = { buckets: ReadonlyMap<string, readonly Point[]>; structure: Structure; world: World };

/** All findings between buckets of one family whose subjects are joined. */
export function compareTwoSubjects(setting: Setting): Finding[] {
  return [...setting.buckets.values()].flatMap((points) => {
    const [first] = points;
    if (!first || first.family === 'PARTIES' || first.family === 'ACTORS') return [];
    if (first.family === 'TIME') return points.flatMap((point) => compareSimultaneous(point, setting));
    return [...overlaps(points, first, setting), ...captures(points, first, setting)];
  });
}

/** Each pair of subjects once: from the smaller id. */
function overlaps(points: readonly Point[], first: Point, { buckets, structure, world }: Setting): Finding[] {
  const { family, subject } = first;
  const others = joinedTo(subject, structure, ['PART_OF', 'CAUSED']).filter((other) => other > subject);
  return others.flatMap((other) => {
    const there = buckets.get(bucketKey(family, other)) ?? [];
    const grounds = there.length > 0 ? groundsOf(subject, other, structure) : [];
    return grounds.flatMap((ground) =>
      points.flatMap((p) => there.flatMap((q) => compareFigures(p, q, ground, world) ?? [])),
    );
  });
}

function compareFigures(p: Point, q: Point, ground: Ground, world: World): Finding | null {
  if (p.claim.id === q.claim.id || p.denied || q.denied || p.assertion.predicate !== q.assertion.predicate) return null;
  if (ground.how === 'A_PART_OF_B' || ground.how === 'B_PART_OF_A') {
    const [part, whole] = ground.how === 'A_PART_OF_B' ? [p, q] : [q, p];
    if (isMoreThanWhole(part, whole, world)) return finding('VALUE', 'PART_OVER_WHOLE', part, whole, ground.restsOn);
  }
  return mayOverlap(p, q, world) ? overlap(p, q, ground.restsOn) : null;
}

/** More in a part than in the whole, in one group: unless the whole is the older news, or the toll one that can fall. */
function isMoreThanWhole(part: Point, whole: Point, { identity }: World): boolean {
  const [some, all] = [numbersOf(part), numbersOf(whole)];
  if (samePeople(part, whole, identity)?.length !== 0 || !some || !all || some.min <= all.max) return false;
  const order = publishedOrder(part, whole);
  return order === 0 || (order < 0 && GROWING.has(part.assertion.predicate));
}

/**
 * Figures of one side, of which exactly one does not say what sort of people it counts: they may count some of the same.
 * With both sorts said, a whole and its part agree; else every toll told of a whole and of its parts would be in dispute.
 */
function mayOverlap(p: Point, q: Point, { identity }: World): boolean {
  const party = partyOf(p, identity);
  return (
    party !== null &&
    party === partyOf(q, identity) &&
    (victimsOf(p) === 'UNSTATED') !== (victimsOf(q) === 'UNSTATED') &&
    publishedOrder(p, q) === 0 &&
    numbersOf(p) !== null &&
    numbersOf(q) !== null
  );
}

function overlap(p: Point, q: Point, restsOn: string[]): Finding {
  const [from, to] = victimsOf(p) === 'UNSTATED' ? [p, q] : [q, p];
  return finding('SCOPE', 'MAY_OVERLAP', from, to, restsOn);
}

/** Those caught after an escape are some of those who got away. */
function captures(points: readonly Point[], first: Point, { buckets, structure, world }: Setting): Finding[] {
  const { family, subject: origin } = first;
  const later = [...(structure.PRECEDES.out.get(origin) ?? [])];
  if (family !== 'FLIGHT' || later.length === 0 || world.kind(origin) !== 'ESCAPE') return [];
  return later.flatMap(([capture, edge]) => {
    if (world.kind(capture) !== 'CAPTURE') return [];
    const caught = (buckets.get(bucketKey(family, capture)) ?? []).filter(
      ({ assertion, denied }) => assertion.predicate === 'CAPTURED_COUNT' && !denied,
    );
    return caught.flatMap((from) =>
      points
        .filter((to) => !to.denied && to.claim.id !== from.claim.id)
        .filter((to) => samePeople(from, to, world.identity)?.length === 0)
        .map((to) => finding('REFINEMENT', 'CAPTURED_AFTER', from, to, [edge])),
    );
  });
}

/** A claim that calls two events simultaneous, and dates of the two that differ in day or part of day. */
function compareSimultaneous(witness: Point, { buckets, structure, world }: Setting): Finding[] {
  if (witness.assertion.relation !== 'SIMULTANEOUS_WITH' || witness.object === null || witness.denied) return [];
  const other = world.identity.canonical(witness.object);
  const edge = structure.SIMULTANEOUS_WITH.out.get(witness.subject)?.get(other);
  if (edge === undefined) return [];
  const dates = (subject: string) =>
    (buckets.get(bucketKey('TIME', subject)) ?? []).filter((point) => point.assertion.edtf && !point.denied);
  return dates(witness.subject).flatMap((from) =>
    dates(other)
      .filter((to) => differInTime(from, to))
      .filter((to) => new Set([witness.claim.id, from.claim.id, to.claim.id]).size > 1)
      .map((to) => ({ ...finding('TIME', 'CALLED_SIMULTANEOUS', from, to, [edge]), witness })),
  );
}

/** No day in common, or parts of the day that are both said and not the same. */
function differInTime(p: Point, q: Point): boolean {
  const [a, b] = [dayRangeOf(p), dayRangeOf(q)];
  const [x, y] = [p.assertion.partOfDay, q.assertion.partOfDay];
  return (a !== null && b !== null && disjoint(a, b)) || (x !== undefined && y !== undefined && x !== y);
}

const LINK = {
  VALUE: { type: 'CONTRADICTS', certainty: 'CERTAIN' },
  SCOPE: { type: 'MAY_OVERLAP', certainty: 'UNKNOWN' },
  REFINEMENT: { type: 'REFINES', certainty: 'PROBABLE' },
  TIME: { type: 'COMPATIBLE', certainty: 'CERTAIN' },
} as const;

function finding(kind: keyof typeof LINK, rule: Finding['rule'], from: Point, to: Point, restsOn: string[]): Finding {
  return { kind, rule, from, to, ...LINK[kind], restsOn, judgements: [] };
}
