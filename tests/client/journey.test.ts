/** A reader's road over the canvas, by mouse, by keys and by touch: expand, fold, hide, spotlight; every step back; the view as a link. */
import type { Page } from 'playwright';
import { afterEach, expect, it } from 'vitest';
import type { RelationType } from '../../client/api/generated/graphql.ts';
import type { Probe } from '../../client/graph/adapter.ts';
import { standing } from '../../client/i18n/language.ts';
import { LABELS } from '../../schema/generated/registry.ts';
import { canvas, openPage, soon, type Watched } from './browser/browser.ts';
import { fingersOf, longPress, middleOf } from './browser/gestures.ts';
import { ask } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();
let open: Watched | undefined;
afterEach(async () => {
  await open?.page.context().close();
  expect(open?.complaints).toEqual([]);
});

const WIDE = { viewport: { width: 1440, height: 900 } };
const SDF = 'group:sdf';
const ids = ({ nodes }: Probe): string[] => nodes.map(({ id }) => id).sort();
/** What must be the same again: nodes where they stand, and lines. */
const picture = ({ nodes, lines }: Probe) => ({
  nodes: nodes.map(({ id, at }) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  lines: lines.map(({ id }) => id).sort(),
});

async function command(page: Page, id: string, name: string | RegExp): Promise<void> {
  const at = await middleOf(page, id);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name }).click();
}

it('by mouse: counts before, nodes after, fold, hide and show, the start again by the history, the link in a fresh profile', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`, WIDE);
  const { page } = open;
  const first = await canvas(page);
  const at = await middleOf(page, SDF);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.locator('.menu-counts', { hasText: 'Backbone of 1' }).waitFor();
  await page.getByRole('menuitem', { name: /Show what it is linked to/ }).click();
  await soon(() => page.locator('.notice').textContent()).toMatch(/^\d+ added, \d+ were there already$/);
  const said = Number.parseInt((await page.locator('.notice').textContent()) ?? '', 10);
  const grown = await canvas(page);
  expect(grown.nodes).toHaveLength(first.nodes.length + said);
  for (const node of picture(first).nodes) expect(picture(grown).nodes).toContainEqual(node);
  const link = page.url();
  expect(link).toContain('exp=group%3Asdf');

  await command(page, SDF, /Show what it is linked to/);
  await soon(() => page.locator('.notice').textContent()).toMatch(
    /Everything linked to it is on the canvas|Nothing to add/,
  );
  await command(page, SDF, 'Fold away');
  await soon(async () => ids(await canvas(page))).toEqual(ids(first));
  await command(page, 'group:civilians', 'Hide');
  await soon(async () => ids(await canvas(page))).not.toContain('group:civilians');
  await page.getByRole('button', { name: 'Show what is hidden (1)' }).click();
  await soon(async () => ids(await canvas(page))).toContain('group:civilians');
  await page.locator('.walk :focus').waitFor({ state: 'attached' });

  await page.getByRole('button', { name: 'Steps' }).click();
  expect(await page.locator('.history-step').allTextContents()).toEqual([
    'The view at the start',
    expect.stringMatching(/^Showed links of/),
    expect.stringMatching(/^Folded links of/),
    expect.stringMatching(/^Hid/),
    expect.stringMatching(/again$/),
  ]);
  await page.locator('.history-step').first().click();
  await page.keyboard.press('Escape');
  expect(picture(await canvas(page))).toEqual(picture(first));

  const other = await openPage(site.browser, link.replace('lang=en', 'lang=ar'), WIDE);
  expect(picture(await canvas(other.page))).toEqual(picture(grown));
  await other.page.context().close();
  expect(other.complaints).toEqual([]);
});

it('a link on a canvas of another size shows the same nodes and lines, all in sight', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`, WIDE);
  await canvas(open.page);
  await command(open.page, SDF, /Show what it is linked to/);
  await soon(() => open?.page.url()).toContain('exp=');
  const there = await canvas(open.page);
  const other = await openPage(site.browser, open.page.url(), { viewport: { width: 1366, height: 768 } });
  const here = await canvas(other.page);
  const room = (await other.page.locator('.graph').boundingBox()) ?? { width: 0, height: 0 };
  // Put into the address bar of a page in use, it is brought into sight as well.
  await other.page.goto(`${site.product.url}/?lang=en`);
  await canvas(other.page);
  await other.page.evaluate((hash) => location.replace(hash), new URL(open.page.url()).hash);
  await soon(async () => ids(await canvas(other.page))).toEqual(ids(there));
  const shapes = ({ nodes }: Probe) => new Map(nodes.map(({ id, shape }) => [id, shape]));
  expect(shapes(await canvas(other.page))).toEqual(shapes(here));
  await other.page.context().close();
  expect(ids(here)).toEqual(ids(there));
  expect(picture(here).lines).toEqual(picture(there).lines);
  for (const { shape } of here.nodes) {
    expect(shape.left).toBeGreaterThanOrEqual(0);
    expect(shape.right).toBeLessThanOrEqual(room.width);
    expect(shape.bottom).toBeLessThanOrEqual(room.height);
  }
});

