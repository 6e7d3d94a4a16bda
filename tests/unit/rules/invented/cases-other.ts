/** Parties, actors, times and figures of two subjects: for each rule what it must find, and what it must leave alone. */
import { claim, figure, perhaps, type RuleCases, says, value } from './fixtures.ts';

const RAIDS = 'event:two-raids';
const MILL = 'event:raid-on-the-mill';
const FORD = 'event:raid-on-the-ford';
const ESCAPE = 'event:escape-from-the-keep';
const ARRESTS = 'event:arrests-in-the-hills';
const RIDERS = 'group:river-riders';
const OTHER_RIDERS = 'group:riders';
const GUARD = 'group:hill-guard';
const VILLAGERS = 'group:villagers';
const FOUR_MEN = 'group:four-men';
const unsure = [perhaps(RIDERS, OTHER_RIDERS)];

const fought = (who: string, side?: 'ATTACKER' | 'DEFENDER', denies = false) =>
  claim({
    modality: denies ? 'DENIED' : 'ASSERTED',
    main: says('PARTICIPATED', MILL, who),
    roles: [{ role: 'PARTICIPANT', entity: who, ...(side ? { side } : {}) }],
  });
const did = (who: string, subject = MILL, denies = false) =>
  claim({ modality: denies ? 'DENIED' : 'ASSERTED', main: says('PERPETRATED_BY', subject, who) });
const on = (edtf: string, subject = MILL, partOfDay?: 'NIGHT' | 'DAWN') =>
  claim({
    by: ['source:watch'],
    main: says('OCCURRED_ON', subject, [], { edtf, ...(partOfDay ? { partOfDay } : {}) }),
  });
const simultaneous = (aux?: 'NEGATION') =>
  claim({ main: says('OCCURRED_ON', MILL, FORD, { relation: 'SIMULTANEOUS_WITH', ...(aux ? { aux: [aux] } : {}) }) });
const part = (of: string, whole = RAIDS) => claim({ main: says('ROLE', of, whole, { role: 'PART' }) });
const caused = claim({ main: says('CAUSED', MILL, FORD) });
const follows = claim({ main: says('OCCURRED_ON', ARRESTS, ESCAPE, { relation: 'AFTER' }) });
const kinds = { [ESCAPE]: 'ESCAPE', [ARRESTS]: 'CAPTURE' } as const;

type Status = 'CIVILIAN' | 'COMBATANT' | 'UNSTATED';
const dead = (
  subject: string,
  who: string,
  n: number,
  victimStatus: Status,
  party: string | null = VILLAGERS,
  day = 100,
) => figure('KILLED_COUNT', subject, who, ['=', n], { day, scope: { victimStatus, ...(party ? { party } : {}) } });

