/** What a link is in this graph: ids of today, sources and nodes that there are, a place for every node; one link at a time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allAmong } from '../../../client/api/among.ts';
import { add } from '../../../client/state/actions/adding.ts';
import { expand } from '../../../client/state/actions/expanding.ts';
import { stop } from '../../../client/state/data/loading.ts';
import { NO_ROWS, type Rows, type Source, withDetail, withKnown, withNodes } from '../../../client/state/data/rows.ts';
import { followLink } from '../../../client/state/page/arriving.ts';
import { viewOfLink } from '../../../client/state/page/link-view.ts';
import { getState, type State, update } from '../../../client/state/store.ts';
import { type Base, composedBase } from '../../../client/state/view/base.ts';
import { undo } from '../../../client/state/view/commands.ts';
import { decodeLink } from '../../../client/state/view/read-link.ts';
import { renamed } from '../../../client/state/view/renamed.ts';
import { fitting } from '../../../client/state/view/room.ts';
import { EMPTY_LOG } from '../../../client/state/view/steps.ts';
import { FIRST_VIEW, type View } from '../../../client/state/view/view.ts';
import { entity, line } from './rows.ts';

const [A, B, C] = ['group:a', 'group:b', 'group:c'] as const;
const placed = { x: 50, y: 50, side: 'below', step: 'ordinary' } as const;
const BASE: Base = {
  id: 'first',
  frame: { width: 900, height: 700 },
  nodes: new Map([[A, placed]]),
  tucked: new Set(),
};
const rows: Rows = {
  ...withKnown(
    [A, B, C].map((id) => entity(id, 'Group')),
    [line('relation:ab', A, B)],
  )(NO_ROWS),
  found: [A],
  sources: new Map([['source:known', { id: 'source:known' } as Source]]),
};
const START = getState();

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
  // Nothing can be measured here, and nobody ever answers.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  vi.stubGlobal('fetch', () => new Promise(() => {}));
  update(() => ({ ...START, lang: 'en', rows, base: BASE, view: FIRST_VIEW, log: EMPTY_LOG }));
});
afterEach(() => {
  stop('link');
  stop('expand');
});

const soon = (): Promise<void> => new Promise((done) => setImmediate(done));
const seen = (hash: string, more: Partial<State> = {}): View =>
  viewOfLink(decodeLink('', hash), BASE, { ...getState(), ...more });

describe('a link', () => {
  it('leaves out no source that nobody knows; all of them, where nobody has told any', () => {
    const off = '#off=source%3Aknown.speaking;source%3Anobody.speaking;source%3Anobody.carrying';
    expect(seen(off).off).toEqual({ speaking: ['source:known'], carrying: [] });
    const untold = { rows: { ...rows, sources: new Map() } };
    expect(seen(off, untold).off.speaking).toEqual(['source:known', 'source:nobody']);
  });

  it('gives a place to what it adds without one, and adds nothing that is not there', () => {
    const { causes, places } = seen(`#add=${B}!s;${C}@7,8!s;group%3Anobody!s`);
    expect([...causes.keys()]).toEqual([B, C]);
    expect([...places.keys()].sort()).toEqual([B, C]);
    expect(places.get(C)).toEqual({ x: 7, y: 8 });
  });

  it('in a page in use is one step, on the view as it is then', async () => {
    followLink(decodeLink('', `#add=${B}@300,300!s&off=source%3Anobody.speaking`));
    await soon();
    const { view, log } = getState();
    expect([...view.causes.keys()]).toEqual([B]);
    expect(log.done.map(({ redo }) => redo.off)).toEqual([FIRST_VIEW.off]);
    undo();
    expect(getState().view).toEqual(FIRST_VIEW);
  });

  it('ends one that is still waited for, and what was to come on the canvas before', async () => {
    expand(A);
    followLink(decodeLink('', '#add=group%3Afar!s'));
    expect([...getState().loads]).toEqual([['link', { phase: 'loading' }]]);
    followLink(decodeLink('', `#add=${B}@300,300!s`));
    await soon();
    expect(getState().loads.size).toBe(0);
    expect([...getState().view.causes.keys()]).toEqual([B]);
  });
});

describe('a node that has another id by now', () => {
  const now = withNodes(['group:old', A], [entity(B, 'Group'), entity(A, 'Group')] as never)(rows);

  it('is known by the one and found by the other', () => {
    expect([...now.renamed]).toEqual([['group:old', B]]);
    const detail = { of: 'entity', row: { id: B } } as never;
    const told = withDetail('group:older', detail)(now);
    expect(told.renamed.get('group:older')).toBe(B);
    expect([...told.details]).toEqual([[B, detail]]);
  });

  it('is so in all parts of a view; nothing hangs on itself', () => {
    const view: View = {
      ...FIRST_VIEW,
      causes: new Map([
        ['group:old', ['search', `expand:${B}`]],
        [B, ['path']],
        [C, ['expand:group:old']],
      ]),
      places: new Map([['group:old', { x: 1, y: 2 }]]),
      hidden: ['group:old', B],
      pinned: ['group:old'],
    };
    expect(renamed(view, now.renamed)).toEqual({
      ...view,
      causes: new Map([
        [B, ['search', 'path']],
        [C, [`expand:${B}`]],
      ]),
      places: new Map([[B, { x: 1, y: 2 }]]),
      hidden: [B],
      pinned: [B],
    });
    expect(renamed(view, new Map())).toBe(view);
  });

  it('keeps its place in the composed view', () => {
    const share = [0.5, 0.5, 'below'] as const;
    const composed = {
      nodes: [{ id: 'group:old', step: 'lead', wide: share, narrow: null }] as const,
      tucked: [['MEMBER_OF', A, 'group:old']],
    };
    const base = composedBase(composed, now, { width: 1000, height: 800 });
    expect([...(base?.nodes.keys() ?? [])]).toEqual([B]);
    expect([...(base?.tucked ?? [])]).toEqual(['relation:ab']);
  });
});

describe('many ids', () => {
  const pages = (all: readonly number[], size: number) => async (after: string | null) => {
    const from = after === null ? 0 : Number(after);
    const hasNextPage = from + size < all.length;
    return {
      nodes: all.slice(from, from + size).map((n) => ({ id: String(n) })),
      pageInfo: { hasNextPage, endCursor: String(from + size) },
    };
  };

  it('are asked for in groups, and no row counts twice', async () => {
    const many = Array.from({ length: 600 }, (_, i) => i);
    const rowsAmong = await allAmong(
      many.map((n) => String(n)),
      (group, after) => pages(group.map(Number), 100)(after),
    );
    expect(rowsAmong.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(many);
  });
});

describe('a canvas that is full', () => {
  const many = Array.from({ length: 1000 }, (_, i) => `group:${i}`);
  it('takes no more of a link than there is room for', () => {
    expect(fitting([...many, A], [A, B])).toHaveLength(998);
    expect(fitting([A, A, C], [A])).toEqual([C]);
  });

  it.each([add, expand])('asks for nothing and says so', (act) => {
    const full = withKnown(
      many.map((id) => entity(id, 'Group')),
      [],
    )(rows);
    const causes: View['causes'] = new Map(many.map((id) => [id, ['search']]));
    update((state) => ({ ...state, rows: full, view: { ...FIRST_VIEW, causes } }));
    act(B);
    expect(getState().loads.size).toBe(0);
    expect(getState().notice.text).toBe('The canvas holds at most 1000 items');
  });
});
