/** The way between two: by mouse, keys and touch; read as sentences, under a view, and brought to the canvas. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { canvas, soon } from './browser/browser.ts';
import { longPress, middleOf } from './browser/gestures.ts';
import { openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';
import { visitsTo } from './browser/visits.ts';

const FROM = 'group:islamic-state';
const TO = 'group:iraqi-army';

const site = siteForFile();
const page = visitsTo(site);

/** Presses a key as a keyboard with these letters sends it. */
const press = (at: Page, key: string, code: string): Promise<void> =>
  at.evaluate(
    (sent) => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...sent, bubbles: true })),
    { key, code },
  );
const WEAKEST = { ar: /أضعف حلقة: .*استُهدف/, en: /Weakest link: .*targeted/ };

/** The way from the Islamic State to the Iraqi army: two steps as sentences, the weaker one named. */
async function readPath(at: Page, lang: 'ar' | 'en'): Promise<void> {
  await at.locator('.path-ends').waitFor();
  expect(await at.locator('.chain-steps > li').count()).toBe(2);
  expect(await at.locator('.chain-steps > li.weak').count()).toBe(1);
  expect(await at.locator('.panel').textContent()).toMatch(WEAKEST[lang]);
}

it('is chosen in the panel and the box, read as sentences, its weakest link named', async () => {
  const at = await page('/?lang=en');
  await openItem(at, FROM);
  await at.getByRole('button', { name: 'Path from here' }).click();
  await at.locator('#search').fill('iraqi army');
  await at.locator('.search-result').first().waitFor();
  await at.keyboard.press('ArrowDown');
  await at.keyboard.press('Enter');
  await at.locator('.path-ends').waitFor();
  await readPath(at, 'en');
  expect(await at.locator('.chain-steps .line-sentence').first().textContent()).toContain('Islamic State carried out');
  expect(await at.locator('.chain-steps > li.weak').textContent()).toContain('weakest link');
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
  ['ar', 'w', 'KeyW'],
  ['ar', 'ص', 'KeyW'],
  ['en', 'w', 'KeyW'],
] as const)(
  'in %s it is found by keys alone: %s and the other end, or two selected; its steps by Tab and Enter',
  async (lang, key, code) => {
    const at = await page(`/?lang=${lang}`);
    await at.locator(`.walk [data-node="${FROM}"]`).focus();
    await press(at, key, code);
    expect(await at.locator('[role="status"]').textContent()).toMatch(/اختر الطرف الآخر|Choose the other end/);
    for (const way of ['ArrowRight', 'ArrowDown', 'Enter']) await at.keyboard.press(way);
    await readPath(at, lang);
    await at.keyboard.press('Escape');
    await at.locator('.path-ends').waitFor({ state: 'detached' });

    await at.keyboard.press(' ');
    for (const way of ['ArrowUp', 'ArrowLeft']) await at.keyboard.press(way);
    expect(await at.evaluate(() => document.activeElement?.getAttribute('data-node'))).toBe(FROM);
    await press(at, key, code);
    await readPath(at, lang);
    await at.keyboard.press('F6');
    for (let tabs = 0; tabs < 6 && (await at.locator('.chain-steps .line-row:focus').count()) === 0; tabs += 1) {
      await at.keyboard.press('Tab');
    }
    await at.keyboard.press('Enter');
    await at.locator('.panel .sentence').waitFor();
    await at.goBack();
    await readPath(at, lang);
  },
);

it.each(['ar', 'en'] as const)('in %s it is found by touch: from the menu of a long press', async (lang) => {
  const at = await page(`/?lang=${lang}`, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await longPress(at, FROM);
  await at.getByRole('menuitem', { name: /^(Path from here|مسار يبدأ من هنا)/ }).tap();
  await at.locator('.item-menu').waitFor({ state: 'detached' });
  const { x, y } = await middleOf(at, TO);
  await at.touchscreen.tap(x, y);
  await readPath(at, lang);
  await at.locator('.chain-steps .line-row').first().tap();
  await at.locator('.sheet .sentence').waitFor();
});
