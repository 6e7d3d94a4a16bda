/** The last net: an answer that holds too many objects is given up while it is made, whatever its question seemed to cost. */
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { TawaturError } from '../../errors.ts';
import type { RequestContext } from '../context.ts';

/** Objects in lists: twice what the reader asks of the longest article of the contract, 5,000 passages and 5,000 mentions. */
const MOST_LISTED = 100_000;

/** Counts what each list of objects adds to an answer. */
export function boundAnswers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = async (parent, args, context: RequestContext, info) => {
        const isGivenUp = () => context.listed > MOST_LISTED;
        if (isGivenUp()) return [];
        const listed = await resolve(parent, args, context, info);
        // What is still under way when the answer is given up ends here, without an error of its own: nobody will see it.
        if (isGivenUp()) return [];
        context.listed += Array.isArray(listed) ? listed.length : 0;
        if (isGivenUp()) throw tooMany(context.listed);
        return listed;
      };
    }
  }
}

/** The executor ends the whole question at an error that is marked as critical, not the one field only. */
function tooMany(value: number): GraphQLError {
  const message = `The answer would hold more than ${MOST_LISTED} objects: ask for fewer lists inside of lists.`;
  const originalError = new TawaturError('QUERY_TOO_LARGE', message, { limit: MOST_LISTED, value });
  return new GraphQLError(message, { originalError, extensions: { CRITICAL_ERROR: true } });
}
