/** Disagreements in the form of their kind, days to scale, and what falls: from invented claims. */
import { describe, expect, it } from 'vitest';
import type {
  ChainFragment,
  FigureFragment,
  NamedFragment,
  SentenceFragment,
} from '../../../client/api/generated/graphql.ts';
import { isLeftOut } from '../../../client/state/data/falling.ts';
import { pathEnds, pathId, weakestOf } from '../../../client/state/data/paths.ts';
import type { Chain, Detail, Line } from '../../../client/state/data/rows.ts';
import { standsFor } from '../../../client/state/data/stands-for.ts';
import { FIRST_VIEW } from '../../../client/state/view/view.ts';
import { type Dispute, formOf } from '../../../client/views/panel/disputes/forms/forms.ts';
import { timeAxisOf } from '../../../client/views/panel/disputes/forms/time-scale.ts';

type Member = Dispute['members'][number];
const named = (id: string): NamedFragment => ({ __typename: 'Group', id, label: { ar: id, en: id } });
const figure = (best: number | null): FigureFragment => ({
  min: best,
  max: best,
  best,
  op: best === null ? 'UNSPECIFIED' : 'EQUAL',
  verbatim: '…',
  vague: null,
});
const speaker = (id: string): ChainFragment => ({
  role: 'SPEAKER',
  order: 0,
  certainty: 'SURE',
  source: {
    id,
    kind: 'ORG',
    label: { ar: id, en: id },
    names: { arGender: null },
    access: 'MONITOR',
  },
});

type Told = Partial<Omit<Member['assertion'], 'subject' | 'objects'>> & {
  subject?: string;
  objects?: string[];
  labels?: [string, string][];
  also?: { predicate: Member['assertion']['predicate']; subject: string; objects: string[] }[];
};

function member(id: string, { subject = 'event:a', objects = [], labels = [], also = [], ...told }: Told): Member {
  const assertion = {
    n: 0,
    predicate: 'KILLED_COUNT' as const,
    relation: null,
    edtf: null,
    partOfDay: null,
    value: null,
    words: null,
    ...told,
    subject: named(subject),
    objects: objects.map(named),
  };
  return {
    claim: {
      id,
      gloss: null,
      statedBy: [speaker(`source:${id}`)],
      passages: [{ article: { id: 'article:x', lang: 'ar' } }],
      labelsUsed: labels.map(([exact, of]) => ({ word: { exact }, entity: named(of) })),
      assertions: also.map((one, n) => ({
        n: n + 1,
        predicate: one.predicate,
        subject: { id: one.subject },
        objects: one.objects.map(named),
      })),
    },
    assertion,
    object: null,
  };
}

const dispute = (
  kind: Dispute['kind'],
  members: Member[],
  links: Partial<Dispute['links'][number]>[] = [],
): Dispute => ({
  id: 'dispute:x',
  kind,
  state: 'OPEN',
  computed: true,
  title: { ar: null, en: null },
  note: null,
  people: [],
  members,
  links: links.map((link) => ({ from: 0, to: 1, kind, type: null, certainty: null, restsOn: [], ...link })),
  notes: [],
  judgements: [],
});

