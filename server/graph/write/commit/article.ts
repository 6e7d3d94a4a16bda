/** The article and its passages as nodes: the text as decoded, and the places in it that claims point at. */
import type { Proposals, Span } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import { lengthInCodePoints, type Paragraph, paragraphsOf } from '../../../../schema/types/code-points.ts';
import { readDate } from '../../../../schema/types/date.ts';
import { articleId, passageId } from '../../../../schema/types/ids.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { wordsOfText } from './text-words.ts';

/** First and last possible day of publication, and how they are known. */
export type Reported = { from: string; to: string; basis: string };

/** A span with its paragraph, as it is stored. */
export type Placed = Span & { paragraph: number };

/** A text's paragraphs, to place spans. */
export type Placing = (span: Span) => Placed;

const MERGE_ARTICLE = `
  MERGE (a:Article {id: $id}) ON CREATE SET a.slug = $slug, a.version = 1, a.text = $text, a.sha256 = $sha256,
    a.codePoints = $codePoints
  SET a += $properties
  WITH a OPTIONAL MATCH (a)-[old:MENTIONS]->() DELETE old
  WITH DISTINCT a UNWIND $rows AS row
  MATCH (e:Entity {id: row.entity})
  CREATE (a)-[:MENTIONS {count: row.count, first: row.first}]->(e)`;

const MERGE_PASSAGES = `
  MATCH (a:Article {id: $article})
  UNWIND $rows AS row
  MERGE (p:Passage {id: row.id})
  ON CREATE SET p += row.properties
  MERGE (a)-[:HAS_PASSAGE]->(p)`;

/** Makes spans of one text know their paragraph. */
export function placing(text: string): Placing {
  const paragraphs = paragraphsOf(text);
  return ({ exact, start, end }) => ({ exact, start, end, paragraph: paragraphOf(paragraphs, start) });
}

/** When the article was published; by the day of retrieval where it has no date. Null where neither is known. */
export function reportedOf({ published, retrievedAt }: Proposals['article']): Reported | null {
  if (published) {
    const { earliest, latest } = readDate(published.edtf);
    const from = earliest ?? latest;
    const to = latest ?? earliest;
    return from && to ? { from, to, basis: published.basis } : null;
  }
  const day = retrievedAt?.slice(0, 'YYYY-MM-DD'.length);
  return day ? { from: day, to: day, basis: 'RETRIEVED' } : null;
}

/** What of an article may change: all but its text. */
export function articleJson({ article, mentions }: Proposals): string {
  return canonicalJson({ article, mentions });
}

/** Creates the article, or changes what is not its text. Mentioned entities must be there. */
export async function writeArticle(tx: Tx, proposals: Proposals, reported: Reported, place: Placing): Promise<void> {
  const { article, text, sha256 } = proposals;
  await tx.run(MERGE_ARTICLE, {
    id: articleId(article.slug),
    slug: article.slug,
    text,
    sha256,
    codePoints: lengthInCodePoints(text),
    properties: {
      lang: article.lang,
      title: article.title ?? null,
      url: article.url ?? null,
      outlet: article.outlet,
      publishedEdtf: article.published?.edtf ?? null,
      publishedFrom: reported.from,
      publishedTo: reported.to,
      publishedBasis: reported.basis,
      retrievedAt: article.retrievedAt ?? null,
      rights: article.rights ?? null,
      mentionsJson: canonicalJson(placedMentions(proposals, place)),
      proposalJson: articleJson(proposals),
    },
    rows: mentionedEntities(proposals),
  });
}

/** Creates the passages of claims that are not there yet. */
export async function writePassages(tx: Tx, slug: string, version: number, spans: readonly Placed[]): Promise<void> {
  const rows = spans.map((span) => ({
    id: passageId(slug, version, span.start, span.end),
    properties: { article: articleId(slug), ...span, ...wordsOfText(span.exact) },
  }));
  await each(tx, MERGE_PASSAGES, rows, { article: articleId(slug) });
}

function placedMentions({ mentions }: Proposals, place: Placing) {
  return mentions
    .map((mention) => ({ ...mention, ...place(mention) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionedEntities({ mentions }: Proposals) {
  const found = new Map<string, { entity: string; count: number; first: number }>();
  for (const { entities, start } of mentions) {
    for (const entity of entities) {
      const { count = 0, first = start } = found.get(entity) ?? {};
      found.set(entity, { entity, count: count + 1, first: Math.min(first, start) });
    }
  }
  return [...found.values()];
}

function paragraphOf(paragraphs: readonly Paragraph[], offset: number): number {
  return paragraphs.findLast(({ start }) => start <= offset)?.n ?? 1;
}
