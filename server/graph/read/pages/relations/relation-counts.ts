/** How many relations an entity has, per type and direction, from the degrees that the database keeps. */
import { type EntityType, RelationType } from '../../../../../schema/generated/ontology.ts';
import { entityTypeOf } from '../../../../../schema/types/ids.ts';
import { type MaskNumbers, RELATION_REMAINS } from '../../masks.ts';
import type { Read } from '../../reader.ts';
import { ANY_TYPE, type Branch, branchesOf, branchName, type Direction, IS_TOLD } from './relation-statements.ts';

export type RelationCountRow = { type: RelationType; direction: Direction; count: number; exact: boolean };

/** What is counted; true leaves out where protected people live. */
type Told = { publicMode: boolean };

/** All counts in the order of the types, OUT before IN, also those that are 0, for each entity of one type. */
export async function readRelationCounts(
  read: Read,
  type: EntityType,
  ids: readonly string[],
  { publicMode }: Told,
): Promise<RelationCountRow[][]> {
  const branches = branchesOf(type);
  const params = { ids, publicMode };
  const rows = (await read('relation counts', statementFor(branches, publicMode), params)) as [string, number[]][];
  const found = new Map(rows);
  return ids.map((id) =>
    branches.map(({ type, direction }, i) => ({
      type,
      direction: direction as Direction,
      count: found.get(id)?.[i] ?? 0,
      exact: true,
    })),
  );
}

/** Relations of one entity that are looked at under a view. */
const BUDGET = 5_000;

const LEFT = `
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:${ANY_TYPE}]-() WITH e, r LIMIT $budget
  WITH type(r) + CASE r.fromId WHEN e.id THEN ' OUT' ELSE ' IN' END AS branch,
    CASE WHEN ${RELATION_REMAINS} AND ${IS_TOLD} THEN 1 ELSE 0 END AS remains
  WITH branch, sum(remains) AS left, count(*) AS looked
  RETURN collect([branch, left]) AS counts, sum(looked) AS looked
}
RETURN id, counts, looked`;

/** For each entity, of whatever type. Under a mask those that remain; not exact where there are too many to look at all. */
export async function relationCountsOf(
  read: Read,
  ids: readonly string[],
  { mask, publicMode }: Told & { mask: MaskNumbers | null },
): Promise<RelationCountRow[][]> {
  if (mask !== null) return readCountsLeft(read, ids, { mask, publicMode });
  const found = new Map<string, RelationCountRow[]>();
  for (const [type, ofType] of Map.groupBy(ids, entityTypeOf)) {
    const rows = type === null ? [] : await readRelationCounts(read, type, ofType, { publicMode });
    for (const [i, id] of ofType.entries()) found.set(id, rows[i] ?? []);
  }
  return ids.map((id) => found.get(id) ?? []);
}

async function readCountsLeft(
  read: Read,
  ids: readonly string[],
  view: Told & { mask: MaskNumbers },
): Promise<RelationCountRow[][]> {
  const params = { ids, ...view, budget: BUDGET + 1 };
  const rows = (await read('relation counts of view', LEFT, params)) as [string, [string, number][], number][];
  const found = new Map(rows.map(([id, counts, looked]) => [id, { counts: new Map(counts), exact: looked <= BUDGET }]));
  return ids.map((id) => {
    const { counts, exact = true } = found.get(id) ?? {};
    return branchesOf(entityTypeOf(id)).map((branch) => ({
      type: branch.type,
      direction: branch.direction as Direction,
      count: counts?.get(branchName(branch)) ?? 0,
      exact,
    }));
  });
}

/** How many there are of each type in the whole graph, in the order of the types. */
export async function readTypeCounts(read: Read, { publicMode }: Told): Promise<number[]> {
  const counts = RelationType.map((type) => countOf(`()-[r:${type}]->()`, type, publicMode));
  const [row] = await read('relations per type', `RETURN [${counts.join(', ')}]`, { publicMode });
  return row?.[0] as number[];
}

/** No label at the far end: then each count is one look-up, also at a hub. */
function statementFor(branches: Branch[], publicMode: boolean): string {
  const counts = branches.map(({ type, direction }) =>
    countOf(direction === 'OUT' ? `(e)-[r:${type}]->()` : `(e)<-[r:${type}]-()`, type, publicMode),
  );
  return `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, [${counts.join(', ')}]`;
}

/** With a condition relations are walked, not looked up: only where one is needed. */
function countOf(pattern: string, type: RelationType, publicMode: boolean): string {
  return publicMode && type === 'RESIDENT_OF' ? `COUNT { ${pattern} WHERE ${IS_TOLD} }` : `COUNT { ${pattern} }`;
}
