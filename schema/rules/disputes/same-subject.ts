/** Two claims on one subject: when they disagree, and how. The rules in the order in which they are tried. */
import type { DisputeKind, LinkCertainty, LinkType } from '../../generated/ontology.ts';
import { disjoint, type Interval, sameNumber, strictlyInside } from '../../types/interval.ts';
import { participation } from '../assertions.ts';
import type { Rule, World } from '../facts.ts';
import { repeats, speakersPerhapsOne } from '../independence.ts';
import { dayRangeOf, numbersOf, type Point, publishedOrder, samePeople } from './buckets.ts';

/** Two points that disagree. `restsOn` are ids of edges that make them comparable, `witness` the claim that calls them so. */
export type Finding = {
  kind: DisputeKind;
  rule: Rule;
  from: Point;
  to: Point;
  type: LinkType | null;
  certainty: LinkCertainty | null;
  restsOn: string[];
  judgements: string[];
  witness?: Point;
};

/** Tolls that only grow: one that falls is a contradiction, not news. */
export const GROWING = new Set(['KILLED_COUNT', 'INJURED_COUNT', 'ESCAPED_COUNT', 'CAPTURED_COUNT']);

/** What two points of one bucket, `p` before `q`, disagree on; null if on nothing, or if they are of one claim. */
export function compareSameSubject(p: Point, q: Point, world: World): Finding | null {
  if (p.claim.id === q.claim.id) return null;
  if (p.denied || q.denied) return compareDenial(p, q, world);
  if (p.family === 'TIME') return compareDates(p, q);
  if (p.family === 'PARTIES' || p.family === 'ACTORS') return compareActors(p, q, world);
  const judgements = samePeople(p, q, world.identity);
  return judgements === null ? null : compareFigures(p, q, judgements, world);
}

function found(kind: DisputeKind, rule: Rule, from: Point, to: Point, more: Partial<Finding> = {}): Finding {
  return { kind, rule, from, to, type: null, certainty: null, restsOn: [], judgements: [], ...more };
}

const CONTRADICTS = { type: 'CONTRADICTS', certainty: 'CERTAIN' } as const;

/** A denial speaks against the one thing that it denies, and says nothing else. */
function compareDenial(p: Point, q: Point, { identity }: World): Finding | null {
  if (p.denied === q.denied || p.family === 'TIME' || p.assertion.predicate !== q.assertion.predicate) return null;
  const [a, b] = [p, q].map(({ object }) => (object === null ? null : identity.canonical(object)));
  if (a !== b) return null;
  const [denial, held] = p.denied ? [p, q] : [q, p];
  const isActor = p.family === 'PARTIES' || p.family === 'ACTORS';
  return found(isActor ? 'ACTOR' : 'VALUE', 'DENIED', denial, held, CONTRADICTS);
}

function compareDates(p: Point, q: Point): Finding | null {
  const [a, b] = [dayRangeOf(p), dayRangeOf(q)];
  return a && b && disjoint(a, b) ? found('TIME', 'DAYS_APART', p, q, CONTRADICTS) : null;
}

/** Two parties of one side, or two actors, who may be one. Several parties or actors are no disagreement by themselves. */
function compareActors(p: Point, q: Point, { identity }: World): Finding | null {
  if (p.object === null || q.object === null) return null;
  const judgements = identity.unsure(p.object, q.object);
  if (judgements.length === 0) return null;
  if (p.family === 'ACTORS') return found('ACTOR', 'ACTORS_PERHAPS_ONE', p, q, { judgements });
  const side = participation(p.claim, p.object).side;
  if (side === null || side !== participation(q.claim, q.object).side) return null;
  return found('ACTOR', 'PARTIES_PERHAPS_ONE', p, q, { judgements });
}

function compareFigures(p: Point, q: Point, judgements: string[], world: World): Finding | null {
  const [a, b] = [numbersOf(p), numbersOf(q)];
  if (a === null || b === null || p.assertion.predicate !== q.assertion.predicate) {
    return compareOtherCounts(p, q, judgements);
  }
  if (p.assertion.value && q.assertion.value && sameNumber(p.assertion.value, q.assertion.value)) {
    return compareSameNumber(p, q, judgements, world);
  }
  const order = publishedOrder(p, q);
  if (order !== 0) return order < 0 ? compareLater(p, q, judgements) : compareLater(q, p, judgements);
  if (disjoint(a, b)) {
    if (judgements.length === 0) return found('VALUE', 'NUMBERS_APART', p, q, CONTRADICTS);
    return found('REFINEMENT', 'PERHAPS_TWO_GROUPS', p, q, { type: 'COMPATIBLE', certainty: 'POSSIBLE', judgements });
  }
  return compareWithin(p, q, a, b, judgements);
}

/** No number in one, or another thing counted: they agree, unless more are at large or caught than got away. */
function compareOtherCounts(p: Point, q: Point, judgements: string[]): Finding {
  for (const [some, all] of [
    [p, q],
    [q, p],
  ] as const) {
    if (all.assertion.predicate !== 'ESCAPED_COUNT' || some.assertion.predicate === 'ESCAPED_COUNT') continue;
    const [part, whole] = [numbersOf(some), numbersOf(all)];
    if (judgements.length === 0 && part && whole && part.min > whole.max) {
      return found('VALUE', 'MORE_THAN_ESCAPED', some, all, CONTRADICTS);
    }
  }
  const rule = p.assertion.predicate === q.assertion.predicate ? 'NO_NUMBER' : 'OTHER_COUNT';
  const [a, b] = [numbersOf(p), numbersOf(q)];
  const [from, to] = a === null && b !== null ? [q, p] : [p, q];
  const refines = (a === null) !== (b === null);
  return found('REFINEMENT', rule, from, to, {
    type: refines ? 'REFINES' : 'COMPATIBLE',
    certainty: 'CERTAIN',
    judgements,
  });
}

/** One number for people with two names, or from speakers who may be one. Otherwise two sources agree. */
function compareSameNumber(p: Point, q: Point, judgements: string[], world: World): Finding | null {
  const repeat = repeats(p, q, world);
  const { from, to } = repeat ?? { from: p, to: q };
  const more = repeat ? ({ type: 'REPEATS', certainty: repeat.certainty } as const) : {};
  if (judgements.length > 0) return found('LABEL', 'ONE_NUMBER_TWO_NAMES', from, to, { ...more, judgements });
  const speakers = speakersPerhapsOne(p.claim, q.claim, world);
  if (speakers.length === 0) return null;
  return found('NON_INDEPENDENT', 'ONE_NUMBER_PERHAPS_ONE_SPEAKER', from, to, { ...more, judgements: speakers });
}

/** A toll that moves is no dispute, but those that only grow must not fall. */
function compareLater(earlier: Point, later: Point, judgements: string[]): Finding | null {
  const [before, after] = [numbersOf(earlier), numbersOf(later)];
  if (judgements.length > 0 || !before || !after || !GROWING.has(earlier.assertion.predicate)) return null;
  return after.max < before.min ? found('VALUE', 'TOLL_FALLS', later, earlier, CONTRADICTS) : null;
}

function compareWithin(p: Point, q: Point, a: Interval, b: Interval, judgements: string[]): Finding | null {
  const more = { type: 'REFINES', certainty: 'CERTAIN', judgements } as const;
  if (strictlyInside(a, b)) return found('REFINEMENT', 'NUMBER_WITHIN', p, q, more);
  return strictlyInside(b, a) ? found('REFINEMENT', 'NUMBER_WITHIN', q, p, more) : null;
}
