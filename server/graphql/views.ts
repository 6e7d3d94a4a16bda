/** Views: given on a root, they hold for everything below it. Each root is answered in the context of its own view. */
import type { GraphQLResolveInfo } from 'graphql';
import type { View } from '../../schema/rules/mask.ts';
import { dayNumber } from '../../schema/types/day.ts';
import { checkIds } from './arguments/arguments.ts';
import type { Context, RequestContext } from './context.ts';
import type { Resolvers, ViewInput } from './generated/resolvers.ts';

type Path = GraphQLResolveInfo['path'];
type Given<C> = (parent: unknown, args: { view?: ViewInput | null }, context: C, info: GraphQLResolveInfo) => unknown;

/** Sources that a view may leave out, in each of its lists. */
const MOST_SOURCES = 500;

/** Lets each resolver see the context of the root that it stands under. */
export function underViews({ Query, ...types }: Resolvers): Resolvers {
  const below = Object.entries(types).map(([name, type]) => [name, eachOf(type, belowRoot)]);
  return { Query: eachOf(Query, asRoot), ...Object.fromEntries(below) } as Resolvers;
}

function asRoot(resolver: Given<Context>): Given<RequestContext> {
  return async (parent, args, request, info) => {
    const context = await request.under(viewOf(args.view));
    request.roots.set(info.path.key, context);
    return resolver(parent, args, context, info);
  };
}

function belowRoot(resolver: Given<Context>): Given<RequestContext> {
  return (parent, args, request, info) => resolver(parent, args, request.roots.get(rootOf(info.path)) as Context, info);
}

/** The name that a root has in the answer. */
function rootOf(path: Path): Path['key'] {
  return path.prev === undefined ? path.key : rootOf(path.prev);
}

function eachOf(type: object | undefined, change: (resolver: Given<Context>) => Given<RequestContext>): object {
  const entries = Object.entries(type ?? {}).map(([name, field]) => [
    name,
    typeof field === 'function' ? change(field) : field,
  ]);
  return Object.fromEntries(entries);
}

/** Null where nothing is left out. @throws TawaturError BAD_INPUT for too many ids, or one that can be nobody's */
function viewOf(input: ViewInput | null | undefined): View | null {
  const { asOf, withoutBelligerents } = input ?? {};
  const sources = input?.withoutSources ?? [];
  const outlets = input?.withoutOutlets ?? [];
  checkIds('view.withoutSources', sources, MOST_SOURCES);
  checkIds('view.withoutOutlets', outlets, MOST_SOURCES);
  const view: View = {
    ...(asOf ? { asOf: dayNumber(asOf) } : {}),
    ...(sources.length > 0 ? { withoutSources: new Set(sources) } : {}),
    ...(outlets.length > 0 ? { withoutOutlets: new Set(outlets) } : {}),
    ...(withoutBelligerents ? { withoutBelligerents } : {}),
  };
  return Object.keys(view).length === 0 ? null : view;
}
