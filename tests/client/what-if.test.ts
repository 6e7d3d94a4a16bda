/** P-005, seen by a person: what falls without a source is drawn, said and in the link; and counted as the server counts it. */
import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Probe } from '../../client/graph/adapter.ts';
import { maskedLines } from '../../client/state/data/masked.ts';
import { NO_ROWS, type Rows } from '../../client/state/data/rows.ts';
import { FIRST_VIEW, maskInput, type View } from '../../client/state/view/view.ts';
import { canvas, openPage, soon } from './browser/browser.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

const WIDE = { viewport: { width: 1440, height: 900 } };
const KEY = 'claim assertion object speaker outlet reported { from to } basis bundle';
const COUNTED = 'id basis nClaims nIndependent disputed disputes { id kind state }';
const ALL = `query ($after: String, $view: ViewInput) {
  relations(first: 100, after: $after, view: $view) {
    pageInfo { hasNextPage endCursor }
    nodes { ${COUNTED} sentence { en } type family from { id } to { id } firstReported { from to } supports { ${KEY} } }
  }
}`;
const REST = `{
  sources(first: 100) { nodes { id } }
  disputes(first: 100, filter: { states: [OPEN] }) { nodes {
    id kind state computed members { supports { ${KEY} } } links { from to kind restsOn { id supports { ${KEY} } } }
  } }
}`;

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${site.product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

type Counted = Rows['relations'] extends ReadonlyMap<string, infer L> ? L : never;
async function relations(view: View): Promise<Counted[]> {
  const found: Counted[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { relations: page } = await ask(ALL, { after, view: maskInput(view) });
    found.push(...page.nodes);
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return found;
}

/** What a view changes of a relation; disputes that are no longer open are not looked at. */
const counts = ({ id, basis, nClaims, nIndependent, disputed, disputes }: Counted) => ({
  id,
  basis,
  nClaims,
  nIndependent,
  disputed,
  disputes: disputes.filter(({ state }) => state === 'OPEN').sort((a, b) => (a.id < b.id ? -1 : 1)),
});

it('counts as the server does, whatever is left out', { timeout: 120_000 }, async () => {
  const [all, rest] = await Promise.all([relations(FIRST_VIEW), ask(REST)]);
  const rows: Rows = {
    ...NO_ROWS,
    relations: new Map(all.map((line) => [line.id, line])),
    disputes: rest.disputes.nodes,
  };
  const ids: string[] = rest.sources.nodes.map(({ id }: { id: string }) => id);
  expect(all.length).toBeGreaterThan(100);
  const some = fc.subarray(ids);
  const day = fc.constantFrom(null, '2022-01-21', '2022-01-22');
  await fc.assert(
    fc.asyncProperty(some, some, day, async (speaking, carrying, asOf) => {
      const view = { ...FIRST_VIEW, off: { speaking, carrying }, asOf };
      const { lines, fallen } = maskedLines(rows, view);
      const ours = [...lines.values()].filter(({ id }) => !fallen.has(id)).map(counts);
      expect(ours).toEqual((await relations(view)).map(counts));
    }),
    { numRuns: 25 },
  );
});

it('a switch in the rail: lines fall before the eye, one line says how many, undo counts all again', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en`, WIDE);
  const before = await canvas(page);
  await page.getByRole('checkbox', { name: /^SDF/ }).click();
  await soon(() => page.locator('.notice').textContent()).toBe(
    '5 relations have no support left, 1 has less support. 1 item stands alone',
  );
  const after = await canvas(page);
  expect(after.lines.filter(({ fallen }) => fallen).map(({ id }) => id)).toEqual([
    'event:ghweran-escape|event:ghweran-foiled-escape',
    'event:ghweran-foiled-escape|group:ghweran-detainees',
    'event:ghweran-foiled-escape|group:sdf',
  ]);
  expect(after.nodes).toEqual(before.nodes);
  expect(page.url()).toContain('off=source%3Asdf.speaking');
  // The wide rail counts as the narrow one does.
  const counts = /Who speaks\s*12 of 13/;
  expect(await page.locator('.rail').textContent()).toMatch(counts);
  await page.setViewportSize({ width: 1366, height: 768 });
  await soon(() => page.locator('.rail.narrow').textContent()).toMatch(counts);
  await page.setViewportSize(WIDE.viewport);
  expect(
    await page.getByRole('checkbox', { name: /^Parties/ }).evaluate((box: HTMLInputElement) => box.indeterminate),
  ).toBe(true);
  const link = page.url();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await canvas(page)).lines).toEqual(before.lines);
  await page.context().close();
  const other = await openPage(site.browser, link.replace('lang=en', 'lang=ar'), WIDE);
  expect((await canvas(other.page)).lines.filter(({ fallen }) => fallen)).toHaveLength(3);
  await other.page.context().close();
  expect([...complaints, ...other.complaints]).toEqual([]);
});

it('what a node is linked to comes whole while a source is off: counted again, all is as if it had never been off', async () => {
  const off = 'off=source%3Amiddle-east-online.speaking';
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en#v=1&${off}`, WIDE);
  const before = await canvas(page);
  await page.locator('.walk [data-node="event:killing-of-four-young-men"]').focus();
  await page.keyboard.press('e');
  await soon(async () => (await canvas(page)).nodes.length).toBeGreaterThan(before.nodes.length);
  await page.getByRole('button', { name: 'Count all' }).click();
  const list = async (): Promise<string[]> => {
    // A reload leaves it open.
    if ((await page.locator('.list-twin').count()) === 0) await page.locator('.list-button').click();
    return page.locator('.list-twin .panel-section').allTextContents();
  };
  const kept = { lines: (await canvas(page)).lines, list: await list() };
  await page.reload();
  const fresh = { lines: (await canvas(page)).lines, list: await list() };
  expect(kept.list).toEqual(fresh.list);
  const looks = ({ id, mark, fallen, relations }: Probe['lines'][number]) => `${id} ${mark} ${fallen} ${relations}`;
  expect(kept.lines.map(looks).sort()).toEqual(fresh.lines.map(looks).sort());
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('the overview marks the disagreements that fall, and an open sentence says on whose word alone it stands', async () => {
  const sources = ['source:sdf', 'source:middle-east-online'];
  const { whole, left, before, after } = await ask(
    `query ($view: ViewInput) {
      whole: disputes(first: 100, filter: { states: [OPEN] }) { nodes { id title { en } } }
      left: disputes(first: 100, filter: { states: [OPEN] }, view: $view) { nodes { id } }
      before: relations(first: 100) { nodes { id sentence { en } } }
      after: relations(first: 100, view: $view) { nodes { id sentence { en } } }
    }`,
    { view: { withoutSources: sources } },
  );
  type Said = { id: string; sentence: { en: string } };
  const told = new Map<string, string>(before.nodes.map(({ id, sentence }: Said) => [id, sentence.en]));
  const other = after.nodes.find(({ id, sentence }: Said) => told.has(id) && told.get(id) !== sentence.en);
  const off = sources.map((id) => `${encodeURIComponent(id)}.speaking`).join(';');
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en#v=1&off=${off}`, WIDE);
  await canvas(page);
  const standing = new Set(left.nodes.map(({ id }: { id: string }) => id));
  const fallen = whole.nodes.filter(({ id }: { id: string }) => !standing.has(id));
  expect(fallen.length).toBeGreaterThan(0);
  const shown = await page.locator('.opening .dispute-row:has(.cross) .line-sentence').allTextContents();
  const all = await page.locator('.opening .dispute-row .line-sentence').allTextContents();
  const titles: string[] = fallen.map(({ title }: { title: { en: string } }) => title.en);
  expect(shown.sort()).toEqual(titles.filter((title) => all.includes(title)).sort());
  expect(shown.length).toBeGreaterThan(0);
  await page.goto(`${site.product.url}/?lang=en#v=1&off=${off}&open=${encodeURIComponent(other.id)}`);
  await page.reload();
  await soon(() => page.locator('.panel .sentence').textContent()).toBe(other.sentence.en);
  expect(other.sentence.en).toMatch(/^According to /);
  await page.context().close();
  expect(complaints).toEqual([]);
});

/** Sentence and mark of every row of a list of relations, by id; what fell has its ✕ for a mark. */
const rowsOf = (page: Page, list: string): Promise<Record<string, [sentence: string, mark: string]>> =>
  page.locator(`${list} .line-row[href*="relation%3A"]`).evaluateAll((rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const id = new URLSearchParams(new URL((row as HTMLAnchorElement).href).hash.slice(1)).get('open') ?? '';
        const mark = row.querySelector('.diamond, .cross')?.getAttribute('class') ?? '';
        return [id, [row.querySelector('.line-sentence')?.textContent ?? '', mark]];
      }),
    ),
  );

