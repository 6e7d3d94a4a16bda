/** Asks for the chains between two as a view has them; their relations come whole, as everything that is known. */
import { request } from '../../api/fetcher.ts';
import type { ViewInput } from '../../api/generated/graphql.ts';
import { byIds } from '../../api/limits.ts';
import { LINES, PATH } from '../../api/paths.ts';
import { entitiesOf, type Line, type PathDetail, type Rows } from './rows.ts';

type Asked = { ends: { from: string; to: string }; view: ViewInput | null; known: Rows['relations'] };

/** Null where an end is nobody's. Errors: `ApiError`. */
export async function askPath({ ends, view, known }: Asked, signal: AbortSignal): Promise<PathDetail | null> {
  const { path, ends: both } = await request(PATH, { ...ends, view }, { signal });
  if (!path) return null;
  const ids = path.paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations.map(({ id }) => id)));
  const strange = [...new Set(ids)].filter((id) => !known.has(id));
  const lines = new Map([...known, ...(await askLines(strange, signal)).map((line) => [line.id, line] as const)]);
  const paths = path.paths.map(({ weakest, steps }) => ({
    weakest,
    steps: steps.map(({ relations, ...step }) => ({
      ...step,
      relations: relations.flatMap(({ id }) => lines.get(id) ?? []),
    })),
  }));
  return { ...path, paths, ends: entitiesOf(both) };
}

async function askLines(ids: readonly string[], signal: AbortSignal): Promise<Line[]> {
  const pages = await byIds(ids, async (some) => (await request(LINES, { ids: some }, { signal })).nodes ?? []);
  return pages.flat().filter((node) => node?.__typename === 'Relation');
}
