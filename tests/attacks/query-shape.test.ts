/** Family 2, P-003: questions that are too large are refused before the database is asked (there is none), with limit and value. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_DATABASE, type RunningServer, startServer } from '../api/server/server.ts';
import { expectUnharmed } from './raw.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(NO_DATABASE);
});
afterAll(() => server.stop());

const nested = (depth: number): string => `{ __schema { ${deep(depth - 1)} } }`;
const deep = (depth: number): string =>
  `types { fields { type { ${'ofType { '.repeat(depth - 4)}name${' }'.repeat(depth - 4)} } } }`;
const times = (n: number, text: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => text(i)).join(' ');

const TOO_LARGE = [
  ['depth', 16, 15, nested(16)],
  ['depth', 100, 15, nested(100)],
  ['aliases', 31, 30, `{ ${times(31, (i) => `a${i}: __typename`)} }`],
  ['fields', 501, 500, `{ ${times(501, () => '__typename')} }`],
  ['directives', 51, 50, `{ ${times(51, () => '__typename @include(if: true)')} }`],
  ['tokens', 2_001, 2_000, `{ ${times(2_100, () => '__typename')} }`],
  ['fields', 2 ** 25, 500, fragmentBomb(25)],
  ['tokens', 2_001, 2_000, nested(3_000)],
  ['aliases', 450, 30, `{ ${times(450, (i) => `a${i}: __typename`)} }`],
  ['directives', 200, 50, `{ ${times(200, () => '__typename @skip(if: true)')} }`],
  ['rows', 10_100, 10_000, '{ relations(first: 100) { nodes { claims(first: 100) { totalCount } } } }'],
  ['rows', 1_005_100_510_051, 10_000, `{ disputes(first: 1) { nodes { ${membersOf(4)} } } }`],
] as const;

describe('P-003 a question over a limit', () => {
  it.each(TOO_LARGE)('%s: %i of at most %i', async (what, value, limit, query) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await server.ask(query, {}, { accept });
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      const [error] = answer.errors;
      expect(error?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', retryable: false, limit, value });
      expect(error?.message).toContain(String(limit));
      expect(error?.message).toContain(what === 'depth' ? 'deep' : what);
    }
    await expectUnharmed(server);
  });

  it('names every limit that it passes', async () => {
    const { errors } = await server.ask(`{ ${times(501, (i) => `a${i}: __typename`)} }`);
    expect(errors.map(({ extensions }) => extensions.limit)).toEqual([500, 30]);
  });
});

describe('a question within the limits', () => {
  it('may introspect the whole schema', async () => {
    const answer = await server.ask(getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.types.length).toBeGreaterThan(50);
  });

  it.each([
    ['15 deep', nested(15)],
    ['30 aliases', `{ ${times(30, (i) => `a${i}: __typename`)} }`],
    ['500 fields', `{ ${times(500, () => '__typename')} }`],
    ['50 directives', `{ ${times(50, () => '__typename @include(if: true)')} }`],
  ])('%s', async (_name, query) => {
    const answer = await server.ask(query);
    expect(answer.errors).toEqual([]);
    expect(answer.status).toBe(200);
  });
});

describe('what is wrong with a question is told', () => {
  it('at most ten times', async () => {
    const { errors } = await server.ask(`{ ${times(50, (i) => `unknown${i}`)} }`);
    expect(errors).toHaveLength(11);
    expect(errors.at(-1)?.message).toContain('error limit reached');
  });

  it.each([
    ['a field', '{ stat { groups } }', {}],
    ['an argument', '{ node(ids: "x") { id } }', {}],
    ['a type', '{ node(id: "x") { ... on Groups { id } } }', {}],
    ['an enumeration', '{ relations(filter: { types: [PERPETRATE] }) { totalCount } }', {}],
    [
      'an enumeration in a variable',
      'query Q($f: RelationFilter) { relations(filter: $f) { totalCount } }',
      { f: { types: ['PERPETRATE'] } },
    ],
    [
      'an input field in a variable',
      'query Q($f: RelationFilter) { relations(filter: $f) { totalCount } }',
      { f: { type: [] } },
    ],
  ])('without a suggestion: %s', async (_what, query, variables) => {
    const { errors } = await server.ask(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, extensions } of errors) {
      expect(message).not.toMatch(/did you mean/i);
      expect(message).not.toMatch(/PERPETRATED|"types"|stats|Group\b/);
      expect(extensions.code).toBe('BAD_INPUT');
    }
  });

  it('a hundred words leak none of a hundred names', async () => {
    const probes = ['nod', 'claim', 'claimz', 'disput', 'serch', 'pat', 'expan', 'stat', 'articl', 'sourc'];
    const words = probes.flatMap((word) => times(10, (i) => `${word}${'x'.repeat(i)}`).split(' '));
    for (const word of words.filter((one) => one !== 'claim')) {
      const { errors } = await server.ask(`{ ${word} { id } }`);
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message).toBe(`Cannot query field "${word}" on type "Query".`);
    }
  });

  it.each([
    ['fragments that nobody uses', '{ __typename } fragment A on Query { __typename }'],
    [
      'a type that holds itself again and again',
      `{ __schema { ${'types { fields { type { '.repeat(4)} name ${'} } }'.repeat(4)} } }`,
    ],
    ['an answer in parts', '{ ... @defer { __typename } }'],
    ['a list in parts', '{ relations { nodes @stream { id } } }'],
    ['a number that is none', '{ relations(first: 99999999999) { totalCount } }'],
    ['a number with a fraction', '{ relations(first: 1.5) { totalCount } }'],
    ['a text for a number', '{ relations(first: "5") { totalCount } }'],
    ['two operations and no name', 'query A { __typename } query B { __typename }'],
    ['a subscription', 'subscription { x }'],
    ['a mutation', 'mutation { x }'],
  ])('%s', async (_what, query) => {
    const { errors } = await server.ask(query);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    await expectUnharmed(server);
  });

  it('cyclic fragments', async () => {
    const { errors } = await server.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

/** A dispute's members, and the members of their disputes: 14 fields deep at 4 levels. */
function membersOf(levels: number): string {
  return `members { claim { ${levels > 1 ? `disputes { ${membersOf(levels - 1)} }` : 'id'} } }`;
}

/** Each fragment spreads the next one twice. */
function fragmentBomb(levels: number): string {
  const fragments = times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  return `{ ...F0 } ${fragments} fragment F${levels} on Query { __typename }`;
}
