/** What was done to one folder before: which revisions are in effect, and what a person did to it (decisions.md 5). */
import type { Problem } from '../../../../schema/proposals.ts';
import type { Tx } from '../../run.ts';

export type RevisionKind = 'ARTICLE' | 'JUDGEMENT' | 'UNDO';

type Past = {
  seq: number;
  kind: RevisionKind;
  by: string;
  fingerprint: string | null;
  undoes: number | null;
  /** The revision in effect that undid it. */
  undoneBy: number | null;
};

const OF_FOLDER = `
  MATCH (r:Revision {slug: $slug})
  RETURN r.seq, r.kind, r.by, r.fingerprint, r.undoes, r.undoneBy ORDER BY r.seq`;

/** How a changed folder stands to what a person did. */
export type Verdict =
  | { is: 'free' }
  /** The folder is as it was last taken in; persons' revisions changed it since. */
  | { is: 'overruled'; by: number[] }
  | { is: 'refused'; problems: Problem[] };

/** Judges a folder that differs from what is stored, by its fingerprint. */
export async function judgeByHistory(tx: Tx, slug: string, fingerprint: string): Promise<Verdict> {
  const past = ((await tx.run(OF_FOLDER, { slug })) as Parameters<typeof pastOf>[0][]).map(pastOf);
  const kinds = new Map(past.map(({ seq, kind }) => [seq, kind]));
  const undoings = past.filter(
    ({ kind, undoes, undoneBy }) => kind === 'UNDO' && undoneBy === null && kinds.get(undoes ?? 0) !== 'UNDO',
  );
  if (undoings.length === 0) return { is: 'free' };
  const taken = past.filter(({ kind }) => kind === 'ARTICLE');
  if (taken.findLast(({ undoneBy }) => undoneBy === null)?.fingerprint === fingerprint) {
    return { is: 'overruled', by: undoings.map(({ seq }) => seq) };
  }
  const undone = taken.find((one) => one.undoneBy !== null && one.fingerprint === fingerprint);
  if (undone) return { is: 'refused', problems: [wasUndone(slug, undone, undoings)] };
  const since = undoings.filter(({ seq }) => seq > (taken.at(-1)?.seq ?? 0));
  return since.length === 0 ? { is: 'free' } : { is: 'refused', problems: since.map((one) => inTheWay(slug, one)) };
}

function pastOf(row: [number, RevisionKind, string, string | null, number | null, number | null]): Past {
  const [seq, kind, by, fingerprint, undoes, undoneBy] = row;
  return { seq, kind, by, fingerprint, undoes, undoneBy };
}

function wasUndone(slug: string, { seq, undoneBy }: Past, undoings: readonly Past[]): Problem {
  const by = undoings.find((one) => one.seq === undoneBy)?.by ?? 'somebody';
  return {
    path: ['article'],
    code: 'UNDONE',
    reason: `article:${slug} said just this in revision ${seq}, which ${by} undid in revision ${undoneBy}.`,
    cure: `Undo revision ${undoneBy} first, or change the folder.`,
  };
}

function inTheWay(slug: string, { seq, by, undoes }: Past): Problem {
  return {
    path: ['article'],
    code: 'CONFLICT',
    reason: `${by} undid revision ${undoes} of article:${slug} in revision ${seq}, after it was last taken in.`,
    cure: `Undo revision ${seq} first; what a person did is never overwritten.`,
  };
}
