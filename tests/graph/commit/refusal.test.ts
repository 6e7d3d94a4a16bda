/** A refusal names every problem, writes nothing of the article, and leaves the others alone. */
import { describe, expect, it } from 'vitest';
import type { Proposals } from '../../../schema/proposals.ts';
import { commitArticle } from '../../../server/graph/write/commit/commit.ts';
import { exportLines } from '../../../server/graph/write/whole/export.ts';
import { emptyGraphForFile } from '../../setup/graph.ts';
import { article, CLASH, killed, NORTH, seedProposals, WATCH } from './invented.ts';

const WHO = { by: 'tests' };
const plain = () => article('plain', [killed('C1', CLASH, NORTH, { min: 4, max: 4 }, { by: WATCH })]);

const held = emptyGraphForFile();

async function refused(proposals: Proposals) {
  const before = await exportLines(held.graph);
  const result = await commitArticle(held.graph, proposals, WHO);
  expect(result).toMatchObject({ outcome: 'refused', added: 0, retracted: 0 });
  expect(await exportLines(held.graph)).toEqual(before);
  return result.problems;
}

describe('a commit is refused', () => {
  it('for ids that nobody has, each named with its place', async () => {
    const proposals = { ...plain(), groups: [], sources: [] };
    const problems = await refused(proposals);
    const ids = problems.map(({ code, reason }) => `${code} ${reason.split(' ').at(-1)}`).sort();
    expect(ids).toEqual([`UNKNOWN_ID ${NORTH}.`, 'UNKNOWN_ID source:quay-bulletin.', `UNKNOWN_ID ${WATCH}.`]);
    expect(problems.map(({ path }) => path.join('.'))).toContain('claims.0.assertions.0.object.0');
  });

  it('not for ids that another article declared', async () => {
    await commitArticle(held.graph, plain(), WHO);
    const second = {
      ...article('second', [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]),
      groups: [],
      sources: [],
      events: [],
    };
    expect(await commitArticle(held.graph, second, WHO)).toMatchObject({ outcome: 'new', added: 1 });
  });

  it('for an entity that another article declared otherwise, by its field', async () => {
    await commitArticle(held.graph, plain(), WHO);
    const second = structuredClone(article('second', [killed('C1', CLASH, NORTH, { min: 4, max: 4 })]));
    Object.assign(second.groups[0] ?? {}, { kind: 'CIVILIANS', sensitivity: 'REVIEW' });
    Object.assign(second.sources[1] ?? {}, { access: 'OFFICIAL' });
    const problems = await refused(second);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ['CONFLICT', 'groups', 0, 'kind'],
      ['CONFLICT', 'groups', 0, 'sensitivity'],
      ['CONFLICT', 'sources', 1, 'access'],
    ]);
    expect(problems[0]?.reason).toContain('article:plain');
  });

  it('for another text under the same name', async () => {
    await commitArticle(held.graph, plain(), WHO);
    const changed = article('plain', [killed('C1', CLASH, NORTH, { min: 5, max: 5 }, { by: WATCH })]);
    expect(await refused(changed)).toMatchObject([{ code: 'CHANGED_TEXT', path: ['text'] }]);
  });

  it('and the next article still goes in', async () => {
    await refused({ ...plain(), groups: [] });
    expect(await commitArticle(held.graph, await seedProposals(), WHO)).toMatchObject({ outcome: 'new', revision: 1 });
  });
});
