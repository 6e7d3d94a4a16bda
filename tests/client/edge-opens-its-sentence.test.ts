/** P-012, seen by a person: a line opens the sentences behind it, who said them and who says otherwise; by mouse, keys and touch. */
import { afterEach, expect, it } from 'vitest';
import { canvas, onLine, openPage, type Watched } from './browser/browser.ts';
import { siteForFile } from './browser/site.ts';

const IS = 'group:islamic-state';
const CLASHES = 'event:ghweran-clashes';
const OBSERVATORY = '39 قتيلا من تنظيم الدولة الإسلامية';
const NARRATOR = 'أكثر من أربعين جهاديا';

const site = siteForFile();
let open: Watched | undefined;
afterEach(async () => {
  await open?.page.context().close();
  expect(open?.complaints).toEqual([]);
});

it('by mouse, in Arabic: sentence, disagreement with its axis, passages marked, form and chain of speakers', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`, { viewport: { width: 1440, height: 900 } });
  const { page } = open;
  const at = await onLine(page, IS, CLASHES);
  await page.mouse.click(at.x, at.y);
  const panel = page.locator('.panel');
  await panel.locator('.sentence').waitFor();
  expect(await panel.locator('.sentence').textContent()).toContain('سقط قتلى من تنظيم الدولة الإسلامية');
  expect(await panel.locator('.evidence').textContent()).toContain('مصدران مستقلان على الأكثر');
  expect(await panel.locator('.disagreement').textContent()).toContain('أكثر من 40');
  expect(await panel.locator('.axis-bar').count()).toBe(1);
  expect(await panel.locator('.axis-point').count()).toBe(1);
  expect(await panel.locator('mark').allTextContents()).toContain(NARRATOR);
  const observatory = panel.locator('.voice', { hasText: 'المرصد السوري' }).first();
  expect((await observatory.locator('mark').allTextContents()).join('')).toContain(OBSERVATORY);
  expect(await observatory.textContent()).toContain('نقل بالمعنى');
  expect(await observatory.locator('.chain').textContent()).toMatch(
    /المرصد السوري[\s\S]*ميدل إيست أونلاين[\s\S]*الفقرة 8/,
  );
  expect(await panel.locator('blockquote').first().getAttribute('lang')).toBe('ar');
  expect((await canvas(page)).lines.filter(({ chosen }) => chosen)).toHaveLength(1);
});

it('at 1366x768 the disagreement stands in the panel without scrolling', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  const { page } = open;
  const at = await onLine(page, IS, CLASHES);
  await page.mouse.click(at.x, at.y);
  const foot = await page.locator('.axis-foot').boundingBox();
  expect((foot?.y ?? 9999) + (foot?.height ?? 0)).toBeLessThan(768);
});

it('in the English interface: the same Arabic words, with a gloss', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`);
  const { page } = open;
  expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
  const at = await onLine(page, IS, CLASHES);
  await page.mouse.click(at.x, at.y);
  await page.locator('.sentence').waitFor();
  expect(await page.locator('.sentence').textContent()).toContain('Islamic State');
  expect(await page.locator('mark').allTextContents()).toContain(NARRATOR);
  expect(await page.locator('.gloss').first().textContent()).toContain('More than forty');
  expect(await page.locator('.chain').nth(1).textContent()).toMatch(/Observatory[\s\S]*Middle East Online/);
});

it('by keys alone: walk the lines, open one, go to its end, come back', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`);
  const { page } = open;
  await canvas(page);
  await page.locator('.walk [tabindex="0"]').focus();
  const focused = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null);
  const start = await focused();
  await page.keyboard.press('PageDown');
  expect(await focused()).not.toBe(start);
  const spoken = await page.evaluate(() => document.activeElement?.textContent);
  expect(spoken).toMatch(/\d claims?\. at most \d independent source/);
  await page.keyboard.press('l');
  await page.locator('.sentence').waitFor();
  expect(await page.locator('.claim').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.locator('.entity-head').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.opening').waitFor();
  await page.goBack();
  await page.locator('.entity-head').waitFor();
  await page.goBack();
  await page.locator('.sentence').waitFor();
});

it('the same keys on an Arabic keyboard', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  const { page } = open;
  await canvas(page);
  await page.locator('.walk [tabindex="0"]').focus();
  await page.keyboard.press('PageDown');
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'م', code: 'KeyL', bubbles: true })),
  );
  await page.locator('.sentence').waitFor();
});

it('by touch: a tapped line opens a sheet, the line stays in sight above it', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=ar`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const { page } = open;
  const at = await onLine(page, IS, CLASHES);
  await page.touchscreen.tap(at.x, at.y);
  await page.locator('.sheet .sentence').waitFor();
  expect(await page.locator('.sheet mark').allTextContents()).toContain(NARRATOR);
  const sheet = await page.locator('.sheet').boundingBox();
  const line = await onLine(page, IS, CLASHES);
  expect(line.y).toBeLessThan(sheet?.y ?? 0);
  await page.locator('.sheet-handle').press('Enter');
  expect((await page.locator('.sheet').boundingBox())?.height).toBeGreaterThan(700);
  await page.locator('.panel-close').click();
  await page.locator('.sheet').waitFor({ state: 'detached' });
});

it('a dotted line opens the question that it asks: both names, the answer, why, and the claims', async () => {
  open = await openPage(site.browser, `${site.product.url}/?lang=en`);
  const { page } = open;
  const dotted = (await canvas(page)).lines.filter(({ relations }) => relations === 0);
  const [from = '', to = ''] = dotted[0]?.id.split('|') ?? [];
  const at = await onLine(page, from, to);
  await page.mouse.click(at.x, at.y);
  await page.locator('.panel-item[data-item^="judgement:"] .entity-head').waitFor();
  expect(new URL(page.url()).hash).toContain('open=judgement%3A');
  const ends = await page.locator('.entity-head h2 a').evaluateAll((links) => links.map((link) => link.textContent));
  expect(ends).toHaveLength(2);
  expect(await page.locator('.panel .dispute-note').textContent()).toMatch(/^Not settled/);
  expect(await page.locator('.panel .claim').count()).toBeGreaterThan(0);
  expect((await canvas(page)).lines.find(({ id }) => id === dotted[0]?.id)?.chosen).toBe(true);
  const link = page.url();
  await page.reload();
  await page.locator('.panel-item[data-item^="judgement:"] .entity-head').waitFor();
  expect(page.url()).toBe(link);
  await page.locator('.entity-head h2 a').first().click();
  await page.locator('.judgements a.named-link').first().click();
  await page.locator('.panel-item[data-item^="judgement:"] .entity-head').waitFor();
});

it('a link opens what it names, and the other language keeps it open', async () => {
  const link = `#open=${encodeURIComponent(IS)}`;
  open = await openPage(site.browser, `${site.product.url}/?lang=ar${link}`);
  const { page } = open;
  await page.locator('.entity-head').waitFor();
  expect(await page.locator('.entity-head h2').textContent()).toBe('تنظيم الدولة الإسلامية');
  expect(await page.locator('.names').textContent()).toContain('Islamic State');
  await page.getByRole('button', { name: 'English' }).click();
  expect(await page.locator('.entity-head h2').textContent()).toBe('Islamic State');
  expect(page.url()).toContain('lang=en');
  await page.locator('.panel .line-row:not(.dispute-row)').first().click();
  await page.locator('.sentence').waitFor();
  await page.goBack();
  await page.locator('.entity-head').waitFor();
});
