/** A view is a projection of what remains: masking edges and disputes gives what the rules give over the remaining claims. */
import { describe, expect, it } from 'vitest';
import type { ProjectedEdge } from '../../../schema/rules/facts.ts';
import { keeps, maskEdges, maskNumbers, type View } from '../../../schema/rules/mask.ts';
import { hasGold, readGold } from './gold.ts';
import { chance } from './invented/chance.ts';
import { inventFacts } from './invented/invented.ts';
import { claimsLeft, disputesLeft, edgesLeft, inventView, joined, type Whole, wholeOf } from './reprojection.ts';

function compare(whole: Whole, view: View): void {
  const belligerents = new Set(whole.facts.sources.filter((s) => s.isBelligerent).map(({ id }) => id));
  const keep = keeps(view, belligerents);
  const masked = maskEdges(whole, keep);
  const left = claimsLeft(whole, keep);
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
