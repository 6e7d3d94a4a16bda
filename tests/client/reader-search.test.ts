/** From a line to its words in the text and back, and from a word to its place: by mouse and by keys. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { canvas, soon } from './browser/browser.ts';
import { latin } from './browser/latin.ts';
import { ask, openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';
import { visitsTo } from './browser/visits.ts';

const PAIR = ['group:islamic-state', 'event:ghweran-clashes'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const site = siteForFile();
let contested: string;
const page = visitsTo(site, { cutsDatabase: true });
beforeAll(async () => {
  const { relations } = await ask<{ relations: { nodes: { id: string }[] } }>(
    site.product.url,
    `{ relations(filter: { among: ${JSON.stringify(PAIR)}, disputed: true }) { nodes { id } } }`,
  );
  contested = relations.nodes[0]?.id ?? '';
});

const inSight = (at: Page, selector: string): Promise<boolean> =>
  at.evaluate((one) => {
    const box = document.querySelector(one)?.getBoundingClientRect();
    return !!box && box.top >= 100 && box.bottom <= innerHeight;
  }, selector);

const reads = async (at: Page): Promise<void> => {
  await openItem(at, contested);
  await at.locator('.claim-ways button').first().click();
  await at.locator('.reader .paragraph').first().waitFor();
};

describe.each(['ar', 'en'] as const)('in %s', (lang) => {
  it('a quotation leads to its place in the whole text, marks lead to the graph, Back returns, Escape closes', async () => {
    const at = await page(`/?lang=${lang}`);
    await reads(at);
    const lead = at.locator('.reader .lead');
    expect((await lead.allTextContents()).join('')).toContain('أكثر من أربعين جهاديا');
    expect(await inSight(at, '.reader .here')).toBe(true);
    expect(await at.locator('.reader-steps').textContent()).toMatch(/1.*2/);
    await at.locator('.reader-steps button').last().click();
    expect(await at.locator('.reader .here').allTextContents()).toContain('39 قتيلا من ');
    await at.locator('.reader a.named.place').first().click();
    await at.locator('.panel-item[data-item^="place:"] .entity-head').waitFor();
    expect(await at.locator('.reader .meant').count()).toBeGreaterThan(0);
    await at.locator('.reader a.passage:not(.named)').first().click();
    await at.locator('.panel-item[data-item^="claim:"] .entity-head').waitFor();
    expect(await at.locator('.reader .lead').count()).toBeGreaterThan(0);
    await at.goBack();
    await at.goBack();
    await at.locator(`.panel-item[data-item="${contested}"] .sentence`).waitFor();
    expect(await at.locator('.reader').count()).toBe(1);
    await at.locator('.reader h2').focus();
    await at.keyboard.press('Escape');
    await at.locator('.reader').waitFor({ state: 'detached' });
    expect(await at.locator('.panel .sentence').count()).toBe(1);
    await at.locator('.claim-ways button').first().press('Enter');
    await at.locator('.reader h2:focus').waitFor();
    await at.keyboard.press('Escape');
    await at.locator('.claim-ways button:focus').waitFor();
  });

  it('the text is whole, 64 characters wide at most, and clean for listeners', async () => {
    const at = await page(`/?lang=${lang}`);
    await reads(at);
    const { article } = await ask<{ article: { text: string } }>(
      site.product.url,
      '{ article(id: "article:seed") { text } }',
    );
    const shown = await at.locator('.reader .paragraph > p').allTextContents();
    expect(shown).toEqual(article.text.split('\n').filter((line) => line.trim() !== ''));
    const wide = await at.evaluate(() => {
      const column = document.querySelector('.reader .paragraph');
      const probe = document.createElement('span');
      probe.textContent = '0'.repeat(64);
      column?.append(probe);
      const room = probe.getBoundingClientRect().width;
      probe.remove();
      return (column?.getBoundingClientRect().width ?? 0) / room;
    });
    expect(wide).toBeLessThanOrEqual(1.01);
    const { violations } = await new AxeBuilder({ page: at }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    if (lang === 'ar') expect(await latin(at)).toEqual([]);
  });
});

it('words are found in the text, those of the other language by the glosses, which then stand beside', async () => {
  const at = await page('/?lang=en');
  await reads(at);
  await at.locator('.reader-search input').fill('night');
  await at.locator('.reader .hit').first().waitFor();
  expect((await at.locator('.reader-notes').allTextContents()).join()).toContain('in the night of Thursday to Friday');
  expect((await at.locator('.reader .hit').allTextContents()).join('')).toContain('ليل الخميس إلى الجمعة');
  expect(await inSight(at, '.reader .hit')).toBe(true);
  await at.locator('.reader-search input').fill('qqqq');
  await at.getByText('Not in this text').waitFor();
});

it.each([
  ['ar', 'تنظيم الدوله', 'group:islamic-state'],
  ['ar', 'ISIS', 'group:islamic-state'],
  ['en', 'daesh', 'group:islamic-state'],
  ['en', 'حسكة', 'place:hasakah'],
  ['en', 'baghdad', 'place:baghdad'],
])('in %s the box finds %s by keys alone', async (lang, text, wanted) => {
  const at = await page(`/?lang=${lang}`);
  await at.keyboard.press('/');
  await at.keyboard.type(text);
  await at.locator('.search-result').first().waitFor();
  expect(await at.locator('.search-results header').first().textContent()).toMatch(/\d/);
  await at.keyboard.press('ArrowDown');
  await at.keyboard.press('Enter');
  await at.locator(`.panel-item[data-item="${wanted}"] .entity-head`).waitFor();
});

it('every type of which something was found has its group, and the rest comes as one scrolls', async () => {
  const at = await page('/?lang=ar');
  await at.locator('#search').fill('ا');
  await at.locator('.search-result').first().waitFor();
  const counts = (await at.locator('.search-results header .count').allTextContents()).map(Number);
  expect(counts).toHaveLength(4);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(40);
  await soon(async () => {
    await at.locator('.search-results').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    return at.locator('.search-result').count();
  }).toBe(all);
});

it('a word of the text opens the reader at its place', async () => {
  const at = await page('/?lang=en');
  await at.locator('#search').fill('night');
  await at.locator('.search-result mark').first().click();
  await at.locator('.reader .here').first().waitFor();
  expect((await at.locator('.reader .here').allTextContents()).join('')).toContain('ليل');
  expect(await inSight(at, '.reader .here')).toBe(true);
});

/** How far the page itself has moved, and where its bar and foot stand. */
const frameOf = (at: Page): Promise<number[]> =>
  at.evaluate(() => [
    scrollY,
    document.querySelector('.page')?.scrollTop ?? -1,
    document.querySelector('.top-bar')?.getBoundingClientRect().top ?? -1,
    innerHeight - (document.querySelector('.stage')?.getBoundingClientRect().bottom ?? -1),
  ]);

