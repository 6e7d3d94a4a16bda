/** What is taken away is what is seen: a picture, a drawing, a table and data, each read back. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { canvas, openPage, soon } from './browser/browser.ts';
import { ask } from './browser/open.ts';
import { colorsAt, type Point, wanted } from './browser/pixels.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

/** Takes a file of a form and reads it. */
async function take(page: Page, form: string): Promise<Buffer> {
  await page.getByRole('button', { name: /Take away|تنزيل/ }).click();
  const download = page.waitForEvent('download');
  await page.locator('.take', { hasText: form }).click();
  const file = await (await download).path();
  await page.keyboard.press('Escape');
  await page.locator('.take-away').waitFor({ state: 'detached' });
  return readFile(file);
}

/** Rows of a table as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const cells = csv.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

it('PNG twice as fine as the screen and SVG: every node and ◆ in its colour and place, every name in its words', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  const { nodes, lines } = await canvas(page);
  const colors = await wanted(page, ['group', 'person', 'place', 'event', 'dispute', 'paper']);
  const drawn = [
    ...nodes.map(({ id, shape: { left, top, right, bottom } }) => ({
      what: id,
      at: middle({ x: left, y: top }, { x: right, y: bottom }),
      color: colors[id.slice(0, id.indexOf(':')) as 'group'],
    })),
    ...lines
      .filter(({ mark }) => mark === 'conflict')
      .map(({ id, from, to }) => ({ what: id, at: middle(from, to), color: colors.dispute })),
    { what: 'nothing', at: { x: 2, y: 2 }, color: colors.paper },
  ];
  expect(drawn.length).toBeGreaterThan(nodes.length + 1);
  const seen = drawn.map(({ what, color }) => [what, color]);
  const inPicture = async (picture: Buffer, type: string, scale: number): Promise<unknown[]> => {
    const places = drawn.map(({ at }) => ({ x: at.x * scale, y: at.y * scale }));
    const found = await colorsAt(page, picture, type, places);
    return drawn.map(({ what }, i) => [what, found[i]]);
  };
  const room = await page.locator('.graph').boundingBox();
  const png = await take(page, 'PNG');
  expect(png.readUInt32BE(16)).toBe((room?.width ?? 0) * 2);
  expect(await inPicture(png, 'image/png', 2)).toEqual(seen);
  const svg = await take(page, 'SVG');
  expect(await inPicture(svg, 'image/svg+xml', 1)).toEqual(seen);
  for (const { label } of nodes) {
    for (const line of label.replace(/[\u2066-\u2069]/g, '').split('\n')) expect(svg.toString()).toContain(line);
  }
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('the copied link gives the same view in a fresh profile; a refusal says where the link stands', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const hash = '#v=1&off=source%3Asdf.speaking&open=group%3Aislamic-state';
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en${hash}`, { permissions });
  const before = await canvas(page);
  const copy = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Take away' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
  };
  await copy();
  await soon(() => page.locator('[role="status"]').textContent()).toContain('Link copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // A link names the revision it was made at, so that a later reader is told what has changed.
  expect(link.replace(/&rev=\d+/, '')).toBe(page.url());
  const other = await openPage(site.browser, link);
  expect((await canvas(other.page)).lines).toEqual(before.lines);
  await other.page.locator('.panel-item[data-item="group:islamic-state"] .entity-head').waitFor();
  await other.page.context().close();
  await page.keyboard.press('Escape');
  await page.locator('.take-away').waitFor({ state: 'detached' });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await copy();
  await soon(() => page.locator('[role="status"]').textContent()).toContain('address bar');
  await page.context().close();
  expect([...complaints, ...other.complaints]).toEqual([]);
});

it('a link too long to be sent is said to be, and taken as a file that leads to the same view', async () => {
  const { relations } = await ask<{ relations: { nodes: { id: string }[] } }>(
    site.product.url,
    '{ relations(first: 100) { nodes { id } } }',
  );
  const away = relations.nodes.map(({ id }) => encodeURIComponent(id)).join(';');
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar#v=1&tuck=${away}`);
  const { lines } = await canvas(page);
  const html = (await take(page, 'HTML')).toString();
  await page.getByRole('button', { name: 'تنزيل' }).click();
  expect(await page.locator('.take-long').textContent()).toMatch(/^طول الرابط: \d{4} /);
  const blank = await page.context().newPage();
  await blank.setContent(html);
  await blank.waitForURL((url) => url.hash.length > 2000);
  expect((await canvas(blank)).lines).toEqual(lines);
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('CSV and JSON: every line that stands, with speaker, words and place in the text; nothing of what is left out', async () => {
  const { page, complaints } = await openPage(
    site.browser,
    `${site.product.url}/?lang=en#v=1&off=source%3Asdf.speaking`,
  );
  const { lines } = await canvas(page);
  const data = JSON.parse((await take(page, 'JSON')).toString());
  expect(data.view.withoutSources).toEqual(['source:sdf']);
  const pairs = new Set(
    data.relations.map((row: { from: { id: string }; to: { id: string } }) =>
      [row.from.id, row.to.id].sort().join('|'),
    ),
  );
  const standing = lines.filter(({ fallen, relations }) => !fallen && relations > 0).map(({ id }) => id);
  expect([...pairs].sort()).toEqual(standing.sort());
  const csv = (await take(page, 'CSV')).toString();
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [head = [], ...rows] = rowsOf(csv.slice(1));
  const column = (name: string): number => head.indexOf(name);
  expect(new Set(rows.map((row) => row[column('relation')])).size).toBe(data.relations.length);
  for (const row of rows) {
    expect(row).toHaveLength(head.length);
    expect(row[column('passage')]).not.toBe('');
    expect(row[column('speakers')]).not.toContain('SPEAKER: SDF');
    expect(row[column('article')]).toBe('article:seed');
  }
  await page.context().close();
  expect(complaints).toEqual([]);
});

it.each(['ar', 'en'] as const)(
  'in %s by keys alone: opened, gone through, taken, closed, and the focus is back',
  async (lang) => {
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    const { nodes } = await canvas(page);
    const button = page.getByRole('button', { name: /Take away|تنزيل/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.take-away').waitFor();
    const chosen = page.locator('.take:focus', { hasText: 'JSON' });
    for (let tabs = 0; tabs < 8 && (await chosen.count()) === 0; tabs += 1) await page.keyboard.press('Tab');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const { view, nodes: taken } = JSON.parse((await readFile(await (await download).path())).toString());
    expect([view.withoutSources, taken.length]).toEqual([[], nodes.length]);
    await page.keyboard.press('Escape');
    await page.locator('.take-away').waitFor({ state: 'detached' });
    await soon(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.context().close();
    expect(complaints).toEqual([]);
  },
);

it.each(['ar', 'en'] as const)('in %s by touch on a phone: a table from the menu', async (lang) => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  await canvas(page);
  await page.locator('.menu-button').tap();
  const download = page.waitForEvent('download');
  await page.locator('.take', { hasText: 'CSV' }).tap();
  const [head, ...rows] = rowsOf((await readFile(await (await download).path())).toString().slice(1));
  expect([head?.includes('passage'), rows.length > 20]).toEqual([true, true]);
  await page.touchscreen.tap(40, 400);
  await page.locator('.take-away').first().waitFor({ state: 'detached' });
  await page.context().close();
  expect(complaints).toEqual([]);
});
