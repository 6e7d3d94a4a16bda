/** P-016: a merge, and every other revision, is undone exactly; what builds on it stands in the way, by name. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Proposals } from '../../schema/proposals.ts';
import type { Graph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { undoRevision } from '../../server/graph/write/history/undo.ts';
import { judge } from '../../server/graph/write/identity/judge.ts';
import { runRebuilds } from '../../server/graph/write/projection/rebuild.ts';
import { exportLines } from '../../server/graph/write/whole/export.ts';
import { verify } from '../../server/graph/write/whole/verify.ts';
import { freshGraph, type TestGraph, wipe } from '../setup/graph.ts';
import { article, CLASH, ESCAPE, HILL, killed, NORTH, RAID, SOUTH, WATCH } from './commit/invented.ts';

const WHO = { by: 'tests' };
const SAME = { verdict: 'POSITIVE' as const, a: NORTH, b: HILL, reason: { ar: 'سبب', en: 'one flag' }, claims: [] };
const SKETCHES = [
  killed('C1', CLASH, NORTH, { min: 40, max: null }),
  killed('C2', CLASH, HILL, { min: 12, max: 12 }, { by: WATCH }),
  killed('C3', CLASH, SOUTH, { min: 3, max: 3 }, { by: WATCH }),
  killed('C4', RAID, HILL, { min: 4, max: 4 }),
  killed('C5', CLASH, HILL, { min: 99, max: 99 }, { by: WATCH }),
];
const NOTE = { code: 'D1', kind: 'SCOPE' as const, state: 'OPEN' as const, claims: ['C3', 'C4'] };

let graph: TestGraph;
let folder: Proposals;

beforeAll(async () => {
  graph = await freshGraph();
});

beforeEach(async () => {
  await wipe(graph);
  folder = without('C5');
  await commitArticle(graph, folder, WHO);
});

afterAll(async () => {
  await graph.close();
});

/** What is said and follows now: claims that hold, edges, disputes, judgements and notes. */
const live = async () =>
  (await exportLines(graph)).filter((line) => /^(claim|edge|dispute|judgement|note) /.test(line));
/** The folder with all but some of its claims. */
function without(...codes: string[]): Proposals {
  return reading({}, codes);
}
function reading(extras: Parameters<typeof article>[2], left: readonly string[] = ['C5']): Proposals {
  const whole = article('folder', SKETCHES, extras);
  return { ...whole, claims: whole.claims.filter(({ code }) => !left.includes(code)) };
}
const reasons = ({ problems }: { problems: { reason: string }[] }) => problems.map(({ reason }) => reason);

