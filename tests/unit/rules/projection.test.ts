/** What supports an edge and what does not, how supports are counted, and what tells edges apart. */
import { describe, expect, it } from 'vitest';
import type { Aux } from '../../../schema/generated/ontology.ts';
import type { RuleClaim } from '../../../schema/rules/facts.ts';
import { identityOf } from '../../../schema/rules/identity.ts';
import { projectEdges } from '../../../schema/rules/project.ts';
import { edgeKeysOf } from '../../../schema/rules/relations.ts';
import { claim, disputesOf, figure, hash, OUTLET, perhaps, same, says, value, worldFor } from './invented/fixtures.ts';

const RAID = 'event:raid-on-the-mill';
const KEEP = 'place:the-keep';
const RIDERS = 'group:river-riders';
const GUARD = 'group:hill-guard';

function edgesOf(...args: Parameters<typeof worldFor>) {
  return projectEdges(worldFor(...args), disputesOf(...args));
}
const typesOf = (claims: RuleClaim[]) => edgesOf(claims).map(({ type }) => type);

describe('an assertion supports no edge', () => {
  const deed = (aux?: Aux) => says('PERPETRATED_BY', RAID, RIDERS, aux ? { aux: [aux] } : {});

  it.each(['FUTURE', 'HYPOTHETICAL', 'NEGATION'] as const)('that is %s', (aux) => {
    expect(typesOf([claim({ main: deed(aux) })])).toEqual([]);
  });

  it('that is the main one of a claim that denies, and neither do its roles, but what else it says does', () => {
    const denial = claim({
      modality: 'DENIED',
      main: deed(),
      also: [says('ROLE', RIDERS, KEEP, { role: 'ACTIVE_IN' })],
      roles: [{ role: 'VICTIM', entity: GUARD, outcome: 'KILLED' }],
    });
    expect(typesOf([denial])).toEqual(['ACTIVE_IN']);
  });

  it('of a claim that was taken back or waits for work', () => {
    const told = claim({ main: deed() });
    expect(typesOf([told])).toEqual(['PERPETRATED']);
    expect(typesOf([{ ...told, status: 'RETRACTED' }])).toEqual([]);
    expect(typesOf([{ ...told, status: 'WORK_NEEDED' }])).toEqual([]);
  });

  it('whose two ends became one', () => {
    const part = claim({ main: says('ROLE', RIDERS, GUARD, { role: 'PART' }) });
    expect(edgesOf([part]).map(({ type }) => type)).toEqual(['PART_OF']);
    expect(edgesOf([part], [same(RIDERS, GUARD)])).toEqual([]);
  });
});

describe('the past', () => {
  const past = { aux: ['HISTORICAL' as const] };

  it('projects an event, but no state', () => {
    const claims = [
      claim({ main: says('PERPETRATED_BY', RAID, RIDERS, past) }),
      claim({ main: says('CONTROLS', RIDERS, KEEP, past) }),
      claim({ main: says('DETAINS', RIDERS, GUARD, past) }),
      claim({ main: says('DETAINED_POPULATION', KEEP, GUARD, past) }),
      claim({ main: says('ROLE', RIDERS, KEEP, { role: 'ACTIVE_IN', ...past }) }),
    ];
    expect(typesOf(claims)).toEqual(['PERPETRATED']);
  });

  it('stays a state where the assertion itself is of the present', () => {
    const demand = claim({ main: says('DEMANDED', RAID, GUARD, past), also: [says('DETAINS', RIDERS, GUARD)] });
    expect(typesOf([demand])).toEqual(['DETAINS', 'TARGETED']);
  });
});

describe('supports', () => {
  it('are one for each speaker of each claim, by claim and speaker, with the outlet that carries them', () => {
    const both = claim({
      code: 'B',
      by: ['source:watch', 'source:an-officer'],
      main: says('PERPETRATED_BY', RAID, RIDERS),
    });
    const narrated = claim({ code: 'A', main: says('PERPETRATED_BY', RAID, RIDERS) });
    const [edge] = edgesOf([both, narrated]);
    expect(edge?.supports.map(({ claim: id, speaker, outlet }) => [id, speaker, outlet])).toEqual([
      [narrated.id, OUTLET, null],
      [both.id, 'source:an-officer', OUTLET],
      [both.id, 'source:watch', OUTLET],
    ]);
    expect(edge).toMatchObject({ nClaims: 2, nIndependent: 3, claimIds: [narrated.id, both.id] });
    // the three sources are numbered in order of their ids: an officer 1, herald 0, watch 2
    expect(edge?.supMask).toEqual([1, -1, 100, 0, 1, 100, 2, 1, 100]);
  });

  it('take what a claim states before what it implies, and then its first assertion', () => {
    const twice = claim({
      main: says('MOTIVE', RAID),
      also: [says('PERPETRATED_BY', RAID, RIDERS, { basis: 'IMPLIED' }), says('PERPETRATED_BY', RAID, RIDERS)],
    });
    expect(edgesOf([twice])[0]?.supports).toMatchObject([{ assertion: 2, object: RIDERS, basis: 'STATED' }]);
  });

  it('count independent sources over what is stated, over all only where nothing is', () => {
    const implied = claim({ by: ['source:watch'], main: says('PERPETRATED_BY', RAID, RIDERS, { basis: 'IMPLIED' }) });
    const stated = claim({ by: ['source:an-officer'], main: says('PERPETRATED_BY', RAID, RIDERS) });
    expect(edgesOf([implied])[0]).toMatchObject({ basis: 'IMPLIED', nIndependent: 1 });
    expect(edgesOf([implied, stated])[0]).toMatchObject({ basis: 'STATED', nClaims: 2, nIndependent: 1 });
  });

  it('say when the first was published, and whether all allege or speak of the past', () => {
    const claims = [
      claim({ day: [103, 104], modality: 'ALLEGED', main: says('PERPETRATED_BY', RAID, RIDERS) }),
      claim({
        day: [102, 106],
        modality: 'ALLEGED',
        main: says('PERPETRATED_BY', RAID, RIDERS, { aux: ['HISTORICAL'] }),
      }),
    ];
    expect(edgesOf(claims)[0]).toMatchObject({ firstFrom: 102, firstTo: 104, alleged: true, historical: false });
  });
});

