/** What people write on disputes, how long it holds, what only readers find; and the ids of disputes while they grow. */
import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../../schema/rules/disputes/disputes.ts';
import { withNotes } from '../../../schema/rules/disputes/notes.ts';
import type { RuleClaim, RuleNote } from '../../../schema/rules/facts.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import { claim, disputesOf, figure, perhaps, same, says, worldFor } from './invented/fixtures.ts';

const RAID = 'event:raid-on-the-mill';
const GUARD = 'group:hill-guard';
const RIDERS = 'group:river-riders';

const toll = (n: number, more: Parameters<typeof figure>[4] = {}) =>
  figure('KILLED_COUNT', RAID, GUARD, ['=', n], {
    roles: [{ role: 'VICTIM', entity: GUARD, outcome: 'KILLED' }],
    ...more,
  });

function folderNote(claims: RuleClaim[], more: Partial<RuleNote> = {}): RuleNote {
  return {
    id: 'note:one/D1',
    kind: 'VALUE',
    state: 'ACCEPTED_AS_IS',
    claims: claims.map(({ id }) => id),
    links: [],
    ...more,
  };
}

function standing(claims: RuleClaim[], notes: RuleNote[]) {
  const world = worldFor(claims);
  const disputes = withNotes(findDisputes(world), notes, world);
  return { disputes, edges: projectEdges(world, disputes) };
}

describe('a note', () => {
  const [a, b, c] = [toll(5, { code: 'A' }), toll(9, { code: 'B' }), toll(20, { code: 'C' })];

  it('of a folder that names just the members gives the state, and the edge is no longer contested', () => {
    const { disputes, edges } = standing([a, b], [folderNote([b, a])]);
    expect(disputes).toMatchObject([
      { computed: true, state: 'ACCEPTED_AS_IS', notes: [{ id: 'note:one/D1', holds: true }] },
    ]);
    expect(edges).toMatchObject([{ disputed: false }]);
  });

  it('stays as history once another member came in', () => {
    const { disputes, edges } = standing([a, b, c], [folderNote([a, b])]);
    expect(disputes).toMatchObject([{ computed: true, state: 'OPEN', notes: [{ holds: false }] }]);
    expect(edges).toMatchObject([{ disputed: true }]);
  });

  it('of a person holds by what members say, not by the id of the claim, and falls with a new value', () => {
    const before = standing([a, b], []).disputes[0];
    const signatures = before?.members.map(({ signature }) => signature) ?? [];
    const note = folderNote([], { signatures, state: 'EXPLAINED' });
    const mended = { ...b, id: 'claim:one/B@11111111' };
    expect(standing([a, mended], [note]).disputes).toMatchObject([{ state: 'EXPLAINED', notes: [{ holds: true }] }]);
    expect(standing([a, b, c], [note]).disputes).toMatchObject([{ state: 'OPEN', notes: [{ holds: false }] }]);
    const corrected = toll(10, { code: 'B' });
    expect(standing([a, corrected], [note]).disputes).toMatchObject([{ state: 'OPEN', notes: [] }]);
  });

  it('that is the last one to hold gives the state', () => {
    const notes = [folderNote([a, b]), folderNote([a, b], { id: 'note:one/D2', state: 'RESOLVED' })];
    expect(standing([a, b], notes).disputes).toMatchObject([{ state: 'RESOLVED' }]);
  });
});