describe('the form of a disagreement', () => {
  it('puts figures of one kind on one axis and keeps those without a number as rows of words', () => {
    const shown = formOf(
      dispute('REFINEMENT', [member('a', { value: figure(5) }), member('b', { value: figure(null) })]),
    );
    expect(shown.form === 'axis' && shown.rows.map(({ value, counts }) => [value?.best, counts])).toEqual([
      [5, null],
      [null, null],
    ]);
  });

  it('keeps whoever gives no figure, with what they say in its place', () => {
    const members = [
      member('a', { value: figure(5), objects: ['group:x'] }),
      member('b', { predicate: 'LOSSES_UNQUANTIFIED', objects: ['group:y'] }),
    ];
    const shown = formOf(dispute('SCOPE', members));
    expect(shown.form === 'scopes' && shown.scopes.map(({ rows }) => rows.map(({ counts }) => counts))).toEqual([
      [null],
      ['LOSSES_UNQUANTIFIED'],
    ]);
  });

  it('says what each figure counts where they count different things', () => {
    const members = [
      member('a', { value: figure(5), predicate: 'ESCAPED_COUNT' }),
      member('b', { value: figure(9), predicate: 'CAPTURED_COUNT' }),
    ];
    const shown = formOf(dispute('REFINEMENT', members));
    expect(shown.form === 'axis' && shown.rows.map(({ counts }) => counts)).toEqual([
      'ESCAPED_COUNT',
      'CAPTURED_COUNT',
    ]);
  });

  it('gives every scope its own axis and says where people may be counted twice', () => {
    const members = [
      member('a', { value: figure(5), objects: ['group:x'] }),
      member('b', { value: figure(5), objects: ['group:x'] }),
      member('c', { value: figure(4), objects: ['group:y'], subject: 'event:b' }),
    ];
    const shown = formOf(dispute('SCOPE', members, [{ from: 2, type: 'MAY_OVERLAP' }]));
    expect(shown.form === 'scopes' && shown.scopes.map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(shown.form === 'scopes' && shown.overlap).toBe(true);
    expect(formOf(dispute('SCOPE', [member('a', {}), member('b', {})])).form).toBe('claims');
  });

  it('lists the words for those whom most claims have a word for, where nobody says whom it is about', () => {
    const members = [
      member('a', {
        labels: [
          ['first', 'group:x'],
          ['other', 'group:y'],
        ],
      }),
      member('b', { labels: [['second', 'group:x']] }),
    ];
    const shown = formOf(dispute('LABEL', members));
    expect(shown.form === 'labels' && shown.rows.map(({ word }) => word)).toEqual(['first', 'second']);
  });

  it('joins those who name the same candidate', () => {
    const members = [
      member('a', { objects: ['group:x'] }),
      member('b', { objects: ['group:y'] }),
      member('c', { objects: ['group:x'] }),
    ];
    const shown = formOf(dispute('ACTOR', members));
    expect(shown.form === 'candidates' && shown.candidates.map(({ entity, said }) => [entity.id, said.length])).toEqual(
      [
        ['group:x', 2],
        ['group:y', 1],
      ],
    );
  });

  it('nests the more exact under what it is more exact than, by what each names on the topic that all share', () => {
    const targeted = { predicate: 'TARGETED' as const, subject: 'event:a' };
    const members = [
      member('wide', {
        predicate: 'PERPETRATED_BY',
        objects: ['group:who'],
        also: [{ ...targeted, objects: ['group:army'] }],
      }),
      member('post', { ...targeted, objects: ['place:post'] }),
      member('unit', { ...targeted, objects: ['group:unit'] }),
    ];
    const links = [
      { from: 1, to: 0, type: 'REFINES' as const },
      { from: 2, to: 0, type: 'REFINES' as const },
    ];
    const shown = formOf(dispute('REFINEMENT', members, links));
    expect(shown.form === 'grain' && shown.grains.map(({ objects }) => objects[0]?.id)).toEqual(['group:army']);
    expect(shown.form === 'grain' && shown.grains[0]?.finer.map(({ objects }) => objects[0]?.id)).toEqual([
      'place:post',
      'group:unit',
    ]);
  });

  it('draws days only where a day is given', () => {
    expect(formOf(dispute('TIME', [member('a', {}), member('b', {})])).form).toBe('claims');
    expect(formOf(dispute('TIME', [member('a', { edtf: '2022-01-21' }), member('b', {})])).form).toBe('times');
  });
});

describe('an axis of days', () => {
  it('gives a night the end of one date and the beginning of the next, and a dawn the beginning of its day', () => {
    const axis = timeAxisOf([
      { edtf: '2022-01-20/2022-01-21', partOfDay: 'NIGHT' },
      { edtf: '2022-01-21', partOfDay: 'DAWN' },
      { edtf: null, partOfDay: null },
    ]);
    expect(axis?.stretches).toEqual([{ from: 0.375, to: 0.625 }, { from: 0.5, to: 0.625 }, null]);
    expect(axis?.ticks.map(({ day }) => day)).toEqual(['2022-01-20', '2022-01-21']);
  });

  it('leaves an open end open, and is none without any day', () => {
    expect(timeAxisOf([{ edtf: '2019-03-01/..', partOfDay: null }])?.stretches).toEqual([{ from: 0, to: null }]);
    expect(timeAxisOf([{ edtf: null, partOfDay: null }])).toBeNull();
  });
});

describe('a claim is left out', () => {
  const said = (...speakers: string[]): Pick<SentenceFragment, 'statedBy' | 'reported'> => ({
    statedBy: [
      ...speakers.map((id) => ({ role: 'SPEAKER', order: 0, source: { id } })),
      { role: 'OUTLET', order: 1, source: { id: 'paper' } },
    ] as unknown as SentenceFragment['statedBy'],
    reported: { from: '2022-01-21', to: '2022-01-22' },
  });
  const without = (...speaking: string[]) => ({ ...FIRST_VIEW, off: { speaking, carrying: [] } });

  it('when all who speak in it are, when its outlet is, or when it came later', () => {
    expect(isLeftOut(said('a'), without('a'))).toBe(true);
    expect(isLeftOut(said('a', 'b'), without('a'))).toBe(false);
    expect(isLeftOut(said('a', 'b'), without('a', 'b'))).toBe(true);
    expect(isLeftOut(said('a'), { ...FIRST_VIEW, off: { speaking: [], carrying: ['paper'] } })).toBe(true);
    expect(isLeftOut(said('a'), { ...FIRST_VIEW, asOf: '2022-01-21' })).toBe(true);
    expect(isLeftOut(said('a'), { ...FIRST_VIEW, asOf: '2022-01-22' })).toBe(false);
    expect(isLeftOut(said(), without('a'))).toBe(false);
    expect(isLeftOut(said('a'), FIRST_VIEW)).toBe(false);
  });
});

describe('a chain', () => {
  type Step = Chain['steps'][number];
  const step = (nIndependent: number, basis: 'STATED' | 'IMPLIED' = 'STATED', disputed = false, id = ''): Step =>
    ({ relations: [{ id, nIndependent, basis, disputed }] }) as unknown as Step;
  const weak = (weakest: number, ...steps: Step[]): number[] => weakestOf({ weakest, steps }, new Map());

  it('names the steps that are as weak as the weakest: sources first, then implied, then disputed', () => {
    expect(weak(1, step(2), step(1), step(3))).toEqual([1]);
    expect(weak(1, step(1), step(1, 'IMPLIED'), step(1))).toEqual([1]);
    expect(weak(0, step(1, 'STATED', true), step(1))).toEqual([0]);
    expect(weak(0, step(1), step(1), step(2))).toEqual([0, 1]);
  });

  it('is as weak as the view counts its steps', () => {
    const steps = [step(3, 'STATED', false, 'r'), step(2), step(2)];
    const [cut] = step(1, 'STATED', false, 'r').relations;
    expect(weakestOf({ weakest: 0, steps }, new Map([['r', cut as Line]]))).toEqual([0]);
  });

  it('has an id that tells its ends', () => {
    expect(pathEnds(pathId('group:a', 'place:b'))).toEqual({ from: 'group:a', to: 'place:b' });
    expect(pathEnds('group:a')).toBeNull();
  });
});

describe('what an open item stands for on the canvas', () => {
  const chain = { steps: [{ to: { id: 'event:b' }, relations: [{ id: 'relation:x' }, { id: 'relation:y' }] }] };
  it.each([
    ['group:a', null, ['group:a']],
    ['claim:c', { of: 'claim', row: { relations: { nodes: [{ id: 'relation:x' }] } } }, ['relation:x']],
    ['source:s', { of: 'source', row: { entity: { id: 'group:s' } } }, ['group:s']],
    ['source:s', { of: 'source', row: { entity: null } }, []],
    [
      'path:group:a|event:b',
      { of: 'path', row: { ends: [{ id: 'group:a' }, { id: 'event:b' }], paths: [chain] } },
      ['group:a', 'event:b', 'event:b', 'relation:x'],
    ],
    [
      'judgement:j',
      { of: 'judgement', row: { a: { id: 'group:b' }, b: { id: 'group:a' } } },
      ['group:a|group:b', 'group:b', 'group:a'],
    ],
    [null, null, []],
  ])('%s', (open, detail, ids) => {
    expect(standsFor(open, detail as unknown as Detail)).toEqual(ids);
  });
});
