/** Shapes and sizes of nodes in three steps, in px at zoom 1; the same on the canvas, in the legend and in the layout. */
import type { EntityType, Rows } from '../../state/data/rows.ts';
import { edgesOf } from '../../state/data/rows.ts';
import type { Size } from './labels.ts';

/** Lead: what most of the reporting is about. Context: places, which are there to be looked up. */
export type SizeStep = 'lead' | 'ordinary' | 'context';

const SIZES: Record<EntityType, Record<SizeStep, Size>> = {
  Group: {
    lead: { width: 40, height: 32 },
    ordinary: { width: 28, height: 22 },
    context: { width: 22, height: 17 },
  },
  Event: {
    lead: { width: 40, height: 36 },
    ordinary: { width: 28, height: 25 },
    context: { width: 22, height: 20 },
  },
  Person: {
    lead: { width: 36, height: 36 },
    ordinary: { width: 24, height: 24 },
    context: { width: 20, height: 20 },
  },
  Place: {
    lead: { width: 22, height: 22 },
    ordinary: { width: 22, height: 22 },
    context: { width: 22, height: 22 },
  },
};

export const sizeOf = (type: EntityType, step: SizeStep): Size => SIZES[type][step];

/** Size and weight of a label's letters, in px at zoom 1. */
export const FONT: Record<SizeStep, { size: number; weight: 400 | 600 }> = {
  lead: { size: 14, weight: 600 },
  ordinary: { size: 12, weight: 400 },
  context: { size: 12, weight: 400 },
};
/** Line height of labels: with less, the outline of the second line rubs out the dots under the first. */
export const LINE_HEIGHT = 1.4;
/** Latin first, and double quotes only: the renderer refuses single ones. */
export const FONT_FAMILY = '"IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif';

/** At most so many nodes stand out. */
const MOST_LEADS = 3;
/** Fewer claims than this make nobody stand out. */
const LEAD_CLAIMS = 5;

/** The step of each of these nodes: places are context, those with most claims behind their relations lead. */
export function sizeStepsOf(rows: Rows, ids: readonly string[]): ReadonlyMap<string, SizeStep> {
  const isPlace = (id: string): boolean => rows.entities.get(id)?.__typename === 'Place';
  const weighed = ids
    .filter((id) => !isPlace(id))
    .map((id) => ({ id, claims: edgesOf(rows, id).reduce((sum, { nClaims }) => sum + nClaims, 0) }))
    .filter(({ claims }) => claims >= LEAD_CLAIMS)
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  const leads = new Set(weighed.slice(0, MOST_LEADS).map(({ id }) => id));
  return new Map(ids.map((id) => [id, isPlace(id) ? 'context' : leads.has(id) ? 'lead' : 'ordinary']));
}
