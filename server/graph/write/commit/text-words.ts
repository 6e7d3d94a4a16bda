/** What texts are found by: index words on paragraphs (nodes that say where each stands), on passages and, for glosses, on claims. */
import type { Bilingual } from '../../../../schema/proposals.ts';
import { paragraphsOf, sliceCodePoints } from '../../../../schema/types/code-points.ts';
import { articleId, paragraphId } from '../../../../schema/types/ids.ts';
import { arabicWordsOf, englishWordsOf, plainOf } from '../../../../schema/types/text-words.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';

export type WordProperties = { wordsAr: string | null; wordsEn: string | null; plain: string | null };

const MERGE_PARAGRAPHS = `
  MATCH (a:Article {id: $article})
  UNWIND $rows AS row
  MERGE (p:Paragraph {id: row.id}) SET p += row.properties
  MERGE (a)-[:HAS_PARAGRAPH]->(p)`;

export function wordsOfText(text: string): WordProperties {
  return { wordsAr: arabicWordsOf(text), wordsEn: englishWordsOf(text), plain: plainOf(text) };
}

/** Glosses of both languages count together. */
export function wordsOfGloss(gloss: Bilingual | undefined): WordProperties {
  const text = [gloss?.ar, gloss?.en].filter((one) => one !== undefined && one !== null).join('\n');
  return text === '' ? { wordsAr: null, wordsEn: null, plain: null } : wordsOfText(text);
}

/** Writes the paragraphs of an article, which must be there; its text never changes. */
export async function writeParagraphs(tx: Tx, slug: string, version: number, text: string): Promise<void> {
  const article = articleId(slug);
  const rows = paragraphsOf(text).map(({ n, start, end }) => ({
    id: paragraphId(slug, version, n),
    properties: { article, n, start, end, ...wordsOfText(sliceCodePoints(text, start, end)) },
  }));
  await each(tx, MERGE_PARAGRAPHS, rows, { article });
}
