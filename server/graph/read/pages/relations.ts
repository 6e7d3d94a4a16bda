/** Pages of relations: of one entity, of the whole graph, or among some entities. */
import { type EntityType, RelationType } from '../../../../schema/generated/ontology.ts';
import { entityTypeOf, relationId } from '../../../../schema/types/ids.ts';
import { decodeCursor, encodeCursor, foreignCursor } from '../cursor.ts';
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';
import { type RelationConditions, type RelationList, relationList } from './relation-conditions.ts';
import { readRelationCounts, readTypeCounts } from './relation-counts.ts';
import {
  ANY_TYPE,
  type Branch,
  branchText,
  COUNT_OF_ALL,
  COUNT_OF_ENTITY,
  filteredBranchText,
  PREDICATE,
  SHORT_OF_ALL,
  SHORT_OF_ENTITY,
} from './relation-statements.ts';

/** Index rows that one filtered page may look at. */
const BUDGET = 5_000;
/** Relations that may be read and sorted for one page. */
const SHORT = 1_000;
/** Degree above which pairs are looked up instead of walking all relations of an end. */
const HUB = 200;

const AMONG = `
UNWIND $ids AS x
MATCH (a:Entity {id: x})
CALL (a) {
  WITH a WHERE COUNT { (a)-[:${ANY_TYPE}]->() } <= ${HUB}
  MATCH (a)-[r:${ANY_TYPE}]->(b:Entity) WHERE b.id IN $ids
  RETURN r
  UNION ALL
  WITH a WHERE COUNT { (a)-[:${ANY_TYPE}]->() } > ${HUB}
  UNWIND $ids AS y
  MATCH (b:Entity {id: y})
  MATCH (a)-[r:${ANY_TYPE}]->(b)
  RETURN r
}
WITH DISTINCT r WHERE type(r) IN $types AND ${PREDICATE}
RETURN type(r), r.key LIMIT $budget`;

/** Below every sort key, and above all of them. */
const LOWEST = '';
const HIGHEST = '~';
const CURSOR = ['string', 'string', 'string'] as const;

/** A list with what is known of its length. */
type Listed = RelationList & {
  read: Read;
  /** Null for the whole graph. */
  id: string | null;
  /** Relations in each branch. */
  counts: number[];
  /** Relations in open branches. */
  candidates: number;
};
type Found = { branch: number; key: string; at: string };
/** Where a page begins: beyond a sort key in a branch. */
type Start = { branch: number; at: string };

/** An entity's own: by type, OUT before IN, newest event first. The id is canonical. */
export function readRelationsOf(read: Read, id: string, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  return readPaged(read, id, conditions, args);
}

/** All of the graph by type and key; those among some entities likewise. */
export function readAllRelations(read: Read, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  return conditions.among === null
    ? readPaged(read, null, conditions, args)
    : readAmong(read, conditions, conditions.among, args);
}

async function readPaged(read: Read, id: string | null, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  const size = sizeOf(args);
  const type = id === null ? null : entityTypeOf(id);
  const list = relationList(type, conditions);
  const start = startOf(list.branches, id, args);
  const counts = id === null || type === null ? await readTypeCounts(read) : await readDegrees(read, type, id);
  const candidates = counts.reduce((sum, count, i) => sum + (list.isOpen[i] ? count : 0), 0);
  const listed: Listed = { ...list, read, id, counts, candidates };
  const { found, stopped } =
    candidates > SHORT ? await readLong(listed, start, size) : await readShort(listed, start, size);
  const page = pageOf(
    found.map((row) => ({ id: idOf(list.branches, row), cursor: cursorOf(list.branches, id, row) })),
    size,
    args,
    () => count(listed),
  );
  if (stopped === null || page.hasNextPage) return page;
  return { ...page, hasNextPage: true, truncated: true, endCursor: cursorOf(list.branches, id, stopped) };
}

async function readDegrees(read: Read, type: EntityType, id: string): Promise<number[]> {
  const [counts = []] = await readRelationCounts(read, type, [id]);
  return counts.map(({ count }) => count);
}

