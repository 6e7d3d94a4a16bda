/** Views: given on a root, they hold for everything below it. */
import type { Resolvers } from './generated/resolvers.ts';

type Root = (parent: unknown, args: { view?: unknown }, ...rest: unknown[]) => unknown;

/** A root that is given a view says that it cannot answer under one yet: the whole graph would be a wrong answer. */
export function underViews({ Query, ...resolvers }: Resolvers): Resolvers {
  const roots = Object.entries(Query as Record<string, Root>).map(([name, root]): [string, Root] => [
    name,
    (parent, args, ...rest) => {
      if (args.view) throw new Error('Views are not built yet.');
      return root(parent, args, ...rest);
    },
  ]);
  return { ...resolvers, Query: Object.fromEntries(roots) } as Resolvers;
}
