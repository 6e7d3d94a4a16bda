/** The scalar Date as it comes in: what is no calendar day is refused before anything is read. */
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isDay } from '../../../schema/types/day.ts';

export const days = {
  parseValue: dayIn,
  parseLiteral: (node: ValueNode): string => dayIn(node.kind === Kind.STRING ? node.value : null),
};

/** @throws GraphQLError for what is no day, as GraphQL wants it */
function dayIn(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A day is written YYYY-MM-DD, and stands in the calendar.');
}
