/** A view with the ids of today: a node may have been found to be the same as another since the view was made. Pure. */
import type { Cause, View } from './view.ts';

/** `now` gives the id of today of each node that has another one. */
export function renamed(view: View, now: ReadonlyMap<string, string>): View {
  if (now.size === 0) return view;
  const of = (id: string): string => now.get(id) ?? id;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(of))];
  const cause = (one: Cause): Cause => (one.startsWith('expand:') ? `expand:${of(one.slice('expand:'.length))}` : one);
  const causes = new Map<string, readonly Cause[]>();
  for (const [id, list] of view.causes) {
    const others = list.map(cause).filter((one) => one !== `expand:${of(id)}`);
    causes.set(of(id), [...new Set([...(causes.get(of(id)) ?? []), ...others])]);
  }
  const places = new Map([...view.places].map(([id, at]) => [of(id), at]));
  return { ...view, causes, places, hidden: all(view.hidden), pinned: all(view.pinned) };
}
