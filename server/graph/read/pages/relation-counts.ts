/** How many relations an entity has, per type and direction, from the degrees that the database keeps. */
import { type EntityType, RelationType } from '../../../../schema/generated/ontology.ts';
import type { Read } from '../reader.ts';
import { type Branch, branchesOf, type Direction } from './relation-statements.ts';

export type RelationCountRow = { type: RelationType; direction: Direction; count: number; exact: boolean };

const ALL = `RETURN [${RelationType.map((type) => `COUNT { ()-[:${type}]->() }`).join(', ')}]`;

/** All counts in the order of the types, OUT before IN, also those that are 0. */
export async function readRelationCounts(read: Read, id: string, type: EntityType): Promise<RelationCountRow[]> {
  const branches = branchesOf(type);
  const [row] = await read('relation counts', statementFor(branches), { id });
  const counts = (row?.[0] ?? []) as number[];
  return branches.map(({ type, direction }, i) => ({
    type,
    direction: direction as Direction,
    count: counts[i] ?? 0,
    exact: true,
  }));
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
  return `MATCH (e:Entity {id: $id}) RETURN [${counts.join(', ')}]`;
}
