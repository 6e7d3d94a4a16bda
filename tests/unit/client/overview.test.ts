/** The overview: attacks in time with who and where by their strongest relations; tolls by victims, contested ones first. */
import { expect, it } from 'vitest';
import {
  attacksOf,
  daysOfAttacks,
  isCounted,
  type Toll,
  tollsOf,
  weightOf,
} from '../../../client/state/data/overview.ts';
import { type Line, NO_ROWS, type Rows } from '../../../client/state/data/rows.ts';
import { FIRST_VIEW } from '../../../client/state/view/view.ts';

const event = (id: string, earliest: string, latest: string) => ({
  id,
  __typename: 'Event',
  date: { earliest, latest },
});
const line = (id: string, type: string, from: string, to: string, nIndependent = 1, relation: string | null = null) =>
  ({
    id,
    type,
    from: { id: from },
    to: { id: to },
    nIndependent,
    disputed: false,
    disputes: [],
    qualifiers: { relation },
  }) as unknown as Line;
const rows = {
  ...NO_ROWS,
  entities: new Map(
    [event('late', '2022-01-21', '2022-01-21'), event('early', '2022-01-20', '2022-01-21')].map((e) => [e.id, e]),
  ),
} as unknown as Rows;

it('takes attacks in the order of time, each with its strongest relations, and none that nobody carried out', () => {
  const lines = [
    line('weak', 'PERPETRATED', 'a', 'early'),
    line('strong', 'PERPETRATED', 'b', 'early', 2),
    line('other', 'PERPETRATED', 'b', 'late'),
    line('at', 'OCCURRED_AT', 'early', 'p', 3, 'AT'),
    line('in', 'OCCURRED_AT', 'early', 'q', 1, 'IN'),
  ];
  const attacks = attacksOf(rows, ['late', 'early', 'nobody'], lines);
  expect(attacks.map(({ event: { id }, act, place }) => [id, act.id, place?.id ?? null])).toEqual([
    ['early', 'strong', 'in'],
    ['late', 'other', null],
  ]);
  expect(daysOfAttacks(attacks)).toEqual({ from: '2022-01-20', to: '2022-01-21' });
  expect(attacksOf(rows, ['early'], [])).toEqual([]);
});

const toll = (id: string, predicate: string, group: string | null, more: object = {}): Toll =>
  ({
    id,
    predicate,
    scope: group && { group: { id: group, label: { ar: group, en: group } } },
    statedBy: [
      { role: 'SPEAKER', order: 0, source: { id: 's' } },
      { role: 'OUTLET', order: 1, source: { id: 'o' } },
    ],
    reported: { from: '2022-01-21', to: '2022-01-22' },
    disputes: [],
    ...more,
  }) as unknown as Toll;

it('puts figures under their victims, contradictions first', () => {
  const found = tollsOf([
    toll('1', 'KILLED_COUNT', 'plain'),
    toll('2', 'KILLED_COUNT', 'differ', { disputes: [{ kind: 'LABEL', state: 'OPEN' }] }),
    toll('3', 'KILLED_COUNT', 'conflict', { disputes: [{ kind: 'VALUE', state: 'OPEN' }] }),
    toll('4', 'LOSSES_UNQUANTIFIED', 'plain'),
    toll('5', 'KILLED_COUNT', null),
    toll('6', 'DISPLACED_COUNT', 'settled', { disputes: [{ kind: 'VALUE', state: 'EXPLAINED' }] }),
    toll('7', 'PERPETRATED_BY', 'plain'),
    toll('8', 'CAPTURED_COUNT', 'who', { disputes: [{ kind: 'ACTOR', state: 'OPEN' }] }),
  ]);
  expect(
    found.map(({ counted, groups }) => [counted, groups.map(({ group, tolls }) => `${group.id} ${tolls.length}`)]),
  ).toEqual([
    ['KILLED_COUNT', ['conflict 1', 'differ 1', 'plain 2']],
    ['CAPTURED_COUNT', ['who 1']],
    ['DISPLACED_COUNT', ['settled 1']],
  ]);
  expect(found.flatMap(({ groups }) => groups.map(weightOf))).toEqual([2, 1, 0, 2, 0]);
});

it('leaves out what nobody says who is still counted', () => {
  const one = toll('1', 'KILLED_COUNT', 'g');
  const view = (speaking: string[], carrying: string[], asOf: string | null = null) => ({
    ...FIRST_VIEW,
    off: { speaking, carrying },
    asOf,
  });
  expect(isCounted(one, FIRST_VIEW)).toBe(true);
  expect(isCounted(one, view(['s'], []))).toBe(false);
  expect(isCounted(one, view(['o'], []))).toBe(true);
  expect(isCounted(one, view([], ['o']))).toBe(false);
  expect(isCounted(one, view([], [], '2022-01-21'))).toBe(false);
  expect(isCounted(one, view([], [], '2022-01-22'))).toBe(true);
});
