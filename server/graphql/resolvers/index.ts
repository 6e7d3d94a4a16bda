/**
 * All resolvers: one file per root or type, small types beside the one that holds them. Other fields are properties, and what an
 * object of an interface is stands in its `__typename`.
 */

import type { Resolvers } from '../generated/resolvers.ts';
import { connection } from '../lists/connection.ts';
import { article, mention } from './article.ts';
import { claim } from './claim.ts';
import { assertion, attribute, claimRole, labelUse, scope, span, statement, value } from './claim-parts.ts';
import { dispute, disputeLink, disputeMember } from './dispute.ts';
import { alias, event, group, location, person, place } from './entity.ts';
import { expansion } from './expand.ts';
import { judgement } from './judgement.ts';
import { passage } from './passage.ts';
import { pathStep } from './path.ts';
import { query } from './query.ts';
import { relation, support } from './relation.ts';
import { searchConnection } from './search.ts';
import { textHit, textHitConnection } from './search-text.ts';
import { source } from './source.ts';

export const resolvers = {
  Query: query,
  Group: group,
  Person: person,
  Place: place,
  Event: event,
  Alias: alias,
  Location: location,
  Relation: relation,
  Support: support,
  Claim: claim,
  Statement: statement,
  ClaimRole: claimRole,
  Assertion: assertion,
  Attribute: attribute,
  LabelUse: labelUse,
  Scope: scope,
  Span: span,
  Value: value,
  Passage: passage,
  Article: article,
  Mention: mention,
  Source: source,
  Dispute: dispute,
  DisputeMember: disputeMember,
  DisputeLink: disputeLink,
  Judgement: judgement,
  RelationConnection: connection((load) => load.relation),
  ClaimConnection: connection((load) => load.claim),
  DisputeConnection: connection((load) => load.dispute),
  Expansion: expansion,
  PathStep: pathStep,
  SearchConnection: searchConnection,
  TextHit: textHit,
  TextHitConnection: textHitConnection,
  EntityConnection: connection((load) => load.entity),
  EventConnection: connection((load) => load.event),
  SourceConnection: connection((load) => load.source),
  ArticleConnection: connection((load) => load.article),
  JudgementConnection: connection((load) => load.judgement),
} satisfies Resolvers;
