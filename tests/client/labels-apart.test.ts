/** Labels on the canvas: none over another, a shape or the edge, none under what stands on the canvas, none crossed by a foreign line. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Probe } from '../../client/graph/adapter.ts';
import { type Box, crosses, overlap, type Size } from '../../client/graph/scene/labels.ts';
import { canvas, openPage, soon } from './browser/browser.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

const SIZES = [
  [1440, 900],
  [1366, 768],
  [390, 844],
  [360, 640],
  [768, 1024],
  [2560, 1300],
] as const;
/** What stands on the canvas at rest. */
const CONTROLS = '.canvas :is(.zoom, .key, .key-button, .hint)';

const controlsOf = (page: Page): Promise<Box[]> =>
  page.locator(CONTROLS).evaluateAll((all) => {
    const { x = 0, y = 0 } = document.querySelector('.graph')?.getBoundingClientRect() ?? {};
    const boxes = all.map((one) => one.getBoundingClientRect());
    return boxes.map((at) => ({ left: at.left - x, right: at.right - x, top: at.top - y, bottom: at.bottom - y }));
  });

/** Nodes and labels under what stands on the canvas. */
const hiddenIn = ({ nodes }: Probe, controls: readonly Box[]): string[] =>
  nodes
    .filter(({ words, shape }) => controls.some((one) => overlap(words, one) + overlap(shape, one) > 0))
    .map(({ id }) => `${id} lies under a control`);

/** Every fault of a picture in words; `room` is the canvas in px. */
function faultsOf(probe: Probe, room: Size, controls: readonly Box[]): string[] {
  const { nodes, lines } = probe;
  const found = hiddenIn(probe, controls);
  nodes.forEach(({ id, words, shape }, i) => {
    for (const other of nodes) {
      if (other.id !== id && overlap(words, other.shape)) found.push(`${id} lies over the shape of ${other.id}`);
    }
    for (const other of nodes.slice(i + 1)) {
      if (overlap(words, other.words)) found.push(`${id} lies over the label of ${other.id}`);
      if (overlap(shape, other.shape)) found.push(`${id} lies over ${other.id}`);
    }
    if (words.left < 0 || words.top < 0 || words.right > room.width || words.bottom > room.height) {
      found.push(`${id} stands out of the canvas`);
    }
    for (const line of lines) {
      if (!line.id.split('|').includes(id) && crosses(line.from, line.to, words))
        found.push(`${line.id} crosses ${id}`);
    }
  });
  return found;
}

it('finds faults where there are some', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  const nodes = ['a', 'b'].map((id) => ({
    id,
    label: id,
    at: { x: 5, y: 5 },
    chosen: false,
    back: false,
    shape: box,
    words: { ...box, left: -1 },
  }));
  const lines = [
    {
      id: 'c|d',
      from: { x: -5, y: 5 },
      to: { x: 50, y: 5 },
      mark: null,
      chosen: false,
      back: false,
      fallen: false,
      relations: 1,
    },
  ];
  const button = { left: 9, top: 9, right: 19, bottom: 19 };
  expect(faultsOf({ zoom: 1, nodes, lines }, { width: 100, height: 100 }, [button])).toHaveLength(10);
});

it.each(SIZES)('at %i x %i, in both languages', async (width, height) => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`, {
    viewport: { width, height },
    hasTouch: width < 600,
  });
  const arabic = await canvas(page);
  const controls = [await controlsOf(page)];
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('html[dir="ltr"]').waitFor();
  const english = await canvas(page);
  controls.push(await controlsOf(page));
  const room = (await page.locator('.graph').boundingBox()) ?? { width: 0, height: 0 };
  await page.getByRole('button', { name: 'Arrange' }).click();
  await soon(async () => (await canvas(page)).nodes).not.toEqual(english.nodes);
  const arranged = await canvas(page);
  await page.context().close();
  const [inArabic = [], inEnglish = []] = controls;
  expect(inArabic.length).toBeGreaterThan(1);
  expect([...faultsOf(arabic, room, inArabic), ...faultsOf(english, room, inEnglish)]).toEqual([]);
  expect(hiddenIn(arranged, inEnglish)).toEqual([]);
  expect([arabic.nodes.length, arabic.lines.length]).toEqual(width < 640 ? [15, 19] : [22, 29]);
  expect(english.nodes.map(({ id }) => id)).toEqual(arabic.nodes.map(({ id }) => id));
  expect(english.nodes.map(({ label }) => label)).not.toEqual(arabic.nodes.map(({ label }) => label));
  expect(complaints).toEqual([]);
});

it('puts each line of a label into its own isolates, by the language of the name', async () => {
  for (const [lang, mark] of [
    ['ar', '\u2067'],
    ['en', '\u2066'],
  ] as const) {
    const { page } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    const { nodes } = await canvas(page);
    await page.context().close();
    for (const { label } of nodes) {
      for (const line of label.split('\n')) expect(line).toMatch(new RegExp(`^${mark}[^\u2066-\u2069]+\u2069$`));
    }
  }
});
