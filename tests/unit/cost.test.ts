/** Cost counts rows: the sum over lists of the product of `first`. The worked operations and our own client's stay below the limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../server/graphql/limits/cost.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/generated/schema.graphql', import.meta.url), 'utf8'));
const OPERATIONS = new URL('../fixtures/operations/', import.meta.url);
const CLIENT = new URL('../../client/api/', import.meta.url);
const MOST = 10_000;

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const [operation] = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  return rowsOf({ schema, document, operation: operation as OperationDefinitionNode, variables });
}

describe('the cost of a question', () => {
  it.each([
    ['fields are free', '{ stats { groups persons } __typename }', 0],
    ['introspection is free', '{ __schema { types { name } } }', 0],
    ['a list costs its rows', '{ relations(first: 7) { nodes { id } } }', 7],
    [
      'nodes and edges of one list are the same rows',
      '{ relations(first: 7) { nodes { id } edges { node { id } } } }',
      7,
    ],
    ['without `first` its default', '{ relations { totalCount } search(text: "x") { totalCount } }', 30],
    ['null counts as absent', '{ relations(first: null) { totalCount } }', 20],
    [
      'lists in lists multiply',
      '{ relations(first: 5) { nodes { claims(first: 3) { nodes { relations(first: 2) { totalCount } } } } } }',
      5 + 15 + 30,
    ],
    [
      'lists side by side add up',
      '{ relations(first: 5) { totalCount nodes { claims(first: 3) { totalCount } } } disputes(first: 4) { totalCount } }',
      24,
    ],
    [
      'plain lists are free',
      '{ article(id: "x") { passages { claims { disputes { members { assertion { n } } } } } } }',
      0,
    ],
    ['but not inside their own type', '{ node(id: "x") { ... on Claim { passages { claims { id } } } } }', 20],
    [
      'all entities are of one type',
      '{ node(id: "x") { ... on Place { judgements { claims { roles { entity { judgements { id } } } } } } } }',
      20,
    ],
    ['with the bound of the contract', '{ dispute(id: "x") { members { claim { disputes { state } } } } }', 50],
    [
      'again and again',
      '{ dispute(id: "x") { members { claim { disputes { members { claim { id } } } } } } }',
      50 + 50 * 200,
    ],
    [
      'pages count by `first` there, too',
      '{ relations(first: 2) { nodes { claims(first: 3) { nodes { relations(first: 5) { nodes { id } } } } } } }',
      2 + 6 + 30,
    ],
    ['more than a list gives is refused by the list', '{ relations(first: 99999999) { totalCount } }', 100],
    [
      'of an interface the dearest type counts',
      '{ node(id: "x") { ... on Group { claims(first: 50) { totalCount } } ... on Place { claims(first: 30) { totalCount } } } }',
      50,
    ],
    [
      'a fragment on the interface counts for each',
      '{ node(id: "x") { ... on Entity { claims(first: 5) { totalCount } } ... on Place { claims: disputes(first: 30) { totalCount } } } }',
      35,
    ],
    [
      'fragments count as often as they are spread',
      '{ a: relations(first: 2) { nodes { ...C } } b: relations(first: 3) { nodes { ...C } } } fragment C on Relation { claims(first: 10) { totalCount } }',
      2 + 20 + 3 + 30,
    ],
    [
      'expand counts its neighbours',
      '{ expand(id: "x", first: 10) { nodes { claims(first: 2) { totalCount } } } }',
      30,
    ],
  ])('%s', (_what, text, rows) => {
    expect(cost(text)).toBe(rows);
  });

  it('reads variables as sent, then their defaults', () => {
    const text =
      'query ($n: Int = 9, $m: Int) { a: relations(first: $n) { totalCount } b: relations(first: $m) { totalCount } }';
    expect(cost(text, {})).toBe(29);
    expect(cost(text, { n: 4, m: 3 })).toBe(7);
    expect(cost(text, { n: null, m: 'x' })).toBe(40);
  });

  it('a doubling fragment bomb is counted at once', () => {
    const fragments = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    expect(cost(`{ ...F0 } ${fragments.join(' ')} fragment F40 on Query { relations(first: 1) { totalCount } }`)).toBe(
      2 ** 40,
    );
  });

  it('every worked operation stays below the limit', () => {
    const read = (name: string) => readFileSync(new URL(name, OPERATIONS), 'utf8');
    const shared = read('_fragments.graphql');
    const names = readdirSync(OPERATIONS).filter((file) => !file.startsWith('_'));
    expect(names).toHaveLength(30);
    for (const name of names) expect(cost(`${read(name)}\n${shared}`), name).toBeLessThanOrEqual(MOST);
  });

  it('every question of the page stays below the limit', () => {
    const files = readdirSync(CLIENT, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));
    const texts = files.flatMap((file) =>
      [...readFileSync(new URL(file, CLIENT), 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].map(([, text]) => text),
    );
    const document = parse(texts.join('\n'));
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(15);
    for (const operation of operations) {
      const rows = rowsOf({ schema, document, operation, variables: {} });
      expect(rows, operation.name?.value).toBeLessThanOrEqual(MOST);
    }
  });
});
