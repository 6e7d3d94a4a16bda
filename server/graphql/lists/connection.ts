/** Connections (Relay): a page with its objects, loaded by id. */
import type { Page } from '../../graph/read/page.ts';
import type { Context } from '../context.ts';
import type { PageInfo } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders/loaders.ts';

type Edge<Row> = { cursor: string; node: Row };
type Loading<Row> = { load(id: string): Promise<Row | null> };

/** Resolvers of one connection type. What is gone since the page was read is left out. */
export function connection<Row>(loaderOf: (load: Loaders) => Loading<Row>) {
  const edges = async ({ rows }: Page, _args: object, { load }: Context): Promise<Edge<Row>[]> => {
    const nodes = await Promise.all(rows.map(({ id }) => loaderOf(load).load(id)));
    return rows.flatMap(({ cursor }, i) => {
      const node = nodes[i] ?? null;
      return node === null ? [] : [{ cursor, node }];
    });
  };
  return {
    edges,
    nodes: async (page: Page, args: object, context: Context): Promise<Row[]> =>
      (await edges(page, args, context)).map(({ node }) => node),
    pageInfo: ({ rows, hasNextPage, hasPreviousPage, endCursor }: Page): PageInfo => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor ?? null,
      endCursor,
    }),
    totalCount: ({ count }: Page): Promise<number | null> => count(),
    truncated: ({ truncated }: Page): boolean => truncated,
  };
}
