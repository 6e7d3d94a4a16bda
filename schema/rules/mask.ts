/** A view: what remains when some sources or later days are left out. Needs only what the API gives of edges and disputes. */
import type { Support, Tally } from './facts.ts';

/** What is left out. Absent parts leave nothing out. */
export type View = {
  /** Day number: only what was published on or before it, for certain. */
  asOf?: number;
  /** Ids of sources whose own word is left out. */
  withoutSources?: ReadonlySet<string>;
  /** Ids of outlets whose reports of others' words are left out. */
  withoutOutlets?: ReadonlySet<string>;
  withoutBelligerents?: boolean;
};

export type MaskSource = { id: string; no: number; isBelligerent: boolean };

/** What a mask reads of an edge. */
export type MaskEdge = Tally & { id: string; supports: readonly Support[] };

/** What a mask reads of a dispute. `restsOn` are ids of edges. */
export type MaskDispute = {
  state: string;
  computed: boolean;
  members: readonly { supports: readonly Support[] }[];
  links: readonly { from: number; to: number; restsOn: readonly string[] }[];
};

/** Whether a support stays in a view. `belligerents` are ids of sources. Joint speakers fall singly. */
export function keeps(view: View, belligerents: ReadonlySet<string>): (support: Support) => boolean {
  return ({ speaker, outlet, to }) =>
    !(view.withoutSources?.has(speaker) ?? false) &&
    !(outlet !== null && (view.withoutOutlets?.has(outlet) ?? false)) &&
    !(view.withoutBelligerents === true && belligerents.has(speaker)) &&
    to <= (view.asOf ?? Number.POSITIVE_INFINITY);
}

/** The same view in the integers of `supMask`: numbers of speakers and outlets that fall, and the last day. */
export function maskNumbers(view: View, sources: readonly MaskSource[]) {
  const fallen = sources.filter(
    ({ id, isBelligerent }) => view.withoutSources?.has(id) || (view.withoutBelligerents && isBelligerent),
  );
  const outlets = sources.filter(({ id }) => view.withoutOutlets?.has(id));
  return { voices: fallen.map(({ no }) => no), outlets: outlets.map(({ no }) => no), asOf: view.asOf ?? null };
}

/** Counts what an edge says of its supports, which must not be empty. `contested`: see `contestedBy`. */
export function tally(supports: readonly Support[], contested: ReadonlySet<string>): Tally {
  const stated = supports.filter(({ basis }) => basis === 'STATED');
  const counted = stated.length > 0 ? stated : supports;
  return {
    basis: stated.length > 0 ? 'STATED' : 'IMPLIED',
    nClaims: new Set(supports.map(({ claim }) => claim)).size,
    nIndependent: new Set(counted.map(({ bundle }) => bundle)).size,
    disputed: supports.some((support) => contested.has(memberKey(support))),
    firstFrom: Math.min(...supports.map(({ from }) => from)),
    firstTo: Math.min(...supports.map(({ to }) => to)),
    alleged: supports.every(({ alleged }) => alleged === true),
    historical: supports.every(({ historical }) => historical === true),
  };
}

/** What OPEN disputes are about: keys of (claim, assertion, object). */
export function contestedBy(disputes: readonly MaskDispute[]): Set<string> {
  const open = disputes.filter(({ state }) => state === 'OPEN');
  return new Set(open.flatMap(({ members }) => members.flatMap(({ supports }) => supports.map(memberKey))));
}

function memberKey({ claim, assertion, object }: Support): string {
  return `${claim}|${assertion}|${object}`;
}

/**
 * The edges that remain, counted anew, and the disputes that remain. Bundles, sides, ends and states stay those of the whole;
 * equal to projecting the remaining supports.
 */
export function maskEdges<E extends MaskEdge, D extends MaskDispute>(
  edges: readonly E[],
  disputes: readonly D[],
  keep: (support: Support) => boolean,
): { edges: E[]; disputes: D[] } {
  const left = edges
    .map((edge) => ({ ...edge, supports: edge.supports.filter(keep) }))
    .filter(({ supports }) => supports.length > 0);
  const standing = maskDisputes(disputes, keep, new Map(left.map((edge) => [edge.id, edge.supports])));
  const contested = contestedBy(standing);
  return { edges: left.map((edge) => ({ ...edge, ...tally(edge.supports, contested) })), disputes: standing };
}

/** The disputes that remain; `standing` holds the remaining supports of the remaining edges that links can rest on. */
export function maskDisputes<D extends MaskDispute>(
  disputes: readonly D[],
  keep: (support: Support) => boolean,
  standing: ReadonlyMap<string, readonly Support[]>,
): D[] {
  return disputes.flatMap((dispute) => {
    const rows = dispute.members.map(({ supports }) => supports.filter(keep));
    if (!dispute.computed)
      return rows.every((each) => each.length > 0) ? [{ ...dispute, ...keptRows(dispute, rows) }] : [];
    const links = dispute.links.filter(
      ({ from, to, restsOn }) => rows[from]?.length && rows[to]?.length && restsOn.every((id) => standing.has(id)),
    );
    const stays = membersLeft(dispute, rows, links, standing);
    const place = new Map([...stays].map((old, now) => [old, now]));
    const moved = links.map((link) => ({ ...link, from: place.get(link.from) ?? 0, to: place.get(link.to) ?? 0 }));
    const { members } = keptRows(dispute, rows);
    return links.length > 0 ? [{ ...dispute, members: members.filter((_, i) => stays.has(i)), links: moved }] : [];
  });
}

function keptRows(dispute: MaskDispute, rows: readonly (readonly Support[])[]) {
  return { members: dispute.members.map((member, i) => ({ ...member, supports: rows[i] ?? [] })) };
}

/**
 * A member stays while it has a link; one that never had any (a claim that calls two events simultaneous) while a link rests
 * on an edge that it supports.
 */
function membersLeft(
  dispute: MaskDispute,
  rows: readonly (readonly Support[])[],
  links: MaskDispute['links'],
  standing: ReadonlyMap<string, readonly Support[]>,
): Set<number> {
  const ends = ({ from, to }: { from: number; to: number }) => [from, to];
  const linked = new Set(links.flatMap(ends));
  const everLinked = new Set(dispute.links.flatMap(ends));
  const grounds = new Set(
    links.flatMap(({ restsOn }) => restsOn).flatMap((id) => (standing.get(id) ?? []).map(memberKey)),
  );
  const stays = dispute.members.flatMap((_, i) => {
    const isGround = !everLinked.has(i) && rows[i]?.some((row) => grounds.has(memberKey(row)));
    return linked.has(i) || isGround ? [i] : [];
  });
  return new Set(stays);
}
