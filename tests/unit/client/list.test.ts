/** The list: the relations of the canvas, until the whole graph is asked for; by item: items by kind and order, types with the counts of both directions, the strongest relations first. */
import { expect, it } from 'vitest';
import { itemsByKind } from '../../../client/state/data/items.ts';
import { type Masked, strongestFirst } from '../../../client/state/data/masked.ts';
import { type Entity, type EntityDetail, type Line, NO_ROWS, withKnown } from '../../../client/state/data/rows.ts';
import { knownNow, relationsNow } from '../../../client/state/selectors.ts';
import { getState } from '../../../client/state/store.ts';
import { typesOf } from '../../../client/views/panel/entity/of-type.tsx';
import { entity, line as relation } from './rows.ts';

const item = (__typename: Entity['__typename'], ar: string, en: string, earliest: string | null = null): Entity =>
  ({ __typename, id: en, label: { ar, en }, ...(__typename === 'Event' ? { date: { earliest } } : {}) }) as Entity;

it('has events in the order of time, all others by name in the language of the page', () => {
  const items = [
    item('Group', 'باء', 'Alpha'),
    item('Group', 'ألف', 'beta'),
    item('Event', 'حدث', 'no day'),
    item('Event', 'حدث', 'later', '2022-01-21'),
    item('Event', 'حدث', 'earlier', '2022-01-20'),
  ];
  const idsIn = (lang: 'ar' | 'en') =>
    itemsByKind(items, lang).map(({ kind, items: all }) => [kind, all.map(({ id }) => id)]);
  expect(idsIn('en')).toEqual([
    ['Event', ['earlier', 'later', 'no day']],
    ['Group', ['Alpha', 'beta']],
  ]);
  expect(idsIn('ar')[1]).toEqual(['Group', ['beta', 'Alpha']]);
});

it('counts the relations of a type in both directions', () => {
  const relationCounts: EntityDetail['relationCounts'] = [
    { type: 'PART_OF', count: 2 },
    { type: 'PART_OF', count: 300 },
    { type: 'VICTIM_OF', count: 1 },
  ];
  expect(typesOf({ relationCounts })).toEqual([
    { type: 'PART_OF', count: 302 },
    { type: 'VICTIM_OF', count: 1 },
  ]);
});

it('puts what has fallen last, and the strongest of what the view has left first', () => {
  const line = (id: string, nIndependent: number) =>
    ({ id, nIndependent, type: 'PART_OF', disputed: false, disputes: [] }) as unknown as Line;
  const view = { lines: new Map([['a', line('a', 1)]]), fallen: new Set(['c']) } as unknown as Masked;
  expect(strongestFirst([line('c', 5), line('a', 4), line('b', 2)], view).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

it('holds no relation of the canvas whose end a path alone has told, is folded away, or is hidden', () => {
  const [a, b, hidden, told] = ['group:a', 'group:b', 'group:hidden', 'group:told'] as const;
  const lines = [relation('ab', a, b), relation('to hidden', a, hidden), relation('to told', b, told)];
  const nodes = [a, b, hidden, told].map((id) => entity(id, 'Group'));
  const causes = new Map([a, b, hidden].map((id) => [id, ['search'] as const]));
  const before = getState();
  const state = {
    ...before,
    rows: withKnown(nodes, lines)(NO_ROWS),
    view: { ...before.view, causes, hidden: [hidden] },
  };
  expect(relationsNow(state).map(({ id }) => id)).toEqual(['ab']);
  expect(knownNow(state)).toHaveLength(3);
});
