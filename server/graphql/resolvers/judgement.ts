/** Judgements: whether two entities are the same. */
import type { JudgementResolvers } from '../generated/resolvers.ts';
import { must, present } from '../loaders/loaders.ts';

export const judgement: JudgementResolvers = {
  a: ({ a }, _args, { load }) => must(load.entity, a),
  b: ({ b }, _args, { load }) => must(load.entity, b),
  claims: ({ claims }, _args, { load }) => present(load.claim, claims),
};
