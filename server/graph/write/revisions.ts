/** What was done to the graph, when and by whom: a chain of revisions, each pointing at all that it touched. */
import type { Tx } from '../run.ts';
import type { Diff, PartDiff, PartLabel } from './diff.ts';
import { each } from './each.ts';
import { claimIdOf } from './ids.ts';

export type Act = { seq: number; kind: 'ARTICLE'; by: string; at: string; slug: string };

const CREATE_REVISION = `
  CREATE (r:Revision {seq: $seq, kind: $kind, by: $by, at: $at, slug: $slug})`;

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

/** Records a commit; all that it names must be written by now. */
export async function recordRevision(tx: Tx, act: Act, { claims, parts }: Diff): Promise<void> {
  const { seq, slug } = act;
  await tx.run(CREATE_REVISION, act);
  const added = [...claims.created.map((claim) => claimIdOf(slug, claim)), ...claims.revived];
  await each(tx, CLAIMS_ADDED, added, { seq });
  await each(tx, CLAIMS_RETRACTED, claims.retracted, { seq });
  for (const [label, part] of Object.entries(parts) as [PartLabel, PartDiff][]) {
    const rows = [...part.changed, ...part.removed.map(({ id, json }) => ({ id, before: json, after: '' }))];
    await each(tx, PARTS[label].added, part.added, { seq });
    await each(tx, PARTS[label].changed, rows, { seq });
  }
}
