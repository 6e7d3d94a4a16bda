/** Takes a revision back by another one: what it added goes, what it took back holds again, what it changed is as before. */
import type { Problem, Proposals } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Graph, Tx } from '../../run.ts';
import { placing, type Reported, reportedOf, writeArticle } from '../commit/article.ts';
import { redateClaims, reviveClaims, withdrawClaims } from '../commit/claims.ts';
import type { Diff } from '../commit/diff.ts';
import { writeEntities } from '../commit/entities.ts';
import { distrustFingerprints } from '../commit/fingerprint.ts';
import { changedIn } from '../commit/refusals.ts';
import { countClaims, writeSources } from '../commit/sources.ts';
import { writeJudgements } from '../identity/identity.ts';
import { liveClaimsOf, writeNotes } from '../projection/notes.ts';
import { project } from '../projection/project.ts';
import { runRebuilds, scheduleRebuild } from '../projection/rebuild.ts';
import { reverseOf, rowsOf, saidBefore } from './reverse.ts';
import { type Act, lastRevision, now, recordRevision } from './revisions.ts';
import { readTouched, type Touched, type Undoable } from './touched.ts';
import { inTheWayOf } from './undo-refusals.ts';

export type UndoResult = {
  outcome: 'undone' | 'refused';
  /** Number of the new revision; of the last one where it was refused. */
  revision: number;
  problems: Problem[];
};

/**
 * Undoes one revision in one transaction; the live export is that of before it, byte for byte. Refused, with the list, where
 * a later revision in effect touches the same things.
 *
 * @param seq number of the revision
 * @param by who undoes it, as the new revision tells it
 * @throws TawaturError where the database fails; a refusal is an answer
 */
export async function undoRevision(
  graph: Graph,
  seq: number,
  { by, note = null }: { by: string; note?: string | null },
): Promise<UndoResult> {
  const result = await graph.write('undo', (tx) => undo(tx, seq, { by, note }));
  if (result.outcome === 'undone') await runRebuilds(graph);
  return result;
}

async function undo(tx: Tx, undoes: number, { by, note }: { by: string; note: string | null }): Promise<UndoResult> {
  const revision = await lastRevision(tx);
  const touched = await readTouched(tx, undoes);
  const problems = await inTheWayOf(tx, undoes, touched);
  if (!touched || problems.length > 0) return { outcome: 'refused', revision, problems };
  const { slug } = touched.revision;
  const act: Act = { seq: revision + 1, kind: 'UNDO', by, at: now(), slug, note, undoes, fingerprint: null };
  await apply(tx, touched, act);
  return { outcome: 'undone', revision: act.seq, problems };
}

async function apply(tx: Tx, touched: Touched, act: Act): Promise<void> {
  const diff = reverseOf(touched);
  const { parts } = diff;
  await writeEntities(tx, act.slug ?? '', rowsOf(parts.Entity.changed).entities);
  await writeSources(tx, act.slug ?? '', rowsOf(parts.Source.changed).sources);
  const redated = await restoreArticle(tx, touched.article, diff);
  const claims = await restoreClaims(tx, diff, touched.article);
  const judgements = {
    written: saidBefore(parts.Judgement, touched),
    restored: parts.Judgement.added,
    removed: parts.Judgement.removed.map(({ id }) => id),
  };
  const judged = await writeJudgements(tx, judgements, act);
  const notes = { restored: parts.Note.added, removed: parts.Note.removed.map(({ id }) => id) };
  const written = parts.Note.changed.map(({ id, after }) => ({ id, json: after }));
  await writeNotes(tx, { written, ...notes }, act);
  await recordRevision(tx, act, diff);
  await distrustFingerprints(tx, act.seq);
  const entities = await scheduleRebuild(tx, act.seq, judged);
  const isNoted = written.length + notes.restored.length + notes.removed.length > 0;
  await project(tx, act.seq, {
    claims: [...claims, ...redated],
    retracted: diff.claims.retracted.map(({ id }) => id),
    entities: [...entities, ...changedIn(parts.Entity, ['kind', 'label'])],
    sources: changedIn(parts.Source, ['entity']),
    events: parts.Entity.changed.map(({ id }) => id).filter((id) => id.startsWith('event:')),
    notesOf: isNoted ? act.slug : null,
  });
}

/** @returns ids of the claims that are dated anew with it */
async function restoreArticle(tx: Tx, stored: Undoable['article'], { parts }: Diff): Promise<string[]> {
  const [change] = parts.Article.changed;
  if (!change || !stored) return [];
  const said = JSON.parse(change.after) as Pick<Proposals, 'article' | 'mentions'>;
  const reported = reportedOf(said.article);
  if (!reported) throw new Error('an article without a day was stored');
  const proposals = { ...EMPTY, ...said, text: stored.text, sha256: stored.sha256 };
  await writeArticle(tx, proposals, reported, placing(stored.text));
  if (canonicalJson(reported) === canonicalJson(stored.reported)) return [];
  const live = await liveClaimsOf(tx, said.article.slug);
  await redateClaims(tx, live, reported);
  return live;
}

/** @returns ids of those that hold again */
async function restoreClaims(tx: Tx, { claims, parts }: Diff, stored: Undoable['article']): Promise<string[]> {
  const taken = claims.retracted.map(({ id }) => id);
  await countClaims(tx, taken, -1);
  await withdrawClaims(tx, taken);
  const revived = claims.revived.map(({ id }) => id);
  if (revived.length > 0) await reviveClaims(tx, claims.revived, dayOf(stored, parts));
  await countClaims(tx, revived, 1);
  return revived;
}

function dayOf(stored: Undoable['article'], parts: Diff['parts']): Reported {
  const [change] = parts.Article.changed;
  const restored = change && reportedOf((JSON.parse(change.after) as Proposals).article);
  const day = restored ?? stored?.reported;
  if (!day) throw new Error('claims without their article');
  return day;
}

const EMPTY = {
  groups: [],
  persons: [],
  places: [],
  events: [],
  sources: [],
  claims: [],
  judgements: [],
  disputes: [],
};
