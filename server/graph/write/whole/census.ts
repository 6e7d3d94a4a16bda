/** How many nodes and relationships of each sort there are, from the database's own counts. */
import { RelationType } from '../../../../schema/generated/ontology.ts';
import type { Graph } from '../../run.ts';

const LABELS = [
  'Article',
  'Passage',
  'Source',
  'Group',
  'Person',
  'Place',
  'Event',
  'Claim',
  'Withdrawn',
  'Judgement',
  'Note',
  'Dispute',
  'Bucket',
  'Revision',
  'Rebuild',
];
const COUNTS = [
  ...LABELS.map((label) => `COUNT { (:${label}) }`),
  ...RelationType.map((type) => `COUNT { ()-[:${type}]->() }`),
];
const CENSUS = `RETURN ${COUNTS.join(', ')}`;

/** Those of which there is at least one. */
export async function census(graph: Graph): Promise<[what: string, count: number][]> {
  const [row = []] = await graph.read('census', CENSUS, {}, { patient: true });
  const all = [...LABELS, ...RelationType].map((what, index): [string, number] => [what, Number(row[index])]);
  return all.filter(([, count]) => count > 0);
}
