/** A folder that changed is compared whole: claims come, go and come back, and the rest changes with a record of before and after. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Proposals } from '../../../schema/proposals.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { exportLines } from '../../../server/graph/write/whole/export.ts';
import { verify } from '../../../server/graph/write/whole/verify.ts';
import { freshGraph, type TestGraph, wipe } from '../../setup/graph.ts';
import { article, CLASH, killed, NORTH, SOUTH, WATCH } from './invented.ts';

const WHO = { by: 'tests' };
const SKETCHES = [
  killed('C1', CLASH, NORTH, { min: 40, max: null }),
  killed('C2', CLASH, NORTH, { min: 12, max: 12 }, { by: WATCH }),
  killed('C3', CLASH, SOUTH, { min: 3, max: 3 }, { by: WATCH }),
];

let graph: TestGraph;
let first: Proposals;

beforeAll(async () => {
  graph = await freshGraph();
});

beforeEach(async () => {
  await wipe(graph);
  first = article('folder', SKETCHES);
  await commitArticle(graph, first, WHO);
});

afterAll(async () => {
  await graph.close();
});

/** The same text with a change in the annotation. */
function changed(change: (proposals: Proposals) => void): Proposals {
  const copy = structuredClone(first);
  change(copy);
  return copy;
}

const history = async (seq: number) =>
  (
    await graph.read(
      'test',
      `MATCH (r:Revision {seq: $seq})-[how]->(n)
       RETURN type(how), labels(n)[0], coalesce(n.code, n.id) ORDER BY type(how), labels(n)[0], coalesce(n.code, n.id)`,
      { seq },
    )
  ).map((row) => row.join(' '));
const disputes = async () => await graph.read('test', 'MATCH (d:Dispute) RETURN d.kind, d.nMembers, d.state');

