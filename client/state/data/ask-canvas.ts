/** What a canvas holds, asked for by ids: the nodes, and all relations between them, page by page. */
import { everyPage } from '../../api/every-page.ts';
import { request } from '../../api/fetcher.ts';
import type { AmongQuery } from '../../api/generated/graphql.ts';
import { AMONG, NODES } from '../../api/operations.ts';
import { type Entity, entitiesOf, type Line } from './rows.ts';

/** As many ids as the API takes at once: to find nodes, and relations among them. */
const MOST_NODES = 100;
const MOST_AMONG = 500;

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
  const found: Line[] = [];
  for (const group of groupsOf(ids, MOST_AMONG)) {
    const ask = async (from: string | null): Promise<AmongQuery['relations']> =>
      (await request(AMONG, { ids: group, after: from }, { signal })).relations;
    found.push(...(await everyPage(await ask(after), ask)));
  }
  return found;
}

/** Groups of `most` ids at most, such that any two of the ids stand together in one of them. */
export function groupsOf(ids: readonly string[], most: number): string[][] {
  if (ids.length <= most) return [[...ids]];
  const half = Math.floor(most / 2);
  const blocks = Array.from({ length: Math.ceil(ids.length / half) }, (_, i) => ids.slice(i * half, (i + 1) * half));
  return blocks.flatMap((one, i) => blocks.slice(i + 1).map((other) => [...one, ...other]));
}
