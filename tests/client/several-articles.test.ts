/** No article, one of no attack, then two: the way to the text, to the list of all and back, by mouse, keys, touch and link. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph } from '../setup/graph.ts';
import { invent } from '../setup/invented.ts';
import { canvas, soon } from './browser/browser.ts';
import { latin } from './browser/latin.ts';
import { ask, openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';
import { visitsTo } from './browser/visits.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const site = siteForFile({ seeded: false });
const page = visitsTo(site, { drawn: false, cutsDatabase: true });
const add = async (slug: 'marsa-al-ward' | 'plain-dispatch'): Promise<void> => {
  const graph = openTestGraph();
  await invent(graph, slug);
  await graph.close();
};
const tab = (at: Page, name: string) => at.locator('.tabs').getByRole('button', { name, exact: true });
const title = (at: Page): Promise<string | null> => at.locator('.reader h2').textContent();

describe('no article', () => {
  it('the canvas says that nothing is there yet, and what to do', async () => {
    const at = await page('/?lang=ar');
    await at.locator('.canvas-state h2').waitFor();
    expect(await at.locator('.canvas-state').textContent()).toContain('لا شيء في البيانات بعد');
    expect(await at.locator('.canvas-state code').textContent()).toMatch(/^npm run seed/);
    expect(await at.locator('.opening button').count()).toBe(0);
    expect(await latin(at)).toEqual([]);
  });

  it('so does the text of a phone', async () => {
    const at = await page('/?lang=en', PHONE);
    await tab(at, 'Text').tap();
    await at.locator('.reader code').waitFor();
    expect(await at.locator('.reader .meta').first().textContent()).toBe('0 articles');
  });
});

describe('one article, of no attack', () => {
  beforeAll(() => add('marsa-al-ward'));

  it('is laid out by itself, introduced without attacks, and read at once; nothing leads to a list', async () => {
    const at = await page('/?lang=en');
    expect((await canvas(at)).nodes.length).toBeGreaterThan(5);
    expect(await at.locator('.opening h2').textContent()).toBe('Every line opens its sentences');
    await at.getByRole('button', { name: 'Read the whole article' }).click();
    await at.locator('.reader .paragraph').first().waitFor();
    expect(await title(at)).toBe('Al-Mina');
    expect(await at.locator('.reader-all').count()).toBe(0);
  });

  it('is found although nobody said at first that it is there', async () => {
    const at = await page('/?lang=en', PHONE);
    await at.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { data: { articles?: unknown } };
      await route.fulfill({ response, json: { ...answer, data: { ...answer.data, articles: null } } });
    });
    await at.reload();
    await canvas(at);
    await at.unroute('**/graphql');
    await tab(at, 'Text').tap();
    await at.locator('.reader .paragraph').first().waitFor();
    await at.goBack();
    await at.locator('.reader').waitFor({ state: 'detached' });
  });
});

describe('two articles', () => {
  let claim: string;
  beforeAll(async () => {
    await add('plain-dispatch');
    const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
      site.product.url,
      '{ claims(filter: { article: "article:plain-dispatch" }, first: 1) { nodes { id } } }',
    );
    claim = claims.nodes[0]?.id ?? '';
  });

  it.each(['ar', 'en'] as const)(
    'in %s all are listed, each leads to its text, that back to the list',
    async (lang) => {
      const at = await page(`/?lang=${lang}`);
      await canvas(at);
      const all = lang === 'en' ? 'All articles' : 'كل المواد';
      await at.locator('.opening').getByRole('button', { name: all }).click();
      const rows = at.locator('.text-row');
      await rows.first().waitFor();
      await at.locator('.reader h2:focus').waitFor();
      expect(await title(at)).toBe(all);
      expect(await rows.count()).toBe(2);
      expect(await rows.first().textContent()).toMatch(
        lang === 'en' ? /Al-Mina.*4 March 2024.*passages/ : /صحيفة الميناء/,
      );
      const { violations } = await new AxeBuilder({ page: at }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      if (lang === 'ar') expect(await latin(at)).toEqual([]);
      await rows.last().press('Enter');
      await at.locator('.reader .paragraph').first().waitFor();
      expect(await at.locator('.reader .article-words').first().getAttribute('lang')).toBe('en');
      await at.locator('.reader-all').click();
      await rows.first().click();
      await at.locator('.reader .article-words[lang="ar"]').first().waitFor();
      await at.goBack();
      await at.goBack();
      await at.locator('.reader .article-words[lang="en"]').first().waitFor();
      await at.locator('.reader h2').focus();
      await at.keyboard.press('Escape');
      await at.locator('.reader').waitFor({ state: 'detached' });
      await at.locator('.opening button:focus').waitFor();
      await at.locator('#search').fill('nightfall');
      await at.locator('.search-result', { hasText: lang === 'en' ? 'Plain Dispatch' : 'بريد السهل' }).waitFor();
    },
  );

  it('a claim is read in its own article; the link leads there in a fresh profile, a reload stays', async () => {
    const at = await page('/?lang=en');
    await canvas(at);
    await openItem(at, claim);
    await at.getByRole('button', { name: 'Read it in the text' }).first().click();
    await at.locator('.reader .here').first().waitFor();
    expect(await at.locator('.reader .article-words').first().getAttribute('lang')).toBe('en');
    const link = at.url();
    expect(link).toContain('&read=article%3Aplain-dispatch@0');
    await at.reload();
    await at.locator('.reader .here').first().waitFor();
    await at.context().close();
    const fresh = await page(link.slice(site.product.url.length));
    await fresh.locator('.reader .here').first().waitFor();
    expect(await fresh.locator('.reader .here').allTextContents()).toContain('About 150 people left the ');
    expect(await title(fresh)).toBe('Plain Dispatch');
  });

  it('of somebody, those that mention it: several to choose from, one is read at once', async () => {
    const at = await page('/?lang=en', PHONE);
    await canvas(at);
    await openItem(at, 'place:marsa-al-ward');
    await tab(at, 'Text').tap();
    await at.locator('.text-row').first().waitFor();
    expect(await title(at)).toMatch(/^Articles that mention .*Marsa al-Ward/);
    expect(await at.locator('.text-row').count()).toBe(2);
    await at.goBack();
    await openItem(at, 'group:blue-dawn');
    await tab(at, 'Text').tap();
    // No words of the text mean it, but it says some of them.
    await at.locator('.reader .lead').first().waitFor();
    expect(await title(at)).toBe('Al-Mina');
    await at.locator('.reader-all').tap();
    await at.locator('.text-row').nth(1).waitFor();
    expect(await title(at)).toBe('All articles');
    await at.goBack();
    await at.locator('.reader .lead').first().waitFor();
  });

  it('while the database is away the list says so, and comes when it is asked for again', async () => {
    const at = await page('/?lang=en', PHONE);
    await canvas(at);
    site.product.cutDatabase();
    await tab(at, 'Text').tap();
    await at.locator('.reader .away').waitFor({ timeout: 30_000 });
    site.product.restoreDatabase();
    await soon(async () => {
      const again = at.locator('.reader .away button');
      if (await again.count()) await again.tap({ timeout: 1000 }).catch(() => {});
      return at.locator('.text-row').count();
    }).toBe(2);
  });
});
