/** Search in texts: the root, its page, and each place that was found. */
import { sliceCodePoints } from '../../../schema/types/code-points.ts';
import type { ArticleRow } from '../../graph/read/objects/articles.ts';
import {
  readClaimsOfHits,
  searchTexts,
  type TextHitPage,
  type TextHitRow,
} from '../../graph/read/search/text-search.ts';
import { checkText } from '../arguments/arguments.ts';
import { articleConditions } from '../arguments/filters.ts';
import type { QueryResolvers, TextHitConnectionResolvers, TextHitResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';
import { isHitTold, QUOTATION, tellPlace } from '../withhold/withhold.ts';

export const searchText: Required<QueryResolvers>['searchText'] = async (
  _root,
  { text, filter, first, after },
  context,
) => {
  checkText('text', text);
  const search = {
    text,
    conditions: await articleConditions(filter, context),
    mask: context.mask?.numbers ?? null,
    quotation: context.publicMode ? QUOTATION : null,
    textOf: (article: string) => must(context.load.article, article),
    keeps: (hit: TextHitRow) => isHitTold(hit, text, context),
  };
  return searchTexts(context.read, search, { first, after });
};

export const textHitConnection: TextHitConnectionResolvers = {
  edges: ({ rows }) => rows.map(({ hit, cursor }) => ({ cursor, node: hit })),
  nodes: ({ rows }) => rows.map(({ hit }) => hit),
  pageInfo: ({ rows, hasNextPage, hasPreviousPage }: TextHitPage) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  }),
  totalCount: ({ total }) => total,
};

export const textHit: TextHitResolvers = {
  article: ({ article }, _args, { load }) => must(load.article, article),
  exact: (hit, _args, context) => tellPlace(hit, context),
  paragraph: async (hit, _args, { load }) => around(hit, await must(load.article, hit.article)).n,
  contextBefore: async (hit, _args, { load, publicMode }) => {
    if (publicMode) return '';
    const article = await must(load.article, hit.article);
    return sliceCodePoints(article.text, around(hit, article).start, hit.start);
  },
  contextAfter: async (hit, _args, { load, publicMode }) => {
    if (publicMode) return '';
    const article = await must(load.article, hit.article);
    return sliceCodePoints(article.text, hit.end, around(hit, article).end);
  },
  claims: async (hit, _args, { read, load }) => {
    if (hit.claim !== null) return present(load.claim, [hit.claim]);
    const [claims = []] = await readClaimsOfHits(read, [hit]);
    return present(load.claim, claims);
  },
};

/** The paragraph of its first word, as far as its last one. */
function around({ start, end }: TextHitRow, { paragraphs }: ArticleRow): { n: number; start: number; end: number } {
  const first = paragraphs.findLast((paragraph) => paragraph.start <= start);
  const last = paragraphs.find((paragraph) => paragraph.end >= end);
  return { n: first?.n ?? 1, start: first?.start ?? start, end: last?.end ?? end };
}
