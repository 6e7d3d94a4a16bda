/** Every view in both languages and themes: no accessibility finding, nothing English in the Arabic page, no complaint of the browser. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { canvas, openPage } from './browser/browser.ts';
import { latin } from './browser/latin.ts';
import { ask, openItem } from './browser/open.ts';
import { strongestAt, wanted } from './browser/pixels.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

/** Nine looks by axe take long where other work runs beside, ms. */
const PATIENT = 240_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** While a list of results is open, React Aria hides the rest from listeners; Tab closes it before focus can go there. */
const HIDES_THE_REST = new Set(['search', 'menu']);

const THEMES = ['light', 'dark'] as const;

/** By every rule in the light theme; in the dark one, where nothing but colours differs, by that of contrast. */
async function findings(page: Page, view: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    if (colorScheme === 'light') axe.withTags(RULES);
    else axe.withRules(['color-contrast']);
    if (HIDES_THE_REST.has(view)) axe.disableRules(['aria-hidden-focus']);
    const { violations } = await axe.analyze();
    found.push(...violations.map(({ id, nodes }) => `${view}, ${colorScheme}: ${id} ${nodes[0]?.html}`));
  }
  return found;
}

/** Opens one of the flyouts, after what was open has closed. */
async function flyout(page: Page, buttons: string, n: number): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.search-results, .flyout-dialog').waitFor({ state: 'detached' });
  await page.locator(buttons).nth(n).click();
  await page.locator('.flyout-dialog').waitFor();
}

const CONFLICT = '.opening .dispute-row';

/** Views by name, and how one gets there. */
const VIEWS: [string, (page: Page) => Promise<unknown>][] = [
  ['opening', (page) => page.locator('.opening').waitFor()],
  [
    'dispute',
    async (page) => {
      await page.locator(CONFLICT).first().click();
      await page.locator('.dispute-note').waitFor();
    },
  ],
  [
    'judgement',
    async (page) => {
      const { judgements } = await ask<{ judgements: { nodes: { id: string }[] } }>(
        site.product.url,
        '{ judgements(first: 1) { nodes { id } } }',
      );
      await openItem(page, judgements.nodes[0]?.id ?? '');
      await page.locator('.panel .claim').first().waitFor();
      await page.goBack();
      await page.locator('.dispute-note').waitFor();
    },
  ],
  [
    'edge',
    async (page) => {
      await page.locator('.panel .line-row').last().click();
      await page.locator('.sentence').waitFor();
    },
  ],
  [
    'entity',
    async (page) => {
      await page.locator('.sentence a').first().click();
      await page.locator('.entity-head').waitFor();
    },
  ],
  [
    'speaker',
    async (page) => {
      await page.goBack();
      await page.locator('.voice h3 a').first().click();
      await page.locator('.entity-head').waitFor();
    },
  ],
  [
    'claim',
    async (page) => {
      await page.goBack();
      await page.locator('.claim-ways a').first().click();
      await page.locator('.facts').first().waitFor();
    },
  ],
  [
    'reader',
    async (page) => {
      await page.locator('.claim-ways button').first().click();
      await page.locator('.reader .here').first().waitFor();
    },
  ],
  [
    'path',
    async (page) => {
      await page.locator('.reader-close').click();
      await openItem(page, 'path:person:eyewitness-ghweran|place:baghdad');
    },
  ],
  [
    'list',
    async (page) => {
      await page.locator('.list-button').click();
      await page.locator('.list-twin').waitFor();
    },
  ],
  [
    'list by item',
    async (page) => {
      await page.locator('.list-orders button').last().click();
      await page.locator('.branches .disclosure > button').first().click();
      await page.locator('.disclosed .disclosure > button').first().click();
      await page.locator('.disclosed .line-row').first().waitFor();
    },
  ],
  [
    'search',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#search').fill('غويران');
      await page.locator('.search-result').first().waitFor();
    },
  ],
  ['sources', (page) => flyout(page, '.rail-button', 0)],
  [
    'what-if',
    async (page) => {
      await page.locator('.flyout-dialog input[type="checkbox"]').first().click();
      await page.locator('.notice').waitFor();
    },
  ],
  ['legend', (page) => flyout(page, '.rail-button', 1)],
  ['disagreements', (page) => flyout(page, '.rail-button', 2)],
  ['history', (page) => flyout(page, '.top-actions .button[aria-haspopup]', 0)],
  ['take away', (page) => flyout(page, '.top-actions .button[aria-haspopup]', 1)],
  [
    'help',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.flyout-dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.locator('.help').waitFor();
    },
  ],
  [
    'menu',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.help').waitFor({ state: 'detached' });
      const { nodes } = await canvas(page);
      const shape = nodes.find(({ id }) => id === 'group:islamic-state')?.shape ?? {
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
      };
      const position = { x: (shape.left + shape.right) / 2, y: (shape.top + shape.bottom) / 2 };
      await page.locator('.graph').click({ button: 'right', position });
      await page.locator('.menu-counts').waitFor();
    },
  ],
  [
    'not found',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('.item-menu').waitFor({ state: 'detached' });
      await page.evaluate(() => {
        location.hash = '#open=group:nobody';
      });
      await page.locator('.panel .load-state h2').waitFor();
    },
  ],
];

