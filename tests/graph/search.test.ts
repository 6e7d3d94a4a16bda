/**
 * P-019 on the whole seed: what people type finds what they mean. Two tables, one that the recipe was made with and one of our
 * own that it was not; each with and without 500 names that are not meant.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../schema/types/code-points.ts';
import { readArticles } from '../../server/graph/read/objects/articles.ts';
import { ANY_ARTICLE } from '../../server/graph/read/pages/articles.ts';
import type { Read } from '../../server/graph/read/reader.ts';
import { searchEntities } from '../../server/graph/read/search/search.ts';
import { searchTexts } from '../../server/graph/read/search/text-search.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { addNoise, noiseId } from '../setup/noise.ts';
import { faultOf, type SearchRow, without } from '../setup/search-rows.ts';
import { seed } from '../setup/seed.ts';
import { parseCsv } from '../unit/ontology-csv.ts';

const GOLD = new URL('../../../shared/gold/search-queries.csv', import.meta.url);
const OWN = new URL('../fixtures/search-rows.csv', import.meta.url);
const hasGold = existsSync(GOLD);

/** Rows that do not pass, each with its reason. */
const NOT_MET: Record<string, string> = {
  'سجن الحسكة': 'the city is in no name of the prison: that needs PART_OF',
  'محافظ ديالى': 'an office without a name',
  'اس دي اف': 'letters spelled out',
  'قوات الأمن الكردية': 'a noun where the name has an adjective',
  امريكا: 'an everyday name that the seed does not have',
  'northeastern Syria': 'another form of the word',
};

let graph: TestGraph;
let read: Read;
let hasNoise = false;
beforeAll(async () => {
  graph = await freshGraph();
  read = (op, cypher, params) => graph.read(op, cypher, params);
  await seed(graph);
});
afterAll(() => graph.close());

function rowsOf(table: URL): SearchRow[] {
  const rows = parseCsv(readFileSync(table, 'utf8')) as SearchRow[];
  const isNoise = (id: string) => noiseId(id) !== id;
  return rows.flatMap((row) => (hasNoise ? row : (without(row, isNoise) ?? [])));
}

/** `query: what is wrong` of every row of names that fails. */
async function faultsIn(rows: SearchRow[]): Promise<string[]> {
  const faults: string[] = [];
  for (const row of rows) {
    const asked = { text: row.query, types: null, kinds: null, withProtected: true, hidden: [] };
    const found = await searchEntities(read, asked, { first: 100 });
    const expected = { ...row, expect: row.expect.replace(/(?<=^|[;|/])[a-z]+:[^;|/]+/g, noiseId) };
    const fault = faultOf(
      expected,
      found.rows.map(({ id }) => id),
    );
    if (fault !== null && !(row.query in NOT_MET)) faults.push(`${row.query}: ${fault}`);
  }
  return faults;
}

async function placesOf(text: string): Promise<string> {
  const textOf = async (id: string) => (await readArticles(read, [id]))[0] ?? { text: '' };
  const search = { text, conditions: ANY_ARTICLE, mask: null, quotation: null, textOf, keeps: async () => true };
  const { rows } = await searchTexts(read, search, { first: 100 });
  const paragraphs = paragraphsOf((await textOf('article:seed')).text);
  const told = rows.map(({ hit: { claim, start, end } }) => {
    const paragraph = paragraphs.findLast((one) => one.start <= start)?.n;
    return claim === null
      ? `p${paragraph}:${start}-${end}`
      : claim.replace(/^claim:seed\/([^@]+)@.*$/, 'claim:$1').toLowerCase();
  });
  return told.join(';');
}

describe.each(['alone', 'among 500 other names'])('P-019 on the whole seed, %s', (situation) => {
  beforeAll(async () => {
    if (situation === 'alone') return;
    await addNoise(graph);
    hasNoise = true;
  });

  it.skipIf(!hasGold)('names of the table that the recipe was made with', async () => {
    const rows = rowsOf(GOLD).filter(({ kind }) => kind !== 'text');
    expect(rows.length).toBeGreaterThan(240);
    expect(await faultsIn(rows)).toEqual([]);
  });

  it('names of a table that it was not made with', async () => {
    const rows = rowsOf(OWN).filter(({ kind }) => kind !== 'text');
    expect(rows.length).toBeGreaterThan(60);
    expect(await faultsIn(rows)).toEqual([]);
  });

  it('what is listed as not met is not met', async () => {
    const rows = (hasGold ? [...rowsOf(GOLD), ...rowsOf(OWN)] : rowsOf(OWN)).filter(({ query }) => query in NOT_MET);
    for (const row of rows) {
      const found = await searchEntities(
        read,
        { text: row.query, types: null, kinds: null, withProtected: true, hidden: [] },
        {},
      );
      expect([
        row.query,
        faultOf(
          row,
          found.rows.map(({ id }) => id),
        ),
      ]).not.toEqual([row.query, null]);
    }
  });

  it.skipIf(!hasGold)('words in the text, at their places', async () => {
    for (const { query, expect: expected } of rowsOf(GOLD).filter(({ kind }) => kind === 'text')) {
      expect([query, await placesOf(query)]).toEqual([query, expected]);
    }
  });

  it('words of our own in the text', async () => {
    for (const { query, expect: expected } of rowsOf(OWN).filter(({ kind }) => kind === 'text')) {
      expect([query, await placesOf(query)]).toEqual([query, expected]);
    }
  });
});
