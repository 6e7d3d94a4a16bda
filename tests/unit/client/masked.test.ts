/** What remains while sources are left out: counted as the rules count it, disputes and all; what falls is told apart. */
import { describe, expect, it } from 'vitest';
import type { KeyFragment, LineFragment } from '../../../client/api/generated/graphql.ts';
import { maskedLines } from '../../../client/state/data/masked.ts';
import { NO_ROWS, type Rows } from '../../../client/state/data/rows.ts';
import { daysOf, partiesOf, sourceGroups } from '../../../client/state/data/source-groups.ts';

let bundles = 0;
const key = (claim: string, speaker: string, more: Partial<KeyFragment> = {}): KeyFragment => ({
  claim,
  assertion: 0,
  object: 'group:x',
  speaker,
  outlet: null,
  reported: { from: '2022-01-21', to: '2022-01-22' },
  basis: 'STATED',
  bundle: bundles++,
  ...more,
});
const line = (id: string, supports: KeyFragment[] | null, more: Partial<LineFragment> = {}): LineFragment =>
  ({
    id,
    type: 'VICTIM_OF',
    family: 'ACTS',
    from: { id: 'a' },
    to: { id: 'b' },
    basis: 'STATED',
    nClaims: supports?.length ?? 600,
    nIndependent: supports?.length ?? 9,
    disputed: false,
    firstReported: { from: '2022-01-21', to: '2022-01-22', basis: 'EXPLICIT' },
    supports,
    disputes: [],
    ...more,
  }) as unknown as LineFragment;

const monitor = key('c1', 'monitor');
const narrator = key('c2', 'narrator');
const passed = key('c3', 'party', { outlet: 'outlet', basis: 'IMPLIED' });
const LINES = [
  line('two', [monitor, narrator], { disputed: true, disputes: [{ id: 'd', kind: 'VALUE', state: 'OPEN' }] }),
  line('one', [key('c4', 'monitor')]),
  line('passed', [passed]),
  line('many', null),
];
const rows: Rows = {
  ...NO_ROWS,
  relations: new Map(LINES.map((one) => [one.id, one])),
  disputes: [
    {
      id: 'd',
      kind: 'VALUE',
      state: 'OPEN',
      computed: true,
      title: { ar: '', en: '' },
      members: [{ supports: [monitor] }, { supports: [narrator] }],
      links: [{ from: 0, to: 1, kind: 'VALUE', restsOn: [] }],
    },
  ],
};
const off = (speaking: string[], carrying: string[] = []) => ({ off: { speaking, carrying }, asOf: null });

describe('a source left out', () => {
  const { lines, fallen, weakened, fallenDisputes } = maskedLines(rows, off(['monitor']));
  it('leaves what others say, with fewer sources', () => {
    expect(lines.get('two')).toMatchObject({ nClaims: 1, nIndependent: 1 });
    expect([...weakened]).toEqual(['two']);
  });
  it('takes the disagreement with it', () => expect(lines.get('two')).toMatchObject({ disputed: false, disputes: [] }));
  it('tells which disagreements nothing is left of, and of which something is', () => {
    expect([...fallenDisputes]).toEqual([rows.disputes[0]?.id]);
    const { fallenDisputes: none, kinds } = maskedLines(rows, off(['nobody']));
    expect([none.size, kinds.get(rows.disputes[0]?.id ?? '')]).toEqual([0, 'VALUE']);
  });
  it('lets fall what it alone says, which keeps its counts', () => {
    expect([...fallen]).toEqual(['one']);
    expect(lines.get('one')).toMatchObject({ nClaims: 1, nIndependent: 1 });
  });
  it('cannot judge a relation with too many supports, and leaves it', () =>
    expect(lines.get('many')).toMatchObject({ nClaims: 600 }));
});

it('an outlet left out takes only what it passed on', () => {
  expect([...maskedLines(rows, off([], ['outlet'])).fallen]).toEqual(['passed']);
});

it('a day before the last possible day of publication takes everything', () => {
  const { fallen } = maskedLines(rows, { off: { speaking: [], carrying: [] }, asOf: '2022-01-21' });
  expect([...fallen]).toEqual(['two', 'one', 'passed']);
  expect(maskedLines(rows, { off: { speaking: [], carrying: [] }, asOf: '2022-01-22' }).fallen.size).toBe(0);
  expect(daysOf(LINES)).toEqual(['2022-01-21', '2022-01-22']);
});

it('groups sources by what they are; parties and officials go together', () => {
  const source = (id: string, access: string, isBelligerent = false, nSpoken = 1) =>
    ({ id, access, isBelligerent, nSpoken, nCarried: 0 }) as never;
  const all = [
    source('p', 'OFFICIAL', true),
    source('m', 'MONITOR'),
    source('o', 'OFFICIAL'),
    source('q', 'PARTY', true),
    source('silent', 'MONITOR', false, 0),
  ];
  expect(sourceGroups(all).map(({ group, sources }) => [group, sources.length])).toEqual([
    ['monitor', 1],
    ['parties', 2],
    ['others', 1],
  ]);
  expect(partiesOf(all)).toEqual(['p', 'q']);
});
