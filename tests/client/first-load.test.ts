/** The first load stays small: all that is fetched before anybody does anything, by its compressed size; more comes then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { canvas, openPage, soon } from './browser/browser.ts';
import { builtClient } from './browser/build.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

/** kB, gzip; client.md 8. Fonts are compressed already. */
const BUDGET = { js: 320, css: 12, woff2: 140 };

/** Files of the page that were asked for, with their sizes in kB. */
async function fetched(page: Page, kind: keyof typeof BUDGET): Promise<{ names: string[]; kB: number }> {
  const dist = await builtClient();
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const names = [...new Set(asked)].filter((name) => name.endsWith(`.${kind}`));
  const sizes = names.map((name) => {
    const bytes = readFileSync(join(dist, name));
    return kind === 'woff2' ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  });
  return { names, kB: sizes.reduce((sum, size) => sum + size, 0) / 1000 };
}

it.each(['ar', 'en'])(
  'in %s it fits the budget, and what is wanted next comes once somebody is there',
  async (lang) => {
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    await canvas(page);
    await page.waitForLoadState('networkidle');
    for (const [kind, budget] of Object.entries(BUDGET)) {
      const { names, kB } = await fetched(page, kind as keyof typeof BUDGET);
      expect(names.length, kind).toBeGreaterThan(0);
      expect(kB, `${kind}: ${names}`).toBeLessThan(budget);
    }
    const { names: before } = await fetched(page, 'js');
    await page.mouse.move(700, 400);
    await soon(async () =>
      (await fetched(page, 'js')).names.filter((name) => !before.includes(name)).join(' '),
    ).toMatch(/(?=.*search)(?=.*flyout)(?=.*item)/);
    await page.context().close();
    expect(complaints).toEqual([]);
  },
);
