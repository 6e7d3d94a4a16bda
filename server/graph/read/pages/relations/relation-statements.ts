/**
 * Texts that page relations. A short list is read whole and sorted by the database. A long one goes branch by branch (one
 * type, one direction) through the index of that branch, as graph-statements.md A and B do in one text: that text of 25
 * branches took 4 to 5 s to plan on a busy machine of two cores, these take less than 0.2 s, and most pages need one or two.
 */
import { type EntityType, RelationType } from '../../../../../schema/generated/ontology.ts';
import { RELATIONS } from '../../../../../schema/generated/registry.ts';
import { RELATION_REMAINS } from '../../masks.ts';
import { RELATION_COLUMNS } from '../../objects/relations.ts';

export type Direction = 'OUT' | 'IN';
/** One type in one direction; without a direction it is part of the list of all relations, sorted by key. */
export type Branch = { type: RelationType; direction: Direction | null };

/** Relations that can join two entities, for a pattern. */
export const ANY_TYPE = RelationType.join('|');

/** In the order of lists: by type, OUT before IN. */
export function branchesOf(entityType: EntityType | null): Branch[] {
  if (entityType === null) return RelationType.map((type) => ({ type, direction: null }));
  return RelationType.flatMap((type) => [
    ...(RELATIONS[type].from.includes(entityType) ? [{ type, direction: 'OUT' as const }] : []),
    ...(RELATIONS[type].to.includes(entityType) ? [{ type, direction: 'IN' as const }] : []),
  ]);
}

/** Name of a branch in cursors and in `$order`. */
export function branchName({ type, direction }: Branch): string {
  return direction === null ? type : `${type} ${direction}`;
}

/** False, of a relation `r` on a public server (`$publicMode`), where it says where somebody protected lives. */
export const IS_TOLD = `NOT ($publicMode AND type(r) = 'RESIDENT_OF' AND startNode(r).sensitivity = 'PROTECT')`;

/** What a filter keeps; parts that were not asked for are null. A form is `TYPE/prefix of from`, which decides the family. */
export const PREDICATE = `($forms IS NULL OR type(r) + '/' + split(r.fromId, ':')[0] IN $forms)
  AND ($basis IS NULL OR r.basis = $basis) AND ($disputed IS NULL OR r.disputed = $disputed)
  AND ($minIndependent IS NULL OR r.nIndependent >= $minIndependent) AND ($changedSince IS NULL OR r.rev > $changedSince)
  AND ($mask IS NULL OR ${RELATION_REMAINS}) AND ${IS_TOLD}`;

/** `$order` holds the places of the branches that are open; `at` is the sort key inside a branch. */
const OF_ENTITY = `
MATCH (:Entity {id: $id})-[r:${ANY_TYPE}]-(other)
WITH r, $order[type(r) + CASE r.fromId WHEN $id THEN ' OUT' ELSE ' IN' END] AS branch,
  CASE r.fromId WHEN $id THEN r.fromAt ELSE r.toAt END AS at
WHERE branch IS NOT NULL AND ${PREDICATE} AND ($among IS NULL OR other.id IN $among)`;
const OF_ALL = `
MATCH ()-[r:${ANY_TYPE}]->()
WITH r, $order[type(r)] AS branch, r.key AS at
WHERE branch IS NOT NULL AND ${PREDICATE}`;

/** Rows `[branch, at, …]` with the columns of a relation. */
export const SHORT_OF_ENTITY = `${OF_ENTITY} AND (branch > $branch OR branch = $branch AND at < $at)
WITH r, branch, at ORDER BY branch, at DESC LIMIT $n
RETURN branch, at, ${RELATION_COLUMNS}`;
export const SHORT_OF_ALL = `${OF_ALL} AND (branch > $branch OR branch = $branch AND at > $at)
WITH r, branch, at ORDER BY branch, at LIMIT $n
RETURN branch, at, ${RELATION_COLUMNS}`;
export const COUNT_OF_ENTITY = `${OF_ENTITY}
RETURN count(r)`;
export const COUNT_OF_ALL = `${OF_ALL}
RETURN count(r)`;

/** Rows `[key, at]` of one branch beyond `$at`. */
export function branchText(branch: Branch): string {
  const { match, order, at } = partsOf(branch);
  return `${match} AND ${IS_TOLD}\nRETURN r.key AS key, ${at} AS at ORDER BY ${order} LIMIT $n`;
}

/**
 * Rows `[key, at, null]` of one branch beyond `$at` that a filter keeps, of the next `$budget` ones. Where these do not fill the
 * page the last row is `[null, at, n]`: how far was looked, and at how many.
 */
export function filteredBranchText(branch: Branch): string {
  const { match, order, at, other, last } = partsOf(branch);
  return `CALL () {
${match}
WITH r ORDER BY ${order} LIMIT $budget WITH r WHERE ${PREDICATE} AND ($among IS NULL OR ${other} IN $among)
RETURN r.key AS key, ${at} AS at, null AS n
UNION ALL
${match}
WITH r ORDER BY ${order} LIMIT $budget
RETURN null AS key, ${last}(${at}) AS at, count(r) AS n
}
RETURN key, at, n LIMIT $n`;
}

/** Both keys of an index are named, in one direction: else all of it is read and sorted. */
function partsOf({ type, direction }: Branch): Record<'match' | 'order' | 'at' | 'other' | 'last', string> {
  if (direction === null) {
    const match = `MATCH ()-[r:${type}]->() WHERE r.key > $at`;
    return { match, order: 'r.key', at: 'r.key', other: 'r.toId', last: 'max' };
  }
  const [own, other] = direction === 'OUT' ? ['from', 'to'] : ['to', 'from'];
  return {
    match: `MATCH ()-[r:${type}]->() WHERE r.${own}Id = $id AND r.${own}At < $at`,
    order: `r.${own}Id DESC, r.${own}At DESC`,
    at: `r.${own}At`,
    other: `r.${other}Id`,
    last: 'min',
  };
}
