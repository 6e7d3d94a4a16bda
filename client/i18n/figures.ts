/** A figure in words of ours: "more than 40", never "> 40", which Arabic text turns round. */

import type { FigureFragment } from '../api/generated/graphql.ts';
import type { Translate } from './t.ts';

const VAGUE = { TENS: 'tens', HUNDREDS: 'hundreds', THOUSANDS: 'thousands' } as const;

/** The figure as it was said; `min` and `max` are inclusive, so that "more than 40" has `min` 41. */
export function figureWords(t: Translate, { op, min, max, best, vague }: FigureFragment): string {
  if (vague) return t(VAGUE[vague]);
  switch (op) {
    case 'EQUAL':
      return t('figure', { n: best ?? min ?? 0 });
    case 'ABOUT':
      return t('about', { n: best ?? min ?? 0 });
    case 'MORE_THAN':
      return t('moreThan', { n: (min ?? 1) - 1 });
    case 'AT_LEAST':
      return t('atLeast', { n: min ?? 0 });
    case 'LESS_THAN':
      return t('lessThan', { n: (max ?? 0) + 1 });
    case 'RANGE':
      return t('between', { a: min ?? 0, b: max ?? 0 });
    case 'UNSPECIFIED':
      return t('notGiven');
  }
}

/** The article's words for it, where they are not just the same digits: «أكثر من أربعين». */
export function verbatimOf({ verbatim, best }: FigureFragment): string | null {
  return verbatim === String(best) || verbatim === '' ? null : verbatim;
}
