/** Which sources count as one: the same speaker, speakers who may be one, and claims that repeat each other. */
import type { LinkCertainty } from '../generated/ontology.ts';
import { sameNumber } from '../types/interval.ts';
import { agenciesOf, isNarrated, speakersOf } from './assertions.ts';
import { type Point, pointsOf, samePeople } from './disputes/buckets.ts';
import type { RuleClaim, Support, World } from './facts.ts';

/** The same source, or sources of one canonical entity. */
export function isOneSpeaker(a: string, b: string, world: World): boolean {
  if (a === b) return true;
  const [x, y] = [world.source(a).entity, world.source(b).entity];
  return x !== undefined && y !== undefined && world.identity.canonical(x) === world.identity.canonical(y);
}

/** UNSURE judgements that join the entities of two sources; none where nothing does. */
function perhapsOne(a: string, b: string, world: World): string[] {
  const [x, y] = [world.source(a).entity, world.source(b).entity];
  return x === undefined || y === undefined ? [] : world.identity.unsure(x, y);
}

/** UNSURE judgements by which a speaker of one claim may be a speaker of the other, sorted. */
export function speakersPerhapsOne(a: RuleClaim, b: RuleClaim, world: World): string[] {
  const pairs = speakersOf(a).flatMap((x) => speakersOf(b).map((y) => perhapsOne(x, y, world)));
  return [...new Set(pairs.flat())].sort();
}

/** One of two points says again what the other says: which, and how sure. */
export type Repeat = { from: Point; to: Point; certainty: LinkCertainty };

/**
 * REPEATS: same predicate, subject, people and number, and speakers who may be one (POSSIBLE), or a narrator's line beside an
 * attributed one in one article, or a speaker who is an agency in the other's chain (PROBABLE). Null if none of these.
 */
export function repeats(p: Point, q: Point, world: World): Repeat | null {
  const { assertion } = p;
  if (p.claim.id === q.claim.id || p.denied || q.denied) return null;
  if (assertion.predicate !== q.assertion.predicate || p.subject !== q.subject) return null;
  if (!assertion.value || !q.assertion.value || !sameNumber(assertion.value, q.assertion.value)) return null;
  if (samePeople(p, q, world.identity) === null) return null;
  if (speakersPerhapsOne(p.claim, q.claim, world).length > 0) return { from: q, to: p, certainty: 'POSSIBLE' };
  if (isCopyOf(p.claim, q.claim, world)) return { from: p, to: q, certainty: 'PROBABLE' };
  return isCopyOf(q.claim, p.claim, world) ? { from: q, to: p, certainty: 'PROBABLE' } : null;
}

function isCopyOf(copy: RuleClaim, original: RuleClaim, world: World): boolean {
  if (copy.slug === original.slug && isNarrated(copy) && !isNarrated(original)) return true;
  return speakersOf(copy).some((x) => agenciesOf(original).some((y) => isOneSpeaker(x, y, world)));
}

/**
 * Numbers the bundles of a list of supports by their first entry, from 0: entries of one bundle count as one source.
 * Claims that repeat each other are joined by their first entries.
 */
export function withBundles(supports: readonly Support[], world: World): Support[] {
  if (supports.length < 2) return [...supports];
  const parent = supports.map((_, i) => i);
  const root = (i: number): number => {
    let top = i;
    for (let above = parent[top]; above !== undefined && above !== top; above = parent[top]) top = above;
    return top;
  };
  const join = (i: number, j: number) => {
    parent[Math.max(root(i), root(j))] = Math.min(root(i), root(j));
  };
  for (const [i, j] of [...speakerPairs(supports, world), ...repeatPairs(supports, world)]) join(i, j);
  const numbers = new Map<number, number>();
  return supports.map((support, i) => {
    const first = root(i);
    if (!numbers.has(first)) numbers.set(first, numbers.size);
    return { ...support, bundle: numbers.get(first) ?? 0 };
  });
}

/** Pairs of entries with one speaker or speakers who may be one. By speakers, which are few, not by entries. */
function speakerPairs(supports: readonly Support[], world: World): [number, number][] {
  const first = new Map<string, number>();
  const pairs = supports.flatMap(({ speaker }, i): [number, number][] => {
    const seen = first.get(speaker);
    if (seen === undefined) first.set(speaker, i);
    return seen === undefined ? [] : [[seen, i]];
  });
  const speakers = [...first];
  for (const [x, [a, i]] of speakers.entries()) {
    for (const [b, j] of speakers.slice(x + 1)) {
      if (isOneSpeaker(a, b, world) || perhapsOne(a, b, world).length > 0) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Pairs of first entries of claims that repeat each other. Only figures that say one number can. */
function repeatPairs(supports: readonly Support[], world: World): [number, number][] {
  const figures = new Map<string, { entry: number; point: Point }[]>();
  const seen = new Set<string>();
  for (const [entry, { claim: id }] of supports.entries()) {
    const claim = world.claims.get(id);
    if (!claim || seen.has(id)) continue;
    seen.add(id);
    for (const point of pointsOf(claim, world.identity)) {
      const best = point.assertion.value?.best;
      if (best === undefined || best === null) continue;
      const key = `${point.assertion.predicate}|${point.subject}|${best}`;
      const alike = figures.get(key);
      if (alike) alike.push({ entry, point });
      else figures.set(key, [{ entry, point }]);
    }
  }
  return [...figures.values()].flatMap((alike) =>
    alike.flatMap((a, i) =>
      alike
        .slice(i + 1)
        .filter((b) => repeats(a.point, b.point, world) !== null)
        .map((b): [number, number] => [a.entry, b.entry]),
    ),
  );
}
