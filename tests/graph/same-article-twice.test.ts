/** P-011: the same article twice changes nothing; fifty at once make one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitArticle } from '../../server/graph/write/commit.ts';
import { exportLines } from '../../server/graph/write/export.ts';
import { freshGraph, type TestGraph, wipe } from '../setup/graph.ts';
import { seedProposals } from './invented.ts';

const WHO = { by: 'tests' };
/** Everything, also what the export leaves out: numbers of nodes and relationships of each sort, and the last revision. */
const CENSUS = `
  MATCH (n) WITH labels(n) AS sort, count(*) AS number RETURN sort, number
  UNION ALL MATCH ()-[r]->() WITH [type(r)] AS sort, count(*) AS number RETURN sort, number`;

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

beforeEach(async () => {
  await wipe(graph);
});

afterAll(async () => {
  await graph.close();
});

const census = async () => (await graph.read('test', CENSUS)).map((row) => JSON.stringify(row)).sort();

describe('P-011 the same article twice', () => {
  it('is new, then unchanged, and leaves the graph as it was', async () => {
    const seed = await seedProposals();
    const first = await commitArticle(graph, seed, WHO);
    expect(first).toEqual({ outcome: 'new', revision: 1, added: 6, retracted: 0, problems: [] });
    const before = [await exportLines(graph), await census()];

    const second = await commitArticle(graph, await seedProposals(), WHO);
    expect(second).toEqual({ outcome: 'unchanged', revision: 1, added: 0, retracted: 0, problems: [] });
    expect([await exportLines(graph), await census()]).toEqual(before);
    expect(before[0]?.length).toBeGreaterThan(30);
    expect(graph.complaints).toEqual([]);
  });

  it('is taken in once where it comes fifty times at once', async () => {
    const seed = await seedProposals();
    const results = await Promise.all(Array.from({ length: 50 }, () => commitArticle(graph, seed, WHO)));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['new', ...Array(49).fill('unchanged')]);
    expect(await graph.read('test', 'MATCH (c:Claim) RETURN count(c)')).toEqual([[6]]);
    expect(await graph.read('test', 'MATCH (r:Revision) RETURN r.seq')).toEqual([[1]]);
  });
});
