/**
 * Pictures of the running product, to be looked at: `node tests/client/screenshots.ts FOLDER [ADDRESS] [VIEW …]`. Arabic and
 * English, light and dark, 1440, 1366 and 390 px: the first view, every kind of panel, each form of disagreement, the reader,
 * the list and the search box; or only the views that are named.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launch, openPage } from './browser/browser.ts';
import { ask } from './browser/open.ts';

const [folder, address = 'http://127.0.0.1:4000', ...only] = process.argv.slice(2);
if (!folder) throw new Error('Say where the pictures go: node tests/client/screenshots.ts FOLDER [ADDRESS]');

const SIZES = [
  [1440, 900],
  [1366, 768],
  [390, 844],
] as const;
type Found = {
  relations: { nodes: { id: string; from: { id: string }; to: { id: string }; claims: { nodes: { id: string }[] } }[] };
  disputes: { nodes: { id: string; kind: string }[] };
  sources: { nodes: { id: string; isBelligerent: boolean }[] };
  judgements: { nodes: { id: string }[] };
};
const VIEWS = `{
  relations(filter: { disputed: true }, first: 1) {
    nodes { id from { id } to { id } claims(first: 1) { nodes { id } } }
  }
  disputes(first: 100) { nodes { id kind } }
  sources(first: 100) { nodes { id isBelligerent } }
  judgements(first: 1) { nodes { id } }
}`;

/** A name, the item that is open, whose word is left out, and what is done then. */
type View = { name: string; open: string; off?: string[]; act?: (page: Page) => Promise<void> };

async function read(page: Page): Promise<void> {
  await page.locator('.claim-ways button').first().click();
  await page.locator('.reader .paragraph').first().waitFor();
}

async function search(page: Page): Promise<void> {
  await page.locator('#search').fill('night');
  await page.locator('.search-result').first().waitFor();
}

async function list(page: Page): Promise<void> {
  await page.locator('.list-button:visible, .tabs button:visible').last().click();
  await page.locator('.list-twin .line-row').first().waitFor();
}

/** The second item, one of its types, and whom it leads to. */
async function byItem(page: Page): Promise<void> {
  await list(page);
  await page.locator('.list-orders button').last().click();
  await page.locator('.branches .disclosure > button').nth(1).click();
  await page.locator('.disclosed .disclosure > button').first().click();
  await page.locator('.disclosed .disclosed .disclosure > button').first().click();
  await page.locator('.disclosed .disclosed .disclosed .count').first().waitFor();
}

/** One view of every kind that this graph has. */
async function views(): Promise<View[]> {
  const { relations, disputes, sources, judgements } = await ask<Found>(address, VIEWS);
  const all: View[] = [
    { name: 'first', open: '' },
    { name: 'search', open: '', act: search },
    { name: 'list', open: '', act: list },
    { name: 'list-by-item', open: '', act: byItem },
    { name: 'what-if', open: '', off: sources.nodes.filter(({ isBelligerent }) => isBelligerent).map(({ id }) => id) },
  ];
  for (const { id, from, to, claims } of relations.nodes) {
    all.push({ name: 'edge', open: id }, { name: 'reader', open: id, act: read });
    all.push({ name: 'entity', open: from.id }, { name: 'path', open: `path:${from.id}|${to.id}` });
    all.push(...claims.nodes.map((claim) => ({ name: 'claim', open: claim.id })));
  }
  all.push(...judgements.nodes.map(({ id }) => ({ name: 'judgement', open: id })));
  all.push(...sources.nodes.slice(0, 1).map(({ id }) => ({ name: 'source', open: id })));
  all.push(...disputes.nodes.map(({ id, kind }, i) => ({ name: `dispute-${i + 1}-${kind.toLowerCase()}`, open: id })));
  return all.filter(({ name }) => only.length === 0 || only.includes(name));
}

mkdirSync(folder, { recursive: true });
const browser = await launch();
for (const { name, open, off = [], act } of await views()) {
  for (const lang of ['ar', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [width, height] of SIZES) {
        const left = off.map((id) => `${encodeURIComponent(id)}.speaking`).join(';');
        const hash = `#v=1&off=${left}&open=${encodeURIComponent(open)}`;
        const narrow = width < 600;
        const { page, complaints } = await openPage(browser, `${address}/?lang=${lang}${hash}`, {
          viewport: { width, height },
          colorScheme,
          hasTouch: narrow,
          deviceScaleFactor: narrow ? 2 : 1,
        });
        await page.locator('.walk li').first().waitFor({ state: 'attached' });
        if (open) await page.locator('.panel :is(.sentence, .entity-head)').waitFor();
        await act?.(page);
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(500);
        const file = join(folder, `${name}-${width}-${lang}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        console.log(file, ...complaints);
        await page.context().close();
      }
    }
  }
}
await browser.close();
