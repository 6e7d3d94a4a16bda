/** How many relations an entity has, per type and direction, from the degrees that the database keeps. */
import { type EntityType, RelationType } from '../../../../schema/generated/ontology.ts';
import type { Read } from '../reader.ts';
import { type Branch, branchesOf, type Direction } from './relation-statements.ts';

export type RelationCountRow = { type: RelationType; direction: Direction; count: number; exact: boolean };

const ALL = `RETURN [${RelationType.map((type) => `COUNT { ()-[:${type}]->() }`).join(', ')}]`;

/** All counts in the order of the types, OUT before IN, also those that are 0, for each entity of one type. */
export async function readRelationCounts(
  read: Read,
  type: EntityType,
  ids: readonly string[],
): Promise<RelationCountRow[][]> {
  const branches = branchesOf(type);
  const rows = (await read('relation counts', statementFor(branches), { ids })) as [string, number[]][];
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

/** How many there are of each type in the whole graph, in the order of the types. */
export async function readTypeCounts(read: Read): Promise<number[]> {
  const [row] = await read('relations per type', ALL);
  return row?.[0] as number[];
}

/** No label at the far end: then each count is one look-up, also at a hub. */
function statementFor(branches: Branch[]): string {
  const counts = branches.map(({ type, direction }) =>
    direction === 'OUT' ? `COUNT { (e)-[:${type}]->() }` : `COUNT { (e)<-[:${type}]-() }`,
  );
  return `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, [${counts.join(', ')}]`;
}
