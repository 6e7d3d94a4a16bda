/** Search: full-text indexes of names and texts, and the keys of what is stored already. */
import type { EntityBase } from '../../../schema/proposals.ts';
import type { Row, Tx } from '../run.ts';
import { searchProperties } from '../write/commit/search-keys.ts';
import { type WordProperties, wordsOfGloss, wordsOfText, writeParagraphs } from '../write/commit/text-words.ts';
import type { Migration, Step } from './migration.ts';

const CHUNK = 500;
/** Articles are long. */
const FEW = 20;

const ENTITIES = `MATCH (e:Entity) WHERE e.kPrior IS NULL RETURN e.id, e.proposalJson LIMIT ${CHUNK}`;
const SET_ON_ENTITIES = `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.properties`;

const ARTICLES = `
  MATCH (a:Article) WHERE NOT (a)-[:HAS_PARAGRAPH]->() AND a.codePoints > 0
  RETURN a.slug, a.version, a.text LIMIT ${FEW}`;

const PASSAGES = `MATCH (p:Passage) WHERE p.plain IS NULL RETURN p.id, p.exact LIMIT ${CHUNK}`;
const SET_ON_PASSAGES = `UNWIND $rows AS row MATCH (p:Passage {id: row.id}) SET p += row.properties`;

const CLAIMS = `
  MATCH (c:Claim) WHERE c.plain IS NULL AND (c.glossAr IS NOT NULL OR c.glossEn IS NOT NULL)
  RETURN c.id, c.glossAr, c.glossEn LIMIT ${CHUNK}`;
const SET_ON_CLAIMS = `UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.properties`;

/** The whitespace analyzer leaves our keys as they are. */
function fullText(name: string, labels: string, properties: string[], analyzer: 'whitespace' | 'english'): Step {
  const columns = properties.map((property) => `n.${property}`).join(', ');
  return {
    name: `full-text index ${name}`,
    schema: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [${columns}]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
  };
}

/** Fills what is not there yet, a chunk at a time. */
function fill(
  name: string,
  find: string,
  set: string,
  properties: (row: Row) => WordProperties | ReturnType<typeof searchProperties>,
): Step {
  return {
    name,
    chunk: async (tx: Tx) => {
      const found = await tx.run(find);
      if (found.length > 0) {
        await tx.run(set, { rows: found.map((row) => ({ id: row[0], properties: properties(row) })) });
      }
      return found.length === 0;
    },
  };
}

export const search: Migration = {
  version: 2,
  name: 'search',
  steps: [
    {
      name: 'unique paragraphs',
      schema: 'CREATE CONSTRAINT paragraph_id IF NOT EXISTS FOR (p:Paragraph) REQUIRE p.id IS UNIQUE',
    },
    fullText('search_k', 'Entity', ['kWhole', 'kWord', 'kLike', 'kPrior'], 'whitespace'),
    fullText('search_p', 'Entity', ['pWhole', 'pWord', 'pLike', 'kPrior'], 'whitespace'),
    fullText('text_ar', 'Paragraph|Claim', ['wordsAr'], 'whitespace'),
    fullText('text_en', 'Paragraph|Claim', ['wordsEn'], 'english'),
    fullText('quote_ar', 'Passage|Claim', ['wordsAr'], 'whitespace'),
    fullText('quote_en', 'Passage|Claim', ['wordsEn'], 'english'),
    fill('search keys of entities', ENTITIES, SET_ON_ENTITIES, ([, json]) =>
      searchProperties(JSON.parse(json as string) as EntityBase),
    ),
    {
      name: 'paragraphs of articles',
      chunk: async (tx) => {
        const articles = (await tx.run(ARTICLES)) as [string, number, string][];
        for (const [slug, version, text] of articles) await writeParagraphs(tx, slug, version, text);
        return articles.length === 0;
      },
    },
    fill('words of passages', PASSAGES, SET_ON_PASSAGES, ([, exact]) => wordsOfText(exact as string)),
    fill('words of glosses', CLAIMS, SET_ON_CLAIMS, ([, ar, en]) =>
      wordsOfGloss({ ...(ar ? { ar: ar as string } : {}), ...(en ? { en: en as string } : {}) }),
    ),
  ],
};
