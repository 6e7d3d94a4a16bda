/** Sources as nodes. Each has a number, by which edges name voices in lists that Cypher filters; it never leaves the graph. */
import type { SourceProposal } from '../../../../schema/proposals.ts';
import { canonicalJson } from '../../../../schema/types/canonical-json.ts';
import type { Tx } from '../../run.ts';
import { each } from '../each.ts';
import { bilingual, nameProperties, wordProperties } from './entities.ts';

export type SourceRow = { id: string; entity: string | null; properties: Record<string, unknown> };

/** From the index, last first. */
const LAST_NUMBER = `MATCH (s:Source) WHERE s.no IS NOT NULL RETURN s.no ORDER BY s.no DESC LIMIT 1`;

const MERGE_SOURCES = `
  UNWIND $rows AS row
  MERGE (s:Source {id: row.id})
  ON CREATE SET s.no = row.no, s.declaredBy = $slug, s.nSpoken = 0, s.nCarried = 0
  SET s += row.properties
  WITH s, row
  OPTIONAL MATCH (s)-[old:SPEAKS_FOR]->()
  DELETE old
  WITH DISTINCT s, row
  MATCH (e:Entity {id: row.entity})
  CREATE (s)-[:SPEAKS_FOR]->(e)`;

/** The declared sources of an article, as rows. */
export function sourceRows(sources: readonly SourceProposal[]): SourceRow[] {
  return sources.map((source) => ({
    id: source.id,
    entity: source.entity ?? null,
    properties: {
      kind: source.kind,
      ...nameProperties(source.names),
      ...wordProperties(source),
      access: source.access,
      isBelligerent: source.isBelligerent,
      stateLinked: source.stateLinked,
      party: source.party ?? null,
      entity: source.entity ?? null,
      ...bilingual('independence', source.independence),
      proposalJson: canonicalJson(source),
    },
  }));
}

/** Creates or changes sources; a new one gets the next number. Their entities must be there. */
export async function writeSources(tx: Tx, slug: string, rows: readonly SourceRow[]): Promise<void> {
  if (rows.length === 0) return;
  const [last] = await tx.run(LAST_NUMBER);
  const next = Number(last?.[0] ?? 0) + 1;
  await each(
    tx,
    MERGE_SOURCES,
    rows.map((row, index) => ({ ...row, no: next + index })),
    { slug },
  );
}

const COUNT_CLAIMS = `
  UNWIND $rows AS id
  MATCH (c:Claim {id: id})-[step:STATED_BY]->(s:Source)
  WITH s, c, collect(step.role) AS roles
  WITH s, sum(CASE WHEN any(r IN roles WHERE r IN ['SPEAKER', 'NARRATOR']) THEN 1 ELSE 0 END) AS spoken,
    sum(CASE WHEN any(r IN roles WHERE r IN ['AGENCY', 'OUTLET']) THEN 1 ELSE 0 END) AS carried
  SET s.nSpoken = s.nSpoken + $sign * spoken, s.nCarried = s.nCarried + $sign * carried`;

/** Keeps the counts of the sources of claims that came in (`sign` 1) or were taken back (-1). */
export async function countClaims(tx: Tx, ids: readonly string[], sign: 1 | -1): Promise<void> {
  await each(tx, COUNT_CLAIMS, ids, { sign });
}
