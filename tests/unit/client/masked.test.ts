/** What remains while sources are left out: counted as the rules count it, disputes and all; what falls is told apart. */
import { describe, expect, it } from 'vitest';
import type { KeyFragment, LineFragment } from '../../../client/api/generated/graphql.ts';
import { maskedLines, maskName } from '../../../client/state/data/masked.ts';
import { type Left, NO_ROWS, type Rows, withLeft } from '../../../client/state/data/rows.ts';
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
  it('asks the server how what has changed is said, and about what it cannot judge', () =>
    expect(maskedLines(rows, off(['monitor'])).unsure).toEqual(['many', 'two']));
  it('cannot judge a relation with too many supports, and leaves it', () =>
    expect(lines.get('many')).toMatchObject({ nClaims: 600 }));
});

describe('what the server says of it', () => {
  const view = off(['monitor']);
  const dispute = { id: 'dispute:far', kind: 'VALUE', state: 'OPEN' } as const;
  const shown = line('shown', [monitor, narrator], { disputed: true, disputes: [dispute] });
  const opened: Rows = {
    ...rows,
    details: new Map([
      ['group:x', { of: 'entity', row: { relations: { nodes: [shown] }, disputes: { nodes: [dispute] } } } as never],
    ]),
  };
  const sentence = { ar: 'بحسب الراوي، نُفّذ', en: 'According to the narrator, it was done' };
  const { basis, firstReported } = shown;
  const counts = { basis, firstReported, nClaims: 1, nIndependent: 1, disputed: false, disputes: [] };
  const left: Left = { __typename: 'Relation', sentence, ...counts };

  it('is asked for panels too; until then disagreements that are not told whole stay', () => {
    const { lines, weakened, fallenDisputes, unsure } = maskedLines(opened, view);
    expect(unsure).toEqual(['dispute:far', 'many', 'shown', 'two']);
    expect(weakened.has('shown')).toBe(true);
    expect(lines.get('shown')).toMatchObject({ nClaims: 1, disputed: true, disputes: [dispute] });
    expect(fallenDisputes.has('dispute:far')).toBe(false);
  });

  it('holds for its own view alone', () => {
    const told = withLeft(maskName(view), [
      ['shown', left],
      ['dispute:far', null],
      ['many', null],
      ['two', left],
    ])(opened);
    const { lines, fallen, fallenDisputes, unsure } = maskedLines(told, view);
    expect(unsure).toEqual([]);
    expect(lines.get('shown')).toMatchObject({ sentence, disputed: false, disputes: [] });
    expect([...fallen].sort()).toEqual(['many', 'one']);
    expect(fallenDisputes.has('dispute:far')).toBe(true);
    expect(maskedLines(told, off(['narrator'])).lines.get('shown')).not.toMatchObject({ sentence });
    expect(maskedLines(withLeft(maskName(view), [])(told), view).unsure).toEqual([]);
  });

  it('tells what is left of a disagreement, and of what makes it one', () => {
    const ground = { id: 'relation:ground', sentence: { ar: '', en: 'whole' } };
    const row = { ...dispute, links: [{ restsOn: [ground] }], relations: { nodes: [] } };
    const detail = { of: 'dispute', row } as never;
    const before: Rows = { ...rows, details: new Map([['dispute:far', detail]]) };
    expect(maskedLines(before, view).unsure).toContain('relation:ground');
    const after = withLeft(maskName(view), [
      ['relation:ground', left],
      ['dispute:far', { __typename: 'Dispute', kind: 'SCOPE' }],
    ])(before);
    expect(maskedLines(after, view).grounds.get('relation:ground')).toEqual(sentence);
    expect(maskedLines(after, view).kinds.get('dispute:far')).toBe('SCOPE');
    const gone = withLeft(maskName(view), [['relation:ground', null]])(after);
    expect(maskedLines(gone, view).fallen.has('relation:ground')).toBe(true);
  });
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
