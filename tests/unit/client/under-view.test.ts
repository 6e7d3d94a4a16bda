/** What the server is asked for while sources are left out: page by page, each kept when it comes, none begun anew. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { LineFragment } from '../../../client/api/generated/graphql.ts';
import { NO_ROWS, withDetail, withKnown } from '../../../client/state/data/rows.ts';
import { followView } from '../../../client/state/page/under-view.ts';
import { getState, update } from '../../../client/state/store.ts';
import { FIRST_VIEW, type View } from '../../../client/state/view/view.ts';
import { line } from './rows.ts';

type Request = { ids: string[]; signal: AbortSignal; answer: () => void };
const requests: Request[] = [];
const soon = (): Promise<void> => new Promise((done) => setImmediate(done));
const idsOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `relation:${String(from + i).padStart(3, '0')}`);
/** Relations with more supports than are told, so that only the server can say what is left of them. */
const lines = (from: number, to: number): LineFragment[] =>
  idsOf(from, to).map((id) => line(id, 'group:a', 'group:b', { supports: null }));
const off = (source: string): View => ({ ...FIRST_VIEW, off: { speaking: [source], carrying: [] } });
const left = (): number => getState().rows.underView.left.size;

beforeEach(() => {
  vi.stubGlobal('fetch', (_: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    const { ids } = JSON.parse(body).variables as { ids: string[] };
    return new Promise((done) => {
      const nodes = ids.map(() => null);
      const answer = (): void => done({ headers: new Map(), json: async () => ({ data: { nodes } }) });
      requests.push({ ids, signal, answer });
    });
  });
});

it('keeps each page, asks for what a panel tells meanwhile after it, and ends only what another view was asked for', async () => {
  followView();
  update((state) => ({ ...state, rows: withKnown([], lines(0, 150))(NO_ROWS), view: off('source:x') }));
  expect(requests.map(({ ids }) => ids)).toEqual([idsOf(0, 100)]);

  const row = { relations: { nodes: lines(150, 151) }, disputes: { nodes: [] } };
  const panel = withDetail('group:a', { of: 'entity', row: { id: 'group:a', ...row } } as never);
  update((state) => ({ ...state, rows: panel(state.rows) }));
  expect([requests.length, requests[0]?.signal.aborted]).toEqual([1, false]);

  requests[0]?.answer();
  await soon();
  expect(left()).toBe(100);
  expect(requests.slice(1).map(({ ids }) => ids)).toEqual([idsOf(100, 151)]);

  update((state) => ({ ...state, view: off('source:y') }));
  expect(requests[1]?.signal.aborted).toBe(true);
  expect(requests[2]?.ids).toEqual(idsOf(0, 100));
  for (const at of [2, 3]) {
    requests[at]?.answer();
    await soon();
  }
  expect([left(), requests.length, getState().loads.size]).toEqual([151, 4, 0]);
});
