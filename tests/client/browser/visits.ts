/** One page in use at a time for the tests of a file: closed after each, and what the browser complains of fails that test. */
import type { BrowserContextOptions, Page } from 'playwright';
import { afterEach, expect } from 'vitest';
import { canvas, openPage, type Watched } from './browser.ts';
import type { Site } from './site.ts';

export type Visit = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Call it once, at the top of a file; what it gives opens an address of the product.
 *
 * @param drawn false: the first view is not waited for, as where there is none
 * @param cutsDatabase the tests cut the database off: it is let through again after each, and a 503 is no complaint
 */
export function visitsTo(site: Site, { drawn = true, cutsDatabase = false } = {}): Visit {
  let watched: Watched | undefined;
  afterEach(async () => {
    if (cutsDatabase) site.product.restoreDatabase();
    await watched?.page.context().close();
    // A 503 is an error line in every browser's console.
    expect(watched?.complaints.filter((line) => !(cutsDatabase && line.includes('503')))).toEqual([]);
  });
  return async (address, options = {}) => {
    watched = await openPage(site.browser, `${site.product.url}${address}`, options);
    if (drawn) await canvas(watched.page);
    return watched.page;
  };
}
