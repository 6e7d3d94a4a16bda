/** What commands do to the state: whom they reach, what they leave alone, and what they say. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { actByKey, actionsFor } from '../../../client/state/actions/acting.ts';
import { bringStep } from '../../../client/state/actions/adding.ts';
import { collapse, linkedOnCanvas } from '../../../client/state/actions/expanding.ts';
import { countAll } from '../../../client/state/actions/leaving-out.ts';
import { choosePath, open } from '../../../client/state/actions/opening.ts';
import { toggleSelected, toggleSpotlight } from '../../../client/state/actions/selecting.ts';
import { pathId } from '../../../client/state/data/paths.ts';
import { NO_ROWS, withDetail, withKnown } from '../../../client/state/data/rows.ts';
import { setCursor, setPreview } from '../../../client/state/page/settings.ts';
import { allPairsNow, nodesNow, pairsNow, placesNow, samesNow, sizeStepsNow } from '../../../client/state/selectors.ts';
import { getState, type State, update } from '../../../client/state/store.ts';
import type { Base } from '../../../client/state/view/base.ts';
import { hide, pin, restore, showAll, undo } from '../../../client/state/view/commands.ts';
import { EMPTY_LOG } from '../../../client/state/view/steps.ts';
import { FIRST_VIEW } from '../../../client/state/view/view.ts';
import { entity, line } from './rows.ts';

const [A, B, C, D, E, F] = ['group:a', 'group:b', 'group:c', 'place:d', 'person:e', 'group:f'] as const;
const placed = { x: 0, y: 0, side: 'below', step: 'ordinary' } as const;
/** a, b and c are of the base, a and b are linked twice; what else is known is not on the canvas. c may be the same as a. */
const BASE: Base = {
  id: 'first',
  frame: { width: 400, height: 400 },
  nodes: new Map([A, B, C].map((id, i) => [id, { ...placed, x: 100 * i }])),
  tucked: new Set(),
};
const same = { id: 'judgement:1', verdict: 'UNSURE', a: { id: A }, b: { id: C } } as never;
const rows = withKnown(
  [
    { ...entity(A, 'Group'), judgements: [same] },
    ...[B, C, F].map((id) => entity(id, 'Group')),
    entity(D, 'Place'),
    entity(E, 'Person'),
  ],
  [
    line('relation:ab', A, B),
    line('relation:aa', A, A),
    line('relation:af', A, F),
    line('relation:ad', A, D, { type: 'WITHIN' as never, family: 'GEOGRAPHY' }),
    line('relation:ae', E, A),
  ],
)(NO_ROWS);
const START = getState();

beforeEach(() => {
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('history', { pushState: () => {}, replaceState: () => {} });
  // Nothing can be measured here: words are as wide as their letters are many.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
  update(() => ({ ...START, lang: 'en', rows, base: BASE, view: FIRST_VIEW, log: EMPTY_LOG }));
});

const said = (): string => getState().notice.text;
const set = (more: Partial<State>): void => update((state) => ({ ...state, ...more }));
const known = (id: string): void => set({ rows: withDetail(id, null)(getState().rows) });

it.each([
  ['', FIRST_VIEW],
  [', with a source left out, too', { ...FIRST_VIEW, off: { speaking: ['source:x'], carrying: [] } }],
])('an answer about a panel leaves the picture as it is, and nothing of it is made anew%s', (_, view) => {
  const said = { claim: 'claim:1', speaker: 'source:x', reported: { from: '2022-01-21', to: '2022-01-21' } };
  const supports = [said, { ...said, speaker: 'source:y' }] as never;
  set({ view, rows: withKnown([], [line('relation:ab', A, B, { supports })])(rows) });
  const picture = (): unknown[] =>
    [nodesNow, pairsNow, samesNow, allPairsNow, placesNow, sizeStepsNow].map((of) => of(getState()));
  const before = picture();
  known('claim:1');
  for (const [i, part] of picture().entries()) expect(part).toBe(before[i]);
});

describe('expanding and folding', () => {
  it('counts as there what is on the canvas, and not the node itself', () => {
    expect(linkedOnCanvas(getState(), A)).toEqual([B]);
  });

  it('forgets that a node was hidden when it goes', () => {
    set({ view: { ...FIRST_VIEW, causes: new Map([[F, [`expand:${A}`]]]), hidden: [F] } });
    collapse(A);
    expect(getState().view).toMatchObject({ causes: new Map(), hidden: [] });
    undo();
    expect(getState().view.hidden).toEqual([F]);
  });

  it('shows again those that are on the canvas', () => {
    set({ view: { ...FIRST_VIEW, hidden: [B, 'group:nobody'] } });
    restore();
    expect(nodesNow(getState())).toContain(B);
    expect(said()).toBe('Showed \u2066name of group:b\u2069 again');
  });
});

