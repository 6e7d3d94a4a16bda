/** Judgements: whether two entities are the same. */
import type { JudgementResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';
import { tellText } from '../withhold.ts';

export const judgement: JudgementResolvers = {
  a: ({ a }, _args, { load }) => must(load.entity, a),
  b: ({ b }, _args, { load }) => must(load.entity, b),
  reason: ({ reason }, _args, context) => tellText(reason, context),
  claims: ({ claims }, _args, { load }) => present(load.claim, claims),
};
