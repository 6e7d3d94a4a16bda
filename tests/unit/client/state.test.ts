/** The state of the page: steps with inverses, one line per pair, the walk, keys, and what is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineFragment } from '../../../client/api/generated/graphql.ts';
import { markOf, pairsOf, pointsTo, widthOf } from '../../../client/graph/scene/pairs.ts';
import { sizeStepsOf } from '../../../client/graph/scene/shapes.ts';
import { nearest, neighbours, turn } from '../../../client/graph/scene/walk.ts';
import { words } from '../../../client/i18n/t.ts';
import { edgesOf, NO_ROWS, type Rows, withDetail } from '../../../client/state/data/rows.ts';
import { shortcut } from '../../../client/state/page/keys.ts';
import { spokenLine, spokenNode } from '../../../client/state/speak.ts';
import type { Base } from '../../../client/state/view/base.ts';
import {
  drawAllStep,
  familyStep,
  hideStep,
  kindStep,
  linkStep,
  moveStep,
  pinStep,
  restoreStep,
  showAllStep,
  tuckStep,
} from '../../../client/state/view/changes.ts';
import { does, EMPTY_LOG, redoes, undoes, type Viewed } from '../../../client/state/view/steps.ts';
import { FAMILIES, FIRST_VIEW, KINDS } from '../../../client/state/view/view.ts';
import { entity, line } from './rows.ts';

const open = (kind: 'VALUE' | 'SCOPE'): Partial<LineFragment> => ({
  disputed: true,
  disputes: [{ id: `dispute:${kind}`, kind, state: 'OPEN' }],
});

/** a and b joined twice, b and c once; d is a place beside c. */
const LINES = [
  line('r1', 'a', 'b', { nIndependent: 3 }),
  line('r2', 'b', 'a', { basis: 'IMPLIED', type: 'VICTIM_OF', family: 'ACTS', ...open('VALUE') }),
  line('r3', 'b', 'c', { basis: 'IMPLIED', nIndependent: 2, nClaims: 4, ...open('SCOPE') }),
  line('r4', 'd', 'c', { family: 'GEOGRAPHY' }),
];
const rows: Rows = {
  ...NO_ROWS,
  entities: new Map(['a', 'b', 'c', 'd'].map((id) => [id, entity(id, id === 'd' ? 'Place' : 'Group')])),
  relations: new Map(LINES.map((one) => [one.id, one])),
};
const all = new Set(['a', 'b', 'c', 'd']);
/** Lines of the families that are on at first. */
const firstPairs = () => pairsOf(LINES, all, ({ family }) => FIRST_VIEW.families.includes(family));

const BASE: Base = { id: 'first', frame: { width: 9, height: 9 }, nodes: new Map(), tucked: new Set() };

describe('steps', () => {
  const step = fc.oneof(
    fc.constantFrom(...FAMILIES).map((family) => (v: Viewed) => does(familyStep(v.view, family))(v)),
    fc.constantFrom(...KINDS).map((kind) => (v: Viewed) => does(kindStep(v.view, kind))(v)),
    fc.constant((v: Viewed) => does(showAllStep(v.view))(v)),
    fc.constant((v: Viewed) =>
      does(linkStep(v.view, v.base, { ...FIRST_VIEW, families: ['ACTS'], hidden: ['a'] }, BASE))(v),
    ),
    fc.constantFrom(hideStep, restoreStep, tuckStep).map((make) => (v: Viewed) => does(make(v.view, ['a', 'b']))(v)),
    fc.constant((v: Viewed) => does(pinStep(v.view, 'a'))(v)),
    fc.constant((v: Viewed) => does(drawAllStep(v.view))(v)),
    fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ max: 900 }), fc.integer({ max: 900 })).map(
      ([id, x, y]) =>
        (v: Viewed) =>
          does(moveStep(v.view, new Map([[id, { x, y }]])))(v),
    ),
  );

  it('any sequence, undone, gives the first view; redone, the last', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const start: Viewed = { view: FIRST_VIEW, base: null, log: EMPTY_LOG };
        const end = steps.reduce((viewed, act) => act(viewed), start);
        const back = steps.reduce((viewed) => undoes(viewed), end);
        expect(back).toMatchObject({ view: FIRST_VIEW, base: null });
        expect(steps.reduce((viewed) => redoes(viewed), back).view).toEqual(end.view);
      }),
    );
  });

  it('holds 200 steps; that older ones are gone is known from then on', () => {
    const walked = (n: number): Viewed =>
      Array.from({ length: n }).reduce<Viewed>((v, _, i) => does(pinStep(v.view, `${i}`))(v), {
        view: FIRST_VIEW,
        base: null,
        log: EMPTY_LOG,
      });
    expect(walked(200).log).toMatchObject({ done: { length: 200 }, cut: false });
    const more = walked(203);
    expect(more.log).toMatchObject({ done: { length: 200 }, cut: true });
    const back = more.log.done.reduce((viewed) => undoes(viewed), more);
    expect(back).toMatchObject({ view: { pinned: ['0', '1', '2'] }, log: { cut: true } });
    expect(undoes(back)).toBe(back);
  });

  it('a new step ends what could be done again', () => {
    const once = does(familyStep(FIRST_VIEW, 'ACTS'))({ view: FIRST_VIEW, base: null, log: EMPTY_LOG });
    const other = does(familyStep(FIRST_VIEW, 'TIES'))(undoes(once));
    expect(other.log.undone).toEqual([]);
    expect(undoes({ view: FIRST_VIEW, base: null, log: EMPTY_LOG }).view).toBe(FIRST_VIEW);
  });
});

