/** What comes up later, in the graph, is told with the line of the folder that it is about. */
import { expect, test } from 'vitest';
import type { Problem } from '../../../schema/proposals.ts';
import { locateProblems } from '../../../seed/format/read.ts';
import { GOOD_FOLDER, lineOf } from './folder.ts';

test.each<[Problem['path'], string, string]>([
  [
    ['groups', 4, 'names'],
    'groups[4].names',
    '  names: { en: Blue Dawn Movement, ar: حركة الفجر الأزرق, arBasis: TEXT }\n  label: { en: Blue Dawn M',
  ],
  [['claims', 3, 'assertions', 0, 'object', 0], 'claims[3].says.that', '  says: event:pier-gunfire PERPETRATED_BY'],
  [['claims', 0, 'assertions', 4], 'claims[0].also[3]', '- { that: event:pier-gunfire CAUSED'],
  [
    ['claims', 0, 'assertions', 2, 'edtf'],
    'claims[0].also[1].edtf',
    '- { that: event:quarter-displacement OCCURRED_ON',
  ],
  [['claims', 4, 'statedBy', 1, 'source'], 'claims[4].by', '  by: source:fisherman-at-the-pier'],
  [['mentions', 1, 'entities', 0], 'mentions[1].of[0]', '- { of: place:marsa-al-ward'],
  [['mentions', 1, 'start'], 'mentions[1].at', '- { of: place:marsa-al-ward'],
  [['judgements', 0, 'claims', 1], 'judgements[0].claims[1]', '  claims: [ C01, C03 ]'],
  [['article', 'slug'], 'article.slug', 'article:\n'],
])('%j', async (path, field, words) => {
  const problem = { code: 'UNKNOWN_ID', reason: 'Nobody has it.', cure: 'Declare it.' };
  const [located] = await locateProblems(GOOD_FOLDER, [{ path, ...problem }]);
  expect(located).toEqual({ file: `${GOOD_FOLDER}/annotation.yaml`, line: await lineOf(words), field, ...problem });
});

test('a problem of the text stands in article.txt', async () => {
  const problem = { code: 'CHANGED_TEXT', reason: 'It is another.', cure: 'Bring it back.' };
  const [located] = await locateProblems(GOOD_FOLDER, [{ path: ['text'], ...problem }]);
  expect(located).toEqual({ file: `${GOOD_FOLDER}/article.txt`, line: 1, field: '', ...problem });
});
