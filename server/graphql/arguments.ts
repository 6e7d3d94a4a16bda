/** What GraphQL's types cannot say of an argument. Every refusal names the argument. */
import { isAskable, LONGEST_ID } from '../../schema/types/ids.ts';
import { TawaturError } from '../errors.ts';
import { isGiven } from '../graph/read/page.ts';

export const MOST_NODES = 100;

/** @throws TawaturError BAD_INPUT for a text that can be nobody's id */
export function checkId(name: string, id: string): void {
  if (isAskable(id)) return;
  throw new TawaturError(
    'BAD_INPUT',
    `\`${name}\` is an id: 1 to ${LONGEST_ID} code points, no control characters, no lone surrogates.`,
  );
}

/** @throws TawaturError BAD_INPUT for too many, or one that can be nobody's */
export function checkIds(name: string, ids: readonly string[], limit: number, least = 0): void {
  if (ids.length < least || ids.length > limit) {
    const details = { limit, value: ids.length };
    throw new TawaturError('BAD_INPUT', `\`${name}\` takes ${least} to ${limit} ids, not ${ids.length}.`, details);
  }
  for (const id of ids) checkId(name, id);
}

/** @throws TawaturError BAD_INPUT for a number below 0 */
export function checkNumber(name: string, value: number | null | undefined): void {
  if (!isGiven(value) || value >= 0) return;
  throw new TawaturError('BAD_INPUT', `\`${name}\` is 0 or more, not ${value}.`, { limit: 0, value });
}

/** @throws TawaturError BAD_INPUT where it ends before it begins */
export function checkDays(from: string | null | undefined, to: string | null | undefined): void {
  if (!isGiven(from) || !isGiven(to) || from <= to) return;
  throw new TawaturError('BAD_INPUT', `\`filter.to\` is ${to}, before \`filter.from\`, ${from}.`);
}
