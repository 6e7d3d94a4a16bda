/** Search by name and in texts: what a hit says, filters, pages, and what a public server keeps back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invent } from '../../setup/invented.ts';
import { type RunningServer, startSeeded } from '../server/server.ts';

const FEW = ['source:sohr', 'source:middle-east-online'];
const PROTECTED = 'person:fisherman-at-the-pier';

const SEARCH = `query ($text: String!, $filter: SearchFilter, $first: Int, $after: String) {
  search(text: $text, filter: $filter, first: $first, after: $after) {
    totalCount truncated counts { type count } pageInfo { hasNextPage endCursor }
    edges { cursor hit { text lang field } node { id } } nodes { id } } }`;
const TEXT = `query ($text: String!, $filter: ArticleFilter, $first: Int, $after: String) {
  searchText(text: $text, filter: $filter, first: $first, after: $after) {
    totalCount truncated pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor }
    nodes { article { id text } exact start end paragraph contextBefore contextAfter foundIn
      claims { id gloss { en } passages { start end } } } } }`;

type Names = { edges: { hit: object; node: { id: string } }[]; nodes: { id: string }[] };
type Text = {
  exact: string;
  start: number;
  end: number;
  contextBefore: string;
  contextAfter: string;
  foundIn: string;
  article: { text: string | null };
  claims: { passages: { start: number; end: number }[] }[];
};
const ids = ({ nodes }: Names): string[] => nodes.map(({ id }) => id);

describe.each([false, true])('on a server that is public: %s', (publicMode) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startSeeded({ publicMode }, invent);
  });
  afterAll(() => server.stop());

  const search = async (variables: object) => (await server.ask(SEARCH, variables)).data.search;
  const texts = async (variables: object) => (await server.ask(TEXT, variables)).data.searchText;

  it('says which spelling was hit', async () => {
    const { edges } = await search({ text: 'داعش', first: 1 });
    expect(edges).toEqual([
      expect.objectContaining({
        node: { id: 'group:islamic-state' },
        hit: { text: 'داعش', lang: 'ar', field: 'ALIAS' },
      }),
    ]);
    expect((await search({ text: 'Islamic Stat' })).edges[0].hit).toEqual({
      text: 'Islamic State',
      lang: 'en',
      field: 'NAME',
    });
    expect((await search({ text: 'place:hasakah' })).edges[0].hit).toEqual({
      text: 'place:hasakah',
      lang: null,
      field: 'ID',
    });
  });

  it('filters by type and kind, and counts every type', async () => {
    const all = await search({ text: 'غويران', first: 100 });
    const places = await search({ text: 'غويران', filter: { types: ['PLACE'] } });
    expect(places.counts).toEqual(all.counts);
    expect(ids(places)).toEqual(ids(all).filter((id) => id.startsWith('place:')));
    expect(places.totalCount).toBe(ids(places).length);
    expect(all.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(all.totalCount);
    expect(ids(await search({ text: 'غويران', filter: { kinds: ['FACILITY_PRISON'] } }))).toEqual([
      'place:ghweran-prison',
    ]);
  });

  it('pages repeat and skip nobody', async () => {
    const all = ids(await search({ text: 'غويران', first: 100 }));
    expect(all.length).toBeGreaterThan(2);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Names & { pageInfo: { endCursor: string; hasNextPage: boolean } } = await search({
        text: 'غويران',
        first: 1,
        after,
      });
      walked.push(...ids(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(all);
  });

  it('words of a text stand where the hit says, with what is around them', async () => {
    const { nodes, totalCount } = await texts({ text: 'سجن غويران', first: 100 });
    expect(nodes).toHaveLength(totalCount);
    for (const { exact, start, end, contextBefore, contextAfter, article, claims } of nodes as Text[]) {
      for (const { passages } of claims) expect(passages.some((p) => p.start <= start && p.end >= end)).toBe(true);
      if (publicMode) {
        expect(article.text).toBeNull();
        expect([contextBefore, contextAfter]).toEqual(['', '']);
        expect(claims.length).toBeGreaterThan(0);
      } else {
        const text = [...(article.text ?? '')];
        expect(text.slice(start, end).join('')).toBe(exact);
        expect(text.join('')).toContain(contextBefore + exact + contextAfter);
      }
    }
  });

  it('words of the other language are found in glosses, at the passage and with the claim', async () => {
    const { nodes } = await texts({ text: 'killed', first: 100 });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { foundIn, claims } of nodes) {
      expect(foundIn).toBe('GLOSS');
      expect(claims).toHaveLength(1);
      expect(claims[0].gloss.en).toMatch(/kill/);
    }
  });

  it('pages of texts repeat and skip nothing', async () => {
    const all = await texts({ text: 'killed', first: 100 });
    const walked: Text[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { nodes: Text[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = await texts({
        text: 'killed',
        first: 2,
        after,
      });
      walked.push(...page.nodes);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(all.nodes);
  });

  it.each([
    [{ ids: ['article:seed'], lang: 'ar', outlet: 'source:middle-east-online', mentions: 'place:hasakah' }, true],
    [{ from: '2022-01-22', to: '2022-01-22' }, true],
    [{ ids: ['article:another'] }, false],
    [{ ids: [] }, false],
    [{ outlet: 'source:nobody' }, false],
    [{ from: '2022-01-23' }, false],
    [{ to: '2022-01-20' }, false],
    [{ lang: 'en' }, false],
    [{ mentions: 'place:nowhere' }, false],
  ])('articles filtered by %j', async (filter, isFound) => {
    const { totalCount } = await texts({ text: 'غويران', filter });
    expect(totalCount > 0).toBe(isFound);
  });

  it('under a view only glosses of claims that remain, and articles that have one', async () => {
    const query = TEXT.replace('$after: String)', '$after: String, $view: ViewInput)').replace(
      'after: $after)',
      'after: $after, view: $view)',
    );
    const under = async (text: string, view: object | null) =>
      (await server.ask(query, { text, first: 100, view })).data.searchText;
    const all = await under('killed', null);
    const left = await under('killed', { withoutSources: FEW, withoutBelligerents: true });
    const remains = async (id: string) =>
      (
        await server.ask(
          'query ($id: ID!) { claim(id: $id, view: { withoutBelligerents: true, withoutSources: ["source:sohr", "source:middle-east-online"] }) { id } }',
          {
            id,
          },
        )
      ).data.claim !== null;
    const expected: unknown[] = [];
    for (const hit of all.nodes) if (await remains(hit.claims[0].id)) expected.push(hit);
    expect(left.nodes).toEqual(expected);
    expect(left.totalCount).toBeLessThan(all.totalCount);
    expect((await under('غويران', { asOf: '2022-01-21' })).totalCount).toBe(0);
  });

  it.each(['ـــ', '***', '" OR "', '🙂', 'foo:bar', '(', '/x/', 'a~ AND *'])('%j is plain text', async (text) => {
    for (const query of [SEARCH, TEXT]) expect((await server.ask(query, { text })).errors).toEqual([]);
  });

  it.each([
    ['nothing', { text: '' }, '`text`'],
    ['1,001 code points', { text: 'ا'.repeat(1_001) }, '`text`'],
    ['NUL', { text: 'a\0b' }, '`text`'],
    ['a lone surrogate', { text: 'a\ud800' }, '`text`'],
    ['no hit', { text: 'غويران', first: 0 }, '`first`'],
    ['101 hits', { text: 'غويران', first: 101 }, '`first`'],
    ['a cursor of another question', { text: 'غويران', after: 'x' }, '`after`'],
  ])('%s is refused', async (_what, variables, name) => {
    for (const query of [SEARCH, TEXT]) {
      const { errors } = await server.ask(query, variables);
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
      expect(errors[0]?.message).toContain(name);
    }
  });

  it('a protected person is found by name only where names are told, by role everywhere', async () => {
    for (const text of ['أبو نسيم', 'Abu Nasim', 'ابونسيم']) {
      expect(ids(await search({ text })).includes(PROTECTED)).toBe(!publicMode);
    }
    const { edges } = await search({ text: 'Fisherman' });
    const [found] = edges.filter(({ node }: Names['edges'][number]) => node.id === PROTECTED);
    expect(found.hit).toMatchObject({ field: 'NAME', text: 'Fisherman, name withheld' });
  });

  it('a cursor is bound to the whole question, however long', async () => {
    const long = 'غويران '.repeat(30);
    const { pageInfo } = await texts({ text: `${long}سجن`, first: 1 });
    const ask = (text: string) => server.ask(TEXT, { text, after: pageInfo.endCursor });
    expect((await ask(`${long}سجن`)).errors).toEqual([]);
    expect((await ask(`${long}الحسكة`)).errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('a protected name is found in no text of a public server', async () => {
    expect((await texts({ text: 'صيّاد' })).totalCount).toBeGreaterThan(0);
    expect((await texts({ text: 'أبو نسيم' })).totalCount > 0).toBe(!publicMode);
  });

  it('none of the statements gives the database cause for complaint', () => {
    expect(server.complaints).toEqual([]);
  });
});
