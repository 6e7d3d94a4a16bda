/** Takes article folders into the graph, one after the other: what is wrong in one is told line by line, the others go on. */
import type { Proposals } from '../../schema/proposals.ts';
import type { FileProblem } from '../../seed/format/read.ts';
import { locateProblems, readFolder } from '../../seed/format/read.ts';
import type { Graph } from '../graph/run.ts';
import type { CommitResult } from '../graph/write/commit/commit.ts';
import { commitArticle } from '../graph/write/commit/commit.ts';

export type Needs = {
  /** Opens the graph; called once, and only if some folder can be read. */
  open(): Promise<Graph>;
  report(line: string): void;
  /** Once aborted, no further folder is begun. */
  signal?: AbortSignal;
};

/** Reads all folders, then commits those that can be read. Returns how many were refused. Throws what the database throws. */
export async function seedFolders(folders: readonly string[], { open, report, signal }: Needs): Promise<number> {
  const good: { folder: string; proposals: Proposals }[] = [];
  for (const folder of folders) {
    const read = await readFolder(folder);
    if ('proposals' in read) good.push({ folder, proposals: read.proposals });
    else reportRefusal(folder, read.problems, report);
  }
  let refused = folders.length - good.length;
  if (good.length === 0) return refused;
  const graph = await open();
  for (const { folder, proposals } of good) {
    signal?.throwIfAborted();
    const result = await commitArticle(graph, proposals, { by: 'seed' });
    if (result.outcome !== 'refused') report(`${folder}: ${told(result)}`);
    else {
      refused += 1;
      reportRefusal(folder, await locateProblems(folder, result.problems), report);
    }
  }
  return refused;
}

function told({ outcome, added, retracted, revision, overruledBy }: CommitResult): string {
  if (overruledBy) return `unchanged; revision ${overruledBy.join(', ')} of a person, made since, stays`;
  if (outcome === 'unchanged') return 'unchanged';
  const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;
  const takenBack = retracted > 0 ? `, ${claims(retracted)} taken back` : '';
  return `${outcome}, ${claims(added)} added${takenBack} (revision ${revision})`;
}

/** Problems of one folder that are told; who has mended these finds the next. */
const MOST_TOLD = 100;

/** A refused folder: where each thing stands, why it is wrong, what to do. */
export function reportRefusal(folder: string, problems: readonly FileProblem[], report: Needs['report']): void {
  report(`${folder}: refused, nothing of it was written (problems: ${problems.length})`);
  for (const { file, line, field, code, reason, cure } of problems.slice(0, MOST_TOLD)) {
    report(`  ${file}:${line} ${field === '' ? '' : `${field} `}${code}`);
    report(`    ${reason}`);
    report(`    ${cure}`);
  }
  if (problems.length > MOST_TOLD) report(`  … and ${problems.length - MOST_TOLD} more.`);
}
