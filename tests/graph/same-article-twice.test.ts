/** P-011: the same article twice changes nothing; fifty at once make one. */
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { exportLines } from '../../server/graph/write/whole/export.ts';
import { emptyGraphForFile } from '../setup/graph.ts';
import { article, CLASH, killed, NORTH, seedProposals } from './commit/invented.ts';

const WHO = { by: 'tests' };
/** Everything, also what the export leaves out: numbers of nodes and relationships of each sort, and the last revision. */
const CENSUS = `
  MATCH (n) WITH labels(n) AS sort, count(*) AS number RETURN sort, number
  UNION ALL MATCH ()-[r]->() WITH [type(r)] AS sort, count(*) AS number RETURN sort, number`;

const held = emptyGraphForFile();

const census = async () => (await held.graph.read('test', CENSUS)).map((row) => JSON.stringify(row)).sort();

describe('P-011 the same article twice', () => {
  it('is new, then unchanged, and leaves the graph as it was', async () => {
    const seed = await seedProposals();
    const first = await commitArticle(held.graph, seed, WHO);
    expect(first).toEqual({ outcome: 'new', revision: 1, added: 66, retracted: 0, problems: [] });
    const before = [await exportLines(held.graph), await census()];

    const second = await commitArticle(held.graph, await seedProposals(), WHO);
    expect(second).toEqual({ outcome: 'unchanged', revision: 1, added: 0, retracted: 0, problems: [] });
    expect([await exportLines(held.graph), await census()]).toEqual(before);
    expect(before[0]?.length).toBeGreaterThan(300);
    expect(held.graph.complaints).toEqual([]);
  });

  it('is taken in once where it comes fifty times at once', async () => {
    const seed = await seedProposals();
    const results = await Promise.all(Array.from({ length: 50 }, () => commitArticle(held.graph, seed, WHO)));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['new', ...Array(49).fill('unchanged')]);
    expect(await held.graph.read('test', 'MATCH (c:Claim) RETURN count(c)')).toEqual([[66]]);
    expect(await held.graph.read('test', 'MATCH (r:Revision) RETURN r.seq')).toEqual([[1]]);
  });

  it('asks one question by key where it is unchanged, and compares the whole where something of it was changed', async () => {
    const folder = article('folder', [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]);
    const other = article('other', [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]);
    await commitArticle(held.graph, folder, WHO);
    await commitArticle(held.graph, other, WHO);
    const asked: string[] = [];
    const listening: Graph = {
      ...held.graph,
      read: (op, ...rest) => held.graph.read(op, ...rest).finally(() => asked.push('read')),
      write: (op, work) => held.graph.write(op, work).finally(() => asked.push('write')),
    };
    expect(await commitArticle(listening, other, WHO)).toMatchObject({ outcome: 'unchanged', revision: 2 });
    expect(asked).toEqual(['read']);

    const renamed = structuredClone(folder);
    Object.assign(renamed.groups[0] ?? {}, { label: { ar: 'عصبة', en: 'Northern Band' } });
    expect(await commitArticle(held.graph, renamed, WHO)).toMatchObject({ outcome: 'changed' });
    expect(await commitArticle(listening, other, WHO)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'CONFLICT' }],
    });
    expect(asked).toEqual(['read', 'read', 'write']);
  });
});
