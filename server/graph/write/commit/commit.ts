/** The one way into the graph: an article's proposals, checked, compared with what is stored, written and projected at once. */
import { checkProposals, referencedIds } from '../../../../schema/check/check.ts';
import type { Problem, Proposals } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Graph, Tx } from '../../run.ts';
import { judgeByHistory } from '../history/history.ts';
import { type Act, now, recordRevision } from '../history/revisions.ts';
import { contradictions } from '../identity/contradictions.ts';
import { writeJudgements } from '../identity/identity.ts';
import { claimIdOf } from '../ids.ts';
import { writeNotes } from '../projection/notes.ts';
import { project } from '../projection/project.ts';
import { runRebuilds, scheduleRebuild } from '../projection/rebuild.ts';
import { replan } from '../projection/replan.ts';
import { placing, type Reported, reportedOf, writeArticle, writePassages } from './article.ts';
import { createClaims, redateClaims, reviveClaims, withdrawClaims } from './claims.ts';
import { type Diff, diffOf, type Folder, folderOf, isEmpty, type PartDiff } from './diff.ts';
import { entityRows, writeEntities } from './entities.ts';
import { distrustFingerprints, fingerprintOf, keepFingerprint, knownSince } from './fingerprint.ts';
import { changedIn, refusals } from './refusals.ts';
import { countClaims, sourceRows, writeSources } from './sources.ts';
import { readStored, type Stored } from './stored.ts';
import { writeParagraphs } from './text-words.ts';

export type CommitResult = {
  outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  /** This commit's own where it wrote something, else one since which nothing has changed it; 0 where the graph was not asked. */
  revision: number;
  added: number;
  retracted: number;
  /** All that is wrong; not empty exactly where it was refused, and then nothing was written. */
  problems: Problem[];
  /** Of an unchanged folder that was taken in just so once: the revisions of persons that changed it since. */
  overruledBy?: number[];
};

/** Texts are stored once. */
const VERSION = 1;
/** Number of the first revision of a graph. */
const FIRST = 1;

/**
 * Commits one article in one transaction. The same proposals again change nothing.
 *
 * @param by who did it, as revisions tell it
 * @throws TawaturError where the database fails; a refusal is an answer
 */
export async function commitArticle(graph: Graph, proposals: Proposals, { by }: { by: string }): Promise<CommitResult> {
  const problems = checkProposals(proposals);
  if (problems.length > 0) return { outcome: 'refused', revision: 0, added: 0, retracted: 0, problems };
  const since = await knownSince(graph, proposals);
  if (since !== null) return { outcome: 'unchanged', revision: since, added: 0, retracted: 0, problems };
  const result = await graph.write('commit', (tx) => commit(tx, proposals, by));
  if (result.outcome === 'new' || result.outcome === 'changed') await runRebuilds(graph);
  if (result.outcome === 'new' && result.revision === FIRST) await replan(graph);
  return result;
}

async function commit(tx: Tx, proposals: Proposals, by: string): Promise<CommitResult> {
  const references = referencedIds(proposals);
  const entities = entityRows(proposals);
  const sources = sourceRows(proposals.sources);
  const ids = [...references, ...entities, ...sources].map(({ id }) => id);
  const stored = await readStored(tx, proposals, ids);
  const folder = folderOf(proposals, entities, sources);
  const diff = diffOf(folder, stored);
  const problems = [
    ...refusals(proposals, references, stored, diff),
    ...(await contradictions(tx, judgedIn(folder, diff), removedFrom(diff.parts.Judgement), pathIn(folder))),
  ];
  const { created, revived, retracted } = diff.claims;
  const answer = {
    revision: stored.revision,
    added: created.length + revived.length,
    retracted: retracted.length,
    problems,
  };
  if (problems.length > 0) return { ...answer, outcome: 'refused', added: 0, retracted: 0 };
  if (isEmpty(diff)) {
    await keepFingerprint(tx, proposals, stored.revision);
    return { ...answer, outcome: 'unchanged' };
  }
  const { slug } = proposals.article;
  const fingerprint = fingerprintOf(proposals);
  const past = await judgeByHistory(tx, slug, fingerprint);
  if (past.is === 'overruled') return { ...answer, outcome: 'unchanged', added: 0, retracted: 0, overruledBy: past.by };
  if (past.is === 'refused') {
    return { ...answer, outcome: 'refused', added: 0, retracted: 0, problems: past.problems };
  }
  const act: Act = {
    seq: stored.revision + 1,
    kind: 'ARTICLE',
    by,
    at: now(),
    slug,
    note: null,
    undoes: null,
    fingerprint,
  };
  await write(tx, folder, diff, stored, act);
  return { ...answer, outcome: stored.article ? 'changed' : 'new', revision: act.seq };
}

