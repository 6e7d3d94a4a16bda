/** The five questions by which an explorer is judged, and the eight examples of GraphiQL, over the whole seed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimCode, claimsOf, type Gold, hasGold, isOnlySaidBy, namedIn, readGold, saidIn } from './gold.ts';
import { type Answered, type SeedAnswers, startAnswering } from './seed-answers.ts';

if (!hasGold) console.warn('SKIPPED: the gold annotation (../shared/gold) is not beside this project.');

const IS = 'group:islamic-state';
const CLASHES = 'event:ghweran-clashes';

let seed: SeedAnswers;
let gold: Gold;
beforeAll(async () => {
  seed = await startAnswering();
  if (hasGold) gold = readGold();
});
afterAll(() => seed.stop());

describe.skipIf(!hasGold)('over the whole seed', () => {
  it('the examples answer', async () => {
    expect((await seed.run('example-1-how-much')).stats.relations).toBe(141);
    expect((await seed.run('example-2-find')).search.edges[0].node.id).toBe(IS);
    const { node, expand } = await seed.run('example-3-neighbours');
    const perpetrated = gold.edges.filter(({ type, from }) => type === 'PERPETRATED' && from === IS).length;
    expect(node.relationCounts[0]).toEqual({ type: 'PERPETRATED', direction: 'OUT', count: perpetrated, exact: true });
    expect([expand.totalCount, expand.nodes.length, expand.remainingRelations]).toEqual([
      perpetrated,
      5,
      perpetrated - 5,
    ]);
    const [killed] = (await seed.run('example-4-sentences')).relations.nodes;
    expect(killed.claims.nodes.map(({ value }: Answered) => value.verbatim)).toEqual(['أكثر من أربعين', '39']);
    const { disputes: open } = await seed.run('example-5-disagreements');
    expect(open.totalCount).toBe(gold.disputes.filter(({ state }) => state === 'OPEN').length);
    expect(open.nodes.map(({ kind }: Answered) => kind)).toEqual(['VALUE', 'ACTOR', 'LABEL']);
    const { all, left } = await seed.run('example-6-without');
    const parties = gold.sources.filter((source) => source.isBelligerent).map(({ id }) => id);
    const remaining = gold.edges.filter((edge) =>
      claimsOf(gold, edge.claims).some((claim) => !isOnlySaidBy(claim, parties)),
    );
    expect([all.totalCount, left.totalCount]).toEqual([141, remaining.length]);
    expect((await seed.run('example-7-chain')).path.paths.length).toBeGreaterThan(0);
    const [night] = (await seed.run('example-8-night')).searchText.nodes;
    expect([night.foundIn, night.claims.length > 0]).toEqual(['GLOSS', true]);
  });

  it('question 1: what happened on 20 and 21 January 2022, and where', async () => {
    const { events } = await seed.run('question-1');
    const those = gold.events.filter(
      ({ background, earliest, latest }) =>
        !background && (latest ?? '9') >= '2022-01-20' && (earliest ?? '0') <= '2022-01-21',
    );
    expect(events.totalCount).toBe(those.length);
    const places = events.nodes.flatMap(({ relations }: Answered) => relations.nodes).length;
    expect(places).toBe(
      gold.edges.filter(({ type, from }) => type === 'OCCURRED_AT' && those.some(({ id }) => id === from)).length,
    );
  });

  it('question 2: who says that 39 of the Islamic State’s were killed, and who says otherwise', async () => {
    const [dispute] = (await seed.run('question-2')).disputes.nodes;
    const said = dispute.members.map(({ assertion, claim }: Answered) => [
      assertion.value.min,
      assertion.value.max,
      claim.statedBy[0].source.label.en,
    ]);
    expect(said).toEqual([
      [41, null, 'Middle East Online'],
      [39, 39, expect.stringContaining('Observatory')],
    ]);
    expect(dispute.links).toEqual([{ from: 0, to: 1, type: 'CONTRADICTS' }]);
  });

  it('question 3: what remains of the clash without the SDF', async () => {
    const { all, without } = await seed.run('question-3');
    const own = gold.edges.filter(({ from, to }) => from === CLASHES || to === CLASHES);
    const left = own.filter((edge) =>
      claimsOf(gold, edge.claims).some((claim) => !isOnlySaidBy(claim, ['source:sdf'])),
    );
    expect([all.relations.totalCount, without.relations.totalCount]).toEqual([own.length, left.length]);
  });

  it('question 4: which claims come from an eyewitness', async () => {
    const { claims: found } = await seed.run('question-4');
    expect(found.totalCount).toBe(3);
    for (const { statedBy } of found.nodes) expect(statedBy[0].source.access).toBe('EYEWITNESS');
  });

  it('question 5: where it says that the attack came at night', async () => {
    const { searchText, claims: dated } = await seed.run('question-5');
    expect(searchText.totalCount).toBeGreaterThan(0);
    const words = dated.nodes.flatMap(({ assertions }: Answered) =>
      assertions.map(({ words }: Answered) => words?.exact ?? ''),
    );
    expect(words.join(' ')).toContain('ليل');
    const codes = gold.claims.filter(
      (claim) =>
        namedIn(claim).includes('event:ghweran-prison-attack') &&
        saidIn(claim).some(({ predicate }) => predicate === 'OCCURRED_ON'),
    );
    expect(dated.nodes.map(({ id }: Answered) => claimCode(id))).toEqual(codes.map(({ code }) => code));
  });
});
