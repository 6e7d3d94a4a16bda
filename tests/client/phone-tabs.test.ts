/** Tabs of a phone: the text of what is open, the sources with what falls, and the way back to the canvas. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { canvas, soon } from './browser/browser.ts';
import { ask, openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';
import { visitsTo } from './browser/visits.ts';

const site = siteForFile();
const visit = visitsTo(site);

const phone = (width = 390): Promise<Page> => visit('/?lang=en', { viewport: { width, height: 844 }, hasTouch: true });
const tab = (page: Page, name: string) => page.locator('.tabs').getByRole('button', { name, exact: true });

it('with nothing open the text is that of the graph, from its beginning; Canvas and Back put it away', async () => {
  const page = await phone();
  await tab(page, 'Text').tap();
  await page.locator('.reader .paragraph').first().waitFor();
  expect(await page.locator('.reader .lead').count()).toBe(0);
  await tab(page, 'Canvas').tap();
  await page.locator('.reader').waitFor({ state: 'detached' });
  expect(await tab(page, 'Canvas').getAttribute('aria-current')).toBe('page');
  await page.goBack();
  await page.locator('.reader .paragraph').first().waitFor();
  expect(await tab(page, 'Text').getAttribute('aria-current')).toBe('page');
});

it('the list is an entry of Back, too; what is seen and the language are not, as far back as one goes', async () => {
  const page = await phone();
  await tab(page, 'List').tap();
  await page.locator('.list-twin').waitFor();
  await tab(page, 'Sources').tap();
  await page.getByRole('checkbox', { name: /^SDF/ }).tap();
  await page.goBack();
  await page.locator('.list-twin').waitFor();
  await page.getByRole('button', { name: 'العربية' }).tap();
  await page.goBack();
  await page.locator('.list-twin').waitFor({ state: 'detached' });
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  expect(page.url()).toMatch(/\?lang=ar#v=1&off=source%3Asdf\.speaking&rev=\d+$/);
});

it('with a line open the text shows where it stands, and gives its sheet back', async () => {
  const page = await phone();
  const { relations } = await ask<{ relations: { nodes: { id: string }[] } }>(
    site.product.url,
    '{ relations(filter: { disputed: true }, first: 1) { nodes { id } } }',
  );
  await openItem(page, relations.nodes[0]?.id ?? '');
  await tab(page, 'Text').tap();
  await page.locator('.reader .here').first().waitFor();
  expect(await page.locator('.reader .lead').count()).toBeGreaterThan(0);
  expect(await page.locator('.sheet').count()).toBe(0);
  await tab(page, 'Overview').tap();
  await page.locator('.sheet .sentence').waitFor();
  expect(await page.locator('.reader').count()).toBe(0);
});

it('a source left out on its tab: what falls is said there, and the canvas has it', async () => {
  const page = await phone();
  await tab(page, 'Sources').tap();
  await page.getByRole('checkbox', { name: /^SDF/ }).tap();
  await soon(() => page.locator('.overview').textContent()).toContain('4 relations have no support left');
  await tab(page, 'Canvas').tap();
  expect((await canvas(page)).lines.filter(({ fallen }) => fallen).length).toBeGreaterThan(0);
});

it('from 600 px on the sources stand in the rail and need no tab', async () => {
  const page = await phone(700);
  expect(await page.locator('.tabs button').allTextContents()).toEqual(['Canvas', 'Overview', 'Text', 'List']);
  expect(await page.locator('.rail').count()).toBe(1);
});
