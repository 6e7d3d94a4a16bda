/** Article by article, in any order, with folders that change meanwhile: the graph is the one that projecting everything anew gives. */
import { describe, expect, it } from 'vitest';
import type { Proposals } from '../../../schema/proposals.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { rebuildIfRulesChanged } from '../../../server/graph/write/projection/rebuild.ts';
import { exportLines } from '../../../server/graph/write/whole/export.ts';
import { verify } from '../../../server/graph/write/whole/verify.ts';
import { emptyGraphForFile, wipe } from '../../setup/graph.ts';
import { article, CLASH, COUNCIL, ESCAPE, HILL, killed, NORTH, RAID, SOUTH, WATCH } from './invented.ts';

const WHO = { by: 'tests' };
const partOf = (code: string, part: string, whole: string) => ({
  code,
  says: [{ predicate: 'ROLE' as const, role: 'PART' as const, subject: part, object: [whole] }] as [never],
});
const dated = (code: string, event: string, edtf: string) => ({
  code,
  says: [{ predicate: 'OCCURRED_ON' as const, subject: event, object: [], edtf }] as [never],
});
const caused = (code: string, cause: string, effect: string) => ({
  code,
  says: [{ predicate: 'CAUSED' as const, subject: cause, object: [effect] }] as [never],
});

/** Figures that clash within a bucket, across a whole and its part, under two names; days that differ; a link that only one tells. */
const ARTICLES: Proposals[] = [
  article('one', [
    killed('C1', CLASH, NORTH, { min: 40, max: null }, { scope: { event: CLASH, party: NORTH } }),
    dated('C2', CLASH, '2031-05-01'),
    killed('C3', RAID, NORTH, { min: 7, max: 7 }, { by: WATCH, scope: { party: NORTH, victimStatus: 'COMBATANT' } }),
  ]),
  article('two', [
    killed('C1', CLASH, NORTH, { min: 12, max: 12 }, { by: WATCH, scope: { party: NORTH, victimStatus: 'COMBATANT' } }),
    dated('C2', CLASH, '2031-04-28'),
    partOf('C3', CLASH, RAID),
    killed('C4', CLASH, HILL, { min: 12, max: 12 }, { by: COUNCIL }),
  ]),
  article(
    'three',
    [
      partOf('C1', ESCAPE, RAID),
      caused('C2', RAID, ESCAPE),
      killed('C3', ESCAPE, NORTH, { min: 3, max: 3 }, { by: COUNCIL, scope: { party: NORTH } }),
      killed('C4', CLASH, NORTH, { min: 12, max: 12 }),
    ],
    { day: '2031-05-04', judgements: [{ code: 'J01', verdict: 'UNSURE', a: NORTH, b: HILL, claims: ['C3'] }] },
  ),
  article(
    'four',
    [
      killed('C1', RAID, NORTH, { min: 5, max: 5 }, { by: COUNCIL }),
      killed('C2', CLASH, SOUTH, { min: null, max: null }, { by: WATCH }),
    ],
    { disputes: [{ code: 'D1', kind: 'SCOPE', state: 'OPEN', claims: ['C1', 'C2'] }] },
  ),
];

/** A folder without its first claim. */
function withoutFirst(proposals: Proposals): Proposals {
  const { judgements, disputes } = proposals;
  const [first, ...claims] = proposals.claims;
  const named = ({ claims: codes }: { claims: string[] }) => !codes.includes(first?.code ?? '');
  return { ...proposals, claims, judgements: judgements.filter(named), disputes: disputes.filter(named) };
}

const ORDERS = [
  [0, 1, 2, 3],
  [3, 2, 1, 0],
  [2, 0, 3, 1],
];
/** Milliseconds: some twenty commits, each with its first plans. */
const PATIENCE = 240_000;

const held = emptyGraphForFile();

/** Who declared an entity first depends on the order, and says nothing about the world. */
const said = async () => (await exportLines(held.graph)).map((line) => line.replace(/"declaredBy":"[a-z]*",/, ''));

async function commitAll(articles: readonly (Proposals | undefined)[]) {
  for (const one of articles) if (one) expect((await commitArticle(held.graph, one, WHO)).problems).toEqual([]);
}

async function rebuilt() {
  await held.graph.write('test', (tx) => tx.run(`MATCH (m:Meta) SET m.rules = 'others'`));
  expect(await rebuildIfRulesChanged(held.graph)).toBe(true);
  return said();
}

describe('incremental projection', { timeout: PATIENCE }, () => {
  it('gives one graph for every order of articles, and that of a rebuild', async () => {
    const graphs: string[][] = [];
    for (const order of ORDERS) {
      await wipe(held.graph);
      await commitAll(order.map((index) => ARTICLES[index]));
      graphs.push(await said());
    }
    for (const other of graphs) expect(other).toEqual(graphs[0]);
    const kinds = await held.graph.read('test', 'MATCH (d:Dispute) RETURN DISTINCT d.kind ORDER BY d.kind');
    expect(kinds.flat()).toEqual(expect.arrayContaining(['VALUE', 'TIME', 'SCOPE']));
    expect(await rebuilt()).toEqual(graphs[0]);
    expect(await verify(held.graph)).toEqual([]);
  });

  it('is that of the claims that are left, whatever came and went', async () => {
    await commitAll(ARTICLES.map(withoutFirst));
    const expected = await said();
    await wipe(held.graph);
    await commitAll([ARTICLES[2], ARTICLES[0], ARTICLES[3], ARTICLES[1]]);
    await commitAll(ARTICLES.map(withoutFirst));
    expect(await said()).toEqual(expected);
    expect(await verify(held.graph)).toEqual([]);
    expect(await rebuilt()).toEqual(expected);
  });

  it('rebuilds what other rules had left, and not twice', async () => {
    await commitAll(ARTICLES);
    const expected = await said();
    await held.graph.write('test', (tx) =>
      tx.run(
        `MATCH ()-[r:VICTIM_OF]->() SET r.nIndependent = 99, r.sup = replace(r.sup, '"nIndependent":', '"nIndependent":9')`,
      ),
    );
    await held.graph.write('test', (tx) => tx.run(`MATCH (d:Dispute) DETACH DELETE d`));
    expect(await rebuilt()).toEqual(expected);
    expect(await rebuildIfRulesChanged(held.graph)).toBe(false);
    await held.graph.write('test', async (tx) => {
      await tx.run(`CREATE (:Rebuild {id: 'rules', rules: 'given up', seq: 0, cursor: 'claim:~', done: 9, total: 9})`);
      await tx.run(`MATCH (d:Dispute) DETACH DELETE d`);
    });
    expect(await rebuildIfRulesChanged(held.graph)).toBe(true);
    expect(await said()).toEqual(expected);
    expect(held.graph.complaints).toEqual([]);
  });
});