/** Ways round the page are told apart by their names. */
const WAYS = {
  ar: { rail: 'المصادر ومفتاح الرموز', tabs: 'أجزاء الصفحة' },
  en: { rail: 'Sources and legend', tabs: 'Parts of the page' },
};
/** Tabs of a phone, and what each shows. */
const TABS = {
  ar: ['اللوحة', 'الخلاصة', 'النص', 'المصادر', 'القائمة'],
  en: ['Canvas', 'Overview', 'Text', 'Sources', 'List'],
};
const TAB_SHOWS = ['.graph canvas', '.overview .opening', '.reader .paragraph', '.overview .sources', '.list-twin'];

describe.each(['ar', 'en'] as const)('in %s', (lang) => {
  it('every view is clean in both themes', { timeout: PATIENT }, async () => {
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    await canvas(page);
    await page.getByRole('navigation', { name: WAYS[lang].rail, exact: true }).waitFor();
    for (const [name, go] of VIEWS) {
      await go(page);
      expect(await findings(page, name)).toEqual([]);
      if (lang === 'ar') expect(await latin(page), name).toEqual([]);
    }
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  it('on a phone every tab and the sheet are clean in both themes', { timeout: PATIENT }, async () => {
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`, {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
    });
    await canvas(page);
    const tabs = page.getByRole('navigation', { name: WAYS[lang].tabs, exact: true }).getByRole('button');
    expect(await tabs.allTextContents()).toEqual(TABS[lang]);
    for (const [i, tab] of TABS[lang].entries()) {
      await tabs.nth(i).tap();
      expect(await page.locator('.tabs [aria-current]').allTextContents()).toEqual([tab]);
      await page
        .locator(TAB_SHOWS[i] ?? '')
        .first()
        .waitFor();
      expect(await findings(page, `tab ${tab}`)).toEqual([]);
      if (lang === 'ar') expect(await latin(page), tab).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await page.locator('.list-twin .line-row').first().tap();
    await page.locator('.sheet .sentence').waitFor();
    expect(await findings(page, 'sheet')).toEqual([]);
    await page.context().close();
    expect(complaints).toEqual([]);
  });
});

it('in forced colours nodes, lines and words are drawn in those of the system', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`, { forcedColors: 'active' });
  const { nodes, lines } = await canvas(page);
  const { CanvasText } = await wanted(page, ['CanvasText']);
  const shapes = nodes.map(({ shape: { left, top, right, bottom } }) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  }));
  const plain = lines.filter(({ mark, fallen, relations }) => mark === null && !fallen && relations > 0);
  const along = plain.map(({ from, to }) => ({ x: from.x * 0.6 + to.x * 0.4, y: from.y * 0.6 + to.y * 0.4 }));
  expect(plain.length).toBeGreaterThan(10);
  expect(await strongestAt(page, shapes)).toEqual(shapes.map(() => CanvasText));
  // Elsewhere a line may run under a name, with its rim of paper.
  const onLines = await strongestAt(page, along);
  expect(onLines.filter((color) => `${color}` === `${CanvasText}`).length).toBeGreaterThan(plain.length / 2);
  await page.context().close();
  expect(complaints).toEqual([]);
});
