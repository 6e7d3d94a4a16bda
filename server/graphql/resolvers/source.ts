/** Sources: shown through the entity that speaks. */
import { readClaimsOfSource } from '../../graph/read/pages/claims.ts';
import type { SourceResolvers } from '../generated/resolvers.ts';
import { claimsLeft } from '../lists/lists.ts';
import { must } from '../loaders/loaders.ts';
import { tellNames } from '../withhold/withhold.ts';

export const source: SourceResolvers = {
  names: (row, _args, context) => tellNames(row, context),
  party: ({ party }, _args, { load }) => (party === null ? null : must(load.entity, party)),
  entity: ({ entity }, _args, { load }) => (entity === null ? null : must(load.entity, entity)),
  claims: ({ id }, { role, ...args }, context) =>
    claimsLeft(context, (page) => readClaimsOfSource(context.read, id, { role, ...page }), args),
};
