/** The reader and the search box: texts cut at their marks by code points, where an item stands in them, results as groups. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../../../client/api/generated/graphql.ts';
import { groupsOf, nextOf } from '../../../client/state/data/found.ts';
import type { Article } from '../../../client/state/data/rows.ts';
import { cutText } from '../../../client/views/reader/segments.ts';
import { placesOf, shortest, standingIn } from '../../../client/views/reader/standing.ts';
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
    expect(shortest(article, [0, 1])?.claims[0]?.id).toBe('claim:b');
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
