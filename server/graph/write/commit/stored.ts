/** What the graph holds of one article folder, and of the ids that it declares or refers to: read before anything is written. */
import type { Proposals } from '../../../../schema/proposals.ts';
import { articleId } from '../../../../schema/types/ids.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { lastRevision } from '../history/revisions.ts';
import { claimPrefix, judgementPrefix, notePrefix } from '../ids.ts';
import type { Reported } from './article.ts';

/** A thing as its folder said it, in canonical JSON, and the folder that owns it. */
export type Part = { json: string; owner: string };

export type Stored = {
  /** Number of the last revision, 0 in an empty graph. */
  revision: number;
  article: (Part & { sha256: string; reported: Reported }) | null;
  /** Of all ids that the folder declares or refers to. */
  entities: ReadonlyMap<string, Part>;
  sources: ReadonlyMap<string, Part>;
  /** Of this folder, with their status. */
  claims: ReadonlyMap<string, string>;
  /** Of this folder, those that hold. */
  judgements: ReadonlyMap<string, Part>;
  notes: ReadonlyMap<string, Part>;
};

const ARTICLE = `
  MATCH (a:Article {id: $id}) 
  RETURN a.proposalJson, a.slug, a.sha256, a.publishedFrom, a.publishedTo, a.publishedBasis`;
const ENTITIES = `UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id, e.proposalJson, e.declaredBy`;
const SOURCES = `UNWIND $rows AS id MATCH (s:Source {id: id}) RETURN s.id, s.proposalJson, s.declaredBy`;
const CLAIMS = `MATCH (c:Claim) WHERE c.id STARTS WITH $prefix RETURN c.id, c.status`;
const JUDGEMENTS = `
  MATCH (j:Judgement) WHERE j.id STARTS WITH $prefix AND j.undoneAt IS NULL RETURN j.id, j.proposalJson, j.slug`;
const NOTES = `
  MATCH (n:Note) WHERE n.id STARTS WITH $prefix AND n.undoneAt IS NULL RETURN n.id, n.proposalJson, n.slug`;

/** @param ids those that the folder declares or refers to, of entities and sources alike */
export async function readStored(tx: Tx, { article }: Proposals, ids: readonly string[]): Promise<Stored> {
  const { slug } = article;
  const [found] = await tx.run(ARTICLE, { id: articleId(slug) });
  return {
    revision: await lastRevision(tx),
    article: found ? storedArticle(found) : null,
    entities: parts(await each(tx, ENTITIES, ids)),
    sources: parts(await each(tx, SOURCES, ids)),
    claims: new Map((await tx.run(CLAIMS, { prefix: claimPrefix(slug) })) as [string, string][]),
    judgements: parts(await tx.run(JUDGEMENTS, { prefix: judgementPrefix(slug) })),
    notes: parts(await tx.run(NOTES, { prefix: notePrefix(slug) })),
  };
}

function storedArticle(row: unknown[]): NonNullable<Stored['article']> {
  const [json, owner, sha256, from, to, basis] = row as [string, string, string, string, string, string];
  return { json, owner, sha256, reported: { from, to, basis } };
}

function parts(rows: unknown[][]): Map<string, Part> {
  return new Map((rows as [string, string, string][]).map(([id, json, owner]) => [id, { json, owner }]));
}
