/** GraphiQL as a person opens it: eight worked examples, a question answered, nothing from elsewhere, no policy report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Product, startServer } from '../setup/server.ts';
import { launch, openPage } from './browser/browser.ts';
import { builtClient } from './browser/build.ts';

const EXAMPLES = join(import.meta.dirname, '../../client/graphiql/examples');
const examples = readdirSync(EXAMPLES).sort();

let product: Product;
let browser: Browser;
beforeAll(async () => {
  product = await startServer({ clientDir: await builtClient() });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('GraphiQL', () => {
  it('holds the examples, answers one, and does nothing that it must not', async () => {
    const { page, complaints } = await openPage(browser, `${product.url}/graphiql`);
    const tabs = page.locator('.graphiql-tab');
    await tabs.first().waitFor({ timeout: 30_000 });
    expect(await tabs.count()).toBe(examples.length);
    await page.locator('.graphiql-execute-button').click();
    await page.waitForFunction(
      () => document.querySelector('.result-window')?.textContent?.includes('revision'),
      null,
      {
        timeout: 30_000,
      },
    );
    expect(await page.locator('.result-window').textContent()).toContain('"stats"');
    expect(complaints.filter((one) => /^(policy|foreign|page|dialog)/.test(one))).toEqual([]);
    await page.context().close();
  });

  it.each(examples)('%s is answered', async (name) => {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: readFileSync(join(EXAMPLES, name), 'utf8') }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    for (const root of Object.values(data)) expect(root).not.toBeNull();
  });

  it('has a policy of its own, which nothing else gets', async () => {
    const policy = async (path: string) => (await fetch(product.url + path)).headers.get('content-security-policy');
    expect(await policy('/graphiql')).toContain("style-src 'self' 'unsafe-inline'");
    expect(await policy('/graphiql/')).toBe(await policy('/graphiql'));
    for (const path of ['/', '/graphql', '/graphiq', '/graphiqlx', '/nothing']) {
      expect(await policy(path)).not.toContain('unsafe-inline');
    }
  });
});
