/** The reader and the search box: texts cut at their marks by code points, where an item stands in them, results as groups. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../../client/api/generated/graphql.ts';
import { groupsOf, nextOf } from '../../../client/state/data/found.ts';
import type { Article } from '../../../client/state/data/rows.ts';
import { cutText } from '../../../client/views/reader/segments.ts';
import { placesOf, shortest, standingIn, wayOf } from '../../../client/views/reader/standing.ts';
import { inOrder, numberAt, stepFrom } from '../../../client/views/reader/tour.ts';
import { paragraphsOf } from '../../../schema/types/code-points.ts';

describe('a text cut at its marks', () => {
  it('counts code points, so that a sign outside the basic plane moves nothing', () => {
    const [paragraph] = cutText('قبل 👤 بعد', { passages: [{ start: 6, end: 9 }], mentions: [{ start: 4, end: 7 }] });
    expect(paragraph?.segments.map(({ text, in: covering }) => [text, covering.passages, covering.mentions])).toEqual([
      ['قبل ', [], []],
      ['👤 ', [], [0]],
      ['ب', [0], [0]],
      ['عد', [0], []],
    ]);
  });

  it('loses no word, and every stretch knows all that covers it', () => {
    const marks = fc.array(fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })));
    const texts = fc
      .array(fc.constantFrom('ا', ' ', '👤', '\n', '\n\n', 'b'), { maxLength: 60 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, marks, (text, passages) => {
        const paragraphs = cutText(text, { passages });
        expect(paragraphs.map(({ start, end }) => [start, end])).toEqual(
          paragraphsOf(text).map((p) => [p.start, p.end]),
        );
        for (const { start, end, segments } of paragraphs) {
          expect(segments.map((segment) => segment.text).join('')).toBe([...text].slice(start, end).join(''));
          for (const segment of segments) {
            const to = segment.start + [...segment.text].length;
            const covering = passages.flatMap((m, i) => (m.start <= segment.start && m.end >= to ? [i] : []));
            expect([...segment.in.passages].sort((a, b) => a - b)).toEqual(covering);
            const touching = passages.filter((m) => m.start < to && m.end > segment.start);
            expect(touching.length).toBe(covering.length);
          }
        }
      }),
    );
  });
});

const claim = (id: string, relation: string, source: string) => ({
  id,
  statedBy: [{ order: 0, source: { id: source } }],
  relations: { nodes: [{ id: relation }] },
});
const article = {
  passages: [
    { start: 10, end: 40, claims: [claim('claim:a', 'relation:x', 'source:s')] },
    { start: 20, end: 30, claims: [claim('claim:b', 'relation:y', 'source:t')] },
  ],
  mentions: [{ start: 12, end: 15, entities: [{ id: 'group:g' }] }],
} as unknown as Article;

describe('where an item stands in a text', () => {
  it.each([
    ['relation:y', [{ start: 20, end: 30 }]],
    ['claim:a', [{ start: 10, end: 40 }]],
    ['source:t', [{ start: 20, end: 30 }]],
    ['group:g', [{ start: 12, end: 15 }]],
    ['group:nobody', []],
  ])('%s', (open, wanted) => {
    const places = placesOf(article, standingIn(article, open, null));
    expect(places.map(({ start, end }) => ({ start, end }))).toEqual(wanted);
  });

  it('means the shortest of the passages that cover a word', () => {
    expect(shortest(article.passages, [0, 1])?.claims[0]?.id).toBe('claim:b');
  });
});

describe('words that lead to several', () => {
  const unsure = {
    passages: article.passages,
    mentions: [
      { start: 12, end: 15, entities: [{ id: 'group:g' }, { id: 'group:h' }] },
      { start: 11, end: 19, entities: [{ id: 'event:e' }] },
    ],
  } as unknown as Article;

  it('lead to the next when pressed again: of those whom they may mean, of the claims that they show, the nearest first', () => {
    const presses = (marks: { passages: number[]; mentions: number[] }, n: number): (string | undefined)[] => {
      let open: string | null = null;
      return Array.from({ length: n }, () => {
        open = wayOf(unsure, marks, open)?.id ?? null;
        return open ?? undefined;
      });
    };
    expect(presses({ passages: [0], mentions: [0] }, 3)).toEqual(['group:g', 'group:h', 'group:g']);
    expect(presses({ passages: [], mentions: [1, 0] }, 3)).toEqual(['group:g', 'group:h', 'event:e']);
    expect(presses({ passages: [0, 1], mentions: [] }, 3)).toEqual(['claim:b', 'claim:a', 'claim:b']);
    expect(wayOf(unsure, { passages: [], mentions: [] }, null)).toBeNull();
    expect(wayOf(unsure, { passages: [0, 1], mentions: [] }, 'claim:b')).toEqual({ id: 'claim:a', at: 10 });
  });
});

describe('the way from place to place', () => {
  const ranges = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 20 });
  const placesIn = (pairs: [number, number][]) =>
    inOrder(pairs.map(([start, length]) => ({ start, end: start + length })));

  it('comes to each place once, in text order, round and round, both ways', () => {
    fc.assert(
      fc.property(ranges, (pairs) => {
        const starts = placesIn(pairs).map(({ start }) => start);
        expect(starts).toEqual([...new Set(pairs.map(([start]) => start))].sort((a, b) => a - b));
        for (const by of [1, -1] as const) {
          let at: number | null = null;
          const met = starts.map(() => {
            at = stepFrom(starts, at, by);
            return at;
          });
          expect(met.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(starts);
          expect(at).toBe(starts[0]);
        }
        expect(starts.map((start) => numberAt(starts, start))).toEqual(starts.map((_, i) => i + 1));
      }),
    );
  });

  it('goes on from where one reads, also from between the places', () => {
    expect([numberAt([10, 20], null), numberAt([10, 20], 5), numberAt([10, 20], 15), numberAt([], 5)]).toEqual([
      1, 1, 1, 0,
    ]);
    expect([stepFrom([10, 20], 15, 1), stepFrom([10, 20], 15, -1), stepFrom([10, 20], 5, 1)]).toEqual([20, 10, 10]);
    expect([stepFrom([10], 10, 1), stepFrom([], 5, 1), stepFrom([], null, -1)]).toEqual([10, null, null]);
  });

  it('of places that begin together it takes the longest', () => {
    expect(
      inOrder([
        { start: 3, end: 5 },
        { start: 3, end: 9 },
        { start: 1, end: 2 },
      ]),
    ).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 9 },
    ]);
  });
});

describe('search results', () => {
  const edge = (id: string, type: string, hit: string, sensitivity = 'NONE') => ({
    node: { __typename: type, id, kind: 'X', label: { ar: 'اسم', en: 'Name' }, sensitivity },
    hit: { text: hit, lang: 'en', field: 'NAME' },
  });
  const answer = {
    search: {
      pageInfo: { hasNextPage: true, endCursor: 'n1' },
      counts: [
        { type: 'GROUP', count: 8 },
        { type: 'PERSON', count: 1 },
        { type: 'PLACE', count: 3 },
      ],
      edges: [
        edge('group:a', 'Group', 'Name'),
        edge('person:p', 'Person', 'Umm X', 'PROTECT'),
        edge('group:b', 'Group', 'IS'),
      ],
    },
    searchText: { pageInfo: { hasNextPage: false, endCursor: 't1' }, totalCount: 0, nodes: [] },
  } as unknown as SearchQuery;

  it('stand under their types in the order of the best hit, with the counts of the server', () => {
    expect(groupsOf([answer]).map(({ kind, count, rows }) => [kind, count, rows.length])).toEqual([
      ['Group', 8, 2],
      ['Person', 1, 1],
      ['Place', 3, 0],
    ]);
  });

  it('go on with their next pages, each from where the last one ended, until all is there', () => {
    const last = {
      search: {
        pageInfo: { hasNextPage: false, endCursor: 'n2' },
        counts: [],
        edges: [edge('place:x', 'Place', 'Name'), edge('group:c', 'Group', 'Name')],
      },
      searchText: { pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0, nodes: [] },
    } as unknown as SearchQuery;
    expect(nextOf([answer])).toEqual({ names: 'n1', texts: 't1', places: 20 });
    expect(groupsOf([answer, last]).map(({ kind, count, rows }) => [kind, count, rows.length])).toEqual([
      ['Group', 8, 3],
      ['Person', 1, 1],
      ['Place', 3, 1],
    ]);
    expect(nextOf([answer, last])).toBeNull();
  });

  it('show by which name they were found, but never the name of a protected person', () => {
    const shown = groupsOf([answer]).flatMap((group) =>
      group.kind === 'Text' ? [] : group.rows.map(({ by }) => by?.text),
    );
    expect(shown).toEqual([undefined, 'IS', undefined]);
  });
});
