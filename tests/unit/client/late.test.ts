/** Answers that come late, when the page has gone on to something else: none of them undoes what was done since. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { open, setTab } from '../../../client/state/actions/opening.ts';
import { readOpen, showTexts } from '../../../client/state/actions/reading.ts';
import { askForOpen } from '../../../client/state/data/details.ts';
import { stop } from '../../../client/state/data/loading.ts';
import { moreRelations } from '../../../client/state/data/pages.ts';
import type { EntityDetail } from '../../../client/state/data/rows.ts';
import { MORE_TEXTS, moreTexts } from '../../../client/state/data/texts.ts';
import { setBase } from '../../../client/state/page/settings.ts';
import { start } from '../../../client/state/page/start.ts';
import { getState, update } from '../../../client/state/store.ts';
import { entity, line } from './rows.ts';

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
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('location', { pathname: '/', search: '', hash: '' });
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

describe('a link', () => {
  const [A, B, C] = ['group:a', 'group:b', 'group:c'] as const;
  const node = (id: string) => entity(id, 'Group');
  const placed = { x: 50, y: 50, side: 'below', step: 'ordinary' } as const;
  const base = {
    id: 'auto',
    frame: { width: 900, height: 700 },
    nodes: new Map([[A, placed]]),
    tucked: new Set([]),
  } as const;
  const lines = (...nodes: object[]) => ({ relations: { pageInfo: { hasNextPage: false, endCursor: null }, nodes } });
  /** The first view of a graph that nobody has composed for. */
  async function answerFirst(more: object = {}): Promise<void> {
    await answer({ nodes: [null] });
    await answer({ ...lines({ ...line('relation:ab', A, B), from: node(A), to: node(B) }), ...more });
  }
  const go = (hash: string, entry: object | null): void => {
    vi.stubGlobal('location', { pathname: '/', search: '', hash });
    Object.assign(history, { state: entry });
    window.dispatchEvent(new Event('popstate'));
  };
  const steps = () => getState().log.done.map(({ deed }) => deed.key);

  it('that is pasted while the first view is on its way is a step once that is there', async () => {
    start();
    go(`#hide=${A}`, null);
    await answerFirst();
    expect(steps()).toEqual([]);
    setBase(base);
    await soon();
    expect([steps(), getState().view.hidden]).toEqual([['link'], [A]]);
  });

  it('that is on its way is given up by Back', async () => {
    start();
    await answerFirst();
    setBase(base);
    go(`#add=${C}@300,300!s`, null);
    await soon();
    expect(held).toHaveLength(2);
    go('', { ours: true, list: false, reader: null });
    await answer({ nodes: [node(C)] });
    await answer(lines());
    expect([steps(), getState().rows.entities.has(C)]).toEqual([[], false]);
  });

  it('that is opened says what has changed since on the canvas, once that is there', async () => {
    vi.stubGlobal('location', { pathname: '/', search: '?lang=en', hash: '#rev=3' });
    start();
    await answerFirst({ stats: { revision: 5 } });
    setBase(base);
    await soon();
    expect(held.map(({ variables }) => variables)).toEqual([{ ids: [A], since: 3, after: null }]);
    await answer(lines({ id: 'relation:ab' }, { id: 'relation:ac' }));
    expect(getState().notice.text).toMatch(/^2 relations .*changed/);
  });
});

describe('the text of an open item that is not known yet', () => {
  const claim = { id: 'claim:c', passages: [{ article: { id: 'article:t' } }] };
  const other = { ...claim, id: 'claim:other' };

  it('opens once it is, also where it was asked for anew', async () => {
    open(claim.id);
    readOpen();
    askForOpen();
    held.splice(0, 2);
    expect(getState().reader).toBeNull();
    await answer({ claim });
    expect(getState().reader).toMatchObject({ article: 'article:t' });
  });

  it.each([
    ['the list', () => setTab('list')],
    ['another item', () => open(other.id)],
  ])('does not open over %s, to which one has gone on', async (_, go) => {
    open(claim.id);
    readOpen();
    go();
    held.splice(0, held.length - 1);
    await answer({ claim: other });
    expect(getState().reader).toBeNull();
  });
});

it('relations of a type that have all been told are told again to one who has forgotten them', async () => {
  const entity = { id: 'group:a', relations: { nodes: [] } } as unknown as EntityDetail;
  const page = (id: string, next: string | null) => ({
    node: { relations: { pageInfo: { hasNextPage: next !== null, endCursor: next ?? 'end' }, nodes: [{ id }] } },
  });
  const after = () => held.map(({ variables: { after: cursor } }) => cursor);
  for (const [cursor, next] of [
    [null, 'second'],
    ['second', null],
    [null, null],
  ] as const) {
    moreRelations(entity, 'MEMBER_OF');
    expect(after()).toEqual([cursor]);
    await answer(page('relation:r', next));
  }
});
