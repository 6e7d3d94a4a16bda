/**
 * Which claims decide on the disputes that a change can touch. Everything that shares a bucket with a changed claim, or a bucket
 * linked to one of those, and all members of the disputes there: so that each dispute found among them is whole.
 */
import { bucketsAt, linkedBuckets, touchedBuckets } from '../../../../schema/rules/changes.ts';
import { joinsOf, structureOf } from '../../../../schema/rules/disputes/structure.ts';
import type { RuleClaim, World } from '../../../../schema/rules/facts.ts';
import { draftsOf } from '../../../../schema/rules/relations.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { sha256 } from '../ids.ts';
import { claimsInBuckets } from './buckets.ts';
import type { Facts, StoredClaim } from './facts.ts';

/** Edges by which two subjects belong together. */
const JOINING_TYPES = ['PART_OF', 'CAUSED', 'PRECEDES', 'SIMULTANEOUS_WITH'] as const;

/** Claims by which subjects lie to each other, siblings too, as they were projected. */
const JOINING = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id})
  CALL (e) {
    MATCH (e)-[r:${JOINING_TYPES.join('|')}]-() RETURN r
    UNION
    MATCH (e)-[:PART_OF]->()<-[r:PART_OF]-() RETURN r
  }
  UNWIND r.claimIds AS claim
  RETURN DISTINCT claim`;

/** The other members of the disputes in which these claims stand. */
const DISPUTING = `
  UNWIND $rows AS id
  MATCH (:Claim {id: id})-[:IN_DISPUTE]->(d:Dispute)
  WITH DISTINCT d
  MATCH (d)<-[:IN_DISPUTE]-(c:Claim)
  RETURN DISTINCT c.id`;

/** Ends of the stored edges by which these claims joined subjects before the change, and siblings of those ends. */
const JOINED_BEFORE = `
  UNWIND $rows AS id
  MATCH (:Claim {id: id})-[:ABOUT]->(n:Entity)
  WITH id, coalesce(n.canonical, n.id) AS end
  MATCH (e:Entity {id: end})-[r:${JOINING_TYPES.join('|')}]-(o:Entity)
  WHERE id IN r.claimIds
  OPTIONAL MATCH (e)-[:PART_OF]->()<-[:PART_OF]-(s:Entity)
  UNWIND [e.id, o.id, s.id] AS subject
  WITH DISTINCT subject WHERE subject IS NOT NULL
  RETURN subject`;

/**
 * Claims of the buckets that a change touches, and of the buckets linked to those.
 *
 * @param changed claims that are new, taken back, dated anew or about somebody who was judged anew; stored where they belong now
 * @param left keys of the buckets in which they stood before
 * @returns ids, the changed ones too
 */
export async function regionOf(
  tx: Tx,
  changed: readonly StoredClaim[],
  left: readonly string[],
  facts: Facts,
): Promise<string[]> {
  const touched = await touchedBy(tx, changed, left, facts);
  const subjects = touched.map((key) => key.slice(key.indexOf('|') + 1));
  const near = await worldOfJoins(tx, subjects, changed, facts);
  const linked = linkedBuckets(touched, [structureOf(near)]);
  return [...changed.map(({ id }) => id), ...(await claimsInBuckets(tx, [...touched, ...linked]))];
}

/**
 * Adds the members of the disputes in which these claims stand, until no more come, and how their subjects lie to each other.
 *
 * @returns the world of the region, and the ids of the claims that are read whole
 */
export async function regionAround(
  tx: Tx,
  start: Iterable<string>,
  facts: Facts,
): Promise<{ world: World; ids: string[] }> {
  const ids = new Set(start);
  let fresh = [...ids];
  while (fresh.length > 0) {
    const found = (await each(tx, DISPUTING, fresh)).flat() as string[];
    fresh = found.filter((id) => !ids.has(id));
    for (const id of fresh) ids.add(id);
  }
  const whole = await facts.claims(ids);
  const subjects = whole.flatMap(({ assertions }) => assertions.map(({ subject }) => subject));
  return { world: await worldOfJoins(tx, subjects, whole, facts), ids: [...ids] };
}

async function touchedBy(
  tx: Tx,
  changed: readonly StoredClaim[],
  left: readonly string[],
  facts: Facts,
): Promise<string[]> {
  const before = (
    await each(
      tx,
      JOINED_BEFORE,
      changed.filter(joinedBefore).map(({ id }) => id),
    )
  ).flat() as string[];
  const { identity } = await facts.world(changed);
  const ends = changed.flatMap((claim) => joinsOf(claim, identity)).flatMap(({ from, to }) => [from, to]);
  const structure = structureOf(await worldOfJoins(tx, ends, changed, facts));
  const now = { identity, structure };
  const after = touchedBuckets({ claims: changed, before: now, after: now });
  return [...new Set([...left, ...bucketsAt(before), ...after])];
}

/** These claims, and those that join subjects to others, the latter for nothing else. */
async function worldOfJoins(
  tx: Tx,
  subjects: readonly string[],
  whole: readonly RuleClaim[],
  facts: Facts,
): Promise<World> {
  const { identity } = await facts.world(whole);
  const ends = new Set(subjects.map(identity.canonical));
  const joining = (await each(tx, JOINING, ends)).flat() as string[];
  const known = new Set(whole.map(({ id }) => id));
  const others = await facts.claims(joining.filter((id) => !known.has(id)));
  return facts.world([...whole, ...others.map((claim) => onlyJoining(claim, identity))]);
}

/** A claim of which only the assertions count that join subjects: the others are made suppositions, which no rule reads. */
function onlyJoining(claim: StoredClaim, identity: World['identity']): RuleClaim {
  const drafts = draftsOf(claim, identity, sha256).filter(({ type }) =>
    JOINING_TYPES.some((joining) => joining === type),
  );
  const joining = new Set(drafts.map(({ assertion }) => assertion));
  const [main, ...further] = claim.assertions.map((assertion, n) =>
    joining.has(n) ? assertion : { ...assertion, aux: ['HYPOTHETICAL' as const] },
  );
  return main ? { ...claim, assertions: [main, ...further] } : claim;
}

/** Whether it supported an edge by which subjects are joined when it was last projected. */
function joinedBefore({ edges }: StoredClaim): boolean {
  return edges.some((name) => JOINING_TYPES.some((type) => name.startsWith(`${type}:`)));
}
