/** Articles: text, passages, mentions. */
import { type MentionRow, readArticlePassages } from '../../graph/read/objects/articles.ts';
import { readClaimsOfArticle } from '../../graph/read/pages/claims.ts';
import { checkIds } from '../arguments/arguments.ts';
import type { Context } from '../context.ts';
import type { ArticleResolvers, MentionResolvers } from '../generated/resolvers.ts';
import { claimsLeft } from '../lists/lists.ts';
import { must, mustAll } from '../loaders/loaders.ts';
import { tellAddress, tellWords } from '../withhold/withhold.ts';

/** The contract's bound. */
const MOST_MENTIONS = 5_000;
const MOST_IDS = 500;

export const article: ArticleResolvers = {
  outlet: ({ outlet }, _args, { load }) => (outlet === null ? null : must(load.source, outlet)),
  title: ({ title }, _args, context) => title && tellWords(title, context),
  url: ({ url }, _args, context) => tellAddress(url, context),
  text: ({ text }, _args, { publicMode }) => (publicMode ? null : text),
  passages: async ({ id }, _args, { read, load }) => mustAll(load.passage, await readArticlePassages(read, id)),
  mentions: ({ mentions }, { of }, context) => mentionsOf(mentions.slice(0, MOST_MENTIONS), of, context),
  claims: ({ id }, args, context) => claimsLeft(context, (page) => readClaimsOfArticle(context.read, id, page), args),
};

export const mention: MentionResolvers = {
  exact: ({ exact }, _args, { publicMode }) => (publicMode ? null : exact),
  entities: ({ entities }, _args, { load }) => mustAll(load.entity, entities),
};

/** All of them, or those that mean one of some entities, by whatever id it goes. */
export async function mentionsOf(
  mentions: MentionRow[],
  of: readonly string[] | null | undefined,
  { load }: Context,
): Promise<MentionRow[]> {
  if (of === null || of === undefined) return mentions;
  checkIds('of', of, MOST_IDS);
  const wanted = new Set((await Promise.all(of.map((id) => load.entity.load(id)))).map((entity) => entity?.id));
  const meant = await Promise.all(mentions.map(({ entities }) => mustAll(load.entity, entities)));
  return mentions.filter((_, i) => meant[i]?.some(({ id }) => wanted.has(id)));
}
