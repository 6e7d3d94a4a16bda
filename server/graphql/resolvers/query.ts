/** The roots: each asks one reader. */
import { readStats } from '../../graph/read/stats.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const query: QueryResolvers = {
  stats: (_root, _args, { read }) => readStats(read),
};
