/** P-013: a claim whose quotation is not in the text is not stored. Nor is anything else of its article. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimProposal } from '../../schema/proposals.ts';
import { sliceCodePoints } from '../../schema/types/code-points.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { freshGraph, type TestGraph, wipe } from '../setup/graph.ts';
import { seedProposals } from './commit/invented.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

afterAll(async () => {
  await graph.close();
});

const MISQUOTED: [string, (claim: ClaimProposal) => void][] = [
  ['other words', ({ passages: [span] }) => Object.assign(span ?? {}, { exact: `${span?.exact}!` })],
  ['a place one letter on', ({ passages: [span] }) => Object.assign(span ?? {}, { start: (span?.start ?? 0) + 1 })],
  ['a place beyond the end', ({ passages: [span] }) => Object.assign(span ?? {}, { start: 9_000, end: 9_010 })],
  [
    'other words for the figure',
    ({ assertions: [{ value }] }) => Object.assign(value?.verbatim ?? {}, { exact: '40' }),
  ],
];

describe('P-013 a quotation', () => {
  it.each(MISQUOTED)('with %s stores nothing', async (_, misquote) => {
    await wipe(graph);
    const proposals = structuredClone(await seedProposals());
    for (const claim of proposals.claims.filter(({ code }) => code === 'C09')) misquote(claim);
    const result = await commitArticle(graph, proposals, { by: 'tests' });
    expect(result).toMatchObject({ outcome: 'refused', added: 0 });
    expect(result.problems).not.toEqual([]);
    expect(await graph.read('test', 'MATCH (n) WHERE NOT n:Meta RETURN count(n)')).toEqual([[0]]);
  });

  it('that is stored is the slice of the text at its place', async () => {
    await wipe(graph);
    await commitArticle(graph, await seedProposals(), { by: 'tests' });
    const rows = (await graph.read(
      'test',
      'MATCH (a:Article)-[:HAS_PASSAGE]->(p) RETURN a.text, p.start, p.end, p.exact, p.paragraph',
    )) as [string, number, number, string, number][];
    expect(rows.length).toBe(66);
    expect(rows.filter(([text, start, end, exact]) => sliceCodePoints(text, start, end) !== exact)).toEqual([]);
    const paragraphs = new Set(rows.map(([, , , , paragraph]) => paragraph));
    expect(Math.min(...paragraphs)).toBe(1);
    expect(Math.max(...paragraphs)).toBe(29);
    for (const [text, start, , , paragraph] of rows) {
      expect(text.slice(0, start).split(/\n+/)).toHaveLength(paragraph);
    }
  });
});