export const OTHERS: RuleCases[] = [
  {
    rule: 'PARTIES_PERHAPS_ONE',
    kind: 'ACTOR',
    state: 'OPEN',
    finds: {
      'attackers with two names': {
        claims: [fought(RIDERS, 'ATTACKER'), fought(OTHER_RIDERS, 'ATTACKER')],
        judgements: unsure,
      },
      'defenders, one of them named in passing': {
        claims: [
          fought(OTHER_RIDERS, 'DEFENDER'),
          claim({
            main: says('PARTICIPATED', FORD, GUARD),
            also: [says('PARTICIPATED', MILL, RIDERS, { basis: 'IMPLIED' })],
            roles: [{ role: 'PARTICIPANT', entity: RIDERS, side: 'DEFENDER' }],
          }),
        ],
        judgements: unsure,
      },
    },
    leaves: {
      'attackers who are surely two': { claims: [fought(RIDERS, 'ATTACKER'), fought(OTHER_RIDERS, 'ATTACKER')] },
      'on two sides': { claims: [fought(RIDERS, 'ATTACKER'), fought(OTHER_RIDERS, 'DEFENDER')], judgements: unsure },
      'on no stated side': { claims: [fought(RIDERS), fought(OTHER_RIDERS)], judgements: unsure },
    },
  },
  {
    rule: 'ACTORS_PERHAPS_ONE',
    kind: 'ACTOR',
    state: 'OPEN',
    finds: {
      'a raid by riders, or river riders': { claims: [did(RIDERS), did(OTHER_RIDERS)], judgements: unsure },
      'arrests by the one or the other': {
        claims: [did(OTHER_RIDERS, ARRESTS), did(RIDERS, ARRESTS)],
        judgements: unsure,
      },
    },
    leaves: {
      'two who are surely two': { claims: [did(RIDERS), did(GUARD)] },
      'two raids': { claims: [did(RIDERS), did(OTHER_RIDERS, FORD)], judgements: unsure },
      'both in one claim': {
        claims: [claim({ main: says('PERPETRATED_BY', MILL, [RIDERS, OTHER_RIDERS]) })],
        judgements: unsure,
      },
    },
  },
  {
    rule: 'DENIED',
    kind: 'ACTOR',
    state: 'OPEN',
    finds: {
      'a raid that its supposed actor denies': { claims: [did(RIDERS), did(RIDERS, MILL, true)] },
      'a part in it denied': { claims: [fought(GUARD, 'DEFENDER'), fought(GUARD, undefined, true)] },
    },
    leaves: {
      'the denial of another': { claims: [did(RIDERS), did(GUARD, MILL, true)] },
      'a denial about another raid': { claims: [did(RIDERS), did(RIDERS, FORD, true)] },
      'a denial alone': { claims: [did(RIDERS, MILL, true), did(RIDERS, MILL, true)] },
    },
  },
  {
    rule: 'DAYS_APART',
    kind: 'TIME',
    state: 'OPEN',
    finds: {
      'the first or the third of May': { claims: [on('1990-05-01'), on('1990-05-03')] },
      'in April, or from May on': { claims: [on('1990-04'), on('1990-05-01/..')] },
    },
    leaves: {
      'a day and its month': { claims: [on('1990-05-01'), on('1990-05')] },
      'two events': { claims: [on('1990-05-01'), on('1990-05-03', FORD)] },
      'an open beginning that reaches it': { claims: [on('../1990-05-02'), on('1990-05-01')] },
    },
  },
  {
    rule: 'CALLED_SIMULTANEOUS',
    kind: 'TIME',
    state: 'EXPLAINED',
    finds: {
      'two raids at once, on two days': { claims: [simultaneous(), on('1990-05-01'), on('1990-05-02', FORD)] },
      'two raids at once, at night and at dawn': {
        claims: [simultaneous(), on('1990-05-01', MILL, 'NIGHT'), on('1990-05-01', FORD, 'DAWN')],
      },
    },
    leaves: {
      'on one day': { claims: [simultaneous(), on('1990-05-01'), on('1990-05-01', FORD, 'DAWN')] },
      'only one of them dated': { claims: [simultaneous(), on('1990-05-01')] },
      'denied to be at once': { claims: [simultaneous('NEGATION'), on('1990-05-01'), on('1990-05-02', FORD)] },
      'dated and called so in one claim': {
        claims: [
          claim({
            main: says('OCCURRED_ON', MILL, FORD, { relation: 'SIMULTANEOUS_WITH' }),
            also: [
              says('OCCURRED_ON', MILL, [], { edtf: '1990-05-01' }),
              says('OCCURRED_ON', FORD, [], { edtf: '1990-05-02' }),
            ],
          }),
        ],
      },
    },
  },
  {
    rule: 'MAY_OVERLAP',
    kind: 'SCOPE',
    state: 'OPEN',
    finds: {
      'six villagers in all, four men at the mill': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, FOUR_MEN, 4, 'UNSTATED')],
        only: 2,
      },
      'at two events, the one of which led to the other': {
        claims: [caused, dead(MILL, VILLAGERS, 6, 'CIVILIAN'), dead(FORD, FOUR_MEN, 4, 'UNSTATED')],
        only: 2,
      },
    },
    leaves: {
      'both said to be civilians': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, FOUR_MEN, 4, 'CIVILIAN')],
      },
      'neither said': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'UNSTATED'), dead(MILL, FOUR_MEN, 4, 'UNSTATED')],
      },
      'two sides': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, FOUR_MEN, 4, 'UNSTATED', GUARD)],
      },
      'no side stated': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN', null), dead(MILL, FOUR_MEN, 4, 'UNSTATED', null)],
      },
      'events that have nothing to do with each other': {
        claims: [dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, FOUR_MEN, 4, 'UNSTATED')],
      },
      'told on days apart': {
        claims: [
          part(MILL),
          dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'),
          dead(MILL, FOUR_MEN, 4, 'UNSTATED', VILLAGERS, 105),
        ],
      },
    },
  },
  {
    rule: 'PART_OVER_WHOLE',
    kind: 'VALUE',
    state: 'OPEN',
    finds: {
      'nine villagers at the mill, six in all': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, VILLAGERS, 9, 'CIVILIAN')],
        only: 2,
      },
      'more than twenty hurt at the ford, later fewer than ten in all': {
        claims: [
          part(FORD),
          figure('INJURED_COUNT', FORD, GUARD, ['>', 20], { day: 100 }),
          figure('INJURED_COUNT', RAIDS, GUARD, ['<', 10], { day: 103 }),
        ],
        only: 2,
      },
    },
    leaves: {
      'fewer in the part': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 9, 'CIVILIAN'), dead(MILL, VILLAGERS, 6, 'CIVILIAN')],
      },
      'a newer figure of the part': {
        claims: [
          part(MILL),
          dead(RAIDS, GUARD, 6, 'COMBATANT', null, 100),
          dead(MILL, GUARD, 9, 'COMBATANT', null, 103),
        ],
      },
      'another group in the part': {
        claims: [part(MILL), dead(RAIDS, VILLAGERS, 6, 'CIVILIAN'), dead(MILL, FOUR_MEN, 9, 'CIVILIAN')],
      },
      'two parts of one whole': {
        claims: [part(MILL), part(FORD), dead(MILL, GUARD, 6, 'COMBATANT'), dead(FORD, GUARD, 9, 'COMBATANT')],
      },
    },
  },
  {
    rule: 'CAPTURED_AFTER',
    kind: 'REFINEMENT',
    state: 'EXPLAINED',
    finds: {
      'thirty got away, twelve were caught afterwards': {
        claims: [
          follows,
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 30]),
          figure('CAPTURED_COUNT', ARRESTS, RIDERS, ['=', 12]),
        ],
        kinds,
        only: 2,
      },
      'some are at large, about twenty were caught': {
        claims: [
          follows,
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['UNSPECIFIED']),
          figure('CAPTURED_COUNT', ARRESTS, RIDERS, ['~', 20]),
        ],
        kinds,
        only: 2,
      },
    },
    leaves: {
      'arrests that nobody says came after': {
        claims: [
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 30]),
          figure('CAPTURED_COUNT', ARRESTS, RIDERS, ['=', 12]),
        ],
        kinds,
      },
      'others were caught': {
        claims: [
          follows,
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 30]),
          figure('CAPTURED_COUNT', ARRESTS, GUARD, ['=', 12]),
        ],
        kinds,
      },
      'caught at a clash, not in arrests': {
        claims: [
          follows,
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 30]),
          figure('CAPTURED_COUNT', ARRESTS, RIDERS, ['=', 12]),
        ],
        kinds: { [ESCAPE]: 'ESCAPE', [ARRESTS]: 'ARMED_CLASH' },
      },
      'only hoped for': {
        claims: [
          follows,
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 30]),
          claim({ main: says('CAPTURED_COUNT', ARRESTS, RIDERS, { value: value('=', 12), aux: ['HYPOTHETICAL'] }) }),
        ],
        kinds,
      },
    },
  },
];
