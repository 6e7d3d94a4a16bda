/** The reader at a public address: the text is withheld, which it says; short quotations stand for it and lead to their claims. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openTestGraph } from '../setup/graph.ts';
import { invent } from '../setup/invented.ts';
import { canvas, openPage, soon } from './browser/browser.ts';
import { latin } from './browser/latin.ts';
import { ask, openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile({ publicMode: true });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WITHHELD = { ar: 'لا يُعرض النص كاملًا هنا', en: 'The whole text may not be shown here' };

const CUT = { ar: 'لا يُعرض هذا الاقتباس كاملًا هنا', en: 'This quotation may not be shown whole here' };
const NAME_HERE = { ar: 'لا يظهر الاسم إلا هنا', en: 'The name stands only here' };
const WITNESS = 'person:eyewitness-ghweran';

describe.each(['ar', 'en'] as const)('in %s', (lang) => {
  it.each(['light', 'dark'] as const)(
    '%s: quotations of at most 300 characters, nothing else of the text',
    async (colorScheme) => {
      const { article, relations } = await ask<{
        article: { text: null; passages: { exact: string }[] };
        relations: { nodes: { id: string }[] };
      }>(
        site.product.url,
        `{ article(id: "article:seed") { text passages { exact } } relations(filter: { disputed: true }, first: 1) { nodes { id } } }`,
      );
      expect(article.text).toBeNull();
      const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`, { colorScheme });
      await canvas(page);
      await openItem(page, relations.nodes[0]?.id ?? '');
      await page.locator('.claim-ways button').first().click();
      await page.locator('.reader blockquote').first().waitFor();
      expect(await page.locator('.reader .paragraph').count()).toBe(0);
      expect(await page.locator('.reader').textContent()).toContain(WITHHELD[lang]);
      const shown = await page.locator('.reader blockquote').allTextContents();
      const words = shown.map((text) => text.replace(/^… | …$/g, ''));
      expect(words).toEqual(article.passages.map(({ exact }) => exact));
      for (const text of words) expect([...text].length).toBeLessThanOrEqual(300);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      if (lang === 'ar') expect(await latin(page)).toEqual([]);
      await page.locator('.reader blockquote a').first().click();
      await page.locator('.panel-item[data-item^="claim:"] .entity-head').waitFor();
      expect(await page.locator('.reader blockquote').count()).toBe(shown.length);
      await page.context().close();
      expect(complaints).toEqual([]);
    },
  );

  it('nobody is told that a name stands where none does; quotations without it say that they are not whole', async () => {
    const { node } = await ask<{ node: { names: { ar: null; en: null }; sources: { id: string }[] } }>(
      site.product.url,
      `{ node(id: "${WITNESS}") { ... on Person { names { ar en } sources { id } } } }`,
    );
    expect(node.names).toEqual({ ar: null, en: null });
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    const item = page.locator('.panel-item');
    for (const id of [WITNESS, ...node.sources.map((source) => source.id)]) {
      await openItem(page, id);
      expect(await item.textContent(), id).not.toContain(NAME_HERE[lang]);
    }
    const { claims } = await ask<{ claims: { nodes: { id: string; passages: { complete: boolean }[] }[] } }>(
      site.product.url,
      '{ claims(first: 100) { nodes { id passages { complete } } } }',
    );
    const cut = claims.nodes.find(({ passages }) => passages.some(({ complete }) => !complete));
    await openItem(page, cut?.id ?? '');
    expect(await item.textContent()).toContain(CUT[lang]);
    expect(await item.locator('blockquote').allTextContents()).toContainEqual(expect.stringMatching(/…$/));
    await page.context().close();
    expect(complaints).toEqual([]);
  });
});

it('on a phone a quotation makes way for its claim, and Back returns to it', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await canvas(page);
  await page.locator('.tabs button').nth(2).tap();
  await page.locator('.reader blockquote a').nth(40).tap();
  await page.locator('.sheet .entity-head').waitFor();
  await page.goBack();
  await page.locator('.reader blockquote a').nth(40).waitFor();
  await soon(() =>
    page
      .locator('.reader blockquote a')
      .nth(40)
      .evaluate((it) => it.getBoundingClientRect().y),
  ).toBeLessThan(844);
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('the list of texts says of each that only quotations of it are shown', async () => {
  const graph = openTestGraph();
  await invent(graph);
  await graph.close();
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`);
  await canvas(page);
  await page.getByRole('button', { name: 'All articles' }).click();
  await page.locator('.text-row').nth(1).waitFor();
  for (const row of await page.locator('.text-row').allTextContents()) expect(row).toContain('short quotations only');
  await page.context().close();
  expect(complaints).toEqual([]);
});
