/** Nothing from a document runs in the browser: markup, addresses and templates in every text of an article are shown as what they are. */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Proposals } from '../../schema/proposals.ts';
import { openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { launch, openPage } from '../client/browser/browser.ts';
import { builtClient } from '../client/browser/build.ts';
import { everything, openItem } from '../client/browser/open.ts';
import { article, CLASH, COUNCIL, killed, NORTH, WATCH } from '../graph/commit/invented.ts';
import { testDatabase } from '../setup/database.ts';
import { type Product, startServer } from '../setup/server.ts';

const MARKUP = '<img src=x onerror=hit()>';
const LINES = [
  MARKUP,
  '</script><script>hit()</script>',
  '<svg/onload=hit()>',
  '<iframe srcdoc="<script>parent.hit()</script>">',
  '<a href="javascript:hit()">javascript:hit()</a>',
  '{{constructor.constructor("hit()")()}} $' + '{hit()} <%= hit() %>',
  '<style>@import "//example.org/x.css"</style><link rel=stylesheet href=//example.org/x.css>',
  '"><meta http-equiv=refresh content="0;url=//example.org">',
];

let browser: Browser;
let product: Product;
beforeAll(async () => {
  const [opened, clientDir] = await Promise.all([launch(), builtClient()]);
  browser = opened;
  product = await startServer({ clientDir, seeded: false });
  const graph = openGraph(testDatabase());
  const { problems } = await commitArticle(graph, hostile(), { by: 'test' });
  await graph.close();
  expect(problems).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** An article in which every text that a person may write is an attack. */
function hostile(): Proposals {
  const figures = { min: 4, max: 4 };
  const plain = article('hostile', [
    killed('C1', CLASH, NORTH, figures, { by: WATCH, gloss: `قول ${LINES[1]}` }),
    killed('C2', CLASH, NORTH, { min: 9, max: 9 }, { by: COUNCIL, gloss: `قول ${LINES[2]}` }),
  ]);
  const text = [plain.text, ...LINES].join('\n');
  const label = { ar: `قوم ${MARKUP}`, en: MARKUP };
  const named = <T extends { names: object }>(one: T): T => ({
    ...one,
    names: { ...one.names, en: MARKUP, ar: label.ar, arBasis: 'LABEL' as const },
    label,
    phrase: label,
  });
  return {
    ...plain,
    article: { ...plain.article, title: LINES[1] as string, rights: LINES[3] as string },
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    groups: plain.groups.map((group) => ({
      ...named(group),
      note: { ar: `قول ${LINES[4]}`, en: LINES[4] as string },
    })),
    events: plain.events.map(named),
    sources: plain.sources.map(named),
  };
}

it.each(['ar', 'en'])('P-022 in %s: every panel, the reader and the search show it as text', async (lang) => {
  const { page, complaints } = await openPage(browser, `${product.url}/?lang=${lang}`);
  await page.addInitScript('window.hit = () => { window.wasHit = true; }');
  await page.reload();
  await page.locator('.walk li').first().waitFor({ state: 'attached' });
  const ids = Object.values(await everything(product.url)).flat();
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    await openItem(page, id);
    expect(await page.locator('.panel-item').textContent(), id).toContain('hit()');
  }
  await page.locator('#search').fill('img src');
  await page.getByRole('option').filter({ hasText: MARKUP }).first().waitFor();
  await page.keyboard.press('Escape');
  await page
    .locator('.panel-item')
    .getByRole('button', { name: /Read it in the text|عرضه في النص/ })
    .first()
    .click();
  const text = page.locator('.reader-column');
  await text.locator('.paragraph').first().waitFor();
  for (const line of LINES) expect(await text.textContent()).toContain(line);
  expect(
    await page.locator(':is(iframe, meta[http-equiv], script:not([src]), img[onerror], svg[onload])').count(),
  ).toBe(0);
  expect(await page.evaluate('window.wasHit')).toBeUndefined();
  await page.context().close();
  expect(complaints).toEqual([]);
});
