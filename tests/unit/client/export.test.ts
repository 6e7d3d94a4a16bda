/** What is taken away as data is whole: every page of a list, every claim, and cells that no spreadsheet takes for a formula. */
import { describe, expect, it, vi } from 'vitest';
import { everyPage, type Page } from '../../../client/api/every-page.ts';
import { type Cited, cited, csvOf } from '../../../client/export/data.ts';
import { NO_ROWS, withKnown } from '../../../client/state/data/rows.ts';
import { update } from '../../../client/state/store.ts';
import { FIRST_VIEW } from '../../../client/state/view/view.ts';
import { entity, line } from './rows.ts';

describe('a list', () => {
  const pages: Record<string, Page<number>> = {
    one: { nodes: [3, 4], pageInfo: { hasNextPage: true, endCursor: 'two' } },
    two: { nodes: [5], pageInfo: { hasNextPage: false, endCursor: 'three' } },
  };
  const first = { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'one' } };

  it('is read to its end, page by page', async () => {
    const asked: string[] = [];
    const next = async (after: string): Promise<Page<number> | undefined> => {
      asked.push(after);
      return pages[after];
    };
    expect(await everyPage(first, next)).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual(['one', 'two']);
    expect(await everyPage(null, next)).toEqual([]);
  });
});

const both = (text: string) => ({ ar: text, en: text });
const article = {
  ...{
    id: 'article:x',
    url: null,
    sha256: 'ab',
    published: { from: '2022-01-21', to: '2022-01-22', basis: 'EXPLICIT' },
  },
  outlet: { id: 'source:o', label: both('Outlet') },
};
const claim = (id: string, ...words: string[]) => ({
  ...{ id, gloss: null, quoteForm: 'INDIRECT', modality: 'ASSERTED' },
  statedBy: [{ role: 'SPEAKER', order: 0, source: { id: 'source:s', label: both('=Speaker') } }],
  passages: words.map((exact) => ({ exact, start: 0, end: 1, paragraph: 1, article })),
});
const data = {
  ...{ made: '2026-01-01T00:00:00.000Z', link: 'http://localhost/', revision: 1, nodes: [] },
  view: { withoutSources: [], withoutOutlets: [], asOf: null },
  relations: [
    {
      ...{ id: 'relation:x', type: 'MEMBER_OF', qualifiers: {}, sentence: both('A, "B"'), basis: 'STATED' },
      ...{ from: { id: 'a', label: both('A') }, to: { id: 'b', label: both('B') } },
      ...{ nClaims: 3, nIndependent: 1, disputed: false },
      claims: [...Array.from({ length: 25 }, (_, i) => claim(`claim:${i}`, '-1')), claim('claim:row')],
    },
  ],
} as unknown as Cited;

describe('a table', () => {
  const rows = csvOf(data, 'en').slice(1).split('\r\n').slice(0, -1);

  it('has a row for every passage, and for a claim that has none, too', () => {
    expect(rows).toHaveLength(1 + 26);
    expect(rows.at(-1)).toContain('claim:row');
    for (const row of rows) expect(row.replace(/"(?:[^"]|"")*"/g, '').split(',')).toHaveLength(23);
  });

  it('begins with a byte-order mark, quotes what must be, and guards what looks like a formula', () => {
    expect(csvOf(data, 'en').startsWith('\ufeffrelation,type')).toBe(true);
    expect(rows[1]).toContain('"A, ""B"""');
    expect(rows[1]).toContain(",'-1,");
  });
});

it('is asked for one request after the other, and tells what stood on the page when it was wished', async () => {
  const lines = ['ab', 'bc', 'ca'].map((of) => line(`relation:${of}`, `group:${of[0]}`, `group:${of[1]}`));
  const ids = ['a', 'b', 'c'].map((id) => `group:${id}`);
  const page = (nodes: unknown[], endCursor: string | null = null) => ({
    nodes,
    pageInfo: { hasNextPage: endCursor !== null, endCursor },
  });
  const answerTo = ({ id, ids: among }: { id?: string; ids?: string[] }) =>
    among
      ? { relations: page(lines.map((one) => ({ ...one, claims: page([claim(`${one.id} 1`)], 'more') }))) }
      : { node: { __typename: 'Relation', claims: page([claim(`${id} 2`)]) } };
  let running = 0;
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise(setImmediate);
    running -= 1;
    return { headers: new Map(), json: async () => ({ data: answerTo(JSON.parse(body).variables) }) };
  });
  const causes = new Map(ids.map((id) => [id, ['link' as const]]));
  const known = withKnown(
    ids.map((id) => entity(id, 'Group')),
    lines,
  )(NO_ROWS);
  const reader = { article: 'article:x', at: 7, words: '' };
  update((state) => ({ ...state, rows: known, view: { ...FIRST_VIEW, causes }, open: 'group:a', reader }));
  const wished = cited();
  update((state) => ({ ...state, open: null, reader: null }));
  const { link, relations } = await wished;
  expect(link).toContain('open=group%3Aa&read=article%3Ax@7');
  expect(relations.map(({ claims }) => claims.map(({ id }) => id))).toEqual(
    lines.map(({ id }) => [`${id} 1`, `${id} 2`]),
  );
});