describe('one line per pair', () => {
  const pairs = pairsOf(LINES, all);

  it('joins all relations of two nodes, contested first, thick by the best supported', () => {
    expect(pairs.map(({ id }) => id)).toEqual(['a|b', 'b|c', 'c|d']);
    expect(pairs[0]?.relations.map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(pairs[0]).toMatchObject({ sources: 3, implied: false, mark: 'conflict' });
    expect(pairs[1]).toMatchObject({ sources: 2, implied: true, mark: 'differ' });
  });

  it('has an arrow at every end that a relation points to; a victim is pointed to, though it is where the relation begins', () => {
    expect(LINES.map(pointsTo)).toEqual(['b', 'b', 'c', 'c']);
    expect(pairs[0]).toMatchObject({ arrowAtA: false, arrowAtB: true });
  });

  it('joins what is asked for, between nodes that are there', () => {
    expect(pairsOf(LINES, all, ({ family }) => family === 'GEOGRAPHY').map(({ id }) => id)).toEqual(['c|d']);
    expect(pairsOf(LINES, new Set(['d']))).toEqual([]);
    expect(firstPairs().map(({ id }) => id)).toEqual(['a|b', 'b|c']);
  });

  it('marks nothing that is settled', () => {
    const settled = line('x', 'a', 'b', {
      disputed: false,
      disputes: [{ id: 'd', kind: 'VALUE', state: 'EXPLAINED' }],
    });
    expect(markOf(settled)).toBeNull();
  });

  it('is 1.25, 2 or 2.75 px wide', () => expect([1, 2, 3, 9].map(widthOf)).toEqual([1.25, 2, 2.75, 2.75]));
});

it('finds edges by their end, and knows what nobody has', () => {
  expect(edgesOf(rows, 'c').map(({ id }) => id)).toEqual(['r3', 'r4']);
  expect(withDetail('group:x', null)(rows).details.get('group:x')).toBeNull();
});

it('lets those lead whose relations have most claims, and places never', () => {
  expect(Object.fromEntries(sizeStepsOf(rows, [...all]))).toEqual({
    a: 'ordinary',
    b: 'lead',
    c: 'lead',
    d: 'context',
  });
});

describe('the walk', () => {
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 10 }],
    ['c', { x: 90, y: -80 }],
    ['d', { x: -50, y: 0 }],
  ]);
  it.each([
    ['right', ['b', 'c', 'd'], 'b'],
    ['up', ['b', 'c', 'd'], 'c'],
    ['left', ['b', 'c'], null],
    ['left', ['d'], 'd'],
    ['down', ['b', 'c', 'd'], 'b'],
  ] as const)('%s among %o leads to %s', (direction, among, to) =>
    expect(nearest(places, 'a', direction, among)).toBe(to),
  );

  it('goes round the neighbours, most sources first', () => {
    const pairs = firstPairs();
    expect(neighbours(pairs, 'b')).toEqual(['a', 'c']);
    expect(turn(pairs, 'b', 'b', 1)).toBe('a');
    expect(turn(pairs, 'b', 'a', 1)).toBe('c');
    expect(turn(pairs, 'b', 'c', 1)).toBe('a');
    expect(turn(pairs, 'b', 'b', -1)).toBe('c');
    expect(turn(pairs, 'd', 'd', 1)).toBeNull();
  });

  it('says the line, then the node', () => {
    const t = words('en');
    expect(spokenLine(LINES[0] as LineFragment, t, 'en')).toBe(
      'Sentence r1. 1 claim. at most 3 independent sources. no disagreement on record.',
    );
    const [pair] = firstPairs();
    expect(spokenNode(entity('a', 'Group'), null, 2, words('ar'), 'ar')).toMatch(/^اسم a، .*، خطان$/);
    expect(spokenNode(entity('a', 'Group'), pair ?? null, 2, t, 'en')).toMatch(
      /^Sentence r2\. 1 claim\. .*1 open disagreement\. name of a, .*, 2 lines$/,
    );
  });
});

describe('keys', () => {
  const press = (key: string, code: string, more: object = {}): string | null =>
    shortcut({
      key,
      code,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      isComposing: false,
      ...more,
    });
  it.each([
    ['l', 'KeyL', {}, 'l'],
    ['م', 'KeyL', {}, 'l'],
    ['ظ', 'Slash', {}, '/'],
    ['؟', 'Slash', { shiftKey: true }, '?'],
    ['ج', 'BracketLeft', {}, '['],
    ['-', 'Slash', {}, '-'],
    ['y', 'KeyZ', {}, 'y'],
    ['z', 'KeyZ', { ctrlKey: true }, 'undo'],
    ['ئ', 'KeyZ', { ctrlKey: true }, 'undo'],
    ['Z', 'KeyZ', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', 'KeyY', { metaKey: true }, 'redo'],
    ['l', 'KeyL', { ctrlKey: true }, null],
    ['l', 'KeyL', { altKey: true }, null],
    ['l', 'KeyL', { isComposing: true }, null],
    ['ArrowLeft', 'ArrowLeft', { shiftKey: true }, 'Shift+ArrowLeft'],
    ['=', 'Equal', {}, '+'],
    ['٣', 'Digit3', {}, '3'],
  ])('%s on %s with %o means %s', (key, code, more, sign) => expect(press(key, code, more)).toBe(sign));
});
