/**
 * Disputes: claims of one bucket, or of buckets that belong together, that do not say the same of the same. No rule finds two
 * places, two perpetrators whom no UNSURE judgement joins, an order told both ways, or a figure of those held that falls.
 */
import { type DisputeFamily, DisputeKind } from '../../generated/ontology.ts';
import { canonicalJson } from '../../types/canonical-json.ts';
import { supportsOf } from '../assertions.ts';
import { type ComputedDispute, compareText, type Link, type Member, type World } from '../facts.ts';
import { repeats, withBundles } from '../independence.ts';
import { bucketed, bucketKey, comparable, type Point } from './buckets.ts';
import { compareSameSubject, type Finding } from './same-subject.ts';
import { structureOf } from './structure.ts';
import { compareTwoSubjects } from './two-subjects.ts';

/** All disputes that rules find in a world, by id. Connected findings are one; so are components that would get one id. */
export function findDisputes(world: World): ComputedDispute[] {
  const buckets = bucketed(world);
  const pairs = [...buckets.values()].flatMap((points) => comparable(points, world.identity));
  const same = pairs.flatMap(([p, q]) => compareSameSubject(p, q, world) ?? []);
  const findings = [...same, ...compareTwoSubjects({ buckets, structure: structureOf(world), world })];
  const disagreeing = new Set(findings.flatMap(({ from, to }) => [from.id, to.id]));
  const repeated = pairs.filter(
    ([p, q]) => disagreeing.has(p.id) && disagreeing.has(q.id) && repeats(p, q, world) !== null,
  );
  const components = componentsOf(findings, repeated);
  const byId = Map.groupBy(components, (component) => disputeId(pointsOf(component), world));
  return [...byId].map(([id, parts]) => disputeOf(id, parts.flat(), world)).sort((a, b) => compareText(a.id, b.id));
}

/** Groups findings that share a point, or whose points repeat each other. A repetition alone makes no dispute. */
function componentsOf(findings: readonly Finding[], repeated: readonly [Point, Point][]): Finding[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let above = parent.get(top); above !== undefined && above !== top; above = parent.get(top)) top = above;
    parent.set(id, top);
    return top;
  };
  const join = (a: string, b: string) => parent.set(root(a), root(b));
  for (const { from, to, witness } of findings) {
    join(from.id, to.id);
    if (witness) join(witness.id, to.id);
  }
  for (const [p, q] of repeated) join(p.id, q.id);
  return [...Map.groupBy(findings, ({ from }) => root(from.id)).values()];
}

function pointsOf(findings: readonly Finding[]): Point[] {
  const all = findings.flatMap(({ from, to, witness }) => (witness ? [from, to, witness] : [from, to]));
  return [...new Map(all.map((point) => [point.id, point])).values()].sort(
    (a, b) => compareText(a.claim.id, b.claim.id) || a.n - b.n || compareText(a.object ?? '', b.object ?? ''),
  );
}

/** Stays while a dispute grows; moves when a smaller subject or group, or an earlier day, joins. */
function disputeId(points: readonly Point[], { identity, hash }: World): string {
  const [family] = points.map((point) => point.family);
  const [subject] = points.map((point) => point.subject).sort();
  const day = Math.min(...points.map((point) => point.claim.reportedFrom));
  const [group = null] = peopleOf(points, identity.canonical);
  return `dispute:${hash(canonicalJson([family, subject, group, day])).slice(0, 32)}`;
}

/** Canonical ids of those whom it is about; nobody for times, whose objects are events. */
function peopleOf(points: readonly Point[], canonical: (id: string) => string): string[] {
  const named = points.filter(({ family, object }) => family !== 'TIME' && object !== null);
  return [...new Set(named.map(({ object }) => canonical(object ?? '')))].sort();
}

function disputeOf(id: string, findings: readonly Finding[], world: World): ComputedDispute {
  const points = pointsOf(findings);
  const subjects = [...new Set(points.map(({ subject }) => subject))];
  const closed = findings.every(({ kind, rule }) => kind === 'REFINEMENT' || rule === 'CALLED_SIMULTANEOUS');
  const kinds = new Set(findings.map(({ kind }) => kind));
  return {
    id,
    family: familyShown(points[0]),
    kind: DisputeKind.find((kind) => kinds.has(kind)) ?? 'REFINEMENT', // the enumeration has the strongest first
    state: closed ? 'EXPLAINED' : 'OPEN',
    subject: subjects.length === 1 ? (subjects[0] ?? null) : null,
    people: peopleOf(points, world.identity.canonical),
    members: points.map((point) => memberOf(point, world)),
    links: linksOf(findings, points),
    judgements: [...new Set(findings.flatMap(({ judgements }) => judgements))].sort(),
    buckets: [...new Set(points.map(({ family, subject }) => bucketKey(family, subject)))].sort(),
  };
}

/** In the API actors are parties. */
function familyShown(point: Point | undefined): DisputeFamily {
  const family = point?.family ?? 'TIME';
  return family === 'ACTORS' ? 'PARTIES' : family;
}

function memberOf(point: Point, world: World): Member {
  const { claim, n, object, assertion } = point;
  const rows = supportsOf(claim, n, object ?? assertion.subject, assertion.basis ?? 'STATED');
  return {
    claim: claim.id,
    assertion: n,
    object,
    supports: withBundles(rows, world),
    signature: signatureOf(point),
  };
}

/** What a note is written on: the same words about the same, whatever else is mended in the claim. */
export function signatureOf({
  claim,
  n,
  object,
  assertion,
}: Pick<Point, 'claim' | 'n' | 'object' | 'assertion'>): string {
  const { predicate, subject, value, edtf } = assertion;
  const number = value && [value.min, value.max, value.best, value.op, value.unit];
  return canonicalJson({ folder: claim.slug, code: claim.code, n, object, predicate, subject, value: number, edtf });
}

function linksOf(findings: readonly Finding[], points: readonly Point[]): Link[] {
  const place = new Map(points.map(({ id }, i) => [id, i]));
  const links = findings.map(({ from, to, kind, type, certainty, rule, restsOn }) => ({
    from: place.get(from.id) ?? 0,
    to: place.get(to.id) ?? 0,
    kind,
    type,
    certainty,
    rule,
    restsOn: [...restsOn].sort(),
  }));
  const distinct = new Map(links.map((link) => [canonicalJson(link), link]));
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, link]) => link);
}