it('shift adds to what is selected, a frame selects all in it, the spotlight leaves the rest behind, Escape undoes both', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`, WIDE);
  const { page } = open;
  const [sdf, kurds] = [await middleOf(page, SDF), await middleOf(page, 'group:kurdish-forces')];
  await page.mouse.click(sdf.x, sdf.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(kurds.x, kurds.y);
  await page.keyboard.up('Shift');
  await page.keyboard.press('f');
  await soon(() => page.locator('.notice').textContent()).toBe('Spotlight on');
  const chosen = await page.evaluate(() =>
    window
      .__graph?.()
      ?.nodes.filter((node) => node.chosen)
      .map(({ id }) => id)
      .sort(),
  );
  expect(chosen).toEqual(['group:kurdish-forces', SDF]);
  const back = (await canvas(page)).nodes.filter((node) => node.back).map(({ id }) => id);
  expect(back).toContain('group:iraqi-army');
  expect(back).not.toContain('event:ghweran-clashes');
  await page.keyboard.press('Escape');
  expect((await canvas(page)).nodes.filter((node) => node.back)).toEqual([]);
  await page.keyboard.press('Escape');
  expect((await canvas(page)).nodes.filter((node) => node.chosen).map(({ id }) => id)).toEqual([SDF]);

  await page.keyboard.down('Shift');
  await page.mouse.move(kurds.x - 40, kurds.y - 40);
  await page.mouse.down();
  await page.mouse.move(sdf.x + 20, sdf.y + 30, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await soon(async () =>
    (await canvas(page)).nodes
      .filter((node) => node.chosen)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['group:kurdish-forces', SDF]);
});

it.each(['mouse', 'touch'] as const)(
  'by %s: the very middle of every node opens it, whatever its shape',
  async (way) => {
    const people = 'add=person%3Aeyewitness-ghweran@120,120!s';
    open = await openPage(site.browser, `${site.product.url}/?lang=en#v=1&${people}`, {
      ...WIDE,
      hasTouch: way === 'touch',
    });
    const { page } = open;
    const { nodes } = await canvas(page);
    const kinds = new Set(nodes.map(({ id }) => id.split(':')[0]));
    expect([...kinds].sort()).toEqual(['event', 'group', 'person', 'place']);
    for (const { id } of nodes) {
      const { x, y } = await middleOf(page, id);
      if (way === 'mouse') await page.mouse.click(x, y);
      else await page.touchscreen.tap(x, y);
      await page.locator(`.panel-item[data-item="${id}"]`).waitFor({ timeout: 5_000 });
    }
  },
);

