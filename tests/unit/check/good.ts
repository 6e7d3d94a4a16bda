/** The good proposals of the invented article, and a table of ways to break them: one change, one problem, with its cure. */
import { expect, test } from 'vitest';
import { checkProposals } from '../../../schema/check/check.ts';
import type { Problem, Proposals } from '../../../schema/proposals.ts';
import { readFolder } from '../../../seed/format/read.ts';
import { GOOD_FOLDER } from '../format/folder.ts';

const read = await readFolder(GOOD_FOLDER);
if ('problems' in read) throw new Error(JSON.stringify(read.problems, null, 1));
export const good: Proposals = read.proposals;

// biome-ignore lint/suspicious/noExplicitAny: what comes from outside need not fit the types
type Change = (proposals: any) => void;

/** Problems of the good proposals after a change. */
export function problemsAfter(change: Change): Problem[] {
  const broken = structuredClone(good);
  change(broken);
  return checkProposals(broken);
}

export type Row = [name: string, change: Change, path: Problem['path'], code: string, reason: string];

/** One test a row: the change gives this one problem, and a cure in words. */
export function table(rows: Row[]): void {
  test.each(rows)('%s', (_, change, path, code, reason) => {
    expect(problemsAfter(change)).toEqual([{ path, code, reason, cure: expect.stringMatching(/[.?]$/) }]);
  });
}
