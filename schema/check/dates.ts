/** Dates: texts in EDTF that can be read, and that say what their field needs. */
import type { Problem, Proposals } from '../proposals.ts';
import type { StatedDate } from '../types/date.ts';
import { readDate } from '../types/date.ts';
import { PROPOSALS } from './shape/records.ts';
import { walk } from './shape/shape.ts';

/** A moment in UTC, RFC 3339 with seconds, as in the API. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export function checkDates(proposals: Proposals): Problem[] {
  const problems: Problem[] = [];
  walk(proposals, PROPOSALS, (value, shape, path) => {
    if (shape.is !== 'edtf') return;
    const date = dateOrReason(String(value));
    if (typeof date === 'string') problems.push({ path, code: 'MALFORMED_DATE', reason: date, cure: FORMS });
  });
  return [...problems, ...problemsOfDays(proposals)];
}

const FORMS =
  'Write a day 2022-01-21, a month 2019-03, a year 2014, or an interval 2022-01-20/2022-01-21, open at an end with ..';

function dateOrReason(edtf: string): StatedDate | string {
  try {
    return readDate(edtf);
  } catch (error) {
    // A text that names open ends (..) ends in full stops already.
    return (error as RangeError).message.replace(/[^.]$/, '$&.');
  }
}

/** The day of publication is known, as a day or two, or the day on which the text was got stands for it. */
function problemsOfDays({ article }: Proposals): Problem[] {
  const { published, retrievedAt } = article;
  const problems: Problem[] = [];
  if (published === undefined && retrievedAt === undefined) {
    const reason = 'It is not known when the article was published, nor when its text was got.';
    const cure = 'Write published (a day, or an interval of days), or retrievedAt.';
    problems.push({ path: ['article', 'published'], code: 'NO_DAY', reason, cure });
  }
  const date = published === undefined ? undefined : dateOrReason(published.edtf);
  if (typeof date === 'object' && (date.earliest === null || date.latest === null)) {
    const reason = `${date.edtf} has an open end, but an article was published on some day.`;
    const cure = 'Write the first and the last day on which it may have been: 2022-01-21/2022-01-22.';
    problems.push({ path: ['article', 'published', 'edtf'], code: 'OPEN_DAY', reason, cure });
  }
  if (retrievedAt !== undefined && !(MOMENT.test(retrievedAt) && Number.isFinite(Date.parse(retrievedAt)))) {
    const reason = `${retrievedAt} is no moment in UTC.`;
    problems.push({
      path: ['article', 'retrievedAt'],
      code: 'MALFORMED_DATE',
      reason,
      cure: 'Write it as 2026-11-27T18:04:05Z.',
    });
  }
  return problems;
}
