/** Family 2: one dispute of 200 members, in which all contradict each other, and questions that multiply it; a text of many paragraphs. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposals } from '../../schema/proposals.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { type RunningServer, startSeeded } from '../api/server/server.ts';
import { article, CLASH, killed, NORTH, RAID } from '../graph/commit/invented.ts';
import { expectUnharmed } from './raw.ts';

const MEMBERS = 200;
const FILTER = `filter: { about: ["${RAID}"] }, first: 1`;

/** One claim, and more paragraphs with a lantern in them than a search looks at. */
function longText(): Proposals {
  const short = article('lanterns', [killed('C1', CLASH, NORTH, { min: 1, max: 1 })]);
  const text = [short.text, ...Array.from({ length: 1_005 }, (_, i) => `A lantern of number ${i}.`)].join('\n');
  return { ...short, text, sha256: createHash('sha256').update(text).digest('hex') };
}

let server: RunningServer;
beforeAll(async () => {
  server = await startSeeded({}, async (graph) => {
    const counts = Array.from({ length: MEMBERS }, (_, i) => killed(`C${i}`, RAID, NORTH, { min: i + 1, max: i + 1 }));
    const { problems } = await commitArticle(graph, article('crowd', counts), { by: 'test' });
    expect(problems).toEqual([]);
    expect((await commitArticle(graph, longText(), { by: 'test' })).problems).toEqual([]);
  });
});
afterAll(() => server.stop());

describe('a dispute of 200 members', () => {
  it('is answered whole', async () => {
    const { data, errors } = await server.ask(
      `{ disputes(${FILTER}) { nodes { nMembers members { claim { id disputes { id } } } links { from to } } } }`,
    );
    expect(errors).toEqual([]);
    const [dispute] = data.disputes.nodes;
    expect([dispute.nMembers, dispute.members.length]).toEqual([MEMBERS, MEMBERS]);
    expect(dispute.links.length).toBe((MEMBERS * (MEMBERS - 1)) / 2);
    for (const { claim } of dispute.members) expect(claim.disputes).toHaveLength(1);
  });

  it.each([
    ['its links once for each member', 'members { claim { disputes { links { kind from to } } } }'],
    [
      'its members thirty times over',
      Array.from({ length: 29 }, (_, i) => `a${i}: members { claim { disputes { links { kind } } } }`).join(' '),
    ],
  ])('%s: refused while it is answered, and nothing else suffers', async (_what, selection) => {
    const [refused, other] = await Promise.all([
      server.ask(`{ disputes(${FILTER}) { nodes { ${selection} } } }`),
      server.ask('{ stats { disputes } }'),
    ]);
    expect(other.errors).toEqual([]);
    expect(refused.status).toBe(400);
    expect(refused.errors).toHaveLength(1);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: 100_000, retryable: false });
    expect(refused.data ?? null).toBeNull();
    await expectUnharmed(server);
  });
});

describe('a search that finds more paragraphs than it looks at', () => {
  it.each([
    ['whole', 'lantern', null, true],
    ['by a phrase that none of them holds', '"number of lantern"', null, true],
    ['by an article that holds none of them', 'lantern', { ids: ['article:crowd'] }, true],
    ['but not one that finds few', 'lantern 7', null, false],
  ])('says so, narrowed %s', async (_how, text, filter, truncated) => {
    const { data, errors } = await server.ask(
      'query ($text: String!, $filter: ArticleFilter) { searchText(text: $text, filter: $filter) { truncated totalCount } }',
      { text, filter },
    );
    expect(errors).toEqual([]);
    expect(data.searchText).toEqual({ truncated, totalCount: truncated ? null : expect.any(Number) });
  });
});