describe('sources that count once', () => {
  const toll = (by: string[], more = {}) =>
    figure('KILLED_COUNT', RAID, GUARD, ['=', 7], {
      by,
      roles: [{ role: 'VICTIM', entity: GUARD, outcome: 'KILLED' }],
      ...more,
    });
  const independent = (claims: RuleClaim[], judgements = [perhaps('group:x', 'group:y')]) =>
    edgesOf(claims, judgements).find(({ type }) => type === 'VICTIM_OF')?.nIndependent;

  it('are a speaker twice', () => {
    expect(independent([toll(['source:watch']), toll(['source:watch'])])).toBe(1);
    expect(independent([toll(['source:watch']), toll(['source:an-officer'])])).toBe(2);
  });

  it('are two speakers who may be one, whatever they say', () => {
    const claims = [toll(['source:x']), figure('KILLED_COUNT', RAID, GUARD, ['=', 9], { by: ['source:y'] })];
    const victims = claims.map((each) => ({ ...each, roles: [{ role: 'VICTIM' as const, entity: GUARD }] }));
    expect(independent(victims)).toBe(1);
  });

  it('are two sources of one entity', () => {
    const world = worldFor([toll(['source:x']), toll(['source:y'])], [same('group:x', 'group:y')]);
    expect(projectEdges(world, [])[0]?.nIndependent).toBe(1);
  });

  it('are a narrator and the source of the same article with the same number', () => {
    expect(independent([toll([]), toll(['source:watch'])])).toBe(1);
    expect(independent([toll([]), toll(['source:watch'], { slug: 'two' })])).toBe(2);
    expect(independent([toll([]), figure('KILLED_COUNT', RAID, GUARD, ['=', 8], { roles: toll([]).roles })])).toBe(2);
  });

  it('are an agency and one whom it carries', () => {
    expect(independent([toll(['source:wire']), toll(['source:watch'], { agency: 'source:wire', slug: 'two' })])).toBe(
      1,
    );
  });
});

describe('qualifiers', () => {
  const fought = (side?: 'ATTACKER' | 'DEFENDER') =>
    claim({
      main: says('PARTICIPATED', RAID, GUARD),
      roles: [{ role: 'PARTICIPANT', entity: GUARD, ...(side ? { side } : {}) }],
    });

  it('have the side that supports state, and none where they differ', () => {
    const side = (claims: RuleClaim[]) => edgesOf(claims).map(({ qualifiers }) => qualifiers.side);
    expect(side([fought('DEFENDER'), fought()])).toEqual(['DEFENDER']);
    expect(side([fought('DEFENDER'), fought('ATTACKER')])).toEqual([null]);
  });

  it('have the act of the kind of event', () => {
    const deed = [claim({ main: says('PERPETRATED_BY', RAID, RIDERS) })];
    expect(edgesOf(deed, [], { [RAID]: 'OPERATION' })[0]?.qualifiers.act).toBe('PURSUIT');
    expect(edgesOf(deed, [], { [RAID]: 'ARMED_ATTACK' })[0]?.qualifiers.act).toBeNull();
  });

  it('tell edges apart by relation, outcome, bearing and role', () => {
    const claims = [
      claim({
        main: says('OCCURRED_AT', RAID, KEEP, { relation: 'IN' }),
        also: [says('OCCURRED_AT', RAID, KEEP, { relation: 'NEAR' })],
      }),
      claim({
        main: says('NEAR', KEEP, 'place:ford', { relation: 'SOUTH_WEST_OF' }),
        also: [says('NEAR', KEEP, 'place:ford')],
      }),
      claim({
        main: says('KILLED_COUNT', RAID, GUARD, { value: value('=', 2) }),
        roles: [
          { role: 'VICTIM', entity: GUARD, outcome: 'KILLED' },
          { role: 'VICTIM', entity: GUARD, outcome: 'CAPTURED' },
        ],
      }),
    ];
    const rows = edgesOf(claims).map(({ type, qualifiers }) => [
      type,
      ...Object.values(qualifiers).filter((q) => q !== null),
    ]);
    expect(rows.sort()).toEqual([
      ['DIRECTION_FROM', 'SW'],
      ['NEAR', 'NEAR'],
      ['OCCURRED_AT', 'IN'],
      ['OCCURRED_AT', 'NEAR'],
      ['VICTIM_OF', 'CAPTURED'],
      ['VICTIM_OF', 'KILLED'],
    ]);
  });
});

it('gives an edge the first 32 digits of the hash of type, canonical ends and what tells it apart', () => {
  const told = claim({ main: says('OCCURRED_AT', RAID, KEEP, { relation: 'IN' }) });
  const merged = [same('event:the-raid', RAID)];
  const key = hash(`["OCCURRED_AT","event:the-raid","${KEEP}",{"relation":"IN"}]`).slice(0, 32);
  expect(edgesOf([told], merged, { [RAID]: 'ARMED_ATTACK' })[0]).toMatchObject({
    id: `relation:OCCURRED_AT:${key}`,
    key,
    from: 'event:the-raid',
  });
  expect(edgeKeysOf(told, identityOf(merged), hash)).toEqual([`OCCURRED_AT:${key}`]);
});