describe('a dispute that only a reader finds', () => {
  const [a, b] = [toll(5, { code: 'A' }), figure('INJURED_COUNT', RAID, GUARD, ['=', 9], { code: 'B' })];
  const note = folderNote([a, b], {
    id: 'dispute:one/D4',
    kind: 'SCOPE',
    state: 'OPEN',
    links: [{ from: b.id, to: a.id, type: 'MAY_OVERLAP', certainty: 'UNKNOWN' }],
  });

  it('has the main assertions as members, whole, and contests what they and their roles support', () => {
    const { disputes, edges } = standing([a, b], [note]);
    expect(disputes).toMatchObject([
      {
        id: 'dispute:one/D4',
        computed: false,
        family: null,
        kind: 'SCOPE',
        subject: RAID,
        members: [
          { claim: a.id, assertion: 0, object: null },
          { claim: b.id, assertion: 0, object: null },
        ],
        links: [{ from: 1, to: 0, kind: 'SCOPE', type: 'MAY_OVERLAP', rule: null }],
      },
    ]);
    expect(edges).toMatchObject([{ type: 'VICTIM_OF', disputed: true }]);
  });

  it('is gone while one of its claims is', () => {
    expect(standing([a, { ...b, status: 'RETRACTED' }], [note]).disputes).toEqual([]);
  });

  it('stays a reader’s where rules find something else between its claims and others', () => {
    const c = toll(7, { code: 'C' });
    const kinds = standing([a, b, c], [note]).disputes.map(({ computed, kind }) => [computed, kind]);
    expect(kinds).toEqual([
      [true, 'VALUE'],
      [false, 'SCOPE'],
    ]);
  });
});

describe('the id of a dispute', () => {
  const idOf = (claims: RuleClaim[], ...more: [ReturnType<typeof same>[]?]) =>
    disputesOf(claims, ...more).map(({ id }) => id);
  const [some, nine, twenty] = [figure('KILLED_COUNT', RAID, GUARD, ['UNSPECIFIED']), toll(9), toll(20, { day: 100 })];

  it('stays while it grows and its kind changes', () => {
    const [id] = idOf([some, nine]);
    expect(idOf([some, nine, twenty])).toEqual([id]);
    expect(disputesOf([some, nine]).map(({ kind }) => kind)).toEqual(['REFINEMENT']);
    expect(disputesOf([some, nine, twenty]).map(({ kind }) => kind)).toEqual(['VALUE']);
  });

  it('moves with an earlier day, and is another for another group', () => {
    const [id] = idOf([some, nine]);
    expect(idOf([figure('KILLED_COUNT', RAID, GUARD, ['UNSPECIFIED'], { day: 99 }), nine])).not.toEqual([id]);
    expect(idOf([toll(3), toll(4)], [same(RIDERS, GUARD)])).not.toEqual(idOf([toll(3), toll(4)]));
  });

  it('is one where two components would have the same', () => {
    const fought = (entity: string, side: 'ATTACKER' | 'DEFENDER') =>
      claim({ main: says('PARTICIPATED', RAID, entity), roles: [{ role: 'PARTICIPANT', entity, side }] });
    const disputes = disputesOf(
      [
        fought('group:a', 'ATTACKER'),
        fought('group:b', 'ATTACKER'),
        fought('group:a', 'DEFENDER'),
        fought('group:c', 'DEFENDER'),
      ],
      [perhaps('group:a', 'group:b'), perhaps('group:a', 'group:c')],
    );
    expect(disputes).toMatchObject([{ kind: 'ACTOR', people: ['group:a', 'group:b', 'group:c'] }]);
    expect(disputes[0]?.members).toHaveLength(4);
    expect(disputes[0]?.links).toHaveLength(2);
  });
});

it('joins two disagreements whose claims repeat each other, and makes none of a repetition', () => {
  const whole = 'event:two-raids';
  const villagers = 'group:villagers';
  const dead = (subject: string, who: string, n: number, victimStatus: 'CIVILIAN' | 'UNSTATED', more = {}) =>
    figure('KILLED_COUNT', subject, who, ['=', n], { scope: { party: villagers, victimStatus }, ...more });
  const narrated = dead(RAID, villagers, 9, 'UNSTATED', { by: [] });
  const others = [
    claim({ main: says('ROLE', RAID, whole, { role: 'PART' }) }),
    dead(whole, villagers, 20, 'CIVILIAN'),
    dead(whole, 'group:four-men', 4, 'UNSTATED'),
  ];
  const sizes = (attributed: RuleClaim) =>
    disputesOf([narrated, attributed, ...others]).map(({ members }) => members.length);
  expect(disputesOf([narrated, dead(RAID, villagers, 9, 'CIVILIAN')])).toEqual([]);
  expect(sizes(dead(RAID, villagers, 9, 'CIVILIAN'))).toEqual([4]);
  expect(sizes(dead(RAID, villagers, 9, 'CIVILIAN', { slug: 'another' }))).toEqual([2, 2]);
});
