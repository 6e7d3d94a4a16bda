/** Chains between two entities: their id as an open item, and which of their steps is the weakest. Pure. */
import type { PathQuery } from '../../api/generated/graphql.ts';
import type { Masked } from './masked.ts';
import type { Line } from './rows.ts';

export type Chain = NonNullable<PathQuery['path']>['paths'][number];
export type ChainStep = Chain['steps'][number];

const ID = /^path:([^|]+)\|([^|]+)$/;

/** The id of the chains between two entities. */
export const pathId = (from: string, to: string): string => `path:${from}|${to}`;

/** The two ends of such an id; null for any other id. */
export function pathEnds(id: string): { from: string; to: string } | null {
  const [, from, to] = ID.exec(id) ?? [];
  return from && to ? { from, to } : null;
}

/** Fewer independent sources first, then implied, then disputed: as the API ranks steps. By the strongest relation of each. */
function rank(a: Line, b: Line): number {
  const implied = Number(b.basis === 'IMPLIED') - Number(a.basis === 'IMPLIED');
  return a.nIndependent - b.nIndependent || implied || Number(b.disputed) - Number(a.disputed);
}

/** Steps as a view has them: the relations that are left first, strongest first; for one that fell nobody speaks any more. */
export const stepsUnder = (steps: readonly ChainStep[], { lines, fallen }: Masked): ChainStep[] =>
  steps.map((step) => {
    const now = step.relations.map((line) => ({ ...line, ...lines.get(line.id) }));
    const left = now.map((line) => (fallen.has(line.id) ? { ...line, nIndependent: 0 } : line));
    return { ...step, relations: left.sort((a, b) => rank(b, a)) };
  });

/** Numbers of the steps that are as weak as the weakest; all of them where none is weaker than another. */
export function weakestOf(steps: readonly Pick<ChainStep, 'relations'>[]): number[] {
  const strongest = steps.flatMap(({ relations }) => relations[0] ?? []);
  const least = [...strongest].sort(rank)[0];
  return strongest.flatMap((line, i) => (least && rank(line, least) === 0 ? [i] : []));
}

/** Entities and relations of all chains. */
export function partsOf(chains: readonly Chain[]): { nodes: ChainStep['from'][]; lines: Line[] } {
  const steps = chains.flatMap(({ steps: own }) => own);
  return {
    nodes: steps.flatMap(({ from, to }) => [from, to]),
    lines: steps.flatMap(({ relations }) => relations),
  };
}
