/** Passages: the words, and what stands around them in their paragraph. */
import { type Paragraph, sliceCodePoints } from '../../../schema/types/code-points.ts';
import type { ArticleRow } from '../../graph/read/objects/articles.ts';
import type { PassageRow } from '../../graph/read/objects/passages.ts';
import type { PassageResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';
import { isToldWhole, tellWords } from '../withhold/withhold.ts';
import { mentionsOf } from './article.ts';

export const passage: PassageResolvers = {
  article: ({ article }, _args, { load }) => must(load.article, article),
  exact: ({ exact }, _args, context) => tellWords(exact, context),
  complete: (row, _args, context) => isToldWhole(row, context),
  contextBefore: async (row, _args, { load, publicMode }) => {
    if (publicMode) return '';
    const article = await must(load.article, row.article);
    return sliceCodePoints(article.text, around(row, article).start, row.start);
  },
  contextAfter: async (row, _args, { load, publicMode }) => {
    if (publicMode) return '';
    const article = await must(load.article, row.article);
    return sliceCodePoints(article.text, row.end, around(row, article).end);
  },
  mentions: async (row, { of }, context) => {
    const article = await must(context.load.article, row.article);
    const { start, end } = around(row, article);
    const near = article.mentions.filter((mention) => mention.end > start && mention.start < end);
    return mentionsOf(near, of, context);
  },
  claims: ({ claims }, _args, { load }) => present(load.claim, claims),
};

/** From the beginning of the paragraph of its first word to the end of the paragraph of its last one. */
function around({ start, end }: PassageRow, { paragraphs }: ArticleRow): Pick<Paragraph, 'start' | 'end'> {
  const first = paragraphs.findLast((paragraph) => paragraph.start <= start);
  const last = paragraphs.find((paragraph) => paragraph.end >= end);
  return { start: first?.start ?? start, end: last?.end ?? end };
}
