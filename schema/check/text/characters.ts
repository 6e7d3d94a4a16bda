/** Characters that are no writing: control characters, NUL, halves of surrogate pairs; and names without end. They break exports, logs and pages. */
import type { Problem, Proposals } from '../../proposals.ts';
import { lengthInCodePoints } from '../../types/code-points.ts';
import { PROPOSALS } from '../shape/records.ts';
import { shown, walk } from '../shape/shape.ts';

/** C0 and C1 controls and DEL. */
const CONTROL = /\p{Cc}/u;
/** The same without tab, line feed and carriage return, which an article's text may hold. */
const CONTROL_IN_TEXT = /(?![\t\n\r])\p{Cc}/u;

/** Fields that hold names or stand for them. */
const NAMING = new Set<string | number>(['names', 'aliases', 'label', 'phrase', 'subject']);
/** Code points (reliability.md 8). */
const LONGEST_NAME = 1_000;

export function checkCharacters(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  walk(proposals, PROPOSALS, (value, _shape, path) => {
    if (typeof value !== 'string') return;
    if (path.some((step) => NAMING.has(step)) && lengthInCodePoints(value) > LONGEST_NAME) {
      problems.push({
        path,
        code: 'NAME_TOO_LONG',
        reason: `${shown(path)} has ${lengthInCodePoints(value)} code points; a name has at most ${LONGEST_NAME}.`,
        cure: 'Make it shorter.',
      });
    }
    const isOfText = path[0] === 'text' || path.at(-1) === 'exact';
    const bad = badCharacter(value, isOfText ? CONTROL_IN_TEXT : CONTROL);
    if (bad === undefined) return;
    problems.push({
      path: path[0] === 'text' ? ['text', bad.at] : path,
      code: 'BAD_CHARACTER',
      reason: `${shown(path)} holds ${bad.name} at code point ${bad.at}.`,
      cure: isOfText ? 'Take the character out.' : 'Take the character out; a text of ours stands in one line.',
    });
  });
  return problems;
}

function badCharacter(value: string, control: RegExp): { name: string; at: number } | undefined {
  const points = Array.from(value);
  const at = points.findIndex((point) => control.test(point) || !point.isWellFormed());
  const point = points[at];
  if (point === undefined) return undefined;
  const number = (point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    name: point.isWellFormed() ? `the control character U+${number}` : `half of a surrogate pair, U+${number}`,
    at,
  };
}