describe('P-016 a merge', () => {
  it('joins what was said of two names, and is undone to the byte', async () => {
    const before = await live();
    const judged = await judge(graph, SAME, { by: 'Amal' });
    expect(judged).toMatchObject({ outcome: 'judged', revision: 2, problems: [] });
    expect(await graph.read('test', 'MATCH (e:Entity) WHERE e.canonical IS NOT NULL RETURN e.id, e.canonical')).toEqual(
      [[NORTH, HILL]],
    );
    expect(await graph.read('test', 'MATCH (d:Dispute) RETURN d.kind, d.nMembers')).toEqual([['VALUE', 2]]);
    expect(await verify(graph)).toEqual([]);
    const merged = await live();
    expect(merged).not.toEqual(before);

    expect(await undoRevision(graph, 2, { by: 'Amal' })).toEqual({ outcome: 'undone', revision: 3, problems: [] });
    expect(await live()).toEqual(before);
    expect(await undoRevision(graph, 3, { by: 'Amal' })).toEqual({ outcome: 'undone', revision: 4, problems: [] });
    expect(await live()).toEqual(merged);
    expect(await verify(graph)).toEqual([]);
  });

  it('walks many claims in chunks, says so meanwhile, goes on after a stop, and is undone to the byte', async () => {
    const many = Array.from({ length: 620 }, (_, n) => ({
      ...killed(`M${n}`, [CLASH, RAID, ESCAPE][n % 3] ?? CLASH, n % 2 ? NORTH : HILL, { min: 5, max: 5 }),
      ...(n % 5 === 0 ? { by: WATCH } : {}),
    }));
    await commitArticle(graph, article('many', many), WHO);
    const before = await live();

    let chunks = 0;
    const rebuilding: unknown[] = [];
    const stopping: Graph = {
      ...graph,
      write: async (op, work) => {
        if (op !== 'rebuild') return graph.write(op, work);
        rebuilding.push((await graph.read('test', 'RETURN EXISTS { (:Rebuild) }'))[0]?.[0]);
        if (++chunks > 1) throw new Error('the power went off');
        return graph.write(op, work);
      },
    };
    await expect(judge(stopping, SAME, { by: 'Amal' })).rejects.toThrow('the power went off');
    expect(rebuilding).toEqual([true, true]);
    const [state] = await graph.read('test', 'MATCH (b:Rebuild) RETURN b.done, b.total > 600');
    expect(state).toEqual([500, true]);

    await runRebuilds(graph);
    expect(await graph.read('test', 'MATCH (b:Rebuild) RETURN b')).toEqual([]);
    expect(await verify(graph)).toEqual([]);
    expect(
      await graph.read('test', 'MATCH (g)-[r]->() WHERE r.key IS NOT NULL RETURN DISTINCT g.id ORDER BY g.id'),
    ).toEqual([[HILL], [SOUTH]]);
    await undoRevision(graph, 3, { by: 'Amal' });
    expect(await live()).toEqual(before);
    expect(await verify(graph)).toEqual([]);
  });

  it('is refused where another judgement says the opposite, in a judgement and in a folder', async () => {
    await judge(graph, { ...SAME, verdict: 'NEGATIVE', b: SOUTH }, { by: 'Amal' });
    await judge(graph, SAME, { by: 'Amal' });
    const before = await exportLines(graph);
    const third = { ...SAME, a: HILL, b: SOUTH };
    expect(await judge(graph, third, { by: 'Amal' })).toMatchObject({
      outcome: 'refused',
      problems: [
        { code: 'CONTRADICTION', reason: expect.stringContaining(`that ${NORTH} and ${SOUTH} are not the same`) },
      ],
    });
    const judgements = [{ code: 'J01', verdict: 'POSITIVE' as const, a: HILL, b: SOUTH, claims: [] }];
    expect(await commitArticle(graph, reading({ judgements }), WHO)).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'CONTRADICTION', path: ['judgements', 0] }],
    });
    expect(await exportLines(graph)).toEqual(before);
  });

  it('is refused of ids that nobody has', async () => {
    const result = await judge(graph, { ...SAME, b: 'group:nobody', claims: ['claim:none'] }, { by: 'Amal' });
    expect(reasons(result)).toEqual(['Nobody has the id group:nobody.', 'Nobody has the id claim:none.']);
  });
});

