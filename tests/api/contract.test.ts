/** The served schema is the contract, word for word, and does not change unseen. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  print,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildServedSchema } from '../../server/graphql/schema.ts';

const CONTRACT = join(import.meta.dirname, '../../../shared/design/api.graphql');
const isThere = existsSync(CONTRACT);
if (!isThere) console.warn(`SKIPPED: the contract is not at ${CONTRACT}, so nothing is compared with it`);

const served = buildServedSchema();
const types = ownTypes(served);

describe.skipIf(!isThere)(
  'every part that is served stands equally in the contract, and every part of it is served',
  () => {
    const contract = buildSchema(isThere ? readFileSync(CONTRACT, 'utf8') : 'type Query { none: ID }');

    it('the schema itself', () => {
      expect(served.description).toBe(contract.description);
    });

    it.each(types.map((type) => [type.name, type] as const))('%s', (name, type) => {
      const theirs = contract.getType(name) as GraphQLNamedType;
      expect(theirs, `${name} is not in the contract`).toBeDefined();
      expect(shapeOf(type)).toEqual(shapeOf(theirs));
    });

    it('no type is left out', () => {
      expect(namesOf(served)).toEqual(namesOf(contract));
    });
  },
);

it('is what clients were given: a change of this file is a change of the API', async () => {
  await expect(printSchema(served)).toMatchFileSnapshot('../../schema/generated/schema.graphql');
});

function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
}

function namesOf(schema: GraphQLSchema): string[] {
  return ownTypes(schema)
    .map(({ name }) => name)
    .sort();
}

type Shape = { kind: string; description: unknown; interfaces: string[]; members: Record<string, unknown> };

/** All that a client can rely on. */
function shapeOf(type: GraphQLNamedType): Shape {
  return {
    kind: type.constructor.name,
    description: type.description,
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    members: membersOf(type),
  };
}

function membersOf(type: GraphQLNamedType): Record<string, unknown> {
  if (isEnumType(type))
    return Object.fromEntries(type.getValues().map(({ name, description }, i) => [name, [i, description]]));
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, input(one)]));
  if (!isObjectType(type) && !isInterfaceType(type)) return {};
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      {
        type: String(field.type),
        description: field.description,
        args: Object.fromEntries(field.args.map((arg) => [arg.name, input(arg)])),
      },
    ]),
  );
}

function input({ type, description, astNode }: GraphQLArgument | GraphQLInputField) {
  const standing = astNode?.defaultValue;
  return { type: String(type), description, default: standing ? print(standing) : undefined };
}
