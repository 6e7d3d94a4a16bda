/** The served schema: the two SDL files and the resolvers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { days } from './arguments/days.ts';
import { boundAnswers } from './limits/answer-size.ts';
import { resolvers } from './resolvers/index.ts';
import { underViews } from './views.ts';
import { hideNamesIn } from './withhold/hide-names-everywhere.ts';

const FILES = ['api.graphql', 'generated/entities.graphql'];

/** Types written by hand, and entities and enumerations from the ontology. */
export function readTypeDefs(): string[] {
  const folder = join(import.meta.dirname, '../../schema');
  return FILES.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Executable; descriptions included. @param publicMode keeps protected names out of every text */
export function buildServedSchema(publicMode = false): GraphQLSchema {
  const schema = createSchema({ typeDefs: readTypeDefs(), resolvers: underViews(resolvers) });
  // As a resolver a scalar would lose the description that stands in the SDL.
  Object.assign(schema.getType('Date') as GraphQLScalarType, days);
  boundAnswers(schema);
  if (publicMode) hideNamesIn(schema);
  return schema;
}
