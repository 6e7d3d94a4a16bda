/** Projects everything anew where the rules have changed, in chunks that a restart goes on from. */
import type { Graph, Tx } from '../run.ts';
import { project } from './project.ts';
import { replan } from './replan.ts';
import { rulesVersion } from './rules-version.ts';

/** Claims of one transaction: as fast as 2,000, and commits wait a third of a second, not more. */
const CHUNK = 500;

/** One line of progress, for a person. */
type Report = (line: string) => void;

const META_RULES = `MATCH (m:Meta {id: 'meta'}) RETURN m.rules`;
const SET_RULES = `MATCH (m:Meta {id: 'meta'}) SET m.rules = $rules`;

/** A rebuild for other rules begins anew. */
const BEGIN = `
  MERGE (b:Rebuild {id: 'rules'})
  FOREACH (_ IN CASE WHEN b.rules = $rules THEN [] ELSE [1] END |
    SET b.rules = $rules, b.cursor = '', b.done = 0, b.total = COUNT { (c:Claim) WHERE NOT c:Withdrawn })
  RETURN b.done, b.total`;
const NEXT = `
  MATCH (b:Rebuild {id: 'rules'})
  MATCH (c:Claim) WHERE c.id > b.cursor AND NOT c:Withdrawn
  WITH c ORDER BY c.id LIMIT $chunk
  RETURN c.id`;
const ADVANCE = `MATCH (b:Rebuild {id: 'rules'}) SET b.cursor = $cursor, b.done = b.done + $n RETURN b.done, b.total`;
const END = `MATCH (b:Rebuild {id: 'rules'}) DELETE b`;
const LAST_REVISION = `MATCH (r:Revision) WHERE r.seq IS NOT NULL RETURN r.seq ORDER BY r.seq DESC LIMIT 1`;

/**
 * Makes the stored projection that of the present rules. Reads and commits go on meanwhile.
 *
 * @returns whether there was anything to do
 */
export async function rebuildIfRulesChanged(graph: Graph, report: Report = () => {}): Promise<boolean> {
  const rules = await rulesVersion();
  const [found] = await graph.read('rebuild', META_RULES, {}, { patient: true });
  if (found?.[0] === rules) return false;
  await graph.write('rebuild', (tx) => tx.run(BEGIN, { rules }));
  while (await graph.write('rebuild', (tx) => rebuildChunk(tx, report)));
  await graph.write('rebuild', async (tx) => {
    await tx.run(END);
    await tx.run(SET_RULES, { rules });
  });
  await replan(graph);
  return true;
}

/** @returns whether there may be more */
async function rebuildChunk(tx: Tx, report: Report): Promise<boolean> {
  const claims = (await tx.run(NEXT, { chunk: CHUNK })).flat() as string[];
  const cursor = claims.at(-1);
  if (cursor === undefined) return false;
  const [last] = await tx.run(LAST_REVISION);
  const nothing = { retracted: [], entities: [], sources: [], events: [], notesOf: null };
  await project(tx, Number(last?.[0] ?? 0), { ...nothing, claims });
  const [state] = await tx.run(ADVANCE, { cursor, n: claims.length });
  report(`Projecting anew, the rules have changed: ${state?.[0]} of ${state?.[1]} claims`);
  return claims.length === CHUNK;
}
