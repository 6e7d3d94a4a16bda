/** Every panel of the seed, one after the other: disagreements in the form of their kind, and nothing English in Arabic. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './browser/browser.ts';
import { latin } from './browser/latin.ts';
import { ask, everything, openItem } from './browser/open.ts';
import { siteForFile } from './browser/site.ts';

const site = siteForFile();

/** Three hundred panels, ms. */
const LONG = 600_000;

it('in Arabic no panel has Latin letters but in names and other spellings', { timeout: LONG }, async () => {
  const ids = await everything(site.product.url);
  const counts = Object.fromEntries(Object.entries(ids).map(([list, found]) => [list, found.length]));
  expect(counts).toEqual({ disputes: 14, entities: 82, claims: 66, sources: 13, relations: 141, judgements: 10 });
  const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=ar`);
  for (const id of Object.values(ids).flat()) {
    await openItem(page, id);
    expect(await latin(page), id).toEqual([]);
    const english = page.locator('.panel-item [lang="en"]:not(.names *, .facts *)');
    expect(await english.allTextContents(), id).toEqual([]);
  }
  await page.context().close();
  expect(complaints).toEqual([]);
});

/** What an open disagreement is made of, by its title: parts of its form with their number. */
const FORMS = {
  'Islamic State dead: more than forty, or 39': { '.axis-bar': 1, '.axis-point': 1, '.axis-foot': 1 },
  'Who fought at the prison: Kurdish forces, or the SDF': { '.said-list > li': 2, '.judgements > li': 1 },
  'The 23 Kurdish dead: fighters, or security forces': { '.said-list q': 3, '.judgements > li': 1 },
  'Five civilians, four young men: do they overlap?': { '.scope': 2, '.axis-point': 3, '.never-added': 1 },
  'Control of al-Zuhour, and a foiled escape': { '.axis': 0, '.said-list': 0, '.claim': 2 },
  'About 100 arrested, and 89: do they overlap?': { '.scope': 2, '.axis-about': 1, '.never-added': 1 },
  '11 soldiers killed: two officials, or one person': { '.axis-point': 2, '.axis-foot': 1, '.judgements > li': 1 },
  'Strength of Islamic State, then and now': { '.axis': 0, '.said-list': 0, '.claim': 5 },
  'Two attacks: simultaneous, or hours apart': { '.times .time-bar': 2, '.times .axis-who': 3 },
  'Names for the people held in Ghweran prison': { '.said-list q': 4, '.axis': 0 },
  'Which prisons used to be schools': { '.axis': 0, '.said-list': 0, '.claim': 1 },
  'How many prisoners escaped': { '.axis-row:not(.axis-foot)': 4, '.axis-row:not(.axis-foot) .axis-track': 2 },
  'Target in Diyala: personnel, a post, the 1st Division': { '.grains': 2, '.grains .grains > li': 2 },
  'Prisoners in Ghweran: thousands, or about 3,500': { '.axis-bar': 1, '.axis-about': 1 },
} as const;

const countIn = (page: Page, selectors: string[]): Promise<Record<string, number>> =>
  page.evaluate(
    (all) => Object.fromEntries(all.map((one) => [one, document.querySelectorAll(`.panel-item :is(${one})`).length])),
    selectors,
  );

type Labelled = { id: string; label: { ar?: string; en?: string } };
type Scope = { group: Labelled | null; party: Labelled | null; place: Labelled | null; placeRelation: string | null };
type Narrowed = { id: string; scope: Scope | null };
const AROUND = { ar: 'في محيط', en: 'around' };

describe.each(['ar', 'en'] as const)('in %s', (lang) => {
  it('each of the 14 disagreements has the form of its kind', async () => {
    const { disputes } = await ask<{ disputes: { nodes: { id: string; title: { en: string } }[] } }>(
      site.product.url,
      '{ disputes(first: 100) { nodes { id title { en } } } }',
    );
    expect(disputes.nodes.map(({ title }) => title.en).sort()).toEqual(Object.keys(FORMS).sort());
    const { page, complaints } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    for (const { id, title } of disputes.nodes) {
      await openItem(page, id);
      const form = FORMS[title.en as keyof typeof FORMS];
      expect(await countIn(page, Object.keys(form)), title.en).toEqual(form);
    }
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  it('a figure is said with all that narrows it: whose people they are, and how they lie to the place', async () => {
    const both = `label { ${lang} }`;
    const { claims } = await ask<{ claims: { nodes: Narrowed[] } }>(
      site.product.url,
      `{ claims(first: 100) { nodes { id scope { group { id } party { id ${both} } place { ${both} } placeRelation } } } }`,
    );
    const narrowed = [
      claims.nodes.find(({ scope }) => scope?.party && scope.party.id !== scope.group?.id),
      claims.nodes.find(({ scope }) => scope?.placeRelation === 'AROUND'),
    ];
    expect(narrowed).not.toContain(undefined);
    const { page } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    for (const { id, scope } of narrowed.filter((one) => one !== undefined)) {
      await openItem(page, id);
      const facts = await page.locator('.panel-item .facts.beside dd').allTextContents();
      if (scope?.party) expect(facts, id).toContain(scope.party.label[lang]);
      if (scope?.placeRelation) expect(facts, id).toContain(`${AROUND[lang]} ${scope.place?.label[lang]}`);
    }
    await page.context().close();
  });

  it('at 1366x768 every open disagreement of a line is in the panel without scrolling', async () => {
    const { relations } = await ask<{ relations: { nodes: { id: string }[] } }>(
      site.product.url,
      '{ relations(filter: { disputed: true }, first: 100) { nodes { id } } }',
    );
    expect(relations.nodes).toHaveLength(12);
    const { page } = await openPage(site.browser, `${site.product.url}/?lang=${lang}`);
    for (const { id } of relations.nodes) {
      await openItem(page, id);
      const parts = page.locator('.disagreement.open > :is(.dispute-title, .axis, .said-list, .never-added)');
      expect(await parts.count(), id).toBeGreaterThan(0);
      const box = await parts.last().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0), id).toBeLessThan(768);
    }
    await page.context().close();
  });
});
