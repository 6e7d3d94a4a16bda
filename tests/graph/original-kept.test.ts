/** P-018: the original text is kept byte for byte. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { freshGraph, type TestGraph } from '../setup/graph.ts';
import { article, CLASH, killed, NORTH, seedProposals } from './commit/invented.ts';

const STORED = 'MATCH (a:Article {slug: $slug}) RETURN a.text, a.sha256, a.codePoints';
/** Marks on letters, composed and not, invisible joiners, a sign beyond 16 bits, spaces of several sorts, two sorts of line end. */
const AWKWARD = '\u0623\u0627\u0654 e\u0301 \u00e9 \u200c\u200f\u{1F54A} \u00a0\u2009\t\r\n\n';

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

afterAll(async () => {
  await graph.close();
});

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('P-018 the original text', () => {
  it('of the seed is the file, byte for byte', async () => {
    const file = await readFile('seed/articles/seed/article.txt');
    await commitArticle(graph, await seedProposals(), { by: 'tests' });
    const [row] = (await graph.read('test', STORED, { slug: 'seed' })) as [string, string, number][];
    expect(Buffer.from(row?.[0] ?? '').equals(file)).toBe(true);
    expect(row?.slice(1)).toEqual([sha256(file), 5355]);
  });

  it('is not normalised, whatever stands in it', async () => {
    const proposals = article('awkward', [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]);
    proposals.text += `\n${AWKWARD}`;
    proposals.sha256 = sha256(proposals.text);
    expect(await commitArticle(graph, proposals, { by: 'tests' })).toMatchObject({ outcome: 'new' });
    const [row] = (await graph.read('test', STORED, { slug: 'awkward' })) as [string, string, number][];
    expect(row).toEqual([proposals.text, proposals.sha256, [...proposals.text].length]);
  });
});
