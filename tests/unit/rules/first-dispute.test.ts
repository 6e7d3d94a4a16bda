/** The least that the rules must do: two counts that cannot both hold are one open dispute, and the edge says so. */
import { expect, it } from 'vitest';
import { projectEdges } from '../../../schema/rules/project.ts';
import { claim, disputesOf, says, value, worldFor } from './invented/fixtures.ts';

const clash = 'event:clash-at-the-mill';
const riders = 'group:river-riders';
const dead = (count: ReturnType<typeof value>, by: string[]) =>
  claim({
    by,
    main: says('KILLED_COUNT', clash, riders, { value: count }),
    roles: [{ role: 'VICTIM', entity: riders, outcome: 'KILLED' }],
    scope: { event: clash, group: riders, victimStatus: 'COMBATANT' },
  });
const claims = [dead(value('>', 40), []), dead(value('=', 39), ['source:watch'])];

it('finds one open VALUE dispute between more than forty and 39', () => {
  const [dispute, ...others] = disputesOf(claims);
  expect(others).toEqual([]);
  expect(dispute).toMatchObject({ kind: 'VALUE', family: 'DEATHS', state: 'OPEN', subject: clash, people: [riders] });
  expect(dispute?.members.map((member) => member.claim)).toEqual(claims.map(({ id }) => id));
  expect(dispute?.links).toEqual([
    { from: 0, to: 1, kind: 'VALUE', type: 'CONTRADICTS', certainty: 'CERTAIN', rule: 'NUMBERS_APART', restsOn: [] },
  ]);
});

it('projects one contested edge from both claims, with two sources', () => {
  const [edge, ...others] = projectEdges(worldFor(claims), disputesOf(claims));
  expect(others).toEqual([]);
  expect(edge).toMatchObject({
    type: 'VICTIM_OF',
    from: riders,
    to: clash,
    qualifiers: { outcome: 'KILLED', relation: null, role: null, side: null, act: null, bearing: null },
    basis: 'STATED',
    nClaims: 2,
    nIndependent: 2,
    disputed: true,
  });
  expect(edge?.supports.map(({ outlet, bundle }) => [outlet, bundle])).toEqual([
    [null, 0],
    ['source:morning-herald', 1],
  ]);
});
