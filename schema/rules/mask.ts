/** A view: what remains when some sources or later days are left out. Needs only what the API gives of edges and disputes. */
import { DisputeKind } from '../generated/ontology.ts';
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

/** What of a support decides whether it stays. */
export type Voice = Pick<Support, 'speaker' | 'outlet' | 'to'>;

export type MaskSource = { id: string; no: number; isBelligerent: boolean };

/** What a mask reads of an edge. */
export type MaskEdge = Tally & { id: string; supports: readonly Support[] };

/** What a mask reads of a dispute. `restsOn` are ids of edges. */
export type MaskDispute = {
  kind: DisputeKind;
  state: string;
  computed: boolean;
  members: readonly { supports: readonly Support[] }[];
  links: readonly { from: number; to: number; kind: DisputeKind; restsOn: readonly string[] }[];
};

/** Edges and disputes to look at. `grounds` are the edges that links rest on, where `edges` does not hold them all. */
export type MaskGraph<E extends MaskEdge, D extends MaskDispute> = {
  edges: readonly E[];
  disputes: readonly D[];
  grounds?: readonly Pick<MaskEdge, 'id' | 'supports'>[];
};

/** Whether a support stays in a view. `belligerents` are ids of sources. Joint speakers fall singly. */
export function keeps(view: View, belligerents: ReadonlySet<string>): (support: Voice) => boolean {
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
    firstFrom: supports.reduce((first, { from }) => Math.min(first, from), Number.POSITIVE_INFINITY),
    firstTo: supports.reduce((first, { to }) => Math.min(first, to), Number.POSITIVE_INFINITY),
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
  { edges, disputes, grounds = edges }: MaskGraph<E, D>,
  keep: (support: Support) => boolean,
): { edges: E[]; disputes: D[] } {
  const left = edges
    .map((edge) => ({ ...edge, supports: edge.supports.filter(keep) }))
    .filter(({ supports }) => supports.length > 0);
  const standing = maskDisputes(disputes, keep, grounds);
  const contested = contestedBy(standing);
  return { edges: left.map((edge) => ({ ...edge, ...tally(edge.supports, contested) })), disputes: standing };
}

/** Remaining supports of the remaining edges, by id. */
type Standing = ReadonlyMap<string, readonly Support[]>;

/**
 * The disputes that remain: id and state those of the whole, members, links and kind what is left. A reader's dispute shows
 * only while all its members remain. `grounds` are the edges that links rest on.
 */
export function maskDisputes<D extends MaskDispute>(
  disputes: readonly D[],
  keep: (support: Support) => boolean,
  grounds: readonly Pick<MaskEdge, 'id' | 'supports'>[],
): D[] {
  const supported = grounds.map((edge): [string, Support[]] => [edge.id, edge.supports.filter(keep)]);
  const standing: Standing = new Map(supported.filter(([, supports]) => supports.length > 0));
  return disputes.flatMap((dispute) => {
    const members = dispute.members.map((member) => ({ ...member, supports: member.supports.filter(keep) }));
    if (dispute.computed) return whatIsLeft(dispute, members, standing);
    return members.every(({ supports }) => supports.length > 0) ? [{ ...dispute, members }] : [];
  });
}

function whatIsLeft<D extends MaskDispute>(dispute: D, members: D['members'][number][], standing: Standing): D[] {
  const remains = (i: number) => (members[i]?.supports.length ?? 0) > 0;
  const links = dispute.links.filter(
    ({ from, to, restsOn }) => remains(from) && remains(to) && restsOn.every((id) => standing.has(id)),
  );
  if (links.length === 0) return [];
  const stays = membersLeft(members, links, standing);
  const place = new Map([...stays].map((old, now) => [old, now]));
  const kinds = new Set(links.map(({ kind }) => kind));
  return [
    {
      ...dispute,
      kind: DisputeKind.find((kind) => kinds.has(kind)) ?? dispute.kind,
      members: members.filter((_, i) => stays.has(i)),
      links: links.map((link) => ({ ...link, from: place.get(link.from) ?? 0, to: place.get(link.to) ?? 0 })),
    },
  ];
}

/** A member stays while it has a link, or while a link rests on an edge that it supports (it calls two events simultaneous). */
function membersLeft(members: MaskDispute['members'], links: MaskDispute['links'], standing: Standing): Set<number> {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const grounds = links.flatMap(({ restsOn }) => restsOn.flatMap((id) => standing.get(id) ?? []));
  const grounding = new Set(grounds.map(memberKey));
  const stays = members.flatMap(({ supports }, i) => {
    const isGround = supports.some((row) => grounding.has(memberKey(row)));
    return linked.has(i) || isGround ? [i] : [];
  });
  return new Set(stays);
}
