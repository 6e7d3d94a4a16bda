/** The parts of a claim: chain, roles, assertions, figures, scope, and words of the article. */
import type { EventRow, GroupRow, PlaceRow } from '../../graph/read/objects/entities.ts';
import type { Context } from '../context.ts';
import type {
  AssertionResolvers,
  AttributeResolvers,
  ClaimRoleResolvers,
  LabelUseResolvers,
  ScopeResolvers,
  SpanResolvers,
  StatementResolvers,
  ValueResolvers,
} from '../generated/resolvers.ts';
import { must, mustAll } from '../loaders/loaders.ts';
import { tellWords } from '../withhold/withhold.ts';

export const statement: StatementResolvers = {
  source: ({ source }, _args, { load }) => must(load.source, source),
};

export const claimRole: ClaimRoleResolvers = {
  entity: ({ entity }, _args, { load }) => must(load.entity, entity),
};

export const assertion: AssertionResolvers = {
  subject: ({ subject }, _args, { load }) => must(load.entity, subject),
  objects: ({ object }, _args, { load }) => mustAll(load.entity, object),
};

export const attribute: AttributeResolvers = {
  entity: ({ entity }, _args, { load }) => (entity === undefined ? null : must(load.entity, entity)),
};

export const labelUse: LabelUseResolvers = {
  entity: ({ entity }, _args, { load }) => (entity === undefined ? null : must(load.entity, entity)),
};

export const span: SpanResolvers = {
  exact: ({ exact }, _args, context) => tellWords(exact, context),
};

export const value: ValueResolvers = {
  approx: ({ op }) => op === 'ABOUT',
  verbatim: ({ verbatim }, _args, context) => tellWords(verbatim.exact, context),
};

export const scope: ScopeResolvers = {
  event: ({ event }, _args, context) => ofType<EventRow>('Event', event, context),
  group: ({ group }, _args, context) => ofType<GroupRow>('Group', group, context),
  party: ({ party }, _args, context) => ofType<GroupRow>('Group', party, context),
  place: ({ place }, _args, context) => ofType<PlaceRow>('Place', place, context),
};

async function ofType<Row>(type: string, id: string | undefined, { load }: Context): Promise<Row | null> {
  if (id === undefined) return null;
  const found = await must(load.entity, id);
  if (found.__typename !== type) throw new Error(`${id} is no ${type}`);
  return found as Row;
}
