/** Why a revision cannot be undone: later ones in effect build on it. */
import type { DisputeProposal, Problem } from '../../../../schema/proposals.ts';
import type { Tx } from '../../run.ts';
import type { Touched } from './touched.ts';

/** Later revisions in effect that touch the same things; one that was undone, and its undoing, cancel each other. */
const LATER = `
  MATCH (:Revision {seq: $seq})-[:ADDED|RETRACTED|CHANGED]->(n)<-[:ADDED|RETRACTED|CHANGED]-(l:Revision)
  WHERE l.seq > $seq AND l.undoneBy IS NULL AND l.kind <> 'UNDO'
  RETURN l.seq, l.by, collect(DISTINCT n.id) ORDER BY l.seq`;
/** Judgements of later revisions that name one of these claims. */
const JUDGING = `
  MATCH (l:Revision) WHERE l.seq > $seq AND l.undoneBy IS NULL AND l.kind <> 'UNDO'
  MATCH (l)-[:ADDED|CHANGED]->(j:Judgement) WHERE j.undoneAt IS NULL
  UNWIND j.claims AS claim
  WITH l, j, claim WHERE claim IN $rows
  RETURN l.seq, l.by, collect(DISTINCT j.id) ORDER BY l.seq`;
const NOTING = `
  MATCH (l:Revision {slug: $slug}) WHERE l.seq > $seq AND l.undoneBy IS NULL AND l.kind <> 'UNDO'
  MATCH (l)-[:ADDED|CHANGED]->(n:Note) WHERE n.undoneAt IS NULL
  RETURN l.seq, l.by, n.id, n.proposalJson ORDER BY l.seq`;

/** Empty where it can be undone. */
export async function inTheWayOf(tx: Tx, seq: number, touched: Touched | null): Promise<Problem[]> {
  if (!touched) {
    return [problem('NOT_FOUND', `There is no revision ${seq}.`, 'Name one that the history lists.')];
  }
  const { slug, undoneBy, restored } = touched.revision;
  if (restored !== null) {
    return [
      problem('CONFLICT', `Revision ${seq} brought back what revision ${restored} said.`, `Undo ${restored} instead.`),
    ];
  }
  if (undoneBy !== null) {
    return [
      problem('UNDONE', `Revision ${seq} is undone already, by revision ${undoneBy}.`, `Undo ${undoneBy} instead.`),
    ];
  }
  const claims = touched.things.filter(({ label, how }) => label === 'Claim' && how === 'ADDED').map(({ id }) => id);
  const touching = (await tx.run(LATER, { seq })) as Row[];
  const judging = (claims.length === 0 ? [] : await tx.run(JUDGING, { seq, rows: claims })) as Row[];
  const noting = slug === null || claims.length === 0 ? [] : await notesNaming(tx, seq, slug, claims);
  return [...touching, ...judging, ...noting].map(([later, by, ids]) =>
    problem('CONFLICT', `Revision ${later} by ${by} builds on it: ${listed(ids)}.`, `Undo revision ${later} first.`),
  );
}

type Row = [seq: number, by: string, ids: string[]];

async function notesNaming(tx: Tx, seq: number, slug: string, claims: readonly string[]): Promise<Row[]> {
  const rows = (await tx.run(NOTING, { seq, slug })) as [number, string, string, string][];
  const codes = new Set(claims.map((id) => id.slice(id.indexOf('/') + 1, id.indexOf('@'))));
  return rows
    .filter(([, , , json]) => (JSON.parse(json) as DisputeProposal).claims.some((code) => codes.has(code)))
    .map(([later, by, id]) => [later, by, [id]]);
}

/** Ids that an answer names. */
const MOST_NAMED = 5;

function listed(ids: readonly string[]): string {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return ids.slice(0, MOST_NAMED).join(', ') + more;
}

function problem(code: string, reason: string, cure: string): Problem {
  return { path: [], code, reason, cure };
}
