/** What was done to the graph, when and by whom: a chain of revisions, each pointing at all that it touched. */
import type { Tx } from '../../run.ts';
import type { Diff, PartDiff, PartLabel } from '../commit/diff.ts';
import { each } from '../each.ts';
import { claimIdOf } from '../ids.ts';
import type { RevisionKind } from './history.ts';

/** One revision to be: of a folder or, without a slug, of nothing but judgements. */
export type Act = {
  seq: number;
  kind: RevisionKind;
  by: string;
  /** RFC 3339. */
  at: string;
  slug: string | null;
  note: string | null;
  /** Number of the revision that it undoes. */
  undoes: number | null;
  /** Of the proposals that a folder brought. */
  fingerprint: string | null;
};

const CREATE_REVISION = `
  CREATE (r:Revision {seq: $seq}) SET r += $properties`;

/** It counts no more; what undid it before, if it is an undoing, does not count either. */
const MARK_UNDONE = `
  MATCH (r:Revision {seq: $undoes}) SET r.undoneBy = $seq
  WITH r MATCH (first:Revision {seq: r.undoes}) REMOVE first.undoneBy`;

const LAST_REVISION = `MATCH (r:Revision) WHERE r.seq IS NOT NULL RETURN r.seq ORDER BY r.seq DESC LIMIT 1`;

/** Number of the last revision, 0 in an empty graph. */
export async function lastRevision(tx: Tx): Promise<number> {
  const [last] = await tx.run(LAST_REVISION);
  return Number(last?.[0] ?? 0);
}

/** Now, in UTC, to the second. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}Z`;
}

const CLAIMS_ADDED = `
  MATCH (r:Revision {seq: $seq}) UNWIND $rows AS id
  MATCH (c:Claim {id: id}) CREATE (r)-[:ADDED]->(c)`;
const CLAIMS_RETRACTED = `
  MATCH (r:Revision {seq: $seq}) UNWIND $rows AS row
  MATCH (c:Claim {id: row.id}) CREATE (r)-[:RETRACTED {was: row.was}]->(c)`;

/** One text per label, so that each finds its nodes by their key. */
const PARTS = Object.fromEntries(
  (['Article', 'Entity', 'Source', 'Judgement', 'Note'] as const).map((label) => [
    label,
    {
      added: `MATCH (r:Revision {seq: $seq}) UNWIND $rows AS id MATCH (n:${label} {id: id}) CREATE (r)-[:ADDED]->(n)`,
      changed: `MATCH (r:Revision {seq: $seq}) UNWIND $rows AS row MATCH (n:${label} {id: row.id})
        CREATE (r)-[:CHANGED {before: row.before, after: row.after}]->(n)`,
    },
  ]),
) as Record<PartLabel, { added: string; changed: string }>;

/** Records that somebody wrote one judgement. */
export async function recordJudgement(tx: Tx, act: Act, id: string): Promise<void> {
  await createRevision(tx, act);
  await each(tx, PARTS.Judgement.added, [id], { seq: act.seq });
}

async function createRevision(tx: Tx, { seq, ...properties }: Act): Promise<void> {
  await tx.run(CREATE_REVISION, { seq, properties });
  if (properties.undoes !== null) await tx.run(MARK_UNDONE, { seq, undoes: properties.undoes });
}

/** Records a commit; all that it names must be written by now. */
export async function recordRevision(tx: Tx, act: Act, { claims, parts }: Diff): Promise<void> {
  const { seq, slug } = act;
  await createRevision(tx, act);
  const created = claims.created.map((claim) => claimIdOf(slug ?? '', claim));
  const added = [...created, ...claims.revived.map(({ id }) => id)];
  await each(tx, CLAIMS_ADDED, added, { seq });
  await each(tx, CLAIMS_RETRACTED, claims.retracted, { seq });
  for (const [label, part] of Object.entries(parts) as [PartLabel, PartDiff][]) {
    const rows = [...part.changed, ...part.removed.map(({ id, json }) => ({ id, before: json, after: '' }))];
    await each(tx, PARTS[label].added, part.added, { seq });
    await each(tx, PARTS[label].changed, rows, { seq });
  }
}
