/** What a reader by hand stumbled over: each stays mended, in both languages. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { canvas, soon } from './browser/browser.ts';
import { openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';
import { visitsTo } from './browser/visits.ts';

const site = siteForFile();
const visit = visitsTo(site);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const WITNESS = 'person:eyewitness-ghweran';
const WORDS = {
  ar: {
    withheld: 'محجوب',
    witness: 'شاهدة',
    she: '3 أقوال لها',
    sdf: 'قسد',
    alone: 'وحدها',
    ofSources: '12 من 13',
    only: 'فقط',
    article: 'قراءة المادة كاملة',
    commands: 'الأوامر',
    undo: 'تراجع',
    help: 'اختصارات ومساعدة',
    legend: 'مفتاح الرموز',
    scope: 'نطاقان مختلفان',
  },
  en: {
    withheld: 'withheld',
    witness: 'eyewitness',
    she: '3 claims of its own',
    sdf: 'SDF',
    alone: 'alone',
    ofSources: '12 of 13',
    only: 'only',
    article: 'Read the whole article',
    commands: 'Commands',
    undo: 'Undo',
    help: 'Help',
    legend: 'Legend',
    scope: 'Different scope',
  },
};

describe.each(['ar', 'en'] as const)('in %s', (lang) => {
  const words = WORDS[lang];
  const begin = (hash = '', options = {}): Promise<Page> => visit(`/?lang=${lang}${hash}`, options);
  const sources = (page: Page) => page.locator('.rail-button').first();

  it('the heading of a protected person does not say that the name below it is withheld', async () => {
    const page = await begin();
    for (const id of [WITNESS, 'source:eyewitness-ghweran']) {
      await openItem(page, id);
      expect(await page.locator('.entity-head h2').textContent(), id).not.toContain(words.withheld);
      expect(await page.locator('.panel-item').textContent(), id).toMatch(/أم إبراهيم|Umm Ibrahim/);
      expect(await page.locator('.panel-item').textContent(), id).toContain(words.she);
    }
  });

  it('a search by Enter opens the first result, as a press does, and nothing stays over the map', async () => {
    const page = await begin();
    for (const way of ['at once', 'by Enter', 'by mouse']) {
      await page.locator('#search').fill(words.witness);
      if (way !== 'at once') await page.locator('.search-result').first().waitFor();
      if (way === 'by mouse') await page.locator('.search-result').first().click();
      else await page.keyboard.press('Enter');
      await page.locator(`.panel-item[data-item="${WITNESS}"] .entity-head`).waitFor();
      await page.locator('.search-results').waitFor({ state: 'detached' });
      expect(await page.locator('#search').inputValue(), way).toBe('');
      await page.locator('.panel-close').click();
    }
  });

  it('the list shows what falls, and the rest of the graph on request', async () => {
    const page = await begin('#v=1&off=source%3Asdf.speaking');
    await page.locator('.list-button').click();
    expect(await page.locator('.list-twin .line-row.fallen').count()).toBe(5);
    expect(await page.locator('.list-twin .falling').textContent()).toContain('5');
    await page.locator('.list-twin').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.locator('.list-close').click({ trial: true });
    await soon(async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('.list-twin .more button:enabled')?.click());
      return page.locator('.list-twin .line-row').count();
    }).toBe(141);
    expect(await page.locator('.list-twin .more button').count()).toBe(0);
  });

  it('a switch says what it did where it is, in the rail and in the open panel at once; the name leads to the source', async () => {
    const page = await begin();
    await openItem(page, 'event:ghweran-clashes');
    await page.locator('.panel').evaluate((panel) => panel.scrollTo(0, 400));
    await sources(page).click();
    const row = page.locator('.source-line', { hasText: words.sdf }).first();
    await row.getByRole('checkbox').uncheck();
    expect(await page.locator('.flyout .falling').textContent()).toContain('5');
    expect(await page.locator('.panel .falling').textContent()).toContain(words.alone);
    const box = await page.locator('.panel .falling').boundingBox();
    const frame = await page.locator('.panel').boundingBox();
    expect(box?.y ?? -1).toBeGreaterThanOrEqual(frame?.y ?? 0);
    expect(await sources(page).textContent()).toContain(words.ofSources);
    await row.getByRole('link').click();
    await page.locator('.panel-item[data-item="source:sdf"] .entity-head').waitFor();
    await page.locator('.flyout').waitFor({ state: 'detached' });
    expect(await sources(page).textContent()).toContain(words.ofSources);
  });

  it('one source alone is chosen by touch', async () => {
    const page = await begin('', { ...PHONE, viewport: { width: 820, height: 1180 } });
    await sources(page).tap();
    const row = page.locator('.source-line', { hasText: words.sdf }).first();
    await row.getByRole('button').tap();
    await soon(() => page.locator('.source-line input:checked').count()).toBe(1);
    expect(await row.getByRole('checkbox').isChecked()).toBe(true);
  });

  it('the overview leads to the whole text', async () => {
    const page = await begin();
    await page.getByRole('button', { name: words.article }).click();
    await page.locator('.reader .paragraph').first().waitFor();
  });

  it('on a phone the map comes back when the sheet is closed, and undo and help are in the menu', async () => {
    const page = await begin('', PHONE);
    const before = (await canvas(page)).nodes;
    await openItem(page, 'group:islamic-state');
    await soon(async () => (await canvas(page)).nodes[0]?.shape.top).not.toBe(before[0]?.shape.top);
    await page.locator('.panel-close').tap();
    const after = (await canvas(page)).nodes;
    after.forEach(({ shape }, i) => {
      expect(shape.top).toBeCloseTo(before[i]?.shape.top ?? 0, 3);
      expect(shape.left).toBeCloseTo(before[i]?.shape.left ?? 0, 3);
    });
    await page.getByRole('button', { name: words.commands }).tap();
    expect(await page.locator('.flyout').getByRole('button', { name: words.undo }).count()).toBe(1);
    await page.locator('.flyout').getByRole('button', { name: words.help }).tap();
    await page.locator('.help').waitFor();
    expect(await page.locator('.flyout').count()).toBe(0);
    expect(await page.locator('.help').textContent()).toContain(words.scope);
  });

  it('the legend says what its marks mean, and counts nothing on its button', async () => {
    const page = await begin();
    const legend = page.locator('.rail-button').nth(1);
    expect(await legend.textContent()).toBe(words.legend);
    await legend.click();
    expect(await page.locator('.flyout .meanings').textContent()).toContain(words.scope);
  });
});
