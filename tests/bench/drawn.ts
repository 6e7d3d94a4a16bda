/** How long a page takes until a step is drawn: the explorer's, and the same one of Cytoscape as it comes out of the box. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementDefinition } from 'cytoscape';
import type { Browser, Page } from 'playwright';

const CYTOSCAPE = join(import.meta.dirname, '../../node_modules/cytoscape/dist/cytoscape.min.js');
const BARE = 'http://bare.invalid';
export const SIZE = { width: 1440, height: 900 };

/** Something done in the page, and what is there then: so many of a selector. */
type Deed = { key?: string; on: string; until: string; count?: number };

/** Ms from a press, or a key on an element, until what it brings is in the page and two more frames have been drawn. */
export const timed = (page: Page, deed: Deed): Promise<number> =>
  page.evaluate(
    ({ key, on, until, count = 1 }) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(on);
        if (!element) throw new Error(`Nothing is ${on}`);
        const drawn = (began: number): void => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        };
        const look = (began: number): void => {
          if (document.querySelectorAll(until).length >= count) drawn(began);
          else requestAnimationFrame(() => look(began));
        };
        if (key) element.focus();
        const began = performance.now();
        if (key) element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        else element.click();
        look(began);
      }),
    deed,
  );

/** Ms from the start of the navigation until so many nodes are drawn. */
export const firstDrawing = (page: Page, nodes: number): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const there = window.__graph?.()?.nodes.length ?? 0;
          if (there < wanted) requestAnimationFrame(look);
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
        };
        look();
      }),
    nodes,
  );

/** Ms from a press of "arrange" until the nodes stand elsewhere. */
export const arranged = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const places = (): string => JSON.stringify(window.__graph?.()?.nodes.map(({ at }) => at));
        const before = places();
        const began = performance.now();
        document.querySelector<HTMLElement>('.zoom button:last-child')?.click();
        const look = (): void => {
          if (places() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - began)));
        };
        look();
      }),
  );

/** What the explorer draws now, as elements of Cytoscape: ids and ends, nothing else. */
export async function elementsOf(page: Page): Promise<ElementDefinition[]> {
  const drawn = await page.evaluate(() => window.__graph?.() ?? null);
  const nodes = drawn?.nodes.map(({ id }) => ({ data: { id } })) ?? [];
  const lines = drawn?.lines.map(({ id }) => {
    const [source = '', target = ''] = id.split('|');
    return { data: { id, source, target } };
  });
  return [...nodes, ...(lines ?? [])];
}

/** A page that holds Cytoscape and these elements, and nothing else. */
export async function openBare(browser: Browser, elements: readonly ElementDefinition[]): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce' });
  await context.route(`${BARE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/cytoscape.js')
      return route.fulfill({ body: readFileSync(CYTOSCAPE), contentType: 'text/javascript' });
    if (pathname === '/elements') return route.fulfill({ json: elements });
    return route.fulfill({ body: BARE_PAGE, contentType: 'text/html' });
  });
  const page = await context.newPage();
  await page.goto(`${BARE}/`);
  return page;
}

const BARE_PAGE = `<!doctype html><meta charset="utf-8"><style>html, body, #cy { height: 100%; margin: 0 }</style>
<div id="cy"></div><script src="/cytoscape.js"></script><script>
const twoFrames = (done) => requestAnimationFrame(() => requestAnimationFrame(done));
const laidOut = () => new Promise((done) => {
  const layout = cy.layout({ name: 'cose' });
  layout.one('layoutstop', () => twoFrames(done));
  layout.run();
});
const since = async (work) => { const began = performance.now(); await work(); return performance.now() - began; };
window.first = fetch('/elements').then((answer) => answer.json()).then(async (elements) => {
  window.cy = cytoscape({ container: document.getElementById('cy'), elements });
  await laidOut();
  return performance.now();
});
window.steps = {
  layout: () => since(laidOut),
  expand: (elements) => since(() => { cy.add(elements); return laidOut(); }),
  mask: () => since(() => { cy.edges().style('opacity', 0.25); return new Promise(twoFrames); }),
  open: () => since(() => { cy.edges()[0].select(); return new Promise(twoFrames); }),
};
</script>`;

/** Ms that Cytoscape takes: to the first drawing, to lay out, to add and lay out, to fade all lines, to select one. */
export async function bareTimes(browser: Browser, elements: ElementDefinition[], more: ElementDefinition[]) {
  const page = await openBare(browser, elements);
  const first = await page.evaluate<number>('window.first');
  const layout = await page.evaluate<number>('steps.layout()');
  const mask = await page.evaluate<number>('steps.mask()');
  const panel = await page.evaluate<number>('steps.open()');
  const expand = await page.evaluate<number>(`steps.expand(${JSON.stringify(more)})`);
  await page.context().close();
  return { first, layout, expand, mask, panel };
}
