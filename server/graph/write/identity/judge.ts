/** A person's judgement whether two entities are the same: a revision of its own, undone like any other. */
import { checkLinks } from '../../../../schema/check/links.ts';
import type { JudgementProposal, Problem } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Graph, Tx } from '../../run.ts';
import { each } from '../each.ts';
import { type Act, lastRevision, now, recordJudgement } from '../history/revisions.ts';
import { sha256 } from '../ids.ts';
import { project } from '../projection/project.ts';
import { runRebuilds, scheduleRebuild } from '../projection/rebuild.ts';
import { contradictions } from './contradictions.ts';
import { writeJudgements } from './identity.ts';

/** `claims` are ids here, of any article. */
export type PersonsJudgement = Omit<JudgementProposal, 'code'>;

export type JudgeResult = {
  outcome: 'judged' | 'refused';
  /** Number of the new revision; of the last one where it was refused. */
  revision: number;
  /** Id of the judgement; null where it was refused. */
  judgement: string | null;
  problems: Problem[];
};

const KNOWN = `UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id`;
const KNOWN_CLAIMS = `UNWIND $rows AS id MATCH (c:Claim {id: id}) WHERE NOT c:Withdrawn RETURN c.id`;

/**
 * Writes the judgement in one transaction; what follows for many claims is projected in chunks, which a restart goes on with.
 *
 * @param by who judges, as the revision tells it
 * @throws TawaturError where the database fails; a refusal is an answer
 */
export async function judge(graph: Graph, judgement: PersonsJudgement, { by }: { by: string }): Promise<JudgeResult> {
  const result = await graph.write('judge', (tx) => write(tx, judgement, by));
  if (result.outcome === 'judged') await runRebuilds(graph);
  return result;
}

async function write(tx: Tx, proposal: PersonsJudgement, by: string): Promise<JudgeResult> {
  const revision = await lastRevision(tx);
  const seq = revision + 1;
  const json = canonicalJson(proposal);
  const id = `judgement:${sha256(`${json} ${seq}`).slice(0, 32)}`;
  const problems = [
    ...checkLinks({ judgements: [{ ...proposal, code: 'The judgement' }], disputes: [], mentions: [] }),
    ...(await unknown(tx, KNOWN, [proposal.a, proposal.b])),
    ...(await unknown(tx, KNOWN_CLAIMS, proposal.claims)),
    ...(await contradictions(tx, [{ id, ...proposal }], [], () => null)),
  ];
  if (problems.length > 0) return { outcome: 'refused', revision, judgement: null, problems };
  const nothing = { note: null, undoes: null, fingerprint: null };
  const act: Act = { seq, kind: 'JUDGEMENT', by, at: now(), slug: null, ...nothing };
  const said = { id, json, proposal: { ...proposal, code: '' }, claims: proposal.claims, slug: null };
  const members = await writeJudgements(tx, { written: [said], restored: [], removed: [] }, act);
  await recordJudgement(tx, act, id);
  const entities = await scheduleRebuild(tx, seq, members);
  await project(tx, seq, { claims: [], retracted: [], entities, sources: [], events: [], notesOf: null });
  return { outcome: 'judged', revision: seq, judgement: id, problems };
}

async function unknown(tx: Tx, cypher: string, ids: readonly string[]): Promise<Problem[]> {
  const found = new Set((await each(tx, cypher, ids)).flat());
  const cure = 'Name entities of the graph, and claims that hold.';
  return ids
    .filter((id) => !found.has(id))
    .map((id) => ({ path: [], code: 'UNKNOWN_ID', reason: `Nobody has the id ${id}.`, cure }));
}
