/** Pages of the relations between some entities: all lines of a canvas, or of one pair. */
import { RELATION_COLUMNS, relationOf } from '../../objects/relations.ts';
import { type Page, pageOf, sizeOf } from '../../page.ts';
import type { Read } from '../../reader.ts';
import { type RelationQuery, relationList } from './relation-conditions.ts';
import { type Found, rowOf, startOf } from './relation-places.ts';
import { ANY_TYPE, PREDICATE } from './relation-statements.ts';

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
WITH DISTINCT r WHERE $order[type(r)] IS NOT NULL AND ${PREDICATE}
WITH r ORDER BY $order[type(r)], r.key
WITH collect(r) AS lines
WITH size(lines) AS total,
  [r IN lines WHERE $order[type(r)] > $branch OR $order[type(r)] = $branch AND r.key > $at][..$n] AS shown
RETURN total, [r IN shown | [${RELATION_COLUMNS}]]`;

/**
 * By type and key.
 *
 * @param ids canonical; both ends are among them
 */
export async function readRelationsAmong(read: Read, ids: readonly string[], asked: RelationQuery): Promise<Page> {
  const size = sizeOf(asked);
  const list = relationList(null, asked);
  const params = { ids, order: list.order, ...startOf(list, asked), n: size + 1, ...list.params };
  const [row] = (await read('relations among', AMONG, params)) as [number, unknown[][]][];
  const [total, shown] = row ?? [0, []];
  const found = shown.map(relationOf).map((relation): Found => {
    const { type, key } = relation;
    return { branch: list.order[type] as number, key, at: key, relation };
  });
  return pageOf(
    found.map((one) => rowOf(list, one)),
    asked,
    async () => total,
  );
}
