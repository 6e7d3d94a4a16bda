/** Why nodes are on the canvas, and which of them go when a node is folded: expand and collapse. Pure. */
import type { Base } from './base.ts';
import type { Cause, Causes, View } from './view.ts';

const byExpand = (id: string): Cause => `expand:${id}`;
const EXPAND = /^expand:(.*)$/s;

/** Ids of the nodes that were expanded to reach this one, directly or over others. */
export function hangsOn(causes: Causes, id: string): Set<string> {
  const found = new Set<string>();
  const follow = (one: string): void => {
    for (const cause of causes.get(one) ?? []) {
      const parent = EXPAND.exec(cause)?.[1];
      if (parent === undefined || found.has(parent)) continue;
      found.add(parent);
      follow(parent);
    }
  };
  follow(id);
  return found;
}

/** Nodes that come on the canvas, or stay there, for one more reason. */
export const withCause = (causes: Causes, ids: readonly string[], cause: Cause): Causes =>
  new Map([...causes, ...ids.map((id) => [id, [...new Set([...(causes.get(id) ?? []), cause])]] as const)]);

/**
 * After expanding a node: what it adds, and linked nodes that were there, stand by it. Those that it hangs on itself do not,
 * else two would hold each other for ever.
 */
export function expanded(causes: Causes, id: string, linked: readonly string[]): Causes {
  const above = hangsOn(causes, id);
  const below = linked.filter((one) => one !== id && !above.has(one));
  return withCause(causes, below, byExpand(id));
}

/** Ids of all nodes that were expanded. */
export const expandedNodes = (causes: Causes): Set<string> =>
  new Set([...causes.values()].flatMap((list) => list.flatMap((cause) => EXPAND.exec(cause)?.[1] ?? [])));

export type Folded = { causes: Causes; gone: readonly string[]; stayed: readonly string[] };

/**
 * After folding a node: nodes that only it had brought go, unless they are pinned, selected or expanded themselves; these
 * keep the cause and are `stayed`.
 */
export function collapsed(
  { causes, pinned }: Pick<View, 'causes' | 'pinned'>,
  base: Base | null,
  id: string,
  selection: readonly string[],
): Folded {
  const cause = byExpand(id);
  const own = expandedNodes(causes);
  const rest = new Map<string, readonly Cause[]>();
  const gone: string[] = [];
  const stayed: string[] = [];
  for (const [node, list] of causes) {
    const others = list.filter((one) => one !== cause);
    const stands = others.length > 0 || (base?.nodes.has(node) ?? false);
    const isHeld = pinned.includes(node) || selection.includes(node) || (own.has(node) && node !== id);
    if (others.length === list.length || (!stands && isHeld)) rest.set(node, list);
    else if (others.length > 0) rest.set(node, others);
    if (others.length < list.length && !stands) (isHeld ? stayed : gone).push(node);
  }
  return { causes: rest, gone, stayed };
}
