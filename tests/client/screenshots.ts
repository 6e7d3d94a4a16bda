/**
 * Pictures of the running product, to be looked at: `node tests/client/screenshots.ts FOLDER [ADDRESS]`. Arabic and English,
 * light and dark, 1440, 1366 and 390 px, with the first view, a contested line open, and an entity open.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openPage } from './browser.ts';

const [folder, address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: node tests/client/screenshots.ts FOLDER [ADDRESS]');

const SIZES = [
  [1440, 900],
  [1366, 768],
  [390, 844],
] as const;
const CONTESTED = '{ relations(filter: { disputed: true }, first: 1) { nodes { id from { id } } } }';

/** Ids of a contested relation and of an entity at its end; nothing where the graph has none. */
async function views(): Promise<[string, string][]> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: CONTESTED }),
  });
  const { data } = (await response.json()) as {
    data: { relations: { nodes: { id: string; from: { id: string } }[] } };
  };
  const [line] = data.relations.nodes;
  return [
    ['first', ''],
    ...(line
      ? ([
          ['edge', line.id],
          ['entity', line.from.id],
        ] as [string, string][])
      : []),
  ];
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const [view, id] of await views()) {
  for (const lang of ['ar', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, height] of SIZES) {
        const hash = id ? `#open=${encodeURIComponent(id)}` : '';
        const narrow = width < 600;
        const { page, complaints } = await openPage(browser, `${address}/?lang=${lang}${hash}`, {
          viewport: { width, height },
          colorScheme,
          hasTouch: narrow,
          deviceScaleFactor: narrow ? 2 : 1,
        });
        await page.locator('.walk li').first().waitFor({ state: 'attached' });
        if (id) await page.locator('.panel :is(.sentence, .entity-head)').waitFor();
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(500);
        const file = join(folder, `${view}-${width}-${lang}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        console.log(file, ...complaints);
        await page.context().close();
      }
    }
  }
}
await browser.close();
