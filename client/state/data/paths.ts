/** Chains between two entities: their id as an open item, and which of their steps is the weakest. Pure. */
import type { Masked } from './masked.ts';
import type { Chain, ChainStep, Line } from './rows.ts';

const ID = /^path:([^|]+)\|([^|]+)$/;

/** The id of the chains between two entities. */
export const pathId = (from: string, to: string): string => `path:${from}|${to}`;

/** The two ends of such an id; null for any other id. */
export function pathEnds(id: string): { from: string; to: string } | null {
  const [, from, to] = ID.exec(id) ?? [];
  return from && to ? { from, to } : null;
}

/** Fewer independent sources first, then implied, then disputed: as the API ranks steps. By the strongest relation of each. */
function rank(a: Line | undefined, b: Line | undefined): number {
  if (!a || !b) return 0;
  const implied = Number(b.basis === 'IMPLIED') - Number(a.basis === 'IMPLIED');
  return a.nIndependent - b.nIndependent || implied || Number(b.disputed) - Number(a.disputed);
}

/** Numbers of the steps that are as weak as the weakest, as `lines` counts them; all of them where none is weaker than another. */
export function weakestOf({ steps, weakest }: Chain, lines: Masked['lines']): number[] {
  const strongest = steps.map(({ relations: [line] }) => line && (lines.get(line.id) ?? line));
  return strongest.flatMap((line, i) => (rank(line, strongest[weakest]) === 0 ? [i] : []));
}

/** Entities and relations of all chains. */
export function partsOf(chains: readonly Chain[]): { nodes: ChainStep['from'][]; lines: Line[] } {
  const steps = chains.flatMap(({ steps: own }) => own);
  return {
    nodes: steps.flatMap(({ from, to }) => [from, to]),
    lines: steps.flatMap(({ relations }) => relations),
  };
}
