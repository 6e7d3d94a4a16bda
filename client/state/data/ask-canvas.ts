/** What a canvas holds, asked for by ids: the nodes, and all relations between them, page by page. */
import { everyPage } from '../../api/every-page.ts';
import { request } from '../../api/fetcher.ts';
import type { AmongQuery } from '../../api/generated/graphql.ts';
import { AMONG, NODES } from '../../api/operations.ts';
import { type Entity, entitiesOf, type Line } from './rows.ts';

/** As many ids as the API takes at once. */
const MOST_NODES = 100;

/** Entities by id; ids that nobody has are left out. Errors: `ApiError`. */
export async function askNodes(ids: readonly string[], signal: AbortSignal): Promise<Entity[]> {
  const found: Entity[] = [];
  for (let at = 0; at < ids.length; at += MOST_NODES) {
    const { nodes } = await request(NODES, { ids: ids.slice(at, at + MOST_NODES) }, { signal });
    found.push(...entitiesOf(nodes));
  }
  return found;
}

/** All relations among these ids, from `after` on. Errors: `ApiError`. */
export async function askAmong(
  ids: readonly string[],
  signal: AbortSignal,
  after: string | null = null,
): Promise<Line[]> {
  const ask = async (from: string | null): Promise<AmongQuery['relations']> =>
    (await request(AMONG, { ids: [...ids], after: from }, { signal })).relations;
  return everyPage(await ask(after), ask);
}
