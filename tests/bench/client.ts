/**
 * `npm run bench:client`: first drawing, layout, expand, what-if and panel in a real browser, on the seed and on 500 elements, beside
 * Cytoscape as it comes out of the box with the same elements. Prints tables; asserts nothing. `-- 9` for nine runs.
 */
import { resolve } from 'node:path';
import type { ElementDefinition } from 'cytoscape';
import type { Browser, Page } from 'playwright';
import { encodeId } from '../../client/state/view/link.ts';
import type { Proposals } from '../../schema/proposals.ts';
import { readFolder } from '../../seed/format/read.ts';
import { migrate } from '../../server/graph/migrations/migrate.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { createServer } from '../../server/http/server.ts';
import { launch, openPage } from '../client/browser/browser.ts';
import { builtClient } from '../client/browser/build.ts';
import { withDatabase } from './database.ts';
import { arranged, bareTimes, elementsOf, firstDrawing, SIZE, timed } from './drawn.ts';
import { generatedBatches, hasGenerator } from './generated.ts';
import { median } from './measure.ts';
import { ms, table } from './table.ts';

const RUNS = Number(process.argv[2] ?? 5);
const SEED = resolve(import.meta.dirname, '../../seed/articles/seed');
/** Nodes and lines of the large canvas; those of the composed view are among them. */
const ELEMENTS = 500;
const COMPOSED = { nodes: 22, lines: 28 };

/** A canvas: what its link adds, how many nodes it has, which node is expanded and walked from, and whose word is left out. */
type Canvas = { link: string; nodes: number; hub: string; source: string };
type Times = { first: number; layout: number; expand: number; mask: number; panel: number };

const SMALL: Canvas = { link: '', nodes: COMPOSED.nodes, hub: 'group:sdf', source: 'SDF' };

/** Events of a batch, each with all that it is linked to, until the canvas is full; the first group of all is the hub. */
function large({ claims }: Proposals): Canvas {
  const nodes = new Set<string>();
  const lines = new Set<string>();
  const degree = new Map<string, number>();
  for (const { assertions } of claims) {
    if (COMPOSED.nodes + nodes.size + COMPOSED.lines + lines.size >= ELEMENTS) break;
    for (const { subject, object } of assertions) {
      for (const end of object) {
        nodes.add(subject).add(end);
        if (!lines.has(`${subject}|${end}`) && end.startsWith('group:')) degree.set(end, (degree.get(end) ?? 0) + 1);
        lines.add(`${subject}|${end}`);
      }
    }
  }
  const [hub = ''] = [...degree].sort(([, one], [, other]) => other - one)[0] ?? [];
  const at = (i: number): string => `@${(i % 20) * 90},${600 + Math.floor(i / 20) * 80}`;
  const link = `#v=1&add=${[...nodes].map((id, i) => `${encodeId(id)}${at(i)}!l`).join(';')}`;
  return { link, nodes: COMPOSED.nodes + nodes.size, hub, source: 'Invented data set' };
}

/** One run on a fresh profile, and what was on the canvas before and after the expansion. */
async function ours(browser: Browser, url: string, { link, nodes, hub, source }: Canvas) {
  const { page } = await openPage(browser, `${url}/?lang=en${link}`, { viewport: SIZE });
  const first = await firstDrawing(page, nodes);
  const elements = await elementsOf(page);
  const panel = await openLine(page, hub);
  const count = await page.locator('.walk [data-node]').count();
  const node = `.walk [data-node="${hub}"]`;
  const expand = await timed(page, { key: 'e', on: node, until: '.walk [data-node]', count: count + 1 });
  const known = new Set(elements.map(({ data }) => data.id));
  const more = (await elementsOf(page)).filter(({ data }) => !known.has(data.id));
  await page.keyboard.press('Control+z');
  const box = page.getByRole('checkbox', { name: new RegExp(`^${source}`) }).first();
  await box.evaluate((input) => input.setAttribute('data-bench', ''));
  const mask = await timed(page, { on: '[data-bench]', until: '.sample.fallen' });
  await page.keyboard.press('Control+z');
  const layout = await arranged(page);
  await page.context().close();
  return { times: { first, layout, expand, mask, panel }, elements, more };
}

/** Ms from the key that opens the line just walked until its sentence is drawn. */
async function openLine(page: Page, hub: string): Promise<number> {
  await page.locator(`.walk [data-node="${hub}"]`).focus();
  await page.keyboard.press('PageDown');
  const panel = await timed(page, { key: 'l', on: '.walk [tabindex="0"]', until: '.panel .claim mark' });
  await page.keyboard.press('Escape');
  await page.locator('.opening').waitFor();
  return panel;
}

const STEPS = [
  ['first', 'first drawing, from the navigation', 'page, script, cose layout'],
  ['layout', 'arrange', 'cose layout'],
  ['expand', 'expand: asked, placed, drawn', 'add the same, cose layout'],
  ['mask', 'a source is left out: counted anew, drawn, said', 'fade all lines'],
  ['panel', 'a line is opened: asked, its sentences drawn', 'select a line'],
] as const satisfies [keyof Times, string, string][];

async function measure(browser: Browser, url: string, name: string, canvas: Canvas): Promise<void> {
  const runs: { our: Times; their: Times }[] = [];
  let size: ElementDefinition[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const { times: our, elements, more } = await ours(browser, url, canvas);
    const their = await bareTimes(browser, elements, more);
    size = elements;
    if (run >= 0) runs.push({ our, their });
  }
  console.log(`\n## ${name}: ${size.length} elements, medians of ${RUNS} runs\n`);
  const rows = STEPS.map(([step, what, beside]) => {
    const [our, their] = [median(runs.map((run) => run.our[step])), median(runs.map((run) => run.their[step]))];
    return [what, ms(our), beside, ms(their), (our / their).toFixed(2)];
  });
  table(['explorer', 'ms', 'Cytoscape', 'ms', 'ratio'], rows);
}

async function commit(graph: Graph, proposals: Proposals): Promise<void> {
  const { outcome, problems } = await commitArticle(graph, proposals, { by: 'bench' });
  if (outcome !== 'new') throw new Error(`${proposals.article.slug} was ${outcome}: ${problems[0]?.reason}`);
}

async function ready(url: string): Promise<void> {
  while (!(await fetch(`${url}/ready`)).ok) await new Promise((done) => setTimeout(done, 100));
}

await withDatabase(async (settings) => {
  const graph = openGraph(settings);
  await migrate(graph);
  const read = await readFolder(SEED);
  if ('problems' in read) throw new Error('the seed cannot be read');
  await commit(graph, read.proposals);
  const [browser, clientDir] = await Promise.all([launch(), builtClient()]);
  const server = createServer({
    graph,
    settings: { host: '127.0.0.1', port: 0, publicMode: false },
    clientDir,
    log: () => undefined,
  });
  try {
    const url = `http://127.0.0.1:${(await server.listen()).port}`;
    await ready(url);
    await measure(browser, url, 'The seed', SMALL);
    const [batch] = hasGenerator ? generatedBatches(500) : [];
    if (batch) {
      await commit(graph, batch);
      await measure(browser, url, 'With generated events', large(batch));
    } else console.log('SKIPPED: the generator (../shared/tools) is not beside this project.');
  } finally {
    await browser.close();
    await server.drain(1_000);
    await graph.close();
  }
});
