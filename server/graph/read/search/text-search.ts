/** Words in the texts of articles and, for words of the other language, in the glosses of claims; in text order. */

import type { TextSide } from '../../../../schema/generated/ontology.ts';
import { lengthInCodePoints, sliceCodePoints } from '../../../../schema/types/code-points.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { CLAIM_REMAINS, type MaskNumbers } from '../masks.ts';
import { isGiven, type PageArgs, sizeOf } from '../page.ts';
import { ARTICLE_MEETS, type ArticleConditions } from '../pages/articles.ts';
import type { Read } from '../reader.ts';
import { type Place, placesIn } from './text-search-places.ts';
import { asksOf, parseTextQuery, phraseTexts, type TextQuery, type Try } from './text-search-query.ts';

/** Offsets are code points of the article's text. `claim`: of a gloss, the one that it explains. */
export type TextHitRow = {
  article: string;
  start: number;
  end: number;
  foundIn: TextSide;
  claim: string | null;
};
export type TextHitPage = {
  rows: { hit: TextHitRow; cursor: string }[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Null where only some were looked at. */
  total: number | null;
  truncated: boolean;
};

/** What the reader needs of an article. */
type Text = { text: string };
export type TextSearch = {
  text: string;
  conditions: ArticleConditions;
  /** What a view leaves out: articles without a claim that remains are not searched. */
  mask: MaskNumbers | null;
  /** Where only quotations are told: code points of each. Null: whole texts are searched. */
  quotation: number | null;
  textOf(article: string): Promise<Text>;
  /** What may be told: false drops a hit. Claims only of glosses. */
  keeps(hit: TextHitRow): Promise<boolean>;
};

export const DEFAULT_TEXT_HITS = 10;
/** Paragraphs, passages and glosses that are looked at. */
const MOST = 1_000;
/** Article, start, end, claim. */
const CURSOR = ['string', 'number', 'number', 'string'] as const;

/** Of a claim the gloss; its place is its first passage. Only the better try counts. */
const UNITS = `
UNWIND $asks AS ask
CALL (ask) {
  CALL db.index.fulltext.queryNodes($set + ask[1], ask[2], {limit: ${MOST + 1}}) YIELD node
  RETURN collect(node) AS nodes
}
WITH collect([ask[0], nodes]) AS lists
RETURN [list IN lists WHERE size(list[1]) > ${MOST} | list[0]] AS cut, COLLECT {
  UNWIND lists AS list
  UNWIND list[1] AS node
  WITH node, list WHERE NOT node:Withdrawn
    AND ($phrases IS NULL OR all(texts IN $phrases WHERE any(text IN texts WHERE node.plain CONTAINS text)))
  WITH node, min(list[0]) AS attempt
  WITH collect([node, attempt]) AS found, min(attempt) AS best
  UNWIND [pair IN found WHERE pair[1] = best | pair[0]] AS node
  OPTIONAL MATCH (node)-[:EVIDENCED_BY {i: 0}]->(p:Passage)
  WITH best, CASE WHEN node:Claim THEN node.id END AS claim, coalesce(p, node) AS place
  MATCH (a:Article {id: place.article}) WHERE ${ARTICLE_MEETS} AND ($mask IS NULL OR EXISTS {
    MATCH (a)-[:HAS_PASSAGE]->()<-[:EVIDENCED_BY]-(c:Claim) WHERE NOT c:Withdrawn AND ${CLAIM_REMAINS} })
  RETURN [best, a.id, place.start, place.end, claim] } AS units`;

type Unit = [attempt: Try, article: string, start: number, end: number, claim: string | null];

const CLAIMS_OF_HITS = `
UNWIND $hits AS hit
MATCH (:Article {id: hit[0]})-[:HAS_PASSAGE]->(p:Passage) WHERE p.start <= hit[1] AND p.end >= hit[2]
MATCH (p)<-[:EVIDENCED_BY]-(c:Claim) WHERE NOT c:Withdrawn
WITH DISTINCT hit, c.id AS claim
RETURN hit[3], claim ORDER BY claim`;

/** @throws TawaturError BAD_INPUT for a foreign cursor or a wrong size */
export async function searchTexts(read: Read, search: TextSearch, args: PageArgs): Promise<TextHitPage> {
  const size = sizeOf(args, DEFAULT_TEXT_HITS);
  const list = `texts ${search.text}`;
  const after = isGiven(args.after) ? decodeCursor(list, args.after, CURSOR) : null;
  const { hits, truncated } = await hitsOf(read, search);
  const rest = after === null ? hits : hits.filter((hit) => compare(keyOf(hit), after) > 0);
  return {
    rows: rest.slice(0, size).map((hit) => ({ hit, cursor: encodeCursor(list, keyOf(hit)) })),
    hasNextPage: rest.length > size,
    hasPreviousPage: after !== null,
    total: truncated ? null : hits.length,
    truncated,
  };
}

/** Ids of the claims whose passages hold each of these places, sorted. */
export async function readClaimsOfHits(read: Read, hits: readonly TextHitRow[]): Promise<string[][]> {
  const rows = await read('claims of text hits', CLAIMS_OF_HITS, {
    hits: hits.map(({ article, start, end }, i) => [article, start, end, i]),
  });
  return hits.map((_, at) => rows.filter(([i]) => i === at).map(([, claim]) => claim as string));
}

async function hitsOf(read: Read, search: TextSearch): Promise<{ hits: TextHitRow[]; truncated: boolean }> {
  const query = parseTextQuery(search.text);
  const asks = asksOf(query);
  if (asks.length === 0) return { hits: [], truncated: false };
  const set = search.quotation === null ? 'text_' : 'quote_';
  const params = { asks, set, phrases: phraseTexts(query), mask: search.mask, ...search.conditions };
  const [row] = await read('search texts', UNITS, params);
  const [cut, units] = row as [cut: Try[], units: Unit[]];
  const best = units[0]?.[0] ?? 1;
  const found = (await Promise.all(units.map((unit) => hitsInUnit(unit, query, search)))).flat();
  const told = await Promise.all(found.map((hit) => search.keeps(hit)));
  const distinct = new Map(found.filter((_, i) => told[i]).map((hit) => [keyOf(hit).join('|'), hit]));
  const hits = [...distinct.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const inText = hits.filter(({ foundIn }) => foundIn === 'TEXT');
  const isShown = (gloss: TextHitRow) => inText.some((hit) => isInside(hit, gloss));
  return {
    hits: hits.filter((hit) => hit.foundIn === 'TEXT' || !isShown(hit)),
    truncated: cut.some((attempt) => attempt <= best),
  };
}

/** A gloss is one hit, at the passage that it explains; in a text each occurrence is one. */
async function hitsInUnit(unit: Unit, query: TextQuery, { textOf, quotation }: TextSearch): Promise<TextHitRow[]> {
  const [attempt, article, start, end, claim] = unit;
  if (claim !== null) return [{ article, start, end, foundIn: 'GLOSS', claim }];
  const told = Math.min(end, start + (quotation ?? Number.POSITIVE_INFINITY));
  const text = sliceCodePoints((await textOf(article)).text, start, told);
  const inPoints = ([from, to]: Place): TextHitRow => {
    const before = start + lengthInCodePoints(text.slice(0, from));
    return {
      article,
      start: before,
      end: before + lengthInCodePoints(text.slice(from, to)),
      foundIn: 'TEXT',
      claim: null,
    };
  };
  return placesIn(text, query, attempt).map(inPoints);
}

function isInside(inner: TextHitRow, outer: TextHitRow): boolean {
  return inner.article === outer.article && inner.start >= outer.start && inner.end <= outer.end;
}

type Key = [article: string, start: number, end: number, claim: string];

function keyOf({ article, start, end, claim }: TextHitRow): Key {
  return [article, start, end, claim ?? ''];
}

/** By article, then as the text runs; a longer stretch before what it holds. */
function compare(a: Key, b: Key): number {
  const order = (x: string, y: string) => Number(x > y) - Number(x < y);
  return order(a[0], b[0]) || a[1] - b[1] || b[2] - a[2] || order(a[3], b[3]);
}
