/** A view is a projection of what remains: masking edges and disputes gives what the rules give over the remaining claims. */
import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../schema/rules/disputes.ts';
import {
  type Dispute,
  type Facts,
  type ProjectedEdge,
  type RuleNote,
  type World,
  worldOf,
} from '../../../schema/rules/facts.ts';
import { keeps, maskEdges, maskNumbers, type View } from '../../../schema/rules/mask.ts';
import { withNotes } from '../../../schema/rules/notes.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import { type Chance, chance } from './chance.ts';
import { hash } from './fixtures.ts';
import { hasGold, readGold } from './gold.ts';
import { inventFacts } from './invented.ts';

type Whole = { facts: Facts; world: World; edges: ProjectedEdge[]; disputes: Dispute[] };

function wholeOf(facts: Facts, notes: RuleNote[]): Whole {
  const world = worldOf(facts, hash);
  const disputes = withNotes(findDisputes(world), notes, world);
  return { facts, world, edges: projectEdges(world, disputes), disputes };
}

function inventView(by: Chance, { facts }: Whole): View {
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
function said({ id, kind, state, members, links }: Dispute) {
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
function disputesLeft({ facts, disputes }: Whole, left: ReadonlySet<string>): Dispute[] {
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
function joined(disputes: Dispute[]) {
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
function edgesLeft(whole: Whole, keep: ReturnType<typeof keeps>, disputes: Dispute[]) {
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

function compare(whole: Whole, view: View): void {
  const belligerents = new Set(whole.facts.sources.filter((s) => s.isBelligerent).map(({ id }) => id));
  const keep = keeps(view, belligerents);
  const masked = maskEdges(whole, keep);
  const left = new Set(
    [...whole.edges, ...whole.disputes.flatMap(({ members }) => members)].flatMap(({ supports }) =>
      supports.filter(keep).map(({ claim }) => claim),
    ),
  );
  const disputes = disputesLeft(whole, left);
  expect(joined(masked.disputes)).toEqual(joined(disputes));
  const shown = masked.edges.map(({ id, supports, basis, nClaims, nIndependent, disputed, firstFrom, firstTo }) => ({
    id,
    supports: supports.map(({ claim, speaker }) => `${claim} ${speaker}`),
    basis,
    nClaims,
    nIndependent,
    disputed,
    firstFrom,
    firstTo,
  }));
  expect(shown).toEqual(edgesLeft(whole, keep, disputes));
  for (const edge of masked.edges) {
    const before = whole.edges.find(({ id }) => id === edge.id);
    expect(edge.qualifiers).toEqual(before?.qualifiers);
  }
}

/** What a program that has only the API's answers can know of edges and disputes. */
function fromApi({ edges, disputes }: Whole) {
  const key = ({ alleged, historical, ...row }: ProjectedEdge['supports'][number]) => row;
  return {
    edges: edges.map(({ supports, ...edge }) => ({ ...edge, supports: supports.map(key) })),
    disputes: disputes.map(({ kind, state, computed, members, links }) => ({
      kind,
      state,
      computed,
      members: members.map(({ supports }) => ({ supports: supports.map(key) })),
      links: links.map(({ from, to, kind: of, restsOn }) => ({ from, to, kind: of, restsOn })),
    })),
  };
}

describe('a masked graph is what the rules make of the remaining claims', () => {
  it('in 500 random views of 50 invented graphs', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 50; seed++) {
      const by = chance(seed);
      const whole = wholeOf(inventFacts(by, 40), []);
      for (let i = 0; i < 10; i++) compare(whole, inventView(by, whole));
    }
  });

  it.skipIf(!hasGold)('in 500 random views of the gold', { timeout: 60_000 }, () => {
    const { facts, notes } = readGold();
    const whole = wholeOf(facts, notes);
    const by = chance(2022);
    for (let i = 0; i < 500; i++) compare(whole, inventView(by, whole));
  });

  it('from the API’s answers alone too, and by the integers that the database masks by', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const by = chance(seed);
      const whole = wholeOf(inventFacts(by, 40), []);
      for (let i = 0; i < 5; i++) {
        const view = inventView(by, whole);
        const belligerents = new Set(whole.facts.sources.filter((s) => s.isBelligerent).map(({ id }) => id));
        const keep = keeps(view, belligerents);
        const here = maskEdges(whole, keep).edges;
        const there = maskEdges(fromApi(whole), keep).edges;
        const shown = (edges: { id: string; nClaims: number; nIndependent: number; disputed: boolean }[]) =>
          edges.map(({ id, nClaims, nIndependent, disputed }) => ({ id, nClaims, nIndependent, disputed }));
        expect(shown(there)).toEqual(shown(here));
        const { voices, outlets, asOf } = maskNumbers(view, whole.facts.sources);
        const alive = whole.edges.filter(({ supMask }) =>
          supMask.some(
            (voice, n) =>
              n % 3 === 0 &&
              !voices.includes(voice) &&
              !outlets.includes(supMask[n + 1] ?? 0) &&
              (supMask[n + 2] ?? 0) <= (asOf ?? Number.POSITIVE_INFINITY),
          ),
        );
        expect(alive.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
      }
    }
  });
});
