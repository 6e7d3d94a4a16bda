/** Many ids are asked about in groups that the API takes: each once, in order, one request after another. */
import { expect, it } from 'vitest';
import { byIds, MOST_IDS } from '../../../client/api/limits.ts';

it.each([0, 1, MOST_IDS, MOST_IDS + 1, 2 * MOST_IDS + 5])('%i ids', async (n) => {
  const ids = Array.from({ length: n }, (_, i) => `group:${i}`);
  let running = 0;
  const answers = await byIds(ids, async (some) => {
    running += 1;
    await null;
    expect([running, some.length <= MOST_IDS]).toEqual([1, true]);
    running -= 1;
    return some;
  });
  expect(answers.flat()).toEqual(ids);
  expect(answers).toHaveLength(Math.ceil(n / MOST_IDS));
});
