/** Pages of the relations between some entities: all lines of a canvas, or of one pair. */
import { RelationType } from '../../../../schema/generated/ontology.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';
import { type RelationQuery, relationList } from './relation-conditions.ts';
import { type Found, rowOf, startOf } from './relation-places.ts';
import { ANY_TYPE, PREDICATE } from './relation-statements.ts';

/** Relations that are looked at; a canvas has fewer. */
const MOST = 5_000;
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
RETURN type(r), r.key LIMIT $limit`;

/**
 * By type and key.
 *
 * @param ids canonical; both ends are among them
 */
export async function readRelationsAmong(read: Read, ids: readonly string[], asked: RelationQuery): Promise<Page> {
  const size = sizeOf(asked);
  const list = relationList(null, asked);
  const start = startOf(list, asked);
  const params = { ids, types: Object.keys(list.order), limit: MOST + 1, ...list.params };
  const rows = (await read('relations among', AMONG, params)) as [RelationType, string][];
  const rest = rows
    .map(([type, key]): Found => ({ branch: RelationType.indexOf(type), key, at: key }))
    .filter(({ branch, at }) => branch > start.branch || (branch === start.branch && at > start.at))
    .sort((a, b) => a.branch - b.branch || (a.key < b.key ? -1 : 1));
  return pageOf(
    rest.slice(0, size + 1).map((found) => rowOf(list, found)),
    asked,
    async () => (rows.length > MOST ? null : rows.length),
  );
}
