/** Projection: edges from claims. Nobody writes an edge; delete all, run this, and they are back. */

import { participation, supportsOf } from './assertions.ts';
import { compareText, type Dispute, type ProjectedEdge, type Support, type World } from './facts.ts';
import { withBundles } from './independence.ts';
import { contestedBy, tally } from './mask.ts';
import { ACTS, type Draft, shownQualifiers } from './relations.ts';

type Supporting = Draft & { claim: string };

/**
 * All edges of a world, by id; with `only` (`TYPE:key`) those alone. `disputes` need be those of its claims, notes applied.
 * For an edge to be whole the world must hold every accepted claim that supports it.
 */
export function projectEdges(world: World, disputes: readonly Dispute[], only?: ReadonlySet<string>): ProjectedEdge[] {
  const drafts = new Map<string, Supporting[]>();
  for (const claim of world.claims.values()) {
    for (const draft of world.drafts(claim)) {
      if (only && !only.has(draft.edge)) continue;
      const list = drafts.get(draft.edge);
      if (list) list.push({ ...draft, claim: claim.id });
      else drafts.set(draft.edge, [{ ...draft, claim: claim.id }]);
    }
  }
  const contested = contestedBy(disputes);
  const edges = [...drafts.values()].map((list) => edgeOf(list, contested, world));
  return edges.sort((a, b) => compareText(a.id, b.id));
}

function edgeOf(drafts: readonly Supporting[], contested: ReadonlySet<string>, world: World): ProjectedEdge {
  const [first] = drafts;
  if (!first) throw new Error('an edge without support');
  const byClaim = Map.groupBy(drafts, ({ claim }) => claim);
  const supports = withBundles(
    [...byClaim].flatMap(([id, list]) => supportsBy(id, list, world)),
    world,
  );
  return {
    id: `relation:${first.edge}`,
    type: first.type,
    key: first.edge.slice(first.type.length + 1),
    from: first.from,
    to: first.to,
    qualifiers: { ...shownQualifiers(first.qualifiers), side: sideOf(drafts, world), act: actOf(drafts, world) },
    claimIds: [...byClaim.keys()],
    supports,
    supMask: supports.flatMap(({ speaker, outlet, to }) => [
      world.source(speaker).no,
      outlet === null ? -1 : world.source(outlet).no,
      to,
    ]),
    ...tally(supports, contested),
  };
}

/** A claim supports an edge once a speaker, by what it states before what it implies, then by its first assertion. */
function supportsBy(id: string, drafts: readonly Supporting[], world: World): Support[] {
  const claim = world.claims.get(id);
  const [best] = [...drafts].sort(
    (a, b) =>
      Number(a.basis === 'IMPLIED') - Number(b.basis === 'IMPLIED') ||
      a.assertion - b.assertion ||
      compareText(a.object, b.object),
  );
  return claim && best ? supportsOf(claim, best.assertion, best.object, best.basis) : [];
}

/** The side that its supports state; null where none does or they differ. */
function sideOf(drafts: readonly Supporting[], world: World) {
  if (drafts[0]?.type !== 'PARTICIPATED_IN') return null;
  const sides = drafts.map(({ claim, object }) => {
    const said = world.claims.get(claim);
    return said ? participation(said, object).side : null;
  });
  return theOne(sides);
}

/** What was done, from the kind of the event; null where nothing special was or supports differ. */
function actOf(drafts: readonly Supporting[], world: World) {
  if (drafts[0]?.type !== 'PERPETRATED') return null;
  const acts = new Set(drafts.map(({ subject }) => ACTS[world.kind(subject)] ?? null));
  return acts.size === 1 ? theOne([...acts]) : null;
}

function theOne<T>(values: readonly (T | null)[]): T | null {
  const said = new Set(values.filter((value) => value !== null));
  return said.size === 1 ? ([...said][0] ?? null) : null;
}