it('every sentence and every mark is the server’s for the view, in the list to its last page and in panels; asked once for each page', async () => {
  const sources = ['source:sdf', 'source:middle-east-online'];
  const view: View = { ...FIRST_VIEW, off: { speaking: sources, carrying: [] } };
  type Said = Counted & { sentence: { en: string } };
  const [whole, left] = (await Promise.all([relations(FIRST_VIEW), relations(view)])) as [Said[], Said[]];
  const standing = new Map(left.map((line) => [line.id, line]));
  const CONFLICTING = ['VALUE', 'ACTOR', 'TIME', 'PLACE'];
  const markOf = ({ disputed, disputes }: Said): string => {
    const open = disputed ? disputes.filter(({ state }) => state === 'OPEN') : [];
    if (open.length === 0) return '';
    return open.some(({ kind }) => CONFLICTING.includes(kind)) ? 'diamond' : 'diamond hollow';
  };
  const expected = whole.map((line) => {
    const now = standing.get(line.id);
    return [line.id, now ? [now.sentence.en, markOf(now)] : [line.sentence.en, 'cross']];
  });
  const off = sources.map((id) => `${encodeURIComponent(id)}.speaking`).join(';');
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=en#v=1&off=${off}`, WIDE);
  const [questions, pages] = [new Set<string>(), new Set<string>()];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('query UnderView')) questions.add(body);
    if (body.includes('query AllLines')) pages.add(body);
  });
  await canvas(page);
  await page.locator('.list-button').click();
  await soon(() =>
    page.evaluate(() => {
      const more = document.querySelector<HTMLElement>('.list-twin .more button[aria-disabled="false"]');
      if (more?.textContent === 'Show more') more.click();
      return document.querySelectorAll('.list-twin .line-row').length;
    }),
  ).toBe(whole.length);
  await soon(() => rowsOf(page, '.list-twin')).toEqual(Object.fromEntries(expected));
  expect(questions.size).toBeLessThanOrEqual(1 + pages.size);
  await page.locator('.list-close').click();
  const disputed = left.find((line) => line.disputed);
  const claim = disputed?.supports?.[0]?.claim ?? '';
  for (const id of ['group:sdf', 'event:ghweran-clashes', claim]) {
    await page.goto(`${site.product.url}/?lang=en#v=1&off=${off}&open=${encodeURIComponent(id)}`);
    await page.locator(`.panel-item[data-item="${id}"] .entity-head`).waitFor();
    const shown = Object.keys(await rowsOf(page, '.panel-item'));
    expect(shown.length, id).toBeGreaterThan(0);
    await soon(() => rowsOf(page, '.panel-item')).toEqual(
      Object.fromEntries(expected.filter(([line]) => shown.includes(`${line}`))),
    );
  }
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('without parties to the conflict, and only one source', async () => {
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`, WIDE);
  await canvas(page);
  await page.getByRole('button', { name: 'من دون أطراف النزاع' }).click();
  await soon(() => page.locator('.notice').textContent()).toContain('لا يبقى لها مصدر');
  await page.getByRole('button', { name: /المرصد السوري.? فقط/ }).click();
  await soon(() => page.getByRole('checkbox', { name: /^المرصد السوري/ }).isChecked()).toBe(true);
  expect(
    await page
      .getByRole('checkbox', { name: /^ميدل إيست أونلاين/ })
      .first()
      .isChecked(),
  ).toBe(false);
  await page.getByRole('button', { name: 'احتساب الكل' }).click();
  await soon(() => page.locator('.notice').textContent()).toBe('كل المصادر محتسبة من جديد');
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('a link with a source that nobody knows leaves the others out and says so', async () => {
  const { page, complaints } = await openPage(
    site.browser,
    `${site.product.url}/?lang=en#v=1&off=source%3Asdf.speaking;source%3Anobody.speaking`,
    WIDE,
  );
  expect((await canvas(page)).lines.filter(({ fallen }) => fallen)).toHaveLength(3);
  await soon(() => page.locator('.notice').textContent()).toContain('source:nobody');
  await page.context().close();
  expect(complaints).toEqual([]);
});
