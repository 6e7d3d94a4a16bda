/** P-007: paging never repeats or skips an unchanged row: lists are walked in pages of random size while another article comes in. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../seed/format/read.ts';
import { openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { testDatabase } from '../setup/database.ts';
import { chance } from '../unit/rules/invented/chance.ts';

const INVENTED = join(import.meta.dirname, '../fixtures/articles/marsa-al-ward');
const IS = 'node(id: "group:islamic-state") { ... on Group { LIST } }';

/** Each list of every order, and what holds it. */
const LISTS: [name: string, parent: string, field: string][] = [
  ['relations', 'LIST', 'relations(ARGS)'],
  ['relations of an entity', IS, 'relations(ARGS)'],
  [
    'relations under a view',
    'LIST',
    'relations(view: { withoutBelligerents: true }, filter: { disputed: false }, ARGS)',
  ],
  ['claims', 'LIST', 'claims(ARGS)'],
  ['claims about an entity', IS, 'claims(ARGS)'],
  ['claims of a source', 'source(id: "source:sohr") { LIST }', 'claims(ARGS)'],
  ['entities', 'LIST', 'entities(ARGS)'],
  ['events, newest first', 'LIST', 'events(orderBy: NEWEST, ARGS)'],
  ['events, oldest first', 'LIST', 'events(orderBy: OLDEST, ARGS)'],
  ['sources', 'LIST', 'sources(ARGS)'],
  ['judgements', 'LIST', 'judgements(ARGS)'],
  ['disputes', 'LIST', 'disputes(ARGS)'],
];

let server: RunningServer;
beforeAll(async () => {
  server = await startSeeded();
});
afterAll(() => server.stop());

async function pageOf([, parent, field]: (typeof LISTS)[number], args: string) {
  const list = `list: ${field.replace('ARGS', args)} { nodes { id } pageInfo { hasNextPage endCursor } }`;
  const { data, errors } = await server.ask(
    `{ ${parent === 'LIST' ? list : `parent: ${parent.replace('LIST', list)}`} }`,
  );
  expect(errors).toEqual([]);
  const { nodes, pageInfo } = (data.parent ?? data).list;
  return { ids: nodes.map(({ id }: { id: string }) => id) as string[], ...pageInfo };
}

/** @param atHalf called once, after some pages */
async function walk(
  list: (typeof LISTS)[number],
  sizes: () => number,
  atHalf?: () => Promise<void>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after = 'null', pages = 0; ; pages++) {
    if (pages === 2) await atHalf?.();
    const page = await pageOf(list, `first: ${sizes()}, after: ${after}`);
    ids.push(...page.ids);
    if (!page.hasNextPage) return ids;
    after = JSON.stringify(page.endCursor);
  }
}

it('P-007: every list, walked in pages of random size, gives each row once, in one order', async () => {
  const by = chance(7);
  for (const list of LISTS) {
    const once = await walk(list, () => 100);
    expect(new Set(once).size, list[0]).toBe(once.length);
    expect(once.length, list[0]).toBeGreaterThan(5);
    expect(await walk(list, () => by.int(1, 9)), list[0]).toEqual(once);
  }
});

it('P-007: rows that stay as they are come once each also while others come in', async () => {
  const read = await readFolder(INVENTED);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems[0]));
  const before = new Map<string, string[]>();
  for (const list of LISTS) before.set(list[0], await walk(list, () => 100));
  let commit: Promise<void> | undefined;
  const arrive = (): Promise<void> => {
    commit ??= (async () => {
      const graph = openGraph(testDatabase());
      const { outcome } = await commitArticle(graph, read.proposals, { by: 'test' });
      expect(outcome).toBe('new');
      await graph.close();
    })();
    return commit;
  };
  const walked = await Promise.all(LISTS.map(async (list) => [list[0], await walk(list, () => 2, arrive)] as const));
  for (const [name, ids] of walked) {
    const old = new Set(before.get(name));
    expect(
      ids.filter((id) => old.has(id)),
      name,
    ).toEqual(before.get(name));
  }
});