it('the text alone moves to a word near its end, and the only place is returned to after scrolling away', async () => {
  const at = await page('/?lang=en');
  await at.locator('#search').fill('ديالى');
  await at.locator('.search-result mark').last().click();
  await at.locator('.reader .here').first().waitFor();
  await soon(() => inSight(at, '.reader .here')).toBe(true);
  expect(await frameOf(at)).toEqual([0, 0, 0, 0]);
  await at.locator('.reader-search input').fill('ملازم');
  await soon(() => at.locator('.reader-steps').textContent()).toContain('1 of 1');
  for (const press of [() => at.keyboard.press('Enter'), () => at.getByLabel('Next place').click()]) {
    await at.evaluate(() => document.querySelector('.reader')?.scrollTo(0, 0));
    expect(await inSight(at, '.reader .here')).toBe(false);
    await press();
    await soon(() => inSight(at, '.reader .here')).toBe(true);
  }
  expect(await frameOf(at)).toEqual([0, 0, 0, 0]);
});

it('nothing found says so, and so does a search without its database', async () => {
  const at = await page('/?lang=ar');
  await at.locator('#search').fill('qqqq');
  await at.getByText('لا نتائج عن').waitFor();
  site.product.cutDatabase();
  await at.locator('#search').fill('غويران');
  await at.getByText('لا يستجيب الآن').waitFor({ timeout: 30_000 });
});

it('the database goes away while a text is asked for: said, kept, and read when it is back', async () => {
  const at = await page('/?lang=en');
  await openItem(at, contested);
  site.product.cutDatabase();
  await at.locator('.claim-ways button').first().click();
  await at.locator('.reader .away').waitFor({ timeout: 30_000 });
  site.product.restoreDatabase();
  await at.locator('.reader .paragraph').first().waitFor({ timeout: 45_000 });
});