describe('a revision of a folder', () => {
  it.each<[string, () => Proposals]>([
    ['claims taken back', () => without('C2', 'C3', 'C5')],
    ['claims added', () => without()],
    ['another day', () => reading({ day: '2031-06-01' })],
    ['notes', () => reading({ disputes: [NOTE] })],
    [
      'judgements',
      () => reading({ judgements: [{ code: 'J01', verdict: 'UNSURE', a: NORTH, b: HILL, claims: ['C1'] }] }),
    ],
    [
      'another name of its own',
      () => {
        const renamed = structuredClone(folder);
        Object.assign(renamed.groups[0] ?? {}, { label: { ar: 'عصبة', en: 'Northern Band' } });
        return renamed;
      },
    ],
  ])('%s: undone, the graph is as before, and undone again, as after', async (_what, change) => {
    const before = await live();
    const entities = (await exportLines(graph)).filter((line) => line.startsWith('entity '));
    await commitArticle(graph, change(), WHO);
    const after = await live();
    expect(await undoRevision(graph, 2, { by: 'Amal' })).toMatchObject({ outcome: 'undone', revision: 3 });
    expect(await live()).toEqual(before);
    expect((await exportLines(graph)).filter((line) => line.startsWith('entity '))).toEqual(entities);
    expect(await verify(graph)).toEqual([]);
    expect(await undoRevision(graph, 3, { by: 'Amal' })).toMatchObject({ outcome: 'undone', revision: 4 });
    expect(await live()).toEqual(after);
    expect(await verify(graph)).toEqual([]);
  });

  it('the first one too: nothing is said any more, and the text stays', async () => {
    await undoRevision(graph, 1, { by: 'Amal' });
    expect(await live()).toEqual([]);
    expect(await graph.read('test', 'MATCH (a:Article) RETURN a.sha256')).toEqual([[folder.sha256]]);
    expect(await verify(graph)).toEqual([]);
  });

  it('is not undone where later ones build on it, and the answer lists them', async () => {
    await commitArticle(graph, without('C4', 'C5'), WHO);
    await judge(graph, { ...SAME, claims: [] }, { by: 'Amal' });
    const claim = String((await graph.read('test', `MATCH (c:Claim {code: 'C1'}) RETURN c.id`))[0]?.[0]);
    await judge(graph, { ...SAME, verdict: 'UNSURE', a: SOUTH, claims: [claim] }, { by: 'Amal' });
    const before = await exportLines(graph);
    const refused = await undoRevision(graph, 1, { by: 'Amal' });
    expect(refused.outcome).toBe('refused');
    expect(reasons(refused)).toEqual([
      expect.stringMatching(/^Revision 2 by tests builds on it: claim:folder\/C4@/),
      expect.stringMatching(/^Revision 4 by Amal builds on it: judgement:/),
    ]);
    expect(await exportLines(graph)).toEqual(before);
    await undoRevision(graph, 4, { by: 'Amal' });
    await undoRevision(graph, 2, { by: 'Amal' });
    expect(await undoRevision(graph, 1, { by: 'Amal' })).toMatchObject({ outcome: 'undone' });
  });

  it('that declared something and said nothing is undone, too, and what it declared stays', async () => {
    const silent = { ...article('silent', [killed('C1', CLASH, NORTH, { min: 1, max: 1 })]), claims: [] };
    const before = await live();
    await commitArticle(graph, silent, WHO);
    expect(await undoRevision(graph, 2, { by: 'Amal' })).toMatchObject({ outcome: 'undone' });
    expect(await live()).toEqual(before);
    expect(await verify(graph)).toEqual([]);
  });

  it('is undone once', async () => {
    await commitArticle(graph, without('C4', 'C5'), WHO);
    await undoRevision(graph, 2, { by: 'Amal' });
    expect(reasons(await undoRevision(graph, 2, { by: 'Amal' }))).toEqual([
      'Revision 2 is undone already, by revision 3.',
    ]);
    await undoRevision(graph, 3, { by: 'Amal' });
    expect(reasons(await undoRevision(graph, 4, { by: 'Amal' }))).toEqual([
      'Revision 4 brought back what revision 2 said.',
    ]);
    expect(reasons(await undoRevision(graph, 77, { by: 'Amal' }))).toEqual(['There is no revision 77.']);
  });
});

describe('a folder after a person’s undoing', () => {
  it('is unchanged where it is as last taken in, and the answer names the undoing', async () => {
    await commitArticle(graph, without(), WHO);
    await undoRevision(graph, 1, { by: 'Amal' });
    const before = await exportLines(graph);
    expect(await commitArticle(graph, without(), WHO)).toMatchObject({ outcome: 'unchanged', overruledBy: [3] });
    expect(await exportLines(graph)).toEqual(before);
  });

  it('is refused where it says what was undone, or something new', async () => {
    await commitArticle(graph, without('C4', 'C5'), WHO);
    await undoRevision(graph, 2, { by: 'Amal' });
    expect(await commitArticle(graph, folder, WHO)).toMatchObject({ outcome: 'unchanged' });
    expect(reasons(await commitArticle(graph, without('C4', 'C5'), WHO))).toEqual([
      'article:folder said just this in revision 2, which Amal undid in revision 3.',
    ]);
    expect(reasons(await commitArticle(graph, without('C3', 'C5'), WHO))).toEqual([
      'Amal undid revision 2 of article:folder in revision 3, after it was last taken in.',
    ]);
    await undoRevision(graph, 3, { by: 'Amal' });
    expect(await commitArticle(graph, without('C3', 'C5'), WHO)).toMatchObject({ outcome: 'changed' });
  });
});
