/** Projection: what follows from claims that changed, and only that. Incremental, and equal to a rebuild of everything. */
import { projectEdges } from '../../../schema/rules/project.ts';
import { edgeKeysOf } from '../../../schema/rules/relations.ts';
import type { Tx } from '../run.ts';
import { dateEvents, moveClaims } from './buckets.ts';
import { disputesOf, namesakes, writeDisputes } from './disputes.ts';
import { type EdgeName, readEdges, writeEdges } from './edges.ts';
import { Claims, namedBy, type StoredClaim, worldAround } from './facts.ts';
import { sha256 } from './ids.ts';
import { liveClaimsOf } from './notes.ts';
import { regionAround, regionOf } from './region.ts';

/** What a commit changed. All are ids. */
export type Touched = {
  /** Claims that are new, said again, or dated anew. */
  claims: readonly string[];
  retracted: readonly string[];
  /** Entities whose identity was judged anew, with all that go or went by the same id. */
  entities: readonly string[];
  /** Events that were declared or declared anew. */
  events: readonly string[];
  /** Folder whose notes changed; null where none did. */
  notesOf: string | null;
};

const ABOUT_OR_BY = `
  UNWIND $ids AS id
  CALL (id) {
    MATCH (:Entity {id: id})<-[:ABOUT]-(c:Claim) RETURN c
    UNION
    MATCH (:Entity {id: id})<-[:SPEAKS_FOR]-(:Source)<-[:STATED_BY]-(c:Claim) RETURN c
  }
  WITH DISTINCT c WHERE NOT c:Withdrawn
  RETURN c.id`;

const EDGES_AT = `
  UNWIND $ids AS id
  MATCH (:Event {id: id})-[r]-(:Entity) WHERE r.key IS NOT NULL
  RETURN DISTINCT type(r) + ':' + r.key`;

const SET_EDGES = `
  UNWIND $rows AS row
  MATCH (c:Claim {id: row.id}) SET c.edges = row.edges`;

/**
 * Brings buckets, days of events, disputes and edges up to date.
 *
 * @param seq number of the revision, kept on disputes and edges that change
 */
export async function project(tx: Tx, seq: number, touched: Touched): Promise<void> {
  const claims = new Claims(tx);
  const judged = (await tx.run(ABOUT_OR_BY, { ids: touched.entities })).flat() as string[];
  const changed = await claims.get([...touched.claims, ...touched.retracted, ...judged]);
  const { identity } = await worldAround(tx, changed, touched.events);
  const left = await moveClaims(tx, changed, identity);
  const dated = changed.flatMap(namedBy).filter((id) => id.startsWith('event:'));
  const moved = await dateEvents(tx, [...dated, ...touched.events], claims, identity);
  const noted = touched.notesOf === null ? [] : await liveClaimsOf(tx, touched.notesOf);
  const disputing = await projectDisputes(tx, seq, { changed, left, noted }, claims);
  await projectEdgesOf(tx, seq, { changed, disputing, moved }, claims);
}

type DisputesTouched = { changed: readonly StoredClaim[]; left: readonly string[]; noted: readonly string[] };

/** @returns ids of the claims that are or were members of a dispute that changed */
async function projectDisputes(tx: Tx, seq: number, { changed, left, noted }: DisputesTouched, claims: Claims) {
  let region = await regionAround(tx, [...(await regionOf(tx, changed, left, claims)), ...noted], claims);
  for (;;) {
    const more = await namesakes(tx, region.world, region.ids);
    if (more.length === 0) return writeDisputes(tx, region.world, region.ids, seq);
    region = await regionAround(tx, [...region.ids, ...more], claims);
  }
}

type EdgesTouched = { changed: readonly StoredClaim[]; disputing: readonly string[]; moved: readonly string[] };

async function projectEdgesOf(tx: Tx, seq: number, { changed, disputing, moved }: EdgesTouched, claims: Claims) {
  const { identity } = await worldAround(tx, changed);
  const rows = changed.map((claim) => ({
    id: claim.id,
    edges: claim.status === 'RETRACTED' ? [] : edgeKeysOf(claim, identity, sha256),
  }));
  const atEvents = (await tx.run(EDGES_AT, { ids: moved })).flat() as EdgeName[];
  const stored = [...changed, ...(await claims.get(disputing))].flatMap(({ edges }) => edges);
  const names = new Set([...rows.flatMap(({ edges }) => edges), ...stored, ...atEvents]);
  const before = await readEdges(tx, names);
  const supporting = [...before.values()].flatMap(({ claimIds }) => claimIds);
  const supporters = await claims.get([...changed.map(({ id }) => id), ...supporting]);
  const world = await worldAround(tx, supporters);
  const disputes = await disputesOf(tx, world.claims.keys());
  await writeEdges(tx, projectEdges(world, disputes, names), before, seq);
  await tx.run(SET_EDGES, { rows });
}
