/** Judgements on who is the same as whom, and the canonical ids that follow. Nothing is rewritten: every merge can be undone. */
import type { Tx } from '../../run.ts';
import type { Folder } from '../commit/diff.ts';
import { each } from '../each.ts';

const MERGE_JUDGEMENTS = `
  UNWIND $rows AS row
  MERGE (j:Judgement {id: row.id})
  SET j += row.properties, j.rev = $seq
  REMOVE j.undoneAt, j.canonical`;

const RESTORE_JUDGEMENTS = `
  UNWIND $rows AS id
  MATCH (j:Judgement {id: id}) REMOVE j.undoneAt`;

const UNDO_JUDGEMENTS = `
  UNWIND $rows AS id
  MATCH (j:Judgement {id: id}) SET j.undoneAt = $at`;

const ENDS = `UNWIND $rows AS id MATCH (j:Judgement {id: id}) RETURN j.a, j.b`;

/** Neighbours over judgements that hold and say POSITIVE. */
const JOINED = `
  UNWIND $rows AS id
  CALL (id) {
    MATCH (j:Judgement {a: id}) RETURN j, j.b AS other
    UNION ALL
    MATCH (j:Judgement {b: id}) RETURN j, j.a AS other
  }
  WITH j, other WHERE j.verdict = 'POSITIVE' AND j.undoneAt IS NULL
  RETURN DISTINCT other, j.id, j.rev, j.canonical`;

const MOST_CLAIMS = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id})
  RETURN e.id ORDER BY COUNT { (e)<-[:ABOUT]-() } DESC, e.id LIMIT 1`;

const SET_JUDGED = `UNWIND $rows AS id MATCH (j:Judgement {id: id}) SET j.canonical = $canonical`;

const SET_CANONICAL = `
  UNWIND $rows AS id
  MATCH (e:Entity {id: id})
  SET e.canonical = CASE WHEN id = $canonical THEN null ELSE $canonical END`;

/** Entities that go by one id, with the judgements that join them. */
type Component = { members: string[]; judgements: { id: string; rev: number; canonical: string | null }[] };

/** A judgement with the folder that said it, null where a person did. */
export type SaidJudgement = Folder['judgements'][number] & { slug: string | null };

/** What to do with judgements; the latter two by id. */
export type JudgementChanges = {
  /** New or changed: each chooses the id of its component. */
  written: readonly SaidJudgement[];
  /** Taken back once, and to hold again as they were. */
  restored: readonly string[];
  removed: readonly string[];
};

/**
 * Writes, restores and takes back judgements, and sets canonical ids.
 *
 * @param at moment of the commit, RFC 3339
 * @returns every entity of a component that was or is joined by one of them, or an end of one
 */
export async function writeJudgements(
  tx: Tx,
  { written, restored, removed }: JudgementChanges,
  { seq, at, by }: { seq: number; at: string; by: string },
): Promise<string[]> {
  const ids = written.map(({ id }) => id);
  const endsBefore = await endsOf(tx, [...ids, ...restored, ...removed]);
  const membersBefore = await membersOf(tx, endsBefore);

  const rows = written.map((one) => row(one, { by, at }));
  await each(tx, MERGE_JUDGEMENTS, rows, { seq });
  await each(tx, RESTORE_JUDGEMENTS, restored);
  await each(tx, UNDO_JUDGEMENTS, removed, { at });

  const ends = [...endsBefore, ...rows.flatMap(({ properties: { a, b } }) => [a, b])];
  const components = await componentsOf(tx, [...ends, ...membersBefore]);
  for (const component of components) await nameComponent(tx, component, new Set(ids));
  return [...new Set([...ends, ...membersBefore, ...components.flatMap(({ members }) => members)])];
}

/** Who judged, and when, is kept of a person only. */
function row({ id, slug, json, proposal, claims }: SaidJudgement, who: { by: string; at: string }) {
  const { verdict, a, b, reason } = proposal;
  const said = { slug, verdict, a, b, reasonAr: reason.ar, reasonEn: reason.en, claims, proposalJson: json };
  return { id, properties: slug === null ? { ...said, ...who } : said };
}

async function endsOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return (await each(tx, ENDS, ids)).flat() as string[];
}

async function membersOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  return (await componentsOf(tx, ids)).flatMap(({ members }) => members);
}

/** The components of these entities; one that nothing joins is a component of its own. */
async function componentsOf(tx: Tx, ids: readonly string[]): Promise<Component[]> {
  const components: Component[] = [];
  const seen = new Set<string>();
  for (const id of [...new Set(ids)].sort()) {
    if (seen.has(id)) continue;
    const component = await componentOf(tx, id);
    for (const member of component.members) seen.add(member);
    components.push(component);
  }
  return components;
}

async function componentOf(tx: Tx, start: string): Promise<Component> {
  const members = new Set([start]);
  const judgements = new Map<string, Component['judgements'][number]>();
  let fresh = [start];
  while (fresh.length > 0) {
    const rows = (await each(tx, JOINED, fresh)) as [string, string, number, string | null][];
    for (const [, id, rev, canonical] of rows) judgements.set(id, { id, rev, canonical });
    fresh = [...new Set(rows.map(([other]) => other))].filter((other) => !members.has(other));
    for (const member of fresh) members.add(member);
  }
  return { members: [...members].sort(), judgements: [...judgements.values()] };
}

/** A judgement chooses the id when it is written; without one that still holds it is the smallest. */
async function nameComponent(tx: Tx, { members, judgements }: Component, written: ReadonlySet<string>): Promise<void> {
  const fresh = judgements.map(({ id }) => id).filter((id) => written.has(id));
  const latest = judgements.sort((a, b) => b.rev - a.rev || (a.id < b.id ? -1 : 1))[0];
  let canonical = members[0];
  if (fresh.length > 0) {
    const [most] = await tx.run(MOST_CLAIMS, { rows: members });
    canonical = String(most?.[0]);
    await each(tx, SET_JUDGED, fresh, { canonical });
  } else if (latest?.canonical && members.includes(latest.canonical)) {
    canonical = latest.canonical;
  }
  await each(tx, SET_CANONICAL, members, { canonical });
}
