/**
 * Texts that page relations through their indexes (graph-statements.md A and B), made from the registry: one per entity
 * type and one for the whole graph, each plain and filtered. `$b[i]` bounds branch i; a bound that nothing passes closes it.
 */
import { EntityType, RelationType } from '../../../../schema/generated/ontology.ts';
import { RELATIONS } from '../../../../schema/generated/registry.ts';

export type Direction = 'OUT' | 'IN';
/** One type in one direction; without a direction it is the root list, sorted by key. */
export type Branch = { type: RelationType; direction: Direction | null };

/** Below every sort key, and above all of them. */
export const LOWEST = '';
export const HIGHEST = '~';

/** What a filter keeps; parts that were not asked for are null. A form is `TYPE/prefix of from`, which decides the family. */
export const PREDICATE = `($forms IS NULL OR type(r) + '/' + split(r.fromId, ':')[0] IN $forms)
  AND ($basis IS NULL OR r.basis = $basis) AND ($disputed IS NULL OR r.disputed = $disputed)
  AND ($minIndependent IS NULL OR r.nIndependent >= $minIndependent) AND ($changedSince IS NULL OR r.rev > $changedSince)`;

/** Relations that can join two entities, for a pattern. */
export const ANY_TYPE = RelationType.join('|');

/** In the order of lists: by type, OUT before IN. */
export function branchesOf(entityType: EntityType): Branch[] {
  return RelationType.flatMap((type) => [
    ...(RELATIONS[type].from.includes(entityType) ? [{ type, direction: 'OUT' as const }] : []),
    ...(RELATIONS[type].to.includes(entityType) ? [{ type, direction: 'IN' as const }] : []),
  ]);
}

export const ROOT_BRANCHES: Branch[] = RelationType.map((type) => ({ type, direction: null }));

/** Rows `[branch, key, at]`, in order; `at` is the sort key inside the branch. */
export type PageStatements = { branches: Branch[]; plain: string; filtered: string; count: string };

const statements = new Map<EntityType | null, PageStatements>();

/** @param entityType null for the list of all relations */
export function pageStatements(entityType: EntityType | null): PageStatements {
  const known = statements.get(entityType);
  if (known) return known;
  const branches = entityType === null ? ROOT_BRANCHES : branchesOf(entityType);
  const made = { branches, plain: plain(branches), filtered: filtered(branches), count: count(branches) };
  statements.set(entityType, made);
  return made;
}

/** All texts, so that they can be planned before anybody waits for one. */
export function allPageStatements(): string[] {
  return [...EntityType, null].flatMap((type) => {
    const { plain, filtered } = pageStatements(type);
    return [plain, filtered];
  });
}

function plain(branches: Branch[]): string {
  return `CALL () {\n${union(branches, '$n')}\n}\nRETURN i, r.key AS key, at LIMIT $n`;
}

/** A row without a key says where the work ended: `$budget` rows were looked at. */
function filtered(branches: Branch[]): string {
  const rows = `CALL () {\n${union(branches, '$budget')}\n}`;
  return `CALL () {
${rows}
WITH r, i, at, other LIMIT $budget WITH r, i, at, other WHERE ${PREDICATE} AND ($among IS NULL OR other IN $among)
RETURN i, r.key AS key, at
UNION ALL
${rows}
WITH i, at SKIP $budget - 1 LIMIT 1
RETURN i, null AS key, at
}
RETURN i, key, at LIMIT $n`;
}

/** How many match; to be asked only where no more than `$budget` rows are looked at. */
function count(branches: Branch[]): string {
  return `CALL () {\n${union(branches, '$budget')}\n}
WITH r, other LIMIT $budget WITH r, other WHERE ${PREDICATE} AND ($among IS NULL OR other IN $among)
RETURN count(r)`;
}

function union(branches: Branch[], limit: string): string {
  return branches.map((branch, i) => branchText(branch, i, limit)).join('\nUNION ALL\n');
}

/** Both keys of the index are named, else all of it is read and sorted. */
function branchText({ type, direction }: Branch, i: number, limit: string): string {
  if (direction === null) {
    return `MATCH ()-[r:${type}]->() WHERE r.key > $b[${i}] WITH r ORDER BY r.key LIMIT ${limit}
RETURN r, ${i} AS i, r.key AS at, null AS other`;
  }
  const [own, other] = direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  return `MATCH ()-[r:${type}]->() WHERE r.${own}Id = $id AND r.${own}At < $b[${i}]
WITH r ORDER BY r.${own}Id DESC, r.${own}At DESC LIMIT ${limit}
RETURN r, ${i} AS i, r.${own}At AS at, r.${other}Id AS other`;
}
