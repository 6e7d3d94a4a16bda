/** Two nodes that may be the same: the question stands on their line, or on dots where they have none. Pure. */
import type { Rows } from '../../state/data/rows.ts';
import { type Pair, pairId } from './pairs.ts';

/** An open question between two nodes of the canvas; `id` is that of the line between them. */
export type Same = { id: string; a: string; b: string; judgement: string; hasLine: boolean };

/** Open questions between these nodes, by id. */
export function samesOf(entities: Rows['entities'], nodes: readonly string[], pairs: readonly Pair[]): Same[] {
  const there = new Set(nodes);
  const lines = new Set(pairs.map(({ id }) => id));
  const found = nodes.flatMap((node) => entities.get(node)?.judgements ?? []);
  const open = found.filter(({ verdict, a, b }) => verdict === 'UNSURE' && there.has(a.id) && there.has(b.id));
  const sames = open.map(({ id: judgement, a, b }): Same => {
    const id = pairId(a.id, b.id);
    return { id, a: a.id, b: b.id, judgement, hasLine: lines.has(id) };
  });
  return [...new Map(sames.map((same) => [same.id, same])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
