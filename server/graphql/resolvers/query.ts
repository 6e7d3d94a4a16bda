/** The roots: each checks its arguments and asks one reader. */
import { TawaturError } from '../../errors.ts';
import { emptyPage, isGiven, type PageArgs } from '../../graph/read/page.ts';
import { readArticlePage } from '../../graph/read/pages/articles.ts';
import { readEntityPage } from '../../graph/read/pages/entities.ts';
import { readJudgementPage } from '../../graph/read/pages/judgements.ts';
import { readSourcePage } from '../../graph/read/pages/sources.ts';
import { readStats } from '../../graph/read/stats.ts';
import { checkId, checkIds, MOST_NODES } from '../arguments/arguments.ts';
import {
  articleConditions,
  claimConditions,
  disputeConditions,
  eventConditions,
  judgementConditions,
  relationConditions,
  sourceConditions,
} from '../arguments/filters.ts';
import type { Context } from '../context.ts';
import type { QueryRelationsArgs, QueryResolvers, ResolversTypes } from '../generated/resolvers.ts';
import { claimPage, disputePage, eventPage, relationPage } from '../lists/lists.ts';
import { expand } from './expand.ts';
import { ontology } from './ontology.ts';
import { path } from './path.ts';
import { search } from './search.ts';
import { searchText } from './search-text.ts';

/** By what an id begins with; entities are told apart below. */
const LOADERS = new Map<string, NodeLoader>([
  ['group', 'entity'],
  ['person', 'entity'],
  ['place', 'entity'],
  ['event', 'entity'],
  ['relation', 'relation'],
  ['claim', 'claim'],
  ['source', 'source'],
  ['article', 'article'],
  ['dispute', 'dispute'],
  ['judgement', 'judgement'],
]);
type NodeLoader = 'entity' | 'relation' | 'claim' | 'source' | 'article' | 'dispute' | 'judgement';

export const query: QueryResolvers = {
  node: (_root, { id }, context) => {
    checkId('id', id);
    return nodeById(id, context);
  },
  nodes: (_root, { ids }, context) => {
    checkIds('ids', ids, MOST_NODES, 1);
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  entities: async (_root, { filter, ...args }, { read, load, mask, publicMode }) =>
    readEntityPage(read, {
      types: filter?.types ?? null,
      kinds: filter?.kinds ?? null,
      mask: mask?.numbers ?? null,
      publicMode,
      hidden: (await load.protectedNames()).words,
      ...pageArgs(args),
    }),
  events: async (_root, { filter, orderBy, ...args }, context) =>
    eventPage(context, {
      ...(await eventConditions(filter, context)),
      ...pageArgs(args),
      orderBy: orderBy ?? 'NEWEST',
    }),
  relations: (_root, args, context) => relations(args, context),
  claims: async (_root, { filter, ...args }, context) =>
    claimPage(context, { ...(await claimConditions(filter, context)), ...pageArgs(args) }),
  claim: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.claim.load(id);
  },
  disputes: async (_root, { filter, ...args }, context) =>
    disputePage(context, 'disputes', { ...(await disputeConditions(filter, context)), ...pageArgs(args) }),
  dispute: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.dispute.load(id);
  },
  sources: (_root, { filter, ...args }, { read }) =>
    readSourcePage(read, { ...sourceConditions(filter), ...pageArgs(args) }),
  source: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.source.load(id);
  },
  articles: async (_root, { filter, ...args }, context) =>
    readArticlePage(context.read, { ...(await articleConditions(filter, context)), ...pageArgs(args) }),
  article: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.article.load(id);
  },
  judgements: async (_root, { filter, ...args }, context) =>
    readJudgementPage(context.read, { ...(await judgementConditions(filter, context)), ...pageArgs(args) }),
  search,
  searchText,
  expand,
  path,
  ontology: () => ontology(),
  stats: (_root, _args, { read }) => readStats(read),
};

function pageArgs({ first, after }: PageArgs): PageArgs {
  return { first, after };
}

function nodeById(
  id: string,
  { load }: Context,
): ResolversTypes['Node'] | Promise<ResolversTypes['Node'] | null> | null {
  const loader = LOADERS.get(id.split(':', 1)[0] ?? '');
  return loader === undefined ? null : load[loader].load(id);
}

async function relations({ filter, ...args }: QueryRelationsArgs, context: Context) {
  const { load } = context;
  const asked = { ...(await relationConditions(filter, context)), ...pageArgs(args) };
  if (!isGiven(filter?.of)) {
    if (asked.direction !== null) {
      throw new TawaturError('BAD_INPUT', '`filter.direction` needs `filter.of`: it is seen from an entity.');
    }
    return relationPage(context, null, asked);
  }
  checkId('filter.of', filter.of);
  const entity = await load.entity.load(filter.of);
  return entity === null ? emptyPage(asked) : relationPage(context, entity.id, asked);
}
