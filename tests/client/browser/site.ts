/** A browser before the whole product, for all tests of one file: started before the first, closed after the last. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { type Product, startServer } from '../../setup/server.ts';
import { launch } from './browser.ts';
import { builtClient } from './build.ts';

export type Site = { browser: Browser; product: Product };

/**
 * Call it once, at the top of a file; what it gives is there from the first test on.
 *
 * @param options of the server; the page is built where it has changed
 */
export function siteForFile(options: { seeded?: boolean; publicMode?: boolean } = {}): Site {
  const site = {} as Site;
  beforeAll(async () => {
    const served = builtClient().then((clientDir) => startServer({ clientDir, ...options }));
    [site.browser, site.product] = await Promise.all([launch(), served]);
  });
  afterAll(async () => {
    await site.browser?.close();
    await site.product?.stop();
  });
  return site;
}
