/** In which buckets a claim stands, and the days of events: both follow from claims and are read when others come in. */
import { isHeld } from '../../../../schema/rules/assertions.ts';
import { bucketKey, pointsOf } from '../../../../schema/rules/disputes/buckets.ts';
import type { RuleClaim } from '../../../../schema/rules/facts.ts';
import type { Identity } from '../../../../schema/rules/identity.ts';
import { readDate } from '../../../../schema/types/date.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import type { Facts } from './facts.ts';

const STANDS_IN = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id})-[:IN_BUCKET]->(b:Bucket) RETURN DISTINCT b.key`;

const IN_BUCKETS = `
  UNWIND $rows AS key
  MATCH (b:Bucket {key: key})<-[:IN_BUCKET]-(c:Claim) RETURN DISTINCT c.id`;

const LEAVE = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id})-[i:IN_BUCKET]->() DELETE i`;

const ENTER = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.claim})
  MERGE (b:Bucket {key: row.key})
  CREATE (c)-[:IN_BUCKET {n: row.n}]->(b)`;

const DROP_EMPTY = `
  UNWIND $rows AS key
  MATCH (b:Bucket {key: key}) WHERE NOT EXISTS { (b)<-[:IN_BUCKET]-() } DELETE b`;

const EVENTS = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id}) WHERE e:Event
  RETURN e.id, coalesce(e.canonical, e.id), e.earliest, e.latest, e.declaredEarliest, e.declaredLatest`;

const SET_DAYS = `
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id}) SET e.earliest = row.earliest, e.latest = row.latest`;

/** Ids of the claims that are stored in these buckets. */
export async function claimsInBuckets(tx: Tx, keys: Iterable<string>): Promise<string[]> {
  return (await each(tx, IN_BUCKETS, keys)).flat() as string[];
}

/**
 * Stores claims in the buckets where they belong now; one that was taken back leaves its own.
 *
 * @returns keys of the buckets in which they stood before
 */
export async function moveClaims(tx: Tx, claims: readonly RuleClaim[], identity: Identity): Promise<string[]> {
  const ids = claims.map(({ id }) => id);
  const left = (await each(tx, STANDS_IN, ids)).flat() as string[];
  await each(tx, LEAVE, ids);
  const rows = claims.filter(({ status }) => status !== 'RETRACTED').flatMap((claim) => placesOf(claim, identity));
  await each(tx, ENTER, rows);
  await each(tx, DROP_EMPTY, left);
  return left;
}

function placesOf(claim: RuleClaim, identity: Identity) {
  const places = pointsOf(claim, identity).map(({ family, subject, n }) => ({ key: bucketKey(family, subject), n }));
  const distinct = new Map(places.map((place) => [`${place.key} ${place.n}`, place]));
  return [...distinct.values()].map((place) => ({ claim: claim.id, ...place }));
}

type EventRow = [string, string, string | null, string | null, string | null, string | null];

/**
 * Dates events anew: the hull over the claims that date them, else the declared day.
 *
 * @returns ids of those whose days moved
 */
export async function dateEvents(tx: Tx, ids: Iterable<string>, facts: Facts, identity: Identity): Promise<string[]> {
  const rows = (await each(tx, EVENTS, ids)) as EventRow[];
  const keys = rows.map(([, canonical]) => bucketKey('TIME', canonical));
  const hulls = hullsOf(await facts.claims(await claimsInBuckets(tx, keys)), identity);
  const moved = rows.flatMap(([id, canonical, earliest, latest, declaredEarliest, declaredLatest]) => {
    const hull = hulls.get(canonical) ?? { earliest: declaredEarliest, latest: declaredLatest };
    return hull.earliest === earliest && hull.latest === latest ? [] : [{ id, ...hull }];
  });
  await each(tx, SET_DAYS, moved);
  return moved.map(({ id }) => id);
}

type Hull = { earliest: string | null; latest: string | null };

/** By canonical id of the event. An end that one claim leaves open is open. */
function hullsOf(claims: readonly RuleClaim[], identity: Identity): Map<string, Hull> {
  const dates = claims.flatMap((claim) =>
    claim.assertions.flatMap(({ predicate, subject, edtf }, n) =>
      predicate === 'OCCURRED_ON' && edtf && isHeld(claim, n)
        ? [{ event: identity.canonical(subject), ...readDate(edtf) }]
        : [],
    ),
  );
  return new Map([...Map.groupBy(dates, ({ event }) => event)].map(([event, list]) => [event, hullOf(list)]));
}

function hullOf(dates: readonly Hull[]): Hull {
  const begins = dates.map(({ earliest }) => earliest).sort();
  const ends = dates.map(({ latest }) => latest).sort();
  return {
    earliest: begins.includes(null) ? null : (begins[0] ?? null),
    latest: ends.includes(null) ? null : (ends.at(-1) ?? null),
  };
}