it('by keys on an Arabic keyboard: expand, pin, hide; the focus goes to the nearest linked node left', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`, WIDE);
  const { page } = open;
  const first = await canvas(page);
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null);
  const press = (key: string, code: string): Promise<void> =>
    page.evaluate(
      ([k, c]) =>
        void document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: k, code: c, bubbles: true, cancelable: true }),
        ),
      [key, code] as const,
    );
  await page.locator(`.walk [data-node="${SDF}"]`).focus();
  await page.locator(`.walk [data-node="${SDF}"]`).press('Enter');
  expect(await focused()).toBe(SDF);
  await press('ث', 'KeyE');
  await soon(async () => (await canvas(page)).nodes.length).toBeGreaterThan(first.nodes.length);
  await press('ح', 'KeyP');
  await soon(() => page.locator('[role="status"]').textContent()).toContain('تثبيت');
  const { lines } = await canvas(page);
  await press('ا', 'KeyH');
  await soon(async () => ids(await canvas(page))).not.toContain(SDF);
  const next = await focused();
  expect(next).not.toBeNull();
  expect(lines.some(({ id }) => id === [SDF, next ?? ''].sort().join('|'))).toBe(true);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await page.locator('.help kbd', { hasText: 'ث' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  for (let left = 3; left > 0; left -= 1) await page.keyboard.press('Control+z');
  await soon(async () => picture(await canvas(page)).nodes).toEqual(picture(first).nodes);
});

it('by the list alone, with keys: exact counts, sentences, who is not on the canvas, and on from there; what falls is marked', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en#v=1&off=source%3Asdf.speaking`, WIDE);
  const { page } = open;
  const first = ids(await canvas(page));
  const { sdf } = await ask<{ sdf: { relationCounts: { type: RelationType; count: number }[] } }>(
    site.product.url,
    `{ sdf: node(id: "${SDF}") { ... on Entity { relationCounts { type count } } } }`,
  );
  await page.locator('.list-button').press('Enter');
  await page.getByRole('button', { name: 'By item' }).press('Enter');
  const list = page.locator('.list-twin');
  // The canvas lies under it, out of reach.
  await page.locator('.walk [tabindex="0"]').focus();
  expect(await page.locator('.walk :focus').count()).toBe(0);
  await soon(() => list.locator('.panel-section > .branches > li').count()).toBe(first.length);
  const item = list
    .locator('.panel-section > .branches > li')
    .filter({ has: page.getByRole('button', { name: /\(SDF\)$/ }) });
  const node = item.locator('.disclosure > button').first();
  await node.press('Enter');
  const types = item.locator(':scope > .disclosed > .branches > li');
  const counts = new Map<string, number>();
  for (const { type, count } of sdf.relationCounts) {
    const words = standing(LABELS.RelationType[type].en);
    counts.set(words, (counts.get(words) ?? 0) + count);
  }
  await soon(() => types.locator('.disclosure > button').allTextContents()).toEqual(
    [...counts].map(([words, count]) => `${words} ${count}`),
  );
  expect(await node.evaluate((button) => button === document.activeElement)).toBe(true);
  for (const type of await types.all()) await type.locator('.disclosure > button').first().press('Enter');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  await soon(() => item.locator('.line-row').count()).toBe(total);
  expect(await item.locator('.line-row.fallen').count()).toBeGreaterThan(0);
  expect(await item.locator('.falling').textContent()).toContain(`of ${total} relations here`);

  const adding = types.locator('.branch-ways button').first();
  const name = (await adding.textContent())?.replace('Add to the canvas: ', '');
  await adding.press('Enter');
  await soon(async () => ids(await canvas(page)).length).toBe(first.length + 1);
  const focused = page.locator(':focus');
  await soon(() => focused.textContent()).toBe(name);
  await focused.press('Enter');
  await soon(() => focused.getAttribute('aria-expanded')).toBe('true');
  await page
    .locator(`[id="${await focused.getAttribute('aria-controls')}"] .count`)
    .first()
    .waitFor();

  // An answer that is late does not fetch the focus back from where one has gone on to.
  await page.keyboard.press('Control+z');
  await soon(async () => ids(await canvas(page)).length).toBe(first.length);
  let answer = (): void => {};
  const held = new Promise<void>((go) => {
    answer = go;
  });
  await page.route('**/graphql', async (route) => {
    await held;
    await route.continue();
  });
  await adding.press('Enter');
  await page.keyboard.press('Tab');
  const gone = await focused.textContent();
  answer();
  await soon(async () => ids(await canvas(page)).length).toBe(first.length + 1);
  expect(await focused.textContent()).toBe(gone);
  await page.unroute('**/graphql');

  const sentence = item.locator('.line-row').first();
  const words = await sentence.locator('.line-sentence').textContent();
  await sentence.press('Enter');
  await soon(() => page.locator('.panel .sentence').textContent()).toBe(words);
  await list.locator('.list-close').press('Enter');
  await page.locator('.list-button:focus').waitFor();
  expect(await list.count()).toBe(0);
});

it('by touch: two fingers pan and open nothing, a long press opens the commands and nothing else', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const { page } = open;
  const before = await canvas(page);
  const box = (await page.locator('.graph').boundingBox()) ?? { x: 0, y: 0 };
  const fingers = await fingersOf(page);
  const two = (by: number) => [
    { x: box.x + 120, y: box.y + 400 + by },
    { x: box.x + 220, y: box.y + 400 + by },
  ];
  await fingers('touchStart', two(0));
  for (const by of [20, 40, 60]) await fingers('touchMove', two(by));
  await fingers('touchEnd', []);
  const after = await canvas(page);
  expect((after.nodes[0]?.shape.top ?? 0) - (before.nodes[0]?.shape.top ?? 0)).toBeCloseTo(60, 0);
  expect(await page.locator('.sheet').count()).toBe(0);
  await longPress(page, 'group:islamic-state');
  expect(await page.locator('.sheet').count()).toBe(0);
  await page.getByRole('menuitem', { name: 'إخفاء' }).tap();
  await soon(async () => ids(await canvas(page))).not.toContain('group:islamic-state');
});
