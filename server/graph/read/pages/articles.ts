/** Pages of articles, newest publication first. */
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { AFTER_ALL, readKeyset } from './keyset.ts';

/** What was asked for; days are `YYYY-MM-DD`, the ids of entities canonical. Null is "all". */
export type ArticleConditions = {
  ids: string[] | null;
  outlet: string | null;
  from: string | null;
  to: string | null;
  lang: string | null;
  mentions: string | null;
};

export const ANY_ARTICLE: ArticleConditions = {
  ids: null,
  outlet: null,
  from: null,
  to: null,
  lang: null,
  mentions: null,
};

/** Whether an article `a` meets the conditions. */
export const ARTICLE_MEETS = `($ids IS NULL OR a.id IN $ids)
  AND ($outlet IS NULL OR a.outlet = $outlet) AND ($lang IS NULL OR a.lang = $lang)
  AND ($from IS NULL OR a.publishedTo >= $from) AND ($to IS NULL OR a.publishedFrom <= $to)
  AND ($mentions IS NULL OR EXISTS { (a)-[:MENTIONS]->(e:Entity) WHERE coalesce(e.canonical, e.id) = $mentions })`;
/** An older version has an id with its number. */
const PATTERN = `
MATCH (a:Article) WHERE NOT a.id CONTAINS '@' AND ${ARTICLE_MEETS}`;
const PAGE = `${PATTERN}
WITH a.id AS id, a.publishedTo AS day WHERE day < $beyond[0] OR day = $beyond[0] AND id > $beyond[1]
RETURN id, day, id AS last ORDER BY day DESC, last LIMIT $n`;
const COUNT = `${PATTERN}
RETURN count(a)`;

/** By last possible day of publication, then id; the newest version of each. */
export function readArticlePage(read: Read, { first, after, ...params }: ArticleConditions & PageArgs): Promise<Page> {
  const order = { key: ['string', 'string'], start: [AFTER_ALL, ''] } as const;
  return readKeyset(read, { list: 'articles', page: PAGE, count: COUNT, params, ...order }, { first, after });
}
