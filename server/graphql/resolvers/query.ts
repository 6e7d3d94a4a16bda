/** The roots: each checks its arguments and asks one reader. */
import { TawaturError } from '../../errors.ts';
import { emptyPage, isGiven } from '../../graph/read/page.ts';
import { readDisputePage } from '../../graph/read/pages/disputes.ts';
import { readRelationPage } from '../../graph/read/pages/relations.ts';
import { readRelationsAmong } from '../../graph/read/pages/relations-among.ts';
import { readStats } from '../../graph/read/stats.ts';
import { checkId, checkIds, disputeConditions, MOST_NODES, relationConditions } from '../arguments.ts';
import type { Context } from '../context.ts';
import type { QueryRelationsArgs, QueryResolvers, ResolversTypes } from '../generated/resolvers.ts';
import { ontology } from './ontology.ts';

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
  relations: (_root, args, context) => relations(args, context),
  claim: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.claim.load(id);
  },
  disputes: async (_root, { filter, first, after }, { read, load }) =>
    readDisputePage(read, 'disputes', { ...(await disputeConditions(filter, load)), first, after }),
  dispute: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.dispute.load(id);
  },
  source: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.source.load(id);
  },
  article: (_root, { id }, { load }) => {
    checkId('id', id);
    return load.article.load(id);
  },
  stats: (_root, _args, { read }) => readStats(read),
  ontology: () => ontology(),
  entities: unanswered,
  events: unanswered,
  claims: unanswered,
  sources: unanswered,
  articles: unanswered,
  judgements: unanswered,
  search: unanswered,
  searchText: unanswered,
  expand: unanswered,
  path: unanswered,
};

/** A root that is in the contract and not built yet says so: null would be an answer. */
function unanswered(): never {
  throw new Error('This root is not built yet.');
}

function nodeById(
  id: string,
  { load }: Context,
): ResolversTypes['Node'] | Promise<ResolversTypes['Node'] | null> | null {
  const loader = LOADERS.get(id.split(':', 1)[0] ?? '');
  return loader === undefined ? null : load[loader].load(id);
}

async function relations({ filter, first, after }: QueryRelationsArgs, { read, load }: Context) {
  const asked = { ...(await relationConditions(filter, load)), first, after };
  if (!isGiven(filter?.of)) {
    if (asked.direction !== null) {
      throw new TawaturError('BAD_INPUT', '`filter.direction` needs `filter.of`: it is seen from an entity.');
    }
    return asked.among === null ? readRelationPage(read, null, asked) : readRelationsAmong(read, asked.among, asked);
  }
  checkId('filter.of', filter.of);
  const entity = await load.entity.load(filter.of);
  return entity === null ? emptyPage(asked) : readRelationPage(read, entity.id, asked);
}
