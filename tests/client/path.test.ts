/** The way between two: found in the panel, the box and by keys, read as sentences, under a view, and brought to the canvas. */
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { canvas, openPage, soon, type Watched } from './browser/browser.ts';
import { openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();
let watched: Watched | undefined;
afterEach(async () => {
  await watched?.page.context().close();
  expect(watched?.complaints).toEqual([]);
});

/** A page in use, its first view drawn. */
async function page(address: string): Promise<Page> {
  watched = await openPage(site.browser, `${site.product.url}${address}`);
  await canvas(watched.page);
  return watched.page;
}

it('is chosen in the panel and the box, read as sentences, its weakest link named', async () => {
  const at = await page('/?lang=en');
  await openItem(at, 'group:islamic-state');
  await at.getByRole('button', { name: 'Path from here' }).click();
  await at.locator('#search').fill('iraqi army');
  await at.locator('.search-result').first().waitFor();
  await at.keyboard.press('ArrowDown');
  await at.keyboard.press('Enter');
  await at.locator('.path-ends').waitFor();
  expect(await at.locator('.chain-steps > li').count()).toBe(2);
  expect(await at.locator('.chain-steps .line-sentence').first().textContent()).toContain('Islamic State carried out');
  expect(await at.locator('.chain-steps > li.weak').textContent()).toContain('weakest link');
  expect(await at.locator('.panel').textContent()).toMatch(/Weakest link: .*targeted/);
  await at.locator('.chain-steps .line-row').first().click();
  await at.locator('.panel .sentence').waitFor();
  await at.goBack();
  await at.locator('.path-ends').waitFor();
});

it('is that of the others while a source is left out, and the first one again once it counts', async () => {
  const at = await page('/?lang=en');
  const steps = at.locator('.chain-steps').first().locator('> li');
  await openItem(at, 'path:group:sdf|group:ghweran-detainees');
  await soon(() => steps.count()).toBe(2);
  const without = 'off=source%3Asdf.speaking';
  await openItem(at, 'path:group:sdf|group:ghweran-detainees', without);
  await soon(() => steps.count()).toBe(3);
  await openItem(at, 'path:group:sdf|event:zuhour-gunfire', without);
  await at.getByText('No chain within 6 steps without what is left out').waitFor();
  await at.goBack();
  await soon(() => steps.count()).toBe(3);
  await at.keyboard.press('Control+z');
  await soon(() => steps.count()).toBe(2);
});

it('brings its nodes in one step', async () => {
  const at = await page('/?lang=en');
  const before = (await canvas(at)).nodes.length;
  await openItem(at, 'path:person:eyewitness-ghweran|place:baghdad');
  await at.getByRole('button', { name: 'Add to the canvas' }).click();
  await at.locator('.walk [data-node="place:baghdad"]').waitFor({ state: 'attached' });
  expect((await canvas(at)).nodes.length).toBeGreaterThan(before);
  await at.keyboard.press('Control+z');
  expect((await canvas(at)).nodes).toHaveLength(before);
});

it.each([
  ['w', 'KeyW'],
  ['ص', 'KeyW'],
])('is found by keys alone: %s, then Enter on the other end', async (key, code) => {
  const at = await page('/?lang=ar');
  const node = at.locator('.walk [data-node="group:islamic-state"]');
  await node.focus();
  await at.evaluate(
    (press) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true })),
    { key, code },
  );
  expect(await at.locator('[role="status"]').textContent()).toContain('اختر الطرف الآخر');
  await at.keyboard.press('PageDown');
  await at.keyboard.press('Enter');
  await at.locator('.path-ends').waitFor();
  expect(await at.locator('.chain-steps > li').count()).toBeGreaterThan(0);
});
