/** Which nodes and relations an open item stands for on the canvas. Pure. */
import { pairId } from '../../graph/scene/pairs.ts';
import type { Detail } from './rows.ts';

/**
 * Ids of entities, relations or of one disagreement: a claim stands for the relations that rest on it, a source for whoever
 * speaks, a path for its strongest chain, a judgement for its two and the line between them, by its own id; everything
 * else for itself. `detail` is null until it is known.
 */
export function standsFor(open: string | null, detail: Detail | null | undefined): readonly string[] {
  if (open === null) return [];
  switch (detail?.of) {
    case 'claim':
      return detail.row.relations.nodes.map(({ id }) => id);
    case 'source':
      return detail.row.entity ? [detail.row.entity.id] : [];
    case 'path': {
      const [strongest] = detail.row.paths;
      const steps = strongest?.steps ?? [];
      const nodes = [...detail.row.ends, ...steps.map(({ to }) => to)].map(({ id }) => id);
      return [...nodes, ...steps.flatMap(({ relations }) => relations[0]?.id ?? [])];
    }
    case 'judgement': {
      const { a, b } = detail.row;
      return [pairId(a.id, b.id), a.id, b.id];
    }
    default:
      return [open];
  }
}
