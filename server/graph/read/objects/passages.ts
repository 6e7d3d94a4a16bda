/** Passages by id: the words that show claims, and which claims. */
import { inOrder } from '../decode.ts';
import type { Read } from '../reader.ts';

export type PassageRow = {
  id: string;
  /** Id of the article in the version that was read. */
  article: string;
  exact: string;
  start: number;
  end: number;
  paragraph: number;
  /** Ids, sorted, of those that were not taken back. */
  claims: string[];
};

const PASSAGES = `
UNWIND $ids AS id
MATCH (a:Article)-[:HAS_PASSAGE]->(p:Passage {id: id})
RETURN id, a.id, p.exact, p.start, p.end, p.paragraph,
  COLLECT { MATCH (p)<-[:EVIDENCED_BY]-(c:Claim) WHERE NOT c:Withdrawn RETURN c.id ORDER BY c.id }`;

/** In the order of `ids`; null where nobody has the id. */
export async function readPassages(read: Read, ids: readonly string[]): Promise<(PassageRow | null)[]> {
  const rows = await read('passages', PASSAGES, { ids });
  return inOrder(ids, new Map(rows.map((row) => [row[0] as string, passageOf(row)])));
}

function passageOf([id, article, exact, start, end, paragraph, claims]: unknown[]): PassageRow {
  return {
    id: id as string,
    article: article as string,
    exact: exact as string,
    start: start as number,
    end: end as number,
    paragraph: paragraph as number,
    claims: claims as string[],
  };
}
