/**
 * Projects anew in chunks that a restart goes on from: everything where the rules have changed, and the claims about large
 * entities whose identity was judged anew. Reads and commits go on meanwhile.
 */
import type { Graph, Tx } from '../../run.ts';
import { lastRevision } from '../history/revisions.ts';
import { project } from './project.ts';
import { replan } from './replan.ts';
import { rulesVersion } from './rules-version.ts';

/** Claims of one transaction: as fast as 2,000, and commits wait a third of a second, not more. */
const CHUNK = 500;
const RULES = 'rules';

/** One line of progress, for a person. */
type Report = (line: string) => void;

const META = `MATCH (m:Meta {id: 'meta'}) RETURN m.rules, EXISTS { (:Rebuild) },
  COLLECT { MATCH (b:Rebuild {id: '${RULES}'}) RETURN b.rules }[0]`;
const SET_RULES = `MATCH (m:Meta {id: 'meta'}) SET m.rules = $rules`;

/** A rebuild for other rules begins anew. */
const BEGIN = `
  MERGE (b:Rebuild {id: '${RULES}'})
  FOREACH (_ IN CASE WHEN b.rules = $rules THEN [] ELSE [1] END |
    SET b.rules = $rules, b.seq = 0, b.cursor = '', b.done = 0, b.total = COUNT { (c:Claim) WHERE NOT c:Withdrawn })
  RETURN b.done, b.total`;
const SCHEDULE = `
  CREATE (:Rebuild {id: $id, seq: $seq, members: $members, cursor: '', done: 0, total: $total})`;

/** In the order in which they were begun. */
const FIRST = `MATCH (b:Rebuild) WHERE b.seq >= 0 RETURN b.id, b.members, b.cursor ORDER BY b.seq LIMIT 1`;
const NEXT_OF_ALL = `
  MATCH (c:Claim) WHERE c.id > $cursor AND NOT c:Withdrawn
  WITH c ORDER BY c.id LIMIT $chunk
  RETURN c.id`;
/** Claims that name one of these, are spoken by one, or count their people. Each part reads from its index. */
const NEXT_ABOUT = `
  UNWIND $members AS id
  CALL (id) {
    MATCH (:Entity {id: id})<-[a:ABOUT]-(c:Claim) WHERE a.entity = id AND a.claim > $cursor AND NOT c:Withdrawn
    RETURN c ORDER BY a.claim LIMIT $chunk
    UNION
    MATCH (:Entity {id: id})<-[:SPEAKS_FOR]-(:Source)<-[:STATED_BY]-(c:Claim) WHERE c.id > $cursor AND NOT c:Withdrawn
    RETURN c ORDER BY c.id LIMIT $chunk
    UNION
    MATCH (c:Claim {scopeGroup: id}) WHERE c.id > $cursor AND NOT c:Withdrawn RETURN c ORDER BY c.id LIMIT $chunk
    UNION
    MATCH (c:Claim {scopeParty: id}) WHERE c.id > $cursor AND NOT c:Withdrawn RETURN c ORDER BY c.id LIMIT $chunk
  }
  WITH DISTINCT c ORDER BY c.id LIMIT $chunk
  RETURN c.id`;
const COUNT_ABOUT = `
  UNWIND $members AS id
  MATCH (e:Entity {id: id})
  RETURN sum(COUNT { (e)<-[:ABOUT]-() } + COUNT { (e)<-[:SPEAKS_FOR]-(:Source)<-[:STATED_BY]-() })`;
const ADVANCE = `MATCH (b:Rebuild {id: $id}) SET b.cursor = $cursor, b.done = b.done + $n RETURN b.done, b.total`;
const END = `MATCH (b:Rebuild {id: $id}) DELETE b`;

/**
 * Makes the stored projection that of the present rules, and ends what a restart left unfinished.
 *
 * @returns whether there was anything to do
 */
export async function rebuildIfRulesChanged(graph: Graph, report: Report = () => {}): Promise<boolean> {
  const rules = await rulesVersion();
  const [found] = await graph.read('rebuild', META, {}, { patient: true });
  const [stored, isUnfinished, underWay] = (found ?? []) as [string?, boolean?, (string | null)?];
  // What was begun for other rules and given up with them has left some edges in their form.
  const isSame = stored === rules && (underWay ?? rules) === rules;
  if (isSame && isUnfinished !== true) return false;
  if (!isSame) await graph.write('rebuild', (tx) => tx.run(BEGIN, { rules }));
  await runRebuilds(graph, report);
  if (!isSame) await graph.write('rebuild', (tx) => tx.run(SET_RULES, { rules }));
  await replan(graph);
  return true;
}

/**
 * Leaves the claims about these entities to chunks of their own where they are too many for one transaction.
 *
 * @returns those that the caller projects itself: all or none
 */
export async function scheduleRebuild(tx: Tx, seq: number, members: readonly string[]): Promise<readonly string[]> {
  if (members.length === 0) return members;
  const [row] = await tx.run(COUNT_ABOUT, { members });
  const total = Number(row?.[0] ?? 0);
  if (total <= CHUNK) return members;
  await tx.run(SCHEDULE, { id: `judgement:${seq}`, seq, members, total });
  return [];
}

/** Goes through all that is scheduled, in order. */
export async function runRebuilds(graph: Graph, report: Report = () => {}): Promise<void> {
  while (await graph.write('rebuild', (tx) => rebuildChunk(tx, report)));
}

/** @returns whether there may be more */
async function rebuildChunk(tx: Tx, report: Report): Promise<boolean> {
  const [first] = (await tx.run(FIRST)) as [string, string[] | null, string][];
  if (!first) return false;
  const [id, members, cursor] = first;
  const claims = (
    await tx.run(members ? NEXT_ABOUT : NEXT_OF_ALL, { members, cursor, chunk: CHUNK })
  ).flat() as string[];
  const events = (members ?? []).filter((member) => member.startsWith('event:'));
  const nothing = { retracted: [], entities: [], sources: [], notesOf: null };
  await project(tx, await lastRevision(tx), { ...nothing, claims, events });
  const [state] = await tx.run(ADVANCE, { id, cursor: claims.at(-1) ?? cursor, n: claims.length });
  report(`Projecting anew, ${id === RULES ? 'the rules have changed' : id}: ${state?.[0]} of ${state?.[1]} claims`);
  if (claims.length < CHUNK) await tx.run(END, { id });
  return true;
}
