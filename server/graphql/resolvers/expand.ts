/** The neighbours of one entity: counts at once, a page where it is asked for. */
import { expand as expandEntity } from '../../graph/read/expand.ts';
import type { RelationRow } from '../../graph/read/objects/relations.ts';
import { checkId, checkIds } from '../arguments/arguments.ts';
import type { Context } from '../context.ts';
import type { ExpansionResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';

const MOST_KNOWN = 1_000;

export const expand: Required<QueryResolvers>['expand'] = async (_root, args, { read, load, mask, publicMode }) => {
  const { direction, types, known, first, after } = args;
  checkId('id', args.id);
  checkIds('known', known ?? [], MOST_KNOWN);
  const entity = await load.entity.load(args.id);
  if (entity === null) return null;
  const query = { id: entity.id, direction: direction ?? null, types: types ?? null, known: known ?? [], first, after };
  return expandEntity(read, { ...query, mask: mask?.numbers ?? null, publicMode });
};

export const expansion: ExpansionResolvers = {
  entity: ({ id }, _args, { load }) => must(load.entity, id),
  counts: async ({ id }, _args, { load }) => (await load.relationCounts.load(id)).filter(({ count }) => count > 0),
  nodes: async ({ id: centre, page }, _args, context) => {
    const { nodes, relations } = await page();
    const told = await relationsOf(relations, context);
    const reached = new Set(told.filter((one) => touches(one, centre)).flatMap(({ from, to }) => [from, to]));
    return present(
      context.load.entity,
      nodes.filter((id) => reached.has(id)),
    );
  },
  relations: async ({ page }, _args, context) => relationsOf((await page()).relations, context),
  pageInfo: async ({ page }) => {
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = await page();
    return { hasNextPage, hasPreviousPage, startCursor, endCursor };
  },
  totalCount: ({ total }) => total(),
  remainingRelations: async ({ page }) => (await page()).remaining,
  truncated: async ({ page }) => (await page()).truncated,
};

/** Some may be gone since the page was read. */
function relationsOf(ids: string[], { load }: Context): Promise<RelationRow[]> {
  return present(load.relation, ids);
}

function touches({ from, to }: RelationRow, id: string): boolean {
  return from === id || to === id;
}
