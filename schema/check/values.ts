/** Values: the bounds are those of the words. "More than forty" is 41 or more; "39" is 39 and nothing else. */
import type { Problem, Proposals, Value } from '../proposals.ts';
import { boundsProblem, VAGUE_LEAST } from '../types/interval.ts';
import { PROPOSALS, VALUE } from './shape/records.ts';
import { walk } from './shape/shape.ts';

export function checkValues(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape !== VALUE) return;
    const finding = problemOf(value as Value);
    if (finding !== undefined) problems.push({ path, ...finding });
  });
  return problems;
}

type Finding = Omit<Problem, 'path'>;
/** How to write each way of saying a number. */
const CURES: Record<Value['op'], string> = {
  EQUAL: 'Give best: the number said.',
  ABOUT: 'Give best: the number said; no bounds are made up for "about".',
  MORE_THAN: 'Give min only: the next number ("more than forty" is min 41).',
  AT_LEAST: 'Give min only: the number said, or 10, 100, 1000 for tens, hundreds, thousands.',
  LESS_THAN: 'Give max only: the number before ("fewer than ten" is max 9); min is 0.',
  RANGE: 'Give min and max: the two numbers said.',
  UNSPECIFIED: 'Give no number: none is said.',
};

function problemOf(value: Value): Finding | undefined {
  const { min, max, best, op, vague } = value;
  const said = `op ${op}, min ${min}, max ${max}, best ${best}`;
  const numbers = [min, best, max].filter((bound) => bound !== null);
  if (numbers.some((bound, index) => bound < (numbers[index - 1] ?? 0))) {
    const cure = 'Numbers are 0 or more, and min ≤ best ≤ max.';
    return { code: 'BOUNDS_OUT_OF_ORDER', reason: `The bounds are out of order: ${said}.`, cure };
  }
  const misfit = boundsProblem(value);
  if (misfit !== null) return { code: 'BOUNDS_DO_NOT_FIT', reason: `${misfit}; here it is ${said}.`, cure: CURES[op] };
  if (vague !== undefined && (op !== 'AT_LEAST' || min !== VAGUE_LEAST[vague])) {
    const cure = `${vague} is op AT_LEAST with min ${VAGUE_LEAST[vague]}.`;
    return { code: 'VAGUE_DOES_NOT_FIT', reason: `${vague} does not fit: ${said}.`, cure };
  }
  return problemOfDigits(value);
}

/** A number in digits is the number of the value. "More than 40" has min 41, "fewer than 10" max 9. */
function problemOfDigits({ min, max, best, op, numberForm, verbatim }: Value): Finding | undefined {
  if (numberForm !== 'DIGITS') return undefined;
  const expected =
    op === 'MORE_THAN' ? [(min ?? 0) - 1] : op === 'LESS_THAN' ? [(max ?? 0) + 1] : [best ?? min, best ?? max];
  const found = digitsOf(verbatim.exact);
  if (expected.every((bound) => bound === null || found.includes(bound))) return undefined;
  const cure = 'Mend the number, quote its words, or write numberForm WORDS or MIXED.';
  const reason = `The digits in "${verbatim.exact}" are not ${[...new Set(expected)].join(' and ')}.`;
  return { code: 'DIGITS_DIFFER', reason, cure };
}

const ARABIC_ZERO = 0x0660;

/** Numbers in the words: Latin or Arabic digits, with or without marks between thousands. */
function digitsOf(words: string): number[] {
  const latin = words.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
  return (latin.match(/\d+(?:[,.\u066C]\d{3})*/g) ?? []).map((number) => Number(number.replaceAll(/\D/g, '')));
}
