/** All resolvers: one file per root or type. */
import type { Resolvers } from '../generated/resolvers.ts';
import { query } from './query.ts';

export const resolvers: Resolvers = { Query: query };