it('on a phone a mark in the text makes way for its panel, and Back returns to the text', async () => {
  const at = await page('/?lang=ar', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await reads(at);
  expect(await at.locator('.sheet').count()).toBe(0);
  await at.locator('.reader a.named.group').first().tap();
  await at.locator('.sheet .entity-head').waitFor();
  expect(await at.locator('.reader').count()).toBe(0);
  await at.goBack();
  await at.locator('.reader .paragraph').first().waitFor();
});

it('words of a mark are selected like any others; a press on one far down moves nothing, and its place stays that of Back', async () => {
  const at = await page('/?lang=ar');
  await reads(at);
  const marks = at.locator('.reader a.named');
  const n = await marks.evaluateAll((all) =>
    all.findIndex((it, i) => i > 100 && it.getClientRects().length === 1 && it.getBoundingClientRect().width > 90),
  );
  const far = marks.nth(n);
  await far.scrollIntoViewIfNeeded();
  const box = await far.boundingBox();
  if (!box) throw new Error('The mark has no place');
  const y = box.y + box.height / 2;
  await at.mouse.move(box.x + box.width - 12, y);
  await at.mouse.down();
  await at.mouse.move(box.x + 12, y, { steps: 4 });
  await at.mouse.up();
  expect(await at.evaluate(() => getSelection()?.toString().trim())).toBeTruthy();
  expect(await at.locator('.panel-item').getAttribute('data-item')).toBe(contested);
  await far.click();
  await at.locator('.panel-item .entity-head').waitFor();
  await at.locator('.reader .meant').first().waitFor();
  expect((await far.boundingBox())?.y).toBeCloseTo(box.y, 0);
  await at.goBack();
  await at.locator(`.panel-item[data-item="${contested}"] .sentence`).waitFor();
  expect((await far.boundingBox())?.y).toBeCloseTo(box.y, 0);
});

it('what is not on the canvas is added from its panel, and undone', async () => {
  const at = await page('/?lang=en');
  const before = (await canvas(at)).nodes.length;
  await openItem(at, 'place:ghweran-neighbourhood');
  await at.getByRole('button', { name: 'Add to the canvas' }).click();
  await at.locator('.walk [data-node="place:ghweran-neighbourhood"]').waitFor({ state: 'attached' });
  const after = await canvas(at);
  expect(after.nodes).toHaveLength(before + 1);
  expect(await at.getByRole('button', { name: 'Add to the canvas' }).count()).toBe(0);
  await at.keyboard.press('Control+z');
  expect((await canvas(at)).nodes).toHaveLength(before);
});

it('only open disagreements carry the diamonds and count as open; the others stand apart, last', async () => {
  const at = await page('/?lang=en');
  const open = await at.locator('.opening .dispute-row').count();
  expect(await at.locator('.opening .dispute-row').allTextContents()).toSatisfy((rows: string[]) =>
    rows.every((row) => /reports (conflict|differ) ·/.test(row)),
  );
  await openItem(at, 'group:islamic-state');
  const differ = at.locator('.panel-section', { hasText: /^Where reports differ/ });
  const closed = at.locator('.panel-section', { hasText: /^Disagreements no longer open/ });
  expect(open).toBe(7);
  expect(await differ.locator('.count').textContent()).toBe('4 open, 4 explained, 2 left as it is');
  expect(await differ.locator('.dispute-row .diamond:not(.closed)').count()).toBe(4);
  expect(await closed.locator('.dispute-row .diamond.closed').count()).toBe(6);
  expect(await closed.locator('.dispute-row .diamond:not(.closed)').count()).toBe(0);
  expect(await closed.locator('.dispute-row').first().textContent()).toContain('explained');
  expect(await at.locator('.panel-section').last().textContent()).toMatch(/^Disagreements no longer open/);
});

it.each([{ viewport: { width: 1366, height: 768 } }, { viewport: { width: 390, height: 844 } }])(
  'the way to close a panel stays in reach however far one has read: %j',
  async (size) => {
    const at = await page('/?lang=en', size);
    await openItem(at, 'group:islamic-state');
    await at.locator('.panel').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    const [panel, button] = [await at.locator('.panel').boundingBox(), await at.locator('.panel-close').boundingBox()];
    expect((button?.y ?? 0) - (panel?.y ?? 0)).toBeLessThan(40);
    await at.locator('.panel-close').click();
    await at.locator('.panel-item').waitFor({ state: 'detached' });
  },
);

it('a place is said to be a governorate once', async () => {
  const at = await page('/?lang=en');
  await openItem(at, 'place:diyala');
  expect(await at.locator('.entity-head .meta').first().textContent()).toBe('Governorate or province');
});

describe('while a source is left out', () => {
  it.each([
    ['source:sdf', 'event:ghweran-foiled-escape', /relations? here ha(s|ve) no support left/],
    ['source:sdf', 'event:ghweran-clashes', /Nothing here depends on .*SDF.* alone/],
    // One of its six it makes together with another source, which still counts.
    ['source:sdf', 'source:sdf', /Claims left out here: 5 of 6/],
    ['source:sdf', 'source:sohr', /Nothing here depends on .*SDF.* alone/],
  ])('without %s the panel of %s says what of it falls', async (off, id, words) => {
    const at = await page(`/?lang=en#v=1&off=${encodeURIComponent(off)}.speaking&open=${encodeURIComponent(id)}`);
    await at.locator('.falling').waitFor();
    expect(await at.locator('.falling').textContent()).toMatch(words);
  });
});

it('a long list says how much of it is shown and brings the rest', async () => {
  const at = await page('/?lang=en');
  await openItem(at, 'source:middle-east-online');
  expect(await at.locator('.panel .claim').count()).toBe(25);
  expect(await at.locator('.more').textContent()).toContain('25 of 31');
  await at.locator('.more button').click();
  await at.locator('.panel .claim').nth(30).waitFor();
  expect(await at.locator('.more button').count()).toBe(0);
});