async function write(tx: Tx, folder: Folder, diff: Diff, stored: Stored, act: Act): Promise<void> {
  const reported = reportedOf(folder.proposals.article);
  if (!reported) throw new Error('the validator let an article without a day pass');
  await writeParts(tx, folder, diff, reported);
  const claims = await writeClaims(tx, folder, diff, stored, reported);
  const written = judgedIn(folder, diff).map((one) => ({ ...one, slug: act.slug }));
  const removed = removedFrom(diff.parts.Judgement);
  const judged = await writeJudgements(tx, { written, restored: [], removed }, act);
  const entities = await scheduleRebuild(tx, act.seq, judged);
  const noted = new Set(idsOf(diff.parts.Note));
  const notes = folder.notes.filter(({ id }) => noted.has(id));
  await writeNotes(tx, { written: notes, restored: [], removed: removedFrom(diff.parts.Note) }, act);
  await recordRevision(tx, act, diff);
  if (diff.parts.Entity.changed.length + diff.parts.Source.changed.length > 0) await distrustFingerprints(tx, act.seq);
  await keepFingerprint(tx, folder.proposals, act.seq);
  await project(tx, act.seq, {
    claims,
    retracted: diff.claims.retracted.map(({ id }) => id),
    entities: [...entities, ...changedIn(diff.parts.Entity, ['kind', 'label'])],
    sources: changedIn(diff.parts.Source, ['entity']),
    events: idsOf(diff.parts.Entity).filter((id) => id.startsWith('event:')),
    notesOf: noted.size + diff.parts.Note.removed.length > 0 ? act.slug : null,
    isFirst: act.seq === FIRST,
  });
}

/** Entities before sources, which speak for them; sources before articles, which they publish. */
async function writeParts(tx: Tx, folder: Folder, { parts }: Diff, reported: Reported): Promise<void> {
  const { proposals } = folder;
  const { slug } = proposals.article;
  const touched = new Set([...idsOf(parts.Entity), ...idsOf(parts.Source)]);
  const isTouched = ({ id }: { id: string }) => touched.has(id);
  await writeEntities(tx, slug, folder.entities.filter(isTouched));
  await writeSources(tx, slug, folder.sources.filter(isTouched));
  const place = placing(proposals.text);
  if (idsOf(parts.Article).length > 0) await writeArticle(tx, proposals, reported, place);
  if (parts.Article.added.length > 0) await writeParagraphs(tx, slug, VERSION, proposals.text);
  const spans = proposals.claims.flatMap(({ passages }) => passages.map(place));
  await writePassages(tx, slug, VERSION, spans);
}

/** @returns ids of the claims that are new, said again, or dated anew */
async function writeClaims(tx: Tx, folder: Folder, diff: Diff, stored: Stored, reported: Reported): Promise<string[]> {
  const { slug } = folder.proposals.article;
  const { created, revived, retracted, kept } = diff.claims;
  const taken = retracted.map(({ id }) => id);
  await createClaims(tx, created, { slug, version: VERSION, reported, place: placing(folder.proposals.text) });
  await reviveClaims(tx, revived, reported);
  await countClaims(tx, taken, -1);
  await withdrawClaims(tx, taken);
  const added = [...created.map((claim) => claimIdOf(slug, claim)), ...revived.map(({ id }) => id)];
  await countClaims(tx, added, 1);
  const isRedated = canonicalJson(stored.article?.reported ?? reported) !== canonicalJson(reported);
  if (!isRedated) return added;
  await redateClaims(tx, kept, reported);
  return [...added, ...kept];
}

/** Judgements of the folder that are new or changed. */
function judgedIn({ judgements }: Folder, { parts }: Diff) {
  const ids = new Set(idsOf(parts.Judgement));
  return judgements
    .filter(({ id }) => ids.has(id))
    .map((one) => ({ ...one, verdict: one.proposal.verdict, a: one.proposal.a, b: one.proposal.b }));
}

function pathIn({ judgements }: Folder): (id: string) => Problem['path'] | null {
  return (id) => {
    const index = judgements.findIndex((one) => one.id === id);
    return index < 0 ? null : ['judgements', index];
  };
}

function removedFrom({ removed }: PartDiff): string[] {
  return removed.map(({ id }) => id);
}

function idsOf({ added, changed }: PartDiff): string[] {
  return [...added, ...changed.map(({ id }) => id)];
}
