/** Articles by id: the text, its mentions, and the ids of its passages. */
import type { MentionForm, ReportedBasis, Resolution } from '../../../../schema/generated/ontology.ts';
import { type Paragraph, paragraphsOf } from '../../../../schema/types/code-points.ts';
import { inOrder, json, type PlacedSpan, type ReportedRow } from '../decode.ts';
import type { Read } from '../reader.ts';

export type MentionRow = PlacedSpan & { form: MentionForm; resolution: Resolution; entities: string[] };
export type ArticleRow = {
  __typename: 'Article';
  id: string;
  version: number;
  lang: string;
  title: string | null;
  url: string | null;
  outlet: string | null;
  published: ReportedRow;
  retrievedAt: string | null;
  sha256: string;
  codePoints: number;
  rights: string | null;
  text: string;
  paragraphs: Paragraph[];
  /** In text order. */
  mentions: MentionRow[];
};

/** The contract's bound on passages of one article. */
const MOST_PASSAGES = 5_000;

/** The newest version has the bare id, an older one `<id>@<n>`; the newest may be asked for by its number, too. */
const ARTICLES = `
UNWIND $ids AS id
MATCH (a:Article) WHERE a.id IN [id, split(id, '@')[0]]
WITH id, a WHERE a.id = id OR id = a.id + '@' + toString(a.version)
RETURN id, a.id, a.version, a.lang, a.title, a.url, a.outlet, a.publishedFrom, a.publishedTo, a.publishedBasis,
  a.retrievedAt, a.sha256, a.codePoints, a.rights, a.text, a.mentionsJson`;

const PASSAGES = `
MATCH (a:Article {id: $id})-[:HAS_PASSAGE]->(p:Passage)
WHERE EXISTS { (p)<-[:EVIDENCED_BY]-(c:Claim) WHERE NOT c:Withdrawn }
RETURN p.id ORDER BY p.start, p.end LIMIT $limit`;

/** In the order of `ids`; null where nobody has the id. */
export async function readArticles(read: Read, ids: readonly string[]): Promise<(ArticleRow | null)[]> {
  const rows = await read('articles', ARTICLES, { ids });
  return inOrder(ids, new Map(rows.map(([asked, ...values]) => [asked as string, articleOf(values)])));
}

/** Ids of the passages that show a claim, in text order, at most 5,000. */
export async function readArticlePassages(read: Read, id: string): Promise<string[]> {
  const rows = await read('passages of article', PASSAGES, { id, limit: MOST_PASSAGES });
  return rows.map(([passage]) => passage as string);
}

function articleOf(values: unknown[]): ArticleRow {
  const [
    id,
    version,
    lang,
    title,
    url,
    outlet,
    from,
    to,
    basis,
    retrievedAt,
    sha256,
    codePoints,
    rights,
    text,
    mentions,
  ] = values;
  return {
    __typename: 'Article',
    id: id as string,
    version: version as number,
    lang: lang as string,
    title: title as string | null,
    url: url as string | null,
    outlet: outlet as string | null,
    published: { from: from as string, to: to as string, basis: basis as ReportedBasis },
    retrievedAt: retrievedAt as string | null,
    sha256: sha256 as string,
    codePoints: codePoints as number,
    rights: rights as string | null,
    text: text as string,
    paragraphs: paragraphsOf(text as string),
    mentions: json<MentionRow[]>(mentions) ?? [],
  };
}
