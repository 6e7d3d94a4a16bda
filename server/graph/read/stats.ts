/** How much there is, from the database's own counts: nothing is walked. */
import { RelationType } from '../../../schema/generated/ontology.ts';
import type { Read } from './reader.ts';

const FIELDS = [
  'groups',
  'persons',
  'places',
  'events',
  'sources',
  'articles',
  'claims',
  'relations',
  'disputes',
  'revision',
] as const;
export type StatsRow = Record<(typeof FIELDS)[number], number> & { rebuilding: boolean };

const STATS = `
RETURN COUNT { (:Group) }, COUNT { (:Person) }, COUNT { (:Place) }, COUNT { (:Event) }, COUNT { (:Source) },
  COUNT { (:Article) }, COUNT { (:Claim) } - COUNT { (:Withdrawn) }, COUNT { ()-[:${RelationType.join('|')}]->() },
  COUNT { (:Dispute) },
  coalesce(COLLECT { MATCH (r:Revision) WHERE r.seq > 0 RETURN r.seq ORDER BY r.seq DESC LIMIT 1 }[0], 0),
  EXISTS { (:Rebuild) }`;

/** Exact counts of the whole graph. */
export async function readStats(read: Read): Promise<StatsRow> {
  const [row = []] = await read('stats', STATS);
  const counts = Object.fromEntries(FIELDS.map((name, i) => [name, row[i]])) as Record<(typeof FIELDS)[number], number>;
  return { ...counts, rebuilding: row[FIELDS.length] as boolean };
}
