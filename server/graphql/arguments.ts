/** What GraphQL's types cannot say of an argument. Every refusal names the argument. */
import { lengthInCodePoints } from '../../schema/types/code-points.ts';
import { isAskable, LONGEST_ID } from '../../schema/types/ids.ts';
import { TawaturError } from '../errors.ts';
import { isGiven } from '../graph/read/page.ts';
import type { DisputeConditions } from '../graph/read/pages/disputes.ts';
import type { RelationConditions } from '../graph/read/pages/relation-conditions.ts';
import type { DisputeFilter, RelationFilter } from './generated/resolvers.ts';
import type { Loaders } from './loaders.ts';

export const MOST_NODES = 100;
/** Ids of one canvas. */
const MOST_IDS = 500;
/** Code points that may be searched for. */
const LONGEST_TEXT = 1_000;

/** @throws TawaturError BAD_INPUT for a text that can be nobody's id */
export function checkId(name: string, id: string): void {
  if (isAskable(id)) return;
  throw new TawaturError(
    'BAD_INPUT',
    `\`${name}\` is an id: 1 to ${LONGEST_ID} code points, no control characters, no lone surrogates.`,
  );
}

/** @throws TawaturError BAD_INPUT for a text that is empty, too long, or holds what no text has */
export function checkText(name: string, text: string): void {
  const length = lengthInCodePoints(text);
  if (length < 1 || length > LONGEST_TEXT) {
    const details = { limit: LONGEST_TEXT, value: length };
    throw new TawaturError('BAD_INPUT', `\`${name}\` takes 1 to ${LONGEST_TEXT} code points, not ${length}.`, details);
  }
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new TawaturError('BAD_INPUT', `\`${name}\` holds NUL or a lone surrogate: take it out.`);
  }
}

/** @throws TawaturError BAD_INPUT for too many, or one that can be nobody's */
export function checkIds(name: string, ids: readonly string[], limit: number, least = 0): void {
  if (ids.length < least || ids.length > limit) {
    const details = { limit, value: ids.length };
    throw new TawaturError('BAD_INPUT', `\`${name}\` takes ${least} to ${limit} ids, not ${ids.length}.`, details);
  }
  for (const id of ids) checkId(name, id);
}

/** The conditions of a filter, ids made canonical. `of` is not among them: who asks has dealt with it. */
export async function relationConditions(
  filter: RelationFilter | null | undefined,
  load: Loaders,
): Promise<RelationConditions> {
  const { direction, among, types, families, basis, disputed, minIndependent, changedSince } = filter ?? {};
  checkNumber('minIndependent', minIndependent);
  checkNumber('changedSince', changedSince);
  return {
    direction: direction ?? null,
    among: among ? await canonicalIds('among', among, load) : null,
    types: types ?? null,
    families: families ?? null,
    basis: basis ?? null,
    disputed: disputed ?? null,
    minIndependent: minIndependent ?? null,
    changedSince: changedSince ?? null,
  };
}

/** The conditions of a filter, ids made canonical. */
export async function disputeConditions(
  filter: DisputeFilter | null | undefined,
  load: Loaders,
): Promise<DisputeConditions> {
  const { about, kinds, states, families, computed } = filter ?? {};
  return {
    about: about ? await canonicalIds('about', about, load) : null,
    kinds: kinds ?? null,
    states: states ?? null,
    families: families ?? null,
    computed: computed ?? null,
  };
}

/** Ids that nobody has match nothing and are left out. */
async function canonicalIds(name: string, ids: readonly string[], load: Loaders): Promise<string[]> {
  checkIds(name, ids, MOST_IDS);
  const entities = await Promise.all(ids.map((id) => load.entity.load(id)));
  return [...new Set(entities.flatMap((entity) => entity?.id ?? []))];
}

function checkNumber(name: string, value: number | null | undefined): void {
  if (!isGiven(value) || value >= 0) return;
  throw new TawaturError('BAD_INPUT', `\`${name}\` is 0 or more, not ${value}.`, { limit: 0, value });
}
