/** Items of the graph by id, and their panels. */
import type { Page } from 'playwright';

type Answer<T> = { data: T };

/** Asks the product's API. */
export async function ask<T>(url: string, query: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as Answer<T>).data;
}

/** Ids of everything that has a panel, by kind. */
export async function everything(url: string): Promise<Record<string, string[]>> {
  const page = '(first: 100) { nodes { id } pageInfo { endCursor } }';
  const lists = ['disputes', 'entities', 'claims', 'sources', 'relations', 'judgements'];
  const first = await ask<Record<string, { nodes: { id: string }[]; pageInfo: { endCursor: string } }>>(
    url,
    `{ ${lists.map((list) => `${list}${page}`).join(' ')} }`,
  );
  const after = first['relations']?.pageInfo.endCursor;
  const rest = await ask<{ relations: { nodes: { id: string }[] } }>(
    url,
    `{ relations(first: 100, after: "${after}") { nodes { id } } }`,
  );
  const ids = Object.fromEntries(lists.map((list) => [list, first[list]?.nodes.map(({ id }) => id) ?? []]));
  ids['relations']?.push(...rest.relations.nodes.map(({ id }) => id));
  return ids;
}

/** Opens an item in a page in use, as a link put into its address bar does, and waits for its panel. `view`: the link's, `off=…`. */
export async function openItem(page: Page, id: string, view = ''): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `v=1&${view}&open=${encodeURIComponent(id)}`,
  );
  await page.locator(`.panel-item[data-item="${id}"] :is(.sentence, .entity-head)`).waitFor();
}
