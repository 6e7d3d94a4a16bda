/** How strong chains are: a chain is as strong as its weakest step, a step as the strongest relation that makes it. */
import { RelationType } from '../../../schema/generated/ontology.ts';
import type { RelationRow } from './objects/relations.ts';

type Strength = Pick<RelationRow, 'nIndependent' | 'basis' | 'disputed'>;
export type Step = { from: string; to: string; relations: RelationRow[] };
/** `weakest`: number of the weakest step, from 0. */
export type Chain = { steps: Step[]; weakest: number };

/** What is answered. `totalCount`: chains of that length; null above 1,000. */
export type FoundChains = { paths: Chain[]; totalCount: number | null; searchedTo: number };

/** Below 0 where `a` is weaker: fewer independent sources, then implied, then disputed. */
export function compareStrength(a: Strength, b: Strength): number {
  return (
    a.nIndependent - b.nIndependent ||
    Number(a.basis === 'STATED') - Number(b.basis === 'STATED') ||
    Number(b.disputed) - Number(a.disputed)
  );
}

/** Strongest first, then in the order of lists. */
export function strongestFirst(relations: readonly RelationRow[]): RelationRow[] {
  return relations.toSorted(
    (a, b) =>
      compareStrength(b, a) || RelationType.indexOf(a.type) - RelationType.indexOf(b.type) || (a.key < b.key ? -1 : 1),
  );
}

/** @param steps not empty; in each the strongest relation first, at least one */
export function chainOf(steps: Step[]): Chain {
  const strengths = steps.map(strengthOf);
  const weakest = strengths.reduce((best, strength, i) => {
    return compareStrength(strength, strengths[best] as Strength) < 0 ? i : best;
  }, 0);
  return { steps, weakest };
}

/** Those with the strongest weakest step first, then by the ids on the way. */
export function strongestChainsFirst(paths: readonly Chain[]): Chain[] {
  const weakestOf = ({ steps, weakest }: Chain) => strengthOf(steps[weakest] as Step);
  const wayOf = ({ steps }: Chain) => steps.map(({ to }) => to).join(' ');
  return paths.toSorted((a, b) => compareStrength(weakestOf(b), weakestOf(a)) || (wayOf(a) < wayOf(b) ? -1 : 1));
}

function strengthOf({ relations: [strongest] }: Step): Strength {
  if (strongest === undefined) throw new Error('a step without a relation');
  return strongest;
}
