/**
 * Whether a folder says what the graph holds of it, answered by one lookup. An article keeps the fingerprint of the proposals
 * that it was last found equal to, and the number of the revision at that time. It counts until a revision changes something
 * that an earlier one wrote otherwise than by a folder's own claims; then the whole comparison decides again.
 */
import type { Proposals } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import { articleId } from '../../../../schema/types/ids.ts';
import { TawaturError } from '../../../errors.ts';
import type { Graph, Tx } from '../../run.ts';
import { sha256 } from '../ids.ts';

const FIND = `
  MATCH (m:Meta {id: 'meta'})
  MATCH (a:Article {id: $id})
  WHERE a.fingerprint = $fingerprint AND a.comparedAt >= coalesce(m.changedAt, 0)
  RETURN a.comparedAt`;
const KEEP = `MATCH (a:Article {id: $id}) SET a.fingerprint = $fingerprint, a.comparedAt = $seq`;
const DISTRUST = `MATCH (m:Meta {id: 'meta'}) SET m.changedAt = $seq`;

/**
 * Number of the revision at which the graph was last known to hold just this; null where they must be compared. Only read,
 * before the commit stands in line; where too many read at once, the comparison decides.
 */
export async function knownSince(graph: Graph, proposals: Proposals): Promise<number | null> {
  try {
    const [found] = await graph.read('commit', FIND, keyOf(proposals), { patient: true });
    return found ? Number(found[0]) : null;
  } catch (error) {
    if (error instanceof TawaturError && error.code === 'BUSY') return null;
    throw error;
  }
}

/** Notes that the graph holds just this at revision `seq`. */
export async function keepFingerprint(tx: Tx, proposals: Proposals, seq: number): Promise<void> {
  await tx.run(KEEP, { ...keyOf(proposals), seq });
}

/** Lets no fingerprint count that is older than revision `seq`, which changed something declared or undid something. */
export async function distrustFingerprints(tx: Tx, seq: number): Promise<void> {
  await tx.run(DISTRUST, { seq });
}

/** Hexadecimal sha256 of all that a folder says. */
export function fingerprintOf(proposals: Proposals): string {
  return sha256(canonicalJson(proposals));
}

function keyOf(proposals: Proposals): { id: string; fingerprint: string } {
  return { id: articleId(proposals.article.slug), fingerprint: fingerprintOf(proposals) };
}
