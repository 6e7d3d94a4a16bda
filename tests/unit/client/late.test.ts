/** Answers that come late, when the page has gone on to something else: none of them undoes what was done since. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showTexts } from '../../../client/state/actions/reading.ts';
import { stop } from '../../../client/state/data/loading.ts';
import { MORE_TEXTS, moreTexts } from '../../../client/state/data/texts.ts';
import { getState, update } from '../../../client/state/store.ts';

type Held = { variables: Record<string, unknown>; answer: (data: object) => void };
/** What was asked, in that order; each is answered when the test says so, even where nobody waits for it any more. */
let held: Held[] = [];
const START = getState();
/** Until everything has run that waits for nothing but promises. */
const soon = (): Promise<void> => new Promise((done) => setImmediate(done));
/** Answers the first question that is still held back. */
async function answer(data: object): Promise<void> {
  held.shift()?.answer(data);
  await soon();
}

beforeEach(() => {
  held = [];
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    const { variables } = JSON.parse(body) as Pick<Held, 'variables'>;
    return new Promise((done) => {
      held.push({ variables, answer: (data) => done(Response.json({ data })) });
    });
  });
  update(() => START);
});
afterEach(() => {
  for (const purpose of getState().loads.keys()) stop(purpose);
});

describe('the next page of a list of texts', () => {
  const page = (ids: readonly string[], next: string | null) => ({
    articles: {
      totalCount: 9,
      pageInfo: { hasNextPage: next !== null, endCursor: next },
      nodes: ids.map((id) => ({ id })),
    },
  });
  const listed = () => [getState().rows.texts?.of, getState().rows.texts?.nodes.map(({ id }) => id)];

  it('does not come into the list of another item', async () => {
    showTexts();
    await answer(page(['a', 'b'], 'next'));
    moreTexts();
    const [late] = held;
    showTexts('group:g');
    held.shift();
    await answer(page(['c'], 'next'));
    late?.answer(page(['d'], null));
    await soon();
    expect(listed()).toEqual(['group:g', ['c']]);
    expect(getState()).toMatchObject({ rows: { onlyText: null }, reader: { of: 'group:g' } });
    expect(getState().loads.has(MORE_TEXTS)).toBe(false);
  });

  it('comes into its own', async () => {
    showTexts();
    await answer(page(['a', 'b'], 'next'));
    moreTexts();
    expect(held[0]?.variables).toMatchObject({ of: null, after: 'next' });
    await answer(page(['c'], null));
    expect(listed()).toEqual([null, ['a', 'b', 'c']]);
  });
});
