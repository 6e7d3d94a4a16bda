/** The rules over the hand-made reading of the seed: its 141 edges and the disputes that rules can find, and nothing else. */
import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../schema/rules/disputes/notes.ts';
import { worldOf } from '../../../schema/rules/facts.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import { type GoldEdge, hasGold, qualifiersOf, readGold } from './gold.ts';
import { hash } from './invented/fixtures.ts';

/** Computed, in the gold's codes. The other six need a reader. */
const COMPUTED = ['D1', 'D2', 'D3', 'D5', 'D6', 'D7', 'D10', 'D11'];

/** Edges whose `disputed` differs from the gold, each with its reason. */
const DISPUTED_OTHERWISE = [
  {
    edge: 'PERPETRATED group:islamic-state event:killing-of-four-young-men',
    gold: true,
    reason: 'D3 is about how many died, C35#0; nobody disputes who killed them, C35#1',
  },
];

if (!hasGold) console.warn('SKIPPED: the gold annotation (../shared/gold) is not beside this project.');

describe.skipIf(!hasGold)('over the gold annotation', () => {
  const gold = hasGold ? readGold() : undefined;
  const seen = () => {
    if (!gold) throw new Error('no gold');
    const world = worldOf(gold.facts, hash);
    const computed = findDisputes(world);
    const disputes = withNotes(computed, gold.notes, world);
    return { ...gold, computed, standing: disputes, projected: projectEdges(world, disputes) };
  };
  const name = ({ type, from, to }: Pick<GoldEdge, 'type' | 'from' | 'to'>) => `${type} ${from} ${to}`;
  const claimsOf = ({ members }: { members: { claim: string }[] }) => [...new Set(members.map(({ claim }) => claim))];

  it('gives the 141 edges, with their claims, bases, qualifiers and counts, and no other', () => {
    const { edges, projected } = seen();
    expect(edges).toHaveLength(141);
    const expected = edges.map((edge) => ({
      edge: name(edge),
      qualifiers: qualifiersOf(edge),
      basis: edge.basis,
      claims: [...edge.claims].sort(),
      stated: edge.support.filter(({ basis }) => basis === 'STATED').map(({ claim }) => claim),
      nClaims: edge.nClaims,
      nIndependent: edge.nIndependent,
    }));
    const found = projected.map((edge) => ({
      edge: name(edge),
      qualifiers: edge.qualifiers,
      basis: edge.basis,
      claims: edge.claimIds,
      stated: [...new Set(edge.supports.filter(({ basis }) => basis === 'STATED').map(({ claim }) => claim))],
      nClaims: edge.nClaims,
      nIndependent: edge.nIndependent,
    }));
    const sorted = <T>(rows: T[]) => rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(sorted(found)).toEqual(sorted(expected));
  });

  it('finds D1, D2, D3, D5, D6, D7, D10 and D11, with their kinds and claims, and nothing else', () => {
    const { disputes, computed } = seen();
    const expected = disputes.filter((dispute) => COMPUTED.includes(dispute.code));
    const rows = (list: { kind: string; claims: readonly string[] }[]) =>
      list.map(({ kind, claims }) => `${kind} ${[...claims].sort().join(' ')}`).sort();
    expect(rows(computed.map((dispute) => ({ ...dispute, claims: claimsOf(dispute) })))).toEqual(rows(expected));
  });

  it('takes the annotated ones as notes where their claims are the members, and as a reader’s disputes otherwise', () => {
    const { disputes, standing } = seen();
    expect(standing).toHaveLength(14);
    const noted = standing.filter(({ computed }) => computed).map(({ state, notes }) => ({ state, notes }));
    const expected = disputes.filter((dispute) => COMPUTED.includes(dispute.code));
    expect(noted.flatMap(({ notes }) => notes.map(({ id }) => id)).sort()).toEqual(expected.map(({ id }) => id));
    expect(noted.every(({ notes }) => notes.every(({ holds }) => holds))).toBe(true);
    const states = new Map(disputes.map(({ id, state }) => [id, state]));
    expect(noted.every(({ state, notes }) => state === states.get(notes[0]?.id ?? ''))).toBe(true);
    const readers = standing.filter(({ computed }) => !computed).map(({ id }) => id);
    expect(readers).toEqual(['dispute:d04', 'dispute:d08', 'dispute:d09', 'dispute:d12', 'dispute:d13', 'dispute:d14']);
  });

  it('starts refinements and words of time explained, with a note in both languages, and the rest open', () => {
    const { facts, computed } = seen();
    const rows = withNotes(computed, [], worldOf(facts, hash)).map(({ kind, state, note }) => [
      kind,
      state,
      note !== null,
    ]);
    expect(rows.sort()).toEqual([
      ['ACTOR', 'OPEN', false],
      ['LABEL', 'OPEN', false],
      ['NON_INDEPENDENT', 'OPEN', false],
      ['REFINEMENT', 'EXPLAINED', true],
      ['REFINEMENT', 'EXPLAINED', true],
      ['SCOPE', 'OPEN', false],
      ['TIME', 'EXPLAINED', true],
      ['VALUE', 'OPEN', false],
    ]);
  });

  it('calls the same edges disputed as the gold, but for those listed with their reason', () => {
    const { edges, projected } = seen();
    const ours = new Map(projected.map((edge) => [name(edge) + JSON.stringify(edge.qualifiers), edge.disputed]));
    const different = edges.filter(
      (edge) => ours.get(name(edge) + JSON.stringify(qualifiersOf(edge))) !== edge.disputed,
    );
    expect(different.map((edge) => ({ edge: name(edge), gold: edge.disputed }))).toEqual(
      DISPUTED_OTHERWISE.map(({ edge, gold: inGold }) => ({ edge, gold: inGold })),
    );
  });

  it('says which links a dispute has and what they rest on', () => {
    const { computed, projected } = seen();
    const scope = computed.find(({ kind }) => kind === 'SCOPE');
    const edge = new Map(projected.map((each) => [each.id, name(each)]));
    const links = scope?.links.map(({ from, to, type, restsOn }) => [
      scope.members[from]?.claim,
      type,
      scope.members[to]?.claim,
      restsOn.map((id) => edge.get(id)).sort(),
    ]);
    const parts = [
      'PART_OF event:ghweran-clashes event:ghweran-prison-attack',
      'PART_OF event:killing-of-four-young-men event:ghweran-prison-attack',
    ];
    expect(links).toEqual([
      ['claim:c35', 'MAY_OVERLAP', 'claim:c11', parts],
      ['claim:c35', 'MAY_OVERLAP', 'claim:c23', parts],
    ]);
  });
});