it('shows all again where all is hidden and its kind is off, in one step', () => {
  const view = { ...FIRST_VIEW, hidden: [A, B, C], kinds: ['Place' as const] };
  set({ view });
  showAll();
  expect(nodesNow(getState())).toEqual([A, B, C]);
  undo();
  expect(getState().view).toEqual(view);
});

describe('adding', () => {
  const bring = (id: string) => bringStep(getState(), [id], 'search', { key: 'add', ids: [id] });

  it('switches the kind on that it brings, and says so', () => {
    set({ view: { ...FIRST_VIEW, kinds: ['Group'] } });
    const brought = bring(E);
    expect(brought?.step.redo.kinds).toEqual(['Group', 'Person']);
    expect(brought?.step.undo.kinds).toEqual(['Group']);
    expect(brought?.said).toBe('1 added. Switched on: People');
  });

  it('says that nothing drawn reaches it', () => {
    expect(bring(D)?.said).toBe('1 added. No line on the canvas');
    expect(bring(F)?.said).toBe('1 added');
    set({ view: { ...FIRST_VIEW, tucked: ['relation:af'] } });
    expect(bring(F)?.said).toBe('1 added. No line on the canvas');
  });

  it('leaves a hidden node where it stood', () => {
    set({ view: { ...FIRST_VIEW, hidden: [B] } });
    expect(bring(B)?.step.redo).toMatchObject({ hidden: [], places: new Map() });
    expect(bring(F)?.step.redo.places?.has(F)).toBe(true);
  });

  it('is no step for what nobody has', () => expect(bring('group:nobody')).toBeNull());
});

describe('a command on what is not drawn', () => {
  const view = () => getState().view;
  it.each(['h', 'p', 'f', 'e'])('%s says so and does nothing', (sign) => {
    expect(actByKey(sign, F)).toBe(true);
    expect(said()).toBe('Not on the canvas');
    expect([view(), getState().spotlight, getState().log.done]).toEqual([FIRST_VIEW, null, []]);
    expect(actionsFor(getState(), F).map((action) => action.sign)).not.toContain(sign);
  });

  it('a line that is only a question has nothing to be put away', () => {
    actByKey('h', `${A}|${C}`);
    expect(said()).toBe('No relation is on record');
    expect(getState().log.done).toEqual([]);
    actByKey('h', `${A}|${B}`);
    expect(view().tucked).toEqual(['relation:ab']);
  });
});

describe('the selection', () => {
  it('takes the open item in and out by itself', () => {
    set({ open: A });
    toggleSelected(A);
    expect([getState().selection, said()]).toEqual([[A], 'Selected']);
    toggleSelected(A);
    expect([getState().selection, said()]).toEqual([[], 'No longer selected']);
  });

  it('takes the open item along when another is added', () => {
    set({ open: A });
    toggleSelected(B);
    expect(getState().selection).toEqual([A, B]);
    toggleSelected(B);
    expect(getState().selection).toEqual([A]);
  });
});

describe('what points to a node that goes', () => {
  it('points to it no more', () => {
    set({ cursor: A, walking: true });
    setCursor(B, `${A}|${B}`);
    toggleSpotlight(B);
    setPreview(B);
    hide([B]);
    expect(getState()).toMatchObject({ cursor: A, spotlight: null, walked: null, preview: null });
  });

  it('stays where it is drawn; a cursor that came by no line has walked none', () => {
    set({ cursor: A, walking: true });
    setCursor(B, `${A}|${B}`);
    toggleSpotlight(A);
    pin(C);
    expect(getState()).toMatchObject({ spotlight: A, walked: `${A}|${B}` });
    setCursor(C);
    expect(getState().walked).toBeNull();
  });
});

it('counts all again, days that were left out too', () => {
  set({ view: { ...FIRST_VIEW, asOf: '2022-01-21' } });
  countAll();
  expect(getState().view.asOf).toBeNull();
  expect(getState().log.done.at(-1)?.deed.key).toBe('asOfOff');
  set({ view: { ...FIRST_VIEW, asOf: '2022-01-21', off: { speaking: ['source:x'], carrying: ['source:x'] } } });
  countAll();
  expect(getState().view).toMatchObject({ asOf: null, off: { speaking: [], carrying: [] } });
  expect(getState().log.done.at(-1)?.deed).toEqual({ key: 'countAgain', ids: ['source:x'] });
});

it('a path that is open already ends the choice of its other end, too', () => {
  const path = pathId(A, B);
  known(path);
  set({ open: path });
  choosePath(A);
  open(B);
  expect(getState()).toMatchObject({ open: path, pathFrom: null });
});
