/** What GraphQL's types cannot say of an argument. Every refusal names the argument. */
import { lengthInCodePoints } from '../../../schema/types/code-points.ts';
import { isAskable, LONGEST_ID } from '../../../schema/types/ids.ts';
import { TawaturError } from '../../errors.ts';
import { isGiven } from '../../graph/read/page.ts';

export const MOST_NODES = 100;
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
