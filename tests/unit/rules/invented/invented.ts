/** A small invented country in which everybody contradicts everybody: facts by chance, dense in disputes of every kind. */
import type { EntityKind, PartOfDay, Predicate } from '../../../../schema/generated/ontology.ts';
import type { Assertion, ClaimRole, Scope } from '../../../../schema/proposals.ts';
import type { Facts, RuleClaim, RuleEntity, RuleSource } from '../../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../../schema/rules/identity.ts';
import type { Chance } from './chance.ts';
import { claim, OUTLET, perhaps, same, says, value } from './fixtures.ts';

const EVENTS: Record<string, EntityKind> = {
  'event:two-raids': 'CLUSTER',
  'event:raid-on-the-mill': 'ARMED_ATTACK',
  'event:raid-on-the-mill-gate': 'ARMED_ATTACK',
  'event:clash-at-the-ford': 'ARMED_CLASH',
  'event:escape-from-the-keep': 'ESCAPE',
  'event:arrests-by-the-ford': 'CAPTURE',
  'event:hunt-in-the-hills': 'OPERATION',
};
const EVENT_IDS = Object.keys(EVENTS);
const KEEP = 'place:the-keep';
const GROUPS = ['group:river-riders', 'group:riders', 'group:hill-guard', 'group:ford-guard', 'group:villagers'];

/** The sources, some fighting, some with one entity, some who may be one. */
export const SOURCES: RuleSource[] = [
  { id: OUTLET, no: 0, isBelligerent: false, entity: 'group:morning-herald' },
  { id: 'source:evening-post', no: 1, isBelligerent: false, entity: 'group:evening-post' },
  { id: 'source:valley-agency', no: 2, isBelligerent: false, entity: 'group:valley-agency' },
  { id: 'source:river-riders', no: 3, isBelligerent: true, entity: 'group:river-riders' },
  { id: 'source:hill-guard', no: 4, isBelligerent: true, entity: 'group:hill-guard' },
  { id: 'source:hill-guard-office', no: 5, isBelligerent: true, entity: 'group:hill-guard' },
  { id: 'source:watch', no: 6, isBelligerent: false, entity: 'group:watch' },
  { id: 'source:an-officer', no: 7, isBelligerent: true, entity: 'person:an-officer' },
  { id: 'source:another-officer', no: 8, isBelligerent: true, entity: 'person:another-officer' },
  { id: 'source:a-report', no: 9, isBelligerent: false },
];
const SPEAKERS = SOURCES.slice(2).map(({ id }) => id);

/** Judgements that can be written and undone. */
export const JUDGEMENTS: RuleJudgement[] = [
  perhaps('group:river-riders', 'group:riders'),
  perhaps('group:hill-guard', 'group:ford-guard'),
  perhaps('person:an-officer', 'person:another-officer'),
  perhaps('group:watch', 'group:valley-agency'),
  same('event:raid-on-the-mill', 'event:raid-on-the-mill-gate'),
  same('group:ford-guard', 'group:hill-guard'),
  same('group:riders', 'group:river-riders'),
  same('person:another-officer', 'person:an-officer'),
];

const COUNTS: Predicate[] = [
  'KILLED_COUNT',
  'KILLED_COUNT',
  'INJURED_COUNT',
  'ESCAPED_COUNT',
  'AT_LARGE_COUNT',
  'CAPTURED_COUNT',
  'DISPLACED_COUNT',
  'LOSSES_UNQUANTIFIED',
];

export function inventClaims(by: Chance, count: number): RuleClaim[] {
  return Array.from({ length: count }, (_, i) => inventClaim(by, `C${String(i).padStart(3, '0')}`));
}

export function inventFacts(by: Chance, count: number): Facts {
  return {
    claims: inventClaims(by, count),
    sources: SOURCES,
    entities: ENTITIES,
    judgements: by.some(JUDGEMENTS, 0.5),
  };
}

export const ENTITIES: RuleEntity[] = EVENT_IDS.map((id) => ({ id, kind: EVENTS[id] ?? 'WAR' }));

function inventClaim(by: Chance, code: string): RuleClaim {
  const main = inventAssertion(by);
  const day = by.int(100, 103);
  const speakers = by.often(0.25) ? [] : by.shuffled(SPEAKERS).slice(0, by.often(0.25) ? 2 : 1);
  return claim({
    code,
    slug: by.pick(['one', 'two', 'three']),
    by: speakers,
    ...(speakers.length > 0 && by.often(0.2) ? { agency: 'source:valley-agency' } : {}),
    day: by.often(0.3) ? [day, day + 1] : day,
    modality: by.often(0.08) ? 'DENIED' : by.often(0.1) ? 'ALLEGED' : 'ASSERTED',
    main,
    also: Array.from({ length: by.int(0, 3) }, () => inventAssertion(by)),
    roles: inventRoles(by, main),
    ...(by.often(0.7) ? { scope: inventScope(by) } : {}),
  });
}

