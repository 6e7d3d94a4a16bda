/** Judgements: perhaps the same, not the same, the same; stored, honoured by the rules, and undone without a trace. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../schema/generated/ontology.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { exportLines } from '../../../server/graph/write/whole/export.ts';
import { verify } from '../../../server/graph/write/whole/verify.ts';
import { emptyGraphForFile } from '../../setup/graph.ts';
import { article, CLASH, HILL, killed, NORTH, WATCH } from './invented.ts';

const WHO = { by: 'tests' };
/** The same number for two names, and a third claim so that one of the two has more. */
const SKETCHES = [
  killed('C1', CLASH, NORTH, { min: 12, max: 12 }),
  killed('C2', CLASH, HILL, { min: 12, max: 12 }, { by: WATCH }),
  { code: 'C3', says: [{ predicate: 'PERPETRATED_BY' as const, subject: CLASH, object: [HILL] }] as const, by: WATCH },
];

const held = emptyGraphForFile();

const judged = (verdict?: Verdict) =>
  article('folder', SKETCHES as unknown as Parameters<typeof article>[1], {
    judgements: verdict ? [{ code: 'J01', verdict, a: NORTH, b: HILL, claims: ['C1', 'C2'] }] : [],
  });
const disputes = () => held.graph.read('test', 'MATCH (d:Dispute) RETURN d.kind, d.judgements');
const canonical = () =>
  held.graph.read('test', 'MATCH (e:Entity) WHERE e.canonical IS NOT NULL RETURN e.id, e.canonical');
const victims = () => held.graph.read('test', 'MATCH (g)-[r:VICTIM_OF]->() RETURN g.id, r.nClaims ORDER BY g.id');

describe('a judgement', () => {
  it('UNSURE makes one number under two names a dispute, and merges nobody', async () => {
    await commitArticle(held.graph, judged(), WHO);
    expect(await disputes()).toEqual([]);
    expect(await commitArticle(held.graph, judged('UNSURE'), WHO)).toMatchObject({ outcome: 'changed', added: 0 });
    expect(await disputes()).toEqual([['LABEL', ['judgement:folder/j01']]]);
    expect(await canonical()).toEqual([]);
    expect(await victims()).toEqual([
      [HILL, 1],
      [NORTH, 1],
    ]);
    expect(
      await held.graph.read('test', 'MATCH (j:Judgement) RETURN j.verdict, j.a, j.b, size(j.claims), j.canonical'),
    ).toEqual([['UNSURE', NORTH, HILL, 2, null]]);
  });

  it('NEGATIVE keeps two apart', async () => {
    await commitArticle(held.graph, judged('NEGATIVE'), WHO);
    expect(await disputes()).toEqual([]);
    expect(await victims()).toEqual([
      [HILL, 1],
      [NORTH, 1],
    ]);
    expect(await verify(held.graph)).toEqual([]);
  });

  it('POSITIVE joins them under the id with more claims, and taking it back restores every byte', async () => {
    await commitArticle(held.graph, judged(), WHO);
    const before = await exportLines(held.graph);
    await commitArticle(held.graph, judged('POSITIVE'), WHO);
    expect(await canonical()).toEqual([[NORTH, HILL]]);
    expect(await victims()).toEqual([[HILL, 2]]);
    expect(await verify(held.graph)).toEqual([]);

    await commitArticle(held.graph, judged(), WHO);
    expect(await exportLines(held.graph)).toEqual(before);
    expect(await verify(held.graph)).toEqual([]);
    const [row] = await held.graph.read('test', 'MATCH (j:Judgement) RETURN j.undoneAt IS NOT NULL');
    expect(row).toEqual([true]);
  });

  it('that changes its verdict is recorded with both', async () => {
    await commitArticle(held.graph, judged('UNSURE'), WHO);
    await commitArticle(held.graph, judged('NEGATIVE'), WHO);
    const [row] = await held.graph.read(
      'test',
      'MATCH (:Revision {seq: 2})-[r:CHANGED]->(:Judgement) RETURN r.before, r.after',
    );
    expect(row?.map((json) => JSON.parse(String(json)).verdict)).toEqual(['UNSURE', 'NEGATIVE']);
    expect(await disputes()).toEqual([]);
  });
});
