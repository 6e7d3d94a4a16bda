/** Disputes: who says what against whom. */
import type { DisputeRow } from '../../graph/read/objects/disputes.ts';
import type { Page, PageArgs } from '../../graph/read/page.ts';
import type { Context } from '../context.ts';
import type { DisputeLinkResolvers, DisputeMemberResolvers, DisputeResolvers } from '../generated/resolvers.ts';
import { must, mustAll, present } from '../loaders/loaders.ts';
import { relationsPage } from './claim.ts';

/** The contract's bound; members of contradictions come first. */
const MOST_MEMBERS = 200;

export const dispute: DisputeResolvers = {
  subject: ({ subject }, _args, { load }) => (subject === null ? null : must(load.entity, subject)),
  people: ({ people }, _args, { load }) => mustAll(load.entity, people),
  members: ({ members }) => members.slice(0, MOST_MEMBERS),
  judgements: ({ judgements }, _args, { load }) => mustAll(load.judgement, judgements),
  relations: (row, args, context) => relationsOf(row, args, context),
};

export const disputeMember: DisputeMemberResolvers = {
  claim: ({ claim }, _args, { load }) => must(load.claim, claim),
  assertion: async ({ claim, assertion }, _args, { load }) => {
    const found = (await must(load.claim, claim)).assertions[assertion];
    if (found === undefined) throw new Error(`${claim} has no assertion ${assertion}`);
    return found;
  },
  object: ({ object }, _args, { load }) => (object === null ? null : must(load.entity, object)),
};

export const disputeLink: DisputeLinkResolvers = {
  restsOn: ({ restsOn }, _args, { load }) => present(load.relation, restsOn),
};

/** Of the relations of its claims those with a support that is a member. */
async function relationsOf({ id, members }: DisputeRow, args: PageArgs, { load }: Context): Promise<Page> {
  const rows = new Set(
    members.flatMap(({ supports }) =>
      supports.map(({ claim, assertion, object }) => `${claim} ${assertion} ${object}`),
    ),
  );
  const claims = await mustAll(
    load.claim,
    members.map(({ claim }) => claim),
  );
  const edges = [...new Set(claims.flatMap(({ edges }) => edges))];
  const relations = await present(
    load.relation,
    edges.map((edge) => `relation:${edge}`),
  );
  const supported = relations.filter(({ supports }) =>
    supports.some(({ claim, assertion, object }) => rows.has(`${claim} ${assertion} ${object}`)),
  );
  return relationsPage(`relations of ${id}`, supported, args);
}
