/** What remains of a graph, without masks: the rules run anew over the claims that remain. What masks are compared with. */
import { findDisputes } from '../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../schema/rules/disputes/notes.ts';
import {
  type Dispute,
  type Facts,
  type ProjectedEdge,
  type RuleNote,
  type World,
  worldOf,
} from '../../../schema/rules/facts.ts';
import type { keeps, View } from '../../../schema/rules/mask.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import type { Chance } from './invented/chance.ts';
import { hash } from './invented/fixtures.ts';

export type Whole = { facts: Facts; world: World; edges: ProjectedEdge[]; disputes: Dispute[] };

/** A graph as the rules make it. */
export function wholeOf(facts: Facts, notes: RuleNote[]): Whole {
  const world = worldOf(facts, hash);
  const disputes = withNotes(findDisputes(world), notes, world);
  return { facts, world, edges: projectEdges(world, disputes), disputes };
}

/** A view of some of its sources and days. */
export function inventView(by: Chance, { facts }: Whole): View {
  const ids = facts.sources.map(({ id }) => id);
  const days = facts.claims.map(({ reportedTo }) => reportedTo);
  return {
    ...(by.often(0.6) ? { withoutSources: new Set(by.some(ids, 0.3)) } : {}),
    ...(by.often(0.3) ? { withoutOutlets: new Set(by.some(ids, 0.3)) } : {}),
    ...(by.often(0.3) ? { withoutBelligerents: true } : {}),
    ...(by.often(0.4) ? { asOf: by.pick(days) - by.int(0, 1) } : {}),
  };
}

const memberName = ({ claim, assertion, object }: Dispute['members'][number]) => `${claim} ${assertion} ${object}`;

/** What a dispute says, without places in lists. */
export function said({ id, kind, state, members, links }: Dispute) {
  const name = (i: number) => memberName(members[i] as Dispute['members'][number]);
  return {
    id,
    kind,
    state,
    members: members.map(memberName).sort(),
    links: links.map((link) => `${link.kind} ${name(link.from)} ${name(link.to)} ${link.restsOn}`).sort(),
  };
}

/** The rules over the claims of which a speaker remains; ids, states and notes are those of the whole dispute. */
export function disputesLeft({ facts, disputes }: Whole, left: ReadonlySet<string>): Dispute[] {
  const rest = { ...facts, claims: facts.claims.filter(({ id }) => left.has(id)) };
  const again = withNotes(findDisputes(worldOf(rest, hash)), [], worldOf(rest, hash));
  const home = (dispute: Dispute) =>
    disputes.find(
      (each) => each.computed && each.members.some((m) => memberName(m) === memberName(dispute.members[0] as never)),
    );
  const readers = disputes.filter(
    ({ computed, members }) => !computed && members.every(({ claim }) => left.has(claim)),
  );
  return [
    ...again.map((dispute) => ({ ...dispute, id: home(dispute)?.id ?? 'new', state: home(dispute)?.state ?? 'OPEN' })),
    ...readers,
  ];
}

/** Disputes of one id are one. */
export function joined(disputes: Dispute[]) {
  const strongest = ['VALUE', 'ACTOR', 'TIME', 'LABEL', 'SCOPE', 'NON_INDEPENDENT', 'REFINEMENT'];
  const groups = Map.groupBy(disputes.map(said), ({ id }) => id);
  const rows = [...groups.values()].map((parts) => ({
    ...parts[0],
    kind: strongest.find((kind) => parts.some((part) => part.kind === kind)),
    members: parts.flatMap(({ members }) => members).sort(),
    links: parts.flatMap(({ links }) => links).sort(),
  }));
  return rows.sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

/** Re-projection of the remaining entries. Bundles and sides stay those of the whole. */
export function edgesLeft(whole: Whole, keep: ReturnType<typeof keeps>, disputes: Dispute[]) {
  const entries = whole.edges.flatMap((edge) =>
    edge.supports.filter(keep).map((support) => ({ edge: edge.id, support })),
  );
  const contested = new Set(
    disputes
      .filter(({ state }) => state === 'OPEN')
      .flatMap(({ members }) => members.flatMap(({ supports }) => supports))
      .map(({ claim, assertion, object }) => `${claim} ${assertion} ${object}`),
  );
  return [...Map.groupBy(entries, ({ edge }) => edge)].map(([id, rows]) => {
    const supports = rows.map(({ support }) => support);
    const stated = supports.filter(({ basis }) => basis === 'STATED');
    return {
      id,
      supports: supports.map(({ claim, speaker }) => `${claim} ${speaker}`),
      basis: stated.length > 0 ? 'STATED' : 'IMPLIED',
      nClaims: new Set(supports.map(({ claim }) => claim)).size,
      nIndependent: new Set((stated.length > 0 ? stated : supports).map(({ bundle }) => bundle)).size,
      disputed: supports.some(({ claim, assertion, object }) => contested.has(`${claim} ${assertion} ${object}`)),
      firstFrom: Math.min(...supports.map(({ from }) => from)),
      firstTo: Math.min(...supports.map(({ to }) => to)),
    };
  });
}

/** Ids of the claims with a speaker that remains, of those that support an edge or are a member. */
export function claimsLeft({ edges, disputes }: Whole, keep: ReturnType<typeof keeps>): Set<string> {
  const held = [...edges, ...disputes.flatMap(({ members }) => members)];
  return new Set(held.flatMap(({ supports }) => supports.filter(keep).map(({ claim }) => claim)));
}
