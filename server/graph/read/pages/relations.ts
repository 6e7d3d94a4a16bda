/** Pages of relations: of one entity, of the whole graph, or among some entities. */
import { type Basis, EntityType, type RelationFamily, RelationType } from '../../../../schema/generated/ontology.ts';
import { NODES, RELATIONS } from '../../../../schema/generated/registry.ts';
import { entityTypeOf, relationId } from '../../../../schema/types/ids.ts';
import type { Params } from '../../run.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';
import { readRelationCounts, readTypeCounts } from './relation-counts.ts';
import {
  ANY_TYPE,
  type Branch,
  type Direction,
  HIGHEST,
  LOWEST,
  PREDICATE,
  pageStatements,
  ROOT_BRANCHES,
} from './relation-statements.ts';

/** What was asked for; ids are canonical. Null is "all". */
export type RelationConditions = {
  direction: Direction | null;
  among: string[] | null;
  types: RelationType[] | null;
  families: RelationFamily[] | null;
  basis: Basis | null;
  disputed: boolean | null;
  minIndependent: number | null;
  changedSince: number | null;
};

/** Index rows that one filtered page may look at. */
const BUDGET = 5_000;
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

/** An entity's own: by type, OUT before IN, newest event first. The id is canonical. */
export function readRelationsOf(read: Read, id: string, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  return readPaged(read, id, conditions, args);
}

/** All of the graph by type and key; those among some entities likewise. */
export function readAllRelations(read: Read, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  return conditions.among === null ? readPaged(read, null, conditions, args) : readAmong(read, conditions, args);
}

type Bounded = { branch: Branch; bound: string };
type Listed = {
  read: Read;
  /** Null for the whole graph. */
  id: string | null;
  type: EntityType | null;
  bounded: Bounded[];
  /** Null where the bounds alone decide. */
  filter: Params | null;
};

async function readPaged(read: Read, id: string | null, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  const size = sizeOf(args);
  const list = listName(id);
  const type = id === null ? null : entityTypeOf(id);
  const { branches, plain, filtered } = pageStatements(type);
  const bounded = branches.map((branch) => boundOf(branch, type, conditions));
  const filter = filterOf(bounded, type, conditions);
  const after = isGiven(args.after) ? decodeCursor(list, args.after, CURSOR) : null;
  const b = after === null ? bounded.map(({ bound }) => bound) : boundsAfter(bounded, after);
  const params = { id, b, n: size + 1, budget: BUDGET, ...filter };
  const rows = (await read('relations page', filter ? filtered : plain, params)) as [number, string | null, string][];
  const placed = rows.map(([i, key, at]) => {
    const { type, direction } = branches[i] as Branch;
    return { key, id: relationId(type, key ?? ''), cursor: encodeCursor(list, [type, direction ?? '', at]) };
  });
  const end = placed.find(({ key }) => key === null);
  const found = placed.filter(({ key }) => key !== null);
  const page = pageOf(found, size, args, () => countPaged({ read, id, type, bounded, filter }));
  if (end === undefined || page.hasNextPage) return page;
  return { ...page, hasNextPage: true, truncated: true, endCursor: end.cursor };
}

const CURSOR = ['string', 'string', 'string'] as const;
const listName = (id: string | null): string => (id === null ? 'relations' : `relations of ${id}`);

/** Where a branch begins; one that was not asked for is closed from the start. */
function boundOf(branch: Branch, type: EntityType | null, { direction, types, families }: RelationConditions): Bounded {
  const isOpen =
    (types === null || types.includes(branch.type)) &&
    (families === null || familiesOf(branch, type).some((family) => families.includes(family))) &&
    (direction === null || branch.direction === null || branch.direction === direction);
  return { branch, bound: isOpen ? firstBound(branch) : closedBound(branch) };
}

/** Newest first inside an entity's branch, by rising key in the root list. */
const firstBound = (branch: Branch): string => (branch.direction === null ? LOWEST : HIGHEST);
const closedBound = (branch: Branch): string => (branch.direction === null ? HIGHEST : LOWEST);
const isOpen = ({ branch, bound }: Bounded): boolean => bound === firstBound(branch);

function boundsAfter(bounded: Bounded[], [type, direction, at]: [string, string, string]): string[] {
  const last = bounded.findIndex(({ branch }) => branch.type === type && (branch.direction ?? '') === direction);
  return bounded.map((one, i) => {
    if (i < last) return closedBound(one.branch);
    return i === last && isOpen(one) ? at : one.bound;
  });
}

/** Families that relations of a branch can have; several only where the type of `from` is open (PART_OF). */
function familiesOf({ type, direction }: Branch, end: EntityType | null): RelationFamily[] {
  const { ends, family } = RELATIONS[type];
  const fitting = ends.filter(([from, to]) => end === null || (direction === 'OUT' ? from : to) === end);
  return fitting.flatMap(([from]) => family[from] ?? []);
}

/** Parameters of the predicate; null where nothing is left for it to decide. */
function filterOf(bounded: Bounded[], type: EntityType | null, conditions: RelationConditions): Params | null {
  const { among, basis, disputed, minIndependent, changedSince, families } = conditions;
  const isMixed = bounded.some(
    (one) => isOpen(one) && families !== null && familiesOf(one.branch, type).some((one) => !families.includes(one)),
  );
  const filter = { among, basis, disputed, minIndependent, changedSince, forms: isMixed ? formsOf(families) : null };
  return Object.values(filter).some(isGiven) ? filter : null;
}

function formsOf(families: RelationFamily[] | null): string[] {
  return RelationType.flatMap((type) =>
    EntityType.filter((from) => families?.includes(RELATIONS[type].family[from] as RelationFamily)).map(
      (from) => `${type}/${NODES[from].prefix}`,
    ),
  );
}

async function countPaged({ read, id, type, bounded, filter }: Listed): Promise<number | null> {
  const counts =
    id === null || type === null
      ? await readTypeCounts(read)
      : (await readRelationCounts(read, id, type)).map(({ count }) => count);
  const candidates = bounded.reduce((sum, one, i) => sum + (isOpen(one) ? (counts[i] ?? 0) : 0), 0);
  if (filter === null) return candidates;
  if (candidates > BUDGET) return null;
  const b = bounded.map(({ bound }) => bound);
  const [row] = await read('relations count', pageStatements(type).count, { id, b, budget: BUDGET, ...filter });
  return row?.[0] as number;
}

async function readAmong(read: Read, conditions: RelationConditions, args: PageArgs): Promise<Page> {
  const size = sizeOf(args);
  const list = listName(null);
  const after = isGiven(args.after) ? decodeCursor(list, args.after, CURSOR) : null;
  const bounded = ROOT_BRANCHES.map((branch) => boundOf(branch, null, conditions));
  const rows = (await read('relations among', AMONG, {
    ids: conditions.among,
    types: bounded.filter(isOpen).map(({ branch }) => branch.type),
    budget: BUDGET + 1,
    ...filterOf(bounded, null, conditions),
  })) as [RelationType, string][];
  const sorted = rows.map(([type, key]) => ({ type, key, order: RelationType.indexOf(type) }));
  sorted.sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  const last = after && { order: RelationType.indexOf(after[0] as RelationType), key: after[2] };
  const rest = sorted.filter(
    ({ order, key }) => last === null || order > last.order || (order === last.order && key > last.key),
  );
  const shown = rest.slice(0, size + 1).map(({ type, key }) => ({
    id: relationId(type, key),
    cursor: encodeCursor(list, [type, '', key]),
  }));
  return pageOf(shown, size, args, async () => (rows.length > BUDGET ? null : rows.length));
}