describe('a changed folder', () => {
  it('takes back a claim that it no longer holds, with its edge and its dispute', async () => {
    expect(await disputes()).toEqual([['VALUE', 2, 'OPEN']]);
    const without = changed(({ claims }) => claims.splice(1, 2));
    const result = await commitArticle(graph, without, WHO);
    expect(result).toEqual({ outcome: 'changed', revision: 2, added: 0, retracted: 2, problems: [] });
    expect(await disputes()).toEqual([]);
    expect(await graph.read('test', 'MATCH (c:Withdrawn) RETURN c.code, c.status, c.edges ORDER BY c.code')).toEqual([
      ['C2', 'RETRACTED', []],
      ['C3', 'RETRACTED', []],
    ]);
    expect(await graph.read('test', 'MATCH (g)-[r:VICTIM_OF]->() RETURN g.id, r.nClaims, r.disputed')).toEqual([
      [NORTH, 1, false],
    ]);
    expect(await history(2)).toEqual(['RETRACTED Claim C2', 'RETRACTED Claim C3']);
    expect(await graph.read('test', 'MATCH ()-[r:RETRACTED]->() RETURN DISTINCT r.was')).toEqual([['ACCEPTED']]);
    expect(await verify(graph)).toEqual([]);
  });

  it('brings a claim back under its old id, and the graph is as it was', async () => {
    const before = await exportLines(graph);
    await commitArticle(
      graph,
      changed(({ claims }) => claims.splice(1, 1)),
      WHO,
    );
    const result = await commitArticle(graph, first, WHO);
    expect(result).toMatchObject({ outcome: 'changed', revision: 3, added: 1, retracted: 0 });
    expect(await exportLines(graph)).toEqual(before);
    expect(await history(3)).toEqual(['ADDED Claim C2']);
    expect(await verify(graph)).toEqual([]);
  });

  it('writes another claim for a mended one', async () => {
    const mended = changed(({ claims }) => Object.assign(claims[0] ?? {}, { gloss: { ar: 'أربعون على الأقل' } }));
    const result = await commitArticle(graph, mended, WHO);
    expect(result).toMatchObject({ outcome: 'changed', added: 1, retracted: 1 });
    const rows = await graph.read(
      'test',
      `MATCH (c:Claim {code: 'C1'}) RETURN c.id, c:Withdrawn, c.glossAr ORDER BY c:Withdrawn`,
    );
    expect(rows).toEqual([
      [expect.stringMatching(/^claim:folder\/C1@[0-9a-f]{8}$/), false, 'أربعون على الأقل'],
      [expect.stringMatching(/^claim:folder\/C1@[0-9a-f]{8}$/), true, null],
    ]);
    expect(await disputes()).toEqual([['VALUE', 2, 'OPEN']]);
  });

  it('dates its claims anew with its day', async () => {
    const later = changed(({ article: said }) =>
      Object.assign(said, { published: { edtf: '2031-05-09', basis: 'EXPLICIT' } }),
    );
    const result = await commitArticle(graph, later, WHO);
    expect(result).toMatchObject({ outcome: 'changed', added: 0, retracted: 0 });
    expect(await graph.read('test', 'MATCH (c:Claim) RETURN DISTINCT c.reportedFrom, c.reportedTo')).toEqual([
      ['2031-05-09', '2031-05-09'],
    ]);
    expect(await history(2)).toEqual(['CHANGED Article article:folder']);
    const [edge] = await graph.read(
      'test',
      'MATCH ()-[r:VICTIM_OF]->() RETURN DISTINCT r.firstFrom, r.firstTo, r.supMask[2]',
    );
    expect(new Set(edge).size).toBe(1);
    expect(await verify(graph)).toEqual([]);
  });

  it('changes an entity that it declared itself, and records both', async () => {
    const renamed = changed(({ groups }) =>
      Object.assign(groups[0] ?? {}, { label: { ar: 'عصبة', en: 'Northern Band' } }),
    );
    expect(await commitArticle(graph, renamed, WHO)).toMatchObject({ outcome: 'changed', added: 0, retracted: 0 });
    expect(await graph.read('test', 'MATCH (e:Entity {id: $id}) RETURN e.labelEn', { id: NORTH })).toEqual([
      ['Northern Band'],
    ]);
    const [row] = await graph.read('test', 'MATCH ()-[r:CHANGED]->() RETURN r.before, r.after');
    expect(row?.map((json) => JSON.parse(String(json)).label.en)).toEqual(['North Band', 'Northern Band']);
    expect(await graph.read('test', 'MATCH (d:Dispute) RETURN d.titleEn')).toEqual([
      ['The dead: Northern Band, the clash in Kelda'],
    ]);
  });

  it('notes a dispute, and lets go of the note', async () => {
    const note = { ar: 'ملاحظة', en: 'counted on two days' };
    const noted = article('folder', SKETCHES, {
      disputes: [
        { code: 'D1', kind: 'VALUE', state: 'EXPLAINED', claims: ['C1', 'C2'], note },
        { code: 'D2', kind: 'SCOPE', state: 'OPEN', claims: ['C2', 'C3'] },
      ],
    });
    const before = await exportLines(graph);
    await commitArticle(graph, noted, WHO);
    const rows = await graph.read(
      'test',
      'MATCH (d:Dispute) RETURN d.computed, d.kind, d.state, d.noteEn, d.id ORDER BY d.computed',
    );
    expect(rows).toEqual([
      [false, 'SCOPE', 'OPEN', null, 'dispute:folder/D2'],
      [true, 'VALUE', 'EXPLAINED', 'counted on two days', expect.stringMatching(/^dispute:[0-9a-f]{32}$/)],
    ]);
    const disputed = 'MATCH (g)-[r:VICTIM_OF]->() RETURN g.id, r.disputed ORDER BY g.id';
    expect(await graph.read('test', disputed)).toEqual([
      [NORTH, true],
      [SOUTH, true],
    ]);
    expect(await verify(graph)).toEqual([]);

    await commitArticle(graph, first, WHO);
    expect(await exportLines(graph)).toEqual(before);
  });
});
