/** What the page does when things go wrong, are empty or are undone: it says so in words, keeps what it has, and goes on by itself. */
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import { canvas, openPage, soon } from './browser/browser.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();
afterEach(() => site.product.restoreDatabase());

/** A 503 is an error line in every browser's console; nothing else may be there. */
const unexpected = (complaints: string[]): string[] => complaints.filter((line) => !line.includes('503'));

it('database away: says so, keeps the canvas, tries again by itself and opens the panel and an item of the list', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  const before = await canvas(page);
  await page.locator('.list-button').click();
  await page.locator('.list-orders button').last().click();
  await page.locator('.branches').first().waitFor();
  site.product.cutDatabase();
  await page.locator('.branches .disclosure > button').first().click();
  await page.locator('.opening .dispute-row').first().click();
  const away = page.locator('.panel .away');
  await away.waitFor({ timeout: 30_000 });
  expect(await away.textContent()).toContain('قاعدة البيانات لا تستجيب');
  await page.locator('.list-twin .away').waitFor();
  expect((await canvas(page)).nodes).toHaveLength(before.nodes.length);
  site.product.restoreDatabase();
  await page.locator('.list-twin .disclosed .count').first().waitFor({ timeout: 45_000 });
  await page.locator('.panel .dispute-note').waitFor({ timeout: 45_000 });
  await page.context().close();
  expect(unexpected(complaints)).toEqual([]);
});

it('database away while a node is expanded: says so over the canvas, and brings what was asked for when it is back', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`, {
    viewport: { width: 1440, height: 900 },
  });
  const before = await canvas(page);
  site.product.cutDatabase();
  for (const id of ['group:sdf', 'group:iraqi-army']) {
    await page.locator(`.walk [data-node="${id}"]`).focus();
    await page.keyboard.press('e');
  }
  const away = page.locator('.canvas-state .away');
  await away.waitFor({ timeout: 30_000 });
  expect(await away.textContent()).toContain('What is on the canvas stays');
  site.product.restoreDatabase();
  await away.getByRole('button').click();
  await away.waitFor({ state: 'detached' });
  await soon(() => page.url()).toMatch(/exp=group%3Asdf.*group%3Airaqi-army/);
  expect((await canvas(page)).nodes.length).toBeGreaterThan(before.nodes.length);
  await page.context().close();
  expect(unexpected(complaints)).toEqual([]);
});

it('database away at the first look: says so, and draws when it is back', async () => {
  site.product.cutDatabase();
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`);
  const away = page.locator('.canvas-state .away');
  await away.waitFor({ timeout: 30_000 });
  expect(await away.textContent()).toMatch(
    /The database does not answer\. We try again in \d+ seconds?\.|Trying again/,
  );
  site.product.restoreDatabase();
  await away.getByRole('button').click();
  expect((await canvas(page)).nodes.length).toBeGreaterThan(5);
  await page.context().close();
  expect(unexpected(complaints)).toEqual([]);
});

it('lists that are longer than one answer are shown to their end', async () => {
  const shown = async (page: Page) => {
    const { lines } = await canvas(page);
    return {
      lines: lines.map(({ id, mark }) => `${id} ${mark}`).sort(),
      sources: await page.locator('.rail .source-row').count(),
      disputes: await page.locator('.opening .dispute-row').count(),
      overview: await page.locator('.opening').textContent(),
    };
  };
  const wide = { viewport: { width: 1440, height: 900 } };
  const whole = await openPage(site.browser, `${site.product.url}/?lang=en`, wide);
  const expected = await shown(whole.page);
  // The same server, asked for four at a time.
  await whole.page.route('**/graphql', (route) => {
    const asked = route.request().postData() ?? '';
    return route.continue({ postData: asked.replace(/first: (50|100)/g, 'first: 4') });
  });
  await whole.page.reload();
  expect(await shown(whole.page)).toEqual(expected);
  expect(Math.min(expected.sources, expected.disputes, expected.lines.length)).toBeGreaterThan(4);
  await whole.page.context().close();
  expect(whole.complaints).toEqual([]);
});

it('undo takes back a switch, says which, and redo does it again; a reload keeps it', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`, {
    viewport: { width: 1440, height: 900 },
  });
  const first = await canvas(page);
  await page.getByRole('switch', { name: /Where/ }).click();
  const fewer = await canvas(page);
  expect(fewer.lines.length).toBeLessThan(first.lines.length);
  expect(fewer.nodes).toEqual(first.nodes);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await canvas(page)).lines).toHaveLength(first.lines.length);
  expect(await page.locator('[role="status"]').textContent()).toContain('Undone');
  await page.keyboard.press('Control+y');
  expect((await canvas(page)).lines).toHaveLength(fewer.lines.length);
  await page.reload();
  expect((await canvas(page)).lines).toHaveLength(fewer.lines.length);
  await page.context().close();
  expect(complaints).toEqual([]);
});

/** Of a shape, across: its outline may come and go with the pointer. */
const middle = (box: { left: number; right: number } | undefined): number => ((box?.left ?? 0) + (box?.right ?? 0)) / 2;

it('a drag moves one node alone and opens nothing; undo puts it back', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  const before = await canvas(page);
  const node = before.nodes.find(({ id }) => id === 'group:islamic-state');
  const corner = await page.locator('.graph').boundingBox();
  if (!node || !corner) throw new Error('Islamic State is not on the canvas');
  const at = {
    x: corner.x + (node.shape.left + node.shape.right) / 2,
    y: corner.y + (node.shape.top + node.shape.bottom) / 2,
  };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 40, at.y - 30, { steps: 5 });
  await page.mouse.up();
  const after = await canvas(page);
  const moved = after.nodes.filter(({ id, shape }) => {
    const old = before.nodes.find((one) => one.id === id)?.shape;
    return Math.hypot((old?.left ?? 0) - shape.left, (old?.top ?? 0) - shape.top) > 1;
  });
  expect(moved.map(({ id }) => id)).toEqual(['group:islamic-state']);
  expect(await page.locator('.opening').count()).toBe(1);
  await page.keyboard.press('Control+z');
  const back = (await canvas(page)).nodes.find(({ id }) => id === 'group:islamic-state');
  expect(middle(back?.shape)).toBeCloseTo(middle(node.shape), 0);
  await page.context().close();
  expect(complaints).toEqual([]);
});