const listName = (id: string | null): string => (id === null ? 'relations' : `relations of ${id}`);

function startOf(branches: Branch[], id: string | null, { after }: PageArgs): Start {
  if (!isGiven(after)) return { branch: -1, at: LOWEST };
  const [type, direction, at] = decodeCursor(listName(id), after, CURSOR);
  const branch = branches.findIndex((one) => one.type === type && (one.direction ?? '') === direction);
  if (branch < 0) throw foreignCursor();
  return { branch, at };
}

function cursorOf(branches: Branch[], id: string | null, { branch, at }: Start): string {
  const { type, direction } = branches[branch] as Branch;
  return encodeCursor(listName(id), [type, direction ?? '', at]);
}

function idOf(branches: Branch[], { branch, key }: Found): string {
  return relationId((branches[branch] as Branch).type, key);
}

async function readShort({ read, id, order, params }: Listed, start: Start, size: number) {
  const text = id === null ? SHORT_OF_ALL : SHORT_OF_ENTITY;
  const rows = (await read('relations page', text, { id, order, ...params, ...start, n: size + 1 })) as [
    number,
    string,
    string,
  ][];
  return { found: rows.map(([branch, key, at]): Found => ({ branch, key, at })), stopped: null };
}

/** Branch by branch until the page is full, or until as much was looked at as one page may. */
async function readLong(
  listed: Listed,
  start: Start,
  size: number,
): Promise<{ found: Found[]; stopped: Start | null }> {
  const { id, branches, isOpen, counts } = listed;
  const found: Found[] = [];
  let budget = BUDGET;
  for (let branch = Math.max(start.branch, 0); branch < branches.length && found.length <= size; branch++) {
    if (!isOpen[branch] || counts[branch] === 0) continue;
    const at = branch === start.branch ? start.at : id === null ? LOWEST : HIGHEST;
    const rows = await readBranch(listed, branch, { at, budget, n: size + 1 - found.length });
    for (const [key, at, looked] of rows) {
      if (key !== null) found.push({ branch, key, at });
      else if (looked === budget) return { found, stopped: { branch, at } };
      else budget -= looked ?? 0;
    }
  }
  return { found, stopped: null };
}

/** Rows as the statements of a branch give them. */
type BranchRow = [key: string | null, at: string, looked?: number];

async function readBranch(
  { read, id, branches, isFiltered, params }: Listed,
  branch: number,
  bounds: { at: string; budget: number; n: number },
): Promise<BranchRow[]> {
  const text = isFiltered ? filteredBranchText : branchText;
  return (await read('relations page', text(branches[branch] as Branch), { id, ...params, ...bounds })) as BranchRow[];
}

async function count({ read, id, order, params, candidates, isFiltered }: Listed): Promise<number | null> {
  if (!isFiltered) return candidates;
  if (candidates > BUDGET) return null;
  const [row] = await read('relations count', id === null ? COUNT_OF_ALL : COUNT_OF_ENTITY, { id, order, ...params });
  return row?.[0] as number;
}

async function readAmong(read: Read, conditions: RelationConditions, ids: string[], args: PageArgs): Promise<Page> {
  const size = sizeOf(args);
  const { branches, order, params } = relationList(null, conditions);
  const start = startOf(branches, null, args);
  const asked = { ids, types: Object.keys(order), budget: BUDGET + 1, ...params };
  const rows = (await read('relations among', AMONG, asked)) as [RelationType, string][];
  const sorted = rows.map(([type, key]): Found => ({ branch: RelationType.indexOf(type), key, at: key }));
  sorted.sort((a, b) => a.branch - b.branch || (a.key < b.key ? -1 : 1));
  const rest = sorted.filter(({ branch, key }) => branch > start.branch || (branch === start.branch && key > start.at));
  return pageOf(
    rest.slice(0, size + 1).map((row) => ({ id: idOf(branches, row), cursor: cursorOf(branches, null, row) })),
    size,
    args,
    async () => (rows.length > BUDGET ? null : rows.length),
  );
}
