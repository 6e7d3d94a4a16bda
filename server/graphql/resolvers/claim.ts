/** Claims: what they point at is loaded by id. */
import { RelationType } from '../../../schema/generated/ontology.ts';
import { relationId } from '../../../schema/types/ids.ts';
import { type Page, type PageArgs, pageOfList } from '../../graph/read/page.ts';
import type { ClaimResolvers } from '../generated/resolvers.ts';
import { mustAll, present } from '../loaders.ts';
import { tellText } from '../withhold.ts';

const MOST_DISPUTES = 50;

export const claim: ClaimResolvers = {
  gloss: ({ gloss }, _args, context) => tellText(gloss, context),
  note: ({ note }, _args, context) => tellText(note, context),
  passages: ({ passages }, _args, { load }) => mustAll(load.passage, passages),
  relations: ({ id, edges }, args) => relationsPage(`relations of ${id}`, edges, args),
  disputes: async ({ id }, _args, { load }) =>
    present(load.dispute, (await load.disputesOfClaim.load(id)).slice(0, MOST_DISPUTES)),
};

/**
 * A page of relations that are known by name, by type and key.
 *
 * @param edges `TYPE:key`
 */
export function relationsPage(list: string, edges: readonly string[], args: PageArgs): Page {
  const sorted = edges
    .map((edge) => {
      const [type, key = ''] = edge.split(':') as [RelationType, string];
      const order = String(RelationType.indexOf(type)).padStart(2, '0');
      return { id: relationId(type, key), key: `${order}:${key}` };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return pageOfList(list, sorted, args);
}
