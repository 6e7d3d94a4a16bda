/** Claims: what they point at is loaded by id. */
import { RelationType } from '../../../schema/generated/ontology.ts';
import type { RelationRow } from '../../graph/read/objects/relations.ts';
import { type Page, type PageArgs, pageOfList } from '../../graph/read/page.ts';
import type { ClaimResolvers } from '../generated/resolvers.ts';
import { mustAll, present } from '../loaders/loaders.ts';
import { tellAssertions } from '../withhold/withhold.ts';

const MOST_DISPUTES = 50;

export const claim: ClaimResolvers = {
  assertions: (claim, _args, context) => tellAssertions(claim, context),
  passages: ({ passages }, _args, { load }) => mustAll(load.passage, passages),
  relations: async ({ id, edges }, args, { load }) => {
    const ids = edges.map((edge) => `relation:${edge}`);
    return relationsPage(`relations of ${id}`, await present(load.relation, ids), args);
  },
  disputes: async ({ id }, _args, { load }) =>
    present(load.dispute, (await load.disputesOfClaim.load(id)).slice(0, MOST_DISPUTES)),
};

/** A page of relations that are at hand, by type and key. */
export function relationsPage(list: string, relations: readonly RelationRow[], args: PageArgs): Page {
  const sorted = relations
    .map(({ id, type, key }) => ({ id, key: `${String(RelationType.indexOf(type)).padStart(2, '0')}:${key}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return pageOfList(list, sorted, args);
}
