/** Pages of claims by id: about an entity, of a source, of an article. Claims that were taken back are left out. */
import type { ChainRole } from '../../../../schema/generated/ontology.ts';
import type { Page, PageArgs } from '../page.ts';
import type { Read } from '../reader.ts';
import { BY_ID, readKeyset } from './keyset.ts';

/** By the index on entity and claim; an entity has the claims of all that were merged into it. */
const ABOUT = `
MATCH (e:Entity) WHERE e.id = $id OR e.canonical = $id
CALL (e) {
  MATCH (c:Claim)-[r:ABOUT]->() WHERE r.entity = e.id AND r.claim > $beyond[0] AND NOT c:Withdrawn
  RETURN c.id AS claim ORDER BY r.entity, r.claim LIMIT $n
}
RETURN DISTINCT claim, claim AS last ORDER BY claim LIMIT $n`;
const COUNT_ABOUT = `
MATCH (e:Entity) WHERE e.id = $id OR e.canonical = $id
MATCH (c:Claim)-[:ABOUT]->(e) WHERE NOT c:Withdrawn
RETURN count(DISTINCT c)`;

const OF_SOURCE_PATTERN = `
MATCH (:Source {id: $id})<-[s:STATED_BY]-(c:Claim) WHERE NOT c:Withdrawn AND ($role IS NULL OR s.role = $role)`;
const OF_SOURCE = `${OF_SOURCE_PATTERN} AND c.id > $beyond[0]
RETURN DISTINCT c.id AS claim, c.id AS last ORDER BY claim LIMIT $n`;
const COUNT_OF_SOURCE = `${OF_SOURCE_PATTERN}
RETURN count(DISTINCT c)`;

const OF_ARTICLE_PATTERN = `
MATCH (:Article {id: $id})-[:HAS_PASSAGE]->()<-[:EVIDENCED_BY]-(c:Claim) WHERE NOT c:Withdrawn`;
const OF_ARTICLE = `${OF_ARTICLE_PATTERN} AND c.id > $beyond[0]
RETURN DISTINCT c.id AS claim, c.id AS last ORDER BY claim LIMIT $n`;
const COUNT_OF_ARTICLE = `${OF_ARTICLE_PATTERN}
RETURN count(DISTINCT c)`;

/** @param id canonical */
export function readClaimsAbout(read: Read, id: string, args: PageArgs): Promise<Page> {
  return readKeyset(
    read,
    { list: `claims about ${id}`, page: ABOUT, count: COUNT_ABOUT, params: { id }, ...BY_ID },
    args,
  );
}

/** In one role, or in whatever role where none is given. */
export function readClaimsOfSource(
  read: Read,
  id: string,
  { role, ...args }: PageArgs & { role?: ChainRole | null | undefined },
): Promise<Page> {
  const params = { id, role: role ?? null };
  return readKeyset(read, { list: `claims of ${id}`, page: OF_SOURCE, count: COUNT_OF_SOURCE, params, ...BY_ID }, args);
}

export function readClaimsOfArticle(read: Read, id: string, args: PageArgs): Promise<Page> {
  return readKeyset(
    read,
    { list: `claims in ${id}`, page: OF_ARTICLE, count: COUNT_OF_ARTICLE, params: { id }, ...BY_ID },
    args,
  );
}
