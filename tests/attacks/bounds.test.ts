/** Family 2, the part that needs a graph: sizes and cursors that cannot be, for every list. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { expectUnharmed } from './raw.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.stop());

/** Lists with their own arguments, and how many they give at most. */
const LISTS: [list: string, args: string, most: number][] = [
  ['entities', '', 100],
  ['events', '', 100],
  ['relations', '', 100],
  ['claims', '', 100],
  ['disputes', '', 100],
  ['sources', '', 100],
  ['articles', '', 100],
  ['judgements', '', 100],
  ['search', 'text: "سجن", ', 100],
  ['searchText', 'text: "سجن", ', 100],
  ['expand', 'id: "group:islamic-state", ', 50],
];
const ask = (list: string, args: string) => server.ask(`{ ${list}(${args}) { pageInfo { endCursor } } }`);

/** Cursors as somebody would make them up. */
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const FORGED: [string, string][] = [
  ['nothing', ''],
  ['noise', 'noise'],
  ['another object', base64({ after: 'x' })],
  ['too many parts', base64([1, 'relations', 'WITHIN', '', 'x', 'y', 'z'])],
  ['another version', base64([99, 'relations', 'WITHIN', '', 'x'])],
  ['Cypher', base64([1, "x' OR 1=1 //", "'}) DETACH DELETE n //", '', ''])],
  ['very much', 'x'.repeat(20_000)],
];

describe.each(LISTS)('%s', (list, args, most) => {
  it.each([0, -1, most + 1, 501, 2_147_483_647, -2_147_483_648])('first: %i', async (first) => {
    const { data, errors } = await ask(list, `${args}first: ${first}`);
    expect(data[list]).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', limit: most, value: first });
    await expectUnharmed(server);
  });

  it.each(FORGED)('a cursor of %s', async (_what, cursor) => {
    const { data, errors } = await ask(list, `${args}after: ${JSON.stringify(cursor)}`);
    expect(data[list]).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('a cursor of any other list', async () => {
    for (const [other, otherArgs] of LISTS.filter(([name]) => name !== list)) {
      const { data } = await ask(other, `${otherArgs}first: 1`);
      const cursor = data[other].pageInfo.endCursor;
      if (cursor === null) continue;
      const { errors } = await ask(list, `${args}after: ${JSON.stringify(cursor)}`);
      expect([other, errors[0]?.extensions.code]).toEqual([other, 'BAD_INPUT']);
    }
  });
});

describe('a filter that is empty, but there', () => {
  it.each([
    ['articles', '{ lang: "" }', 'lang'],
    ['articles', '{ lang: "fr" }', 'lang'],
    ['articles', '{ outlet: "" }', 'outlet'],
    ['articles', '{ mentions: "" }', 'mentions'],
    ['events', '{ source: "" }', 'source'],
    ['events', '{ place: "" }', 'place'],
    ['events', '{ involves: "" }', 'involves'],
    ['events', '{ article: "" }', 'article'],
    ['claims', '{ article: "" }', 'article'],
    ['claims', '{ relation: "" }', 'relation'],
    ['judgements', '{ of: "" }', 'of'],
    ['relations', '{ of: "" }', 'of'],
  ])('%s of %s is refused', async (list, filter, name) => {
    const { data, errors } = await server.ask(`{ ${list}(filter: ${filter}) { totalCount } }`);
    expect(data[list]).toBeNull();
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toContain(name);
  });
});
