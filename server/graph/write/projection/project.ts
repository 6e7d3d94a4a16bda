/** Projection: what follows from claims that changed, and only that. Incremental, and equal to a rebuild of everything. */
import { projectEdges } from '../../../../schema/rules/project.ts';
import { edgeKeysOf } from '../../../../schema/rules/relations.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { sha256 } from '../ids.ts';
import { dateEvents, moveClaims } from './buckets.ts';
import { disputesOf, namesakes, writeDisputes } from './disputes.ts';
import { type EdgeName, readEdges, writeEdges } from './edges.ts';
import { Facts, namedBy, type StoredClaim } from './facts.ts';
import { liveClaimsOf } from './notes.ts';
import { regionAround, regionOf } from './region.ts';

/** What a commit changed. All are ids. */
export type Touched = {
  /** Claims that are new, said again, or dated anew. */
  claims: readonly string[];
  retracted: readonly string[];
  /** Entities whose identity was judged anew, with all that go or went by the same id, or of which something else changed. */
  entities: readonly string[];
  /** Sources that speak for somebody else now. */
  sources: readonly string[];
  /** Events that were declared or declared anew. */
  events: readonly string[];
  /** Folder whose notes changed; null where none did. */
  notesOf: string | null;
  /** Nothing was projected before: there are no edges to read, and no plans to make for it. */
  isFirst?: boolean;
};

const ABOUT_OR_BY = `
  UNWIND $rows AS id
  CALL (id) {
    MATCH (:Entity {id: id})<-[:ABOUT]-(c:Claim) RETURN c
    UNION
    MATCH (:Entity {id: id})<-[:SPEAKS_FOR]-(:Source)<-[:STATED_BY]-(c:Claim) RETURN c
    UNION
    MATCH (c:Claim {scopeGroup: id}) RETURN c
    UNION
    MATCH (c:Claim {scopeParty: id}) RETURN c
  }
  WITH DISTINCT c WHERE NOT c:Withdrawn
  RETURN c.id`;

const BY_SOURCE = `
  UNWIND $rows AS id
  MATCH (:Source {id: id})<-[:STATED_BY]-(c:Claim) WHERE NOT c:Withdrawn
  RETURN DISTINCT c.id`;

const EDGES_AT = `
  UNWIND $rows AS id
  MATCH (:Entity {id: id})-[r]-(:Entity) WHERE r.key IS NOT NULL
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
  const facts = new Facts(tx);
  const about = (await each(tx, ABOUT_OR_BY, touched.entities)).flat() as string[];
  const by = (await each(tx, BY_SOURCE, touched.sources)).flat() as string[];
  const changed = await facts.claims([...touched.claims, ...touched.retracted, ...about, ...by]);
  const { identity } = await facts.world(changed, touched.events);
  const left = await moveClaims(tx, changed, identity);
  const dated = changed.flatMap(namedBy).filter((id) => id.startsWith('event:'));
  const moved = await dateEvents(tx, [...dated, ...touched.events], facts, identity);
  const noted = touched.notesOf === null ? [] : await liveClaimsOf(tx, touched.notesOf);
  const disputing = await projectDisputes(tx, seq, { changed, left, noted }, facts);
  await projectEdgesOf(tx, seq, { changed, disputing, moved, isFirst: touched.isFirst === true }, facts);
}

type DisputesTouched = { changed: readonly StoredClaim[]; left: readonly string[]; noted: readonly string[] };

/** @returns ids of the claims that are or were members of a dispute that changed */
async function projectDisputes(tx: Tx, seq: number, { changed, left, noted }: DisputesTouched, facts: Facts) {
  let region = await regionAround(tx, [...(await regionOf(tx, changed, left, facts)), ...noted], facts);
  for (;;) {
    const more = await namesakes(tx, region.world, region.ids);
    if (more.length === 0) return writeDisputes(tx, region.world, region.ids, seq);
    region = await regionAround(tx, [...region.ids, ...more], facts);
  }
}

type EdgesTouched = {
  changed: readonly StoredClaim[];
  disputing: readonly string[];
  moved: readonly string[];
  isFirst: boolean;
};

async function projectEdgesOf(tx: Tx, seq: number, touched: EdgesTouched, facts: Facts) {
  const { changed, disputing, moved, isFirst } = touched;
  const { identity } = await facts.world(changed);
  const rows = changed.map((claim) => ({
    id: claim.id,
    edges: claim.status === 'RETRACTED' ? [] : edgeKeysOf(claim, identity, sha256),
  }));
  const atEvents = (await each(tx, EDGES_AT, moved)).flat() as EdgeName[];
  const stored = [...changed, ...(await facts.claims(disputing))].flatMap(({ edges }) => edges);
  const names = new Set([...rows.flatMap(({ edges }) => edges), ...stored, ...atEvents]);
  const before = await readEdges(tx, isFirst ? [] : names);
  const supporting = [...before.values()].flatMap(({ claimIds }) => claimIds);
  const supporters = await facts.claims([...changed.map(({ id }) => id), ...supporting]);
  const world = await facts.world(supporters);
  const disputes = await disputesOf(tx, world.claims.keys());
  await writeEdges(tx, projectEdges(world, disputes, names), before, seq);
  await each(tx, SET_EDGES, rows);
}