function inventScope(by: Chance): Scope {
  return {
    ...(by.often(0.8) ? { party: by.pick(['group:villagers', 'group:hill-guard']) } : {}),
    victimStatus: by.pick(['CIVILIAN', 'UNSTATED', 'COMBATANT']),
    ...(by.often(0.3) ? { group: by.pick(GROUPS) } : {}),
  };
}

function inventRoles(by: Chance, main: Assertion): ClaimRole[] {
  const sides = GROUPS.filter(() => by.often(0.5)).map(
    (entity): ClaimRole => ({ role: 'PARTICIPANT', entity, ...(by.often(0.8) ? { side: 'DEFENDER' } : {}) }),
  );
  const victims = main.object.map((entity): ClaimRole => ({ role: 'VICTIM', entity, outcome: 'KILLED' }));
  const concerned: ClaimRole[] = by.often(0.1) ? [{ role: 'CONCERNED', entity: by.pick(GROUPS) }] : [];
  return [...sides, ...(main.predicate.endsWith('_COUNT') ? victims : []), ...concerned];
}

function inventAssertion(by: Chance): Assertion {
  const make = by.pick([
    inventCount,
    inventCount,
    inventCount,
    inventParty,
    inventTime,
    inventJoin,
    inventJoin,
    inventTie,
  ]);
  const more: Partial<Assertion> = {
    ...(by.often(0.2) ? { basis: 'IMPLIED' } : {}),
    ...(by.often(0.12) ? { aux: [by.pick(['FUTURE', 'NEGATION', 'HISTORICAL', 'HYPOTHETICAL'] as const)] } : {}),
  };
  return { ...make(by), ...more };
}

function inventCount(by: Chance): Assertion {
  const signs = ['=', '=', '=', '~', '>=', '>', 'UNSPECIFIED'];
  const sign = by.pick(signs);
  const number = sign === 'UNSPECIFIED' ? value(sign) : value(sign, by.pick([5, 9, 10, 11, 40]));
  const object = by.often(0.15) ? [] : by.often(0.1) ? by.some(GROUPS, 0.4) : [by.pick(GROUPS)];
  if (by.often(0.15)) return says('DETAINED_POPULATION', KEEP, object, { value: number });
  return says(by.pick(COUNTS), by.pick(EVENT_IDS), object, { value: number });
}

function inventParty(by: Chance): Assertion {
  return says(by.pick(['PARTICIPATED', 'PERPETRATED_BY'] as const), by.pick(EVENT_IDS), by.some(GROUPS, 0.4));
}

function inventTime(by: Chance): Assertion {
  if (by.often(0.4)) {
    return says('OCCURRED_ON', by.pick(EVENT_IDS), by.pick(EVENT_IDS), { relation: 'SIMULTANEOUS_WITH' });
  }
  const partOfDay: PartOfDay = by.pick(['NIGHT', 'DAWN']);
  const edtf = by.pick(['1990-05-01', '1990-05-02', '1990-05-01/1990-05-02', '1990-05-03/..']);
  return says('OCCURRED_ON', by.pick(EVENT_IDS), [], { edtf, ...(by.often(0.5) ? { partOfDay } : {}) });
}

function inventJoin(by: Chance): Assertion {
  const [a, b] = [by.pick(EVENT_IDS), by.pick(EVENT_IDS)];
  if (by.often(0.5)) return says('ROLE', a, by.often(0.6) ? 'event:two-raids' : b, { role: 'PART' });
  if (by.often(0.4)) return says('CAUSED', a, b);
  if (by.often(0.5)) {
    return says('OCCURRED_ON', 'event:arrests-by-the-ford', 'event:escape-from-the-keep', { relation: 'AFTER' });
  }
  return says('OCCURRED_ON', a, b, { relation: by.pick(['BEFORE', 'AFTER'] as const) });
}

function inventTie(by: Chance): Assertion {
  if (by.often(0.5)) return says('CONTROLS', by.pick(GROUPS), KEEP);
  return says('ROLE', by.pick(GROUPS), KEEP, { role: by.pick(['HELD', 'RESIDENT', 'ACTIVE_IN'] as const) });
}
