/** Several articles: their list page by page, in which of them an item stands, what is asked of a large canvas, and a link as a file. */
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../client/api/among.ts';
import type { TextsQuery } from '../../../client/api/generated/graphql.ts';
import { linkPage } from '../../../client/export/link-page.ts';
import { words } from '../../../client/i18n/t.ts';
import { type Detail, NO_ROWS, withTexts } from '../../../client/state/data/rows.ts';
import { textOf } from '../../../client/state/data/text-of.ts';
import { titleOf } from '../../../client/views/reader/title.ts';

const page = (ids: readonly string[], more: { total?: number; next?: string; text?: string | null }): TextsQuery =>
  ({
    articles: {
      totalCount: more.total ?? ids.length,
      pageInfo: { hasNextPage: more.next !== undefined, endCursor: more.next ?? 'last' },
      nodes: ids.map((id) => ({ id })),
    },
    ...('text' in more && { sample: { nodes: [{ text: more.text }] } }),
  }) as unknown as TextsQuery;

describe('the list of texts', () => {
  it('grows page by page, each text once, and knows where the next page begins', () => {
    const first = withTexts(null, page(['a', 'b'], { total: 3, next: 'cursor', text: 'words' }))(NO_ROWS);
    expect(first.texts).toMatchObject({ of: null, nodes: [{ id: 'a' }, { id: 'b' }], total: 3, next: 'cursor' });
    const whole = withTexts(null, page(['b', 'c'], { total: 3 }))(first);
    expect(whole.texts?.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(whole).toMatchObject({ texts: { next: null, withheld: false }, onlyText: null });
  });

  it('knows the one text of a graph, but not from a list of some', () => {
    expect(withTexts(null, page(['a'], {}))(NO_ROWS).onlyText).toBe('a');
    expect(withTexts(null, page(['a'], { next: 'x' }))(NO_ROWS).onlyText).toBeNull();
    expect(withTexts('group:g', page(['a'], {}))(NO_ROWS)).toMatchObject({ onlyText: null, texts: { of: 'group:g' } });
  });

  it('begins anew for another entity, and remembers that texts are withheld', () => {
    const all = withTexts(null, page(['a'], { next: 'x', text: null }))(NO_ROWS);
    expect(withTexts(null, page(['b'], {}))(all).texts).toMatchObject({ withheld: true, nodes: { length: 2 } });
    expect(withTexts('group:g', page(['b'], { text: 'words' }))(all).texts).toMatchObject({
      withheld: false,
      nodes: [{ id: 'b' }],
    });
    expect(withTexts(null, page([], {}))(NO_ROWS).texts).toMatchObject({ nodes: [], total: 0, withheld: false });
  });
});

it('an item stands in the text of its first passage, whichever of the texts that is', () => {
  const claim = (...articles: string[]) => ({ passages: articles.map((id) => ({ article: { id } })) });
  const edge = (...nodes: object[]) => ({ of: 'edge', row: { claims: { nodes } } }) as unknown as Detail;
  expect(textOf(edge(claim(), claim('article:b', 'article:a')))).toBe('article:b');
  expect(textOf(edge())).toBeNull();
  expect(textOf({ of: 'claim', row: claim('article:c') } as unknown as Detail)).toBe('article:c');
  expect(textOf(undefined)).toBeNull();
});

it('a text without a headline is called by its outlet, in the language of the page', () => {
  const outlet = { label: { ar: 'الميناء', en: 'Al-Mina' } };
  const t = words('en');
  expect(titleOf({ lang: 'ar', title: 'عنوان', outlet }, t, 'en')).toEqual({ text: 'عنوان', lang: 'ar' });
  expect(titleOf({ lang: 'ar', title: null, outlet }, t, 'en')).toEqual({ text: 'Al-Mina', lang: 'en' });
  expect(titleOf({ lang: 'ar', title: null, outlet: null }, t, 'en')).toEqual({ text: 'Text', lang: 'en' });
});

it('relations of a large canvas are asked in groups that the API takes, any two nodes together in one', () => {
  expect(groupsOf(['a', 'b'], 4)).toEqual([['a', 'b']]);
  const ids = Array.from({ length: 23 }, (_, i) => `${i}`);
  const groups = groupsOf(ids, 8);
  for (const group of groups) expect(group.length).toBeLessThanOrEqual(8);
  for (const one of ids)
    for (const other of ids)
      expect(
        groups.some((group) => group.includes(one) && group.includes(other)),
        `${one} ${other}`,
      ).toBe(true);
});

it('a link as a file leads to it, whatever stands in it', () => {
  const html = linkPage(`http://here/?lang=ar#v=1&open="><script>'`, 'ar');
  expect(html).toContain('content="0; url=http://here/?lang=ar#v=1&#38;open=&#34;&#62;&#60;script&#62;&#39;"');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).not.toContain('<script');
});
