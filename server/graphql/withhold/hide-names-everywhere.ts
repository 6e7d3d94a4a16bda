/** On a public server no text leaves with a protected name in it, whatever field it stands in and whoever wrote it. */
import { defaultFieldResolver, type GraphQLSchema, getNamedType, isIntrospectionType, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';

/** Opaque, and sent back as they are. What they hold is no name. */
const CURSORS = new Set(['cursor', 'startCursor', 'endCursor']);

/** Lets every field that gives text give it without names. */
export function hideNamesIn(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !isIntrospectionType(type));
  for (const field of types.flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))) {
    if (getNamedType(field.type).name !== 'String' || CURSORS.has(field.name)) continue;
    const tell = field.resolve ?? defaultFieldResolver;
    field.resolve = async (parent, args, request: RequestContext, info) => {
      const [told, { hide }] = [await tell(parent, args, request, info), await request.protectedNames()];
      const hidden = (one: unknown) => (typeof one === 'string' ? hide(one) : one);
      return Array.isArray(told) ? told.map(hidden) : hidden(told);
    };
  }
}
