/** Entities by name: pages of hits, best first, with counts per type. */
import { type EntityKind, EntityType } from '../../../../schema/generated/ontology.ts';
import { NODES } from '../../../../schema/generated/registry.ts';
import { fold } from '../../../../schema/types/fold.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { isGiven, type Page, type PageArgs, pageOf, sizeOf } from '../page.ts';
import type { Read } from '../reader.ts';
import { BOOST, nameQuery, onOtherKeyboard, protectedQuery } from './search-query.ts';

export type SearchConditions = {
  text: string;
  types: EntityType[] | null;
  kinds: EntityKind[] | null;
  /** False on a public server: names of protected entities are not asked. */
  withProtected: boolean;
  /** Folded words: what has one in a name is not found. */
  hidden: readonly string[];
};
export type SearchPage = Page & {
  /** The question as it was answered: as asked, or as the other keyboard would write it. */
  text: string;
  counts: { type: EntityType; count: number }[];
};

export const DEFAULT_HITS = 10;
/** Hits that are looked at. */
const MOST = 1_000;
/** Shorter questions are not tried on the other keyboard. */
const KEYBOARD_LEAST = 4;
/** Rank, degree, id. */
const CURSOR = ['number', 'number', 'string'] as const;

/**
 * A merged entity is found by the names of all its members, under its canonical id. Rank = Lucene's sum of boosts, in
 * hundredths, and up to 7 for how well the graph knows it; ties by degree, then id.
 */
const SEARCH = `
UNWIND $asks AS ask
CALL (ask) {
  CALL db.index.fulltext.queryNodes(ask[0], ask[1], {limit: ${MOST + 1}}) YIELD node, score
  RETURN collect([node, score]) AS hits
}
WITH collect(hits) AS lists
WITH any(hits IN lists WHERE size(hits) > ${MOST}) AS isCut, lists
CALL (lists) {
  UNWIND lists AS hits
  UNWIND hits AS hit
  WITH hit[0] AS node, hit[1] AS score WHERE hit[1] >= $least
    AND (size($hidden) = 0 OR none(word IN coalesce(hit[0].kWord, []) WHERE word IN $hidden))
  WITH coalesce(node.canonical, node.id) AS id, max(score) AS score
  MATCH (n:Entity {id: id}) WHERE $kinds IS NULL OR n.kind IN $kinds
  WITH id, split(id, ':')[0] AS type, score, COUNT { (n)--() } AS degree
  WITH id, type, degree, toInteger(round(100 * score))
    + CASE WHEN degree < 127 THEN toInteger(round(log(degree + 1) / log(2))) ELSE 7 END * 100 AS rank
  RETURN collect([id, type, degree, rank]) AS found
}
RETURN isCut, size(found) AS looked, [t IN $allTypes | size([x IN found WHERE x[1] = t])] AS counts, COLLECT {
  UNWIND found AS x
  WITH x[0] AS id, x[1] AS type, x[2] AS degree, x[3] AS rank
  WHERE ($types IS NULL OR type IN $types) AND ($after IS NULL OR rank < $after[0] OR (rank = $after[0]
    AND (degree < $after[1] OR (degree = $after[1] AND id > $after[2]))))
  RETURN [rank, degree, id] ORDER BY rank DESC, degree DESC, id LIMIT $n } AS rows`;

type Found = { isCut: boolean; looked: number; counts: number[]; rows: [rank: number, degree: number, id: string][] };

/** @throws TawaturError BAD_INPUT for a foreign cursor or a wrong size */
export async function searchEntities(
  read: Read,
  { text, ...conditions }: SearchConditions,
  args: PageArgs,
): Promise<SearchPage> {
  const page = { first: sizeOf(args, DEFAULT_HITS), after: args.after };
  const list = `search ${fold(text)}`;
  const after = isGiven(page.after) ? decodeCursor(list, page.after, CURSOR) : null;
  const wanted = { ...conditions, after, n: page.first + 1 };
  const asked = await ask(read, text, { ...wanted, least: 0 });
  const other = onOtherKeyboard(text);
  const isLost = asked.looked === 0 && fold(text).length >= KEYBOARD_LEAST;
  const found = isLost ? await ask(read, other, { ...wanted, least: BOOST.whole }) : asked;
  const counts = EntityType.map((type, i) => ({ type, count: found.counts[i] ?? 0 }));
  const isWanted = (type: EntityType) => conditions.types?.includes(type) ?? true;
  const total = counts.filter(({ type }) => isWanted(type)).reduce((sum, { count }) => sum + count, 0);
  const rows = found.rows.map(([rank, degree, id]) => ({ id, cursor: encodeCursor(list, [rank, degree, id]) }));
  return {
    ...pageOf(rows, page, async () => total),
    truncated: found.isCut,
    text: isLost ? other : text,
    counts: counts.filter(({ count }) => count > 0),
  };
}

type Wanted = Omit<SearchConditions, 'text'> & { after: unknown; n: number; least: number };

async function ask(read: Read, text: string, { types, kinds, withProtected, ...bounds }: Wanted): Promise<Found> {
  const query = nameQuery(text);
  if (query === null) return { isCut: false, looked: 0, counts: [], rows: [] };
  const asks = [['search_k', query], ...(withProtected ? [['search_p', protectedQuery(query)]] : [])];
  const prefixes = (list: readonly EntityType[]) => list.map((type) => NODES[type].prefix);
  const [row] = await read('search', SEARCH, {
    asks,
    kinds,
    types: types && prefixes(types),
    allTypes: prefixes(EntityType),
    ...bounds,
  });
  const [isCut, looked, counts, rows] = row as [boolean, number, number[], Found['rows']];
  return { isCut, looked, counts, rows };
}
