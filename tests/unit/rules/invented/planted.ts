/** Disagreements of every kind that the rules know, each at an event and among people of its own. */
import type { DisputeKind, EntityKind, Predicate } from '../../../../schema/generated/ontology.ts';
import type { Rule, RuleClaim } from '../../../../schema/rules/facts.ts';
import type { RuleJudgement } from '../../../../schema/rules/identity.ts';
import type { Chance } from './chance.ts';
import { claim, figure, perhaps, says } from './fixtures.ts';

export type Planted = {
  claims: RuleClaim[];
  judgements?: RuleJudgement[];
  kinds?: Record<string, EntityKind>;
};

/** Names of one plant: no other has them. */
type Names = { event: string; whole: string; later: string; group: string; other: string; a: string; b: string };

function namesOf(rule: string, i: number): Names {
  const tag = `${rule.toLowerCase().replaceAll('_', '-')}-${i}`;
  return {
    event: `event:${tag}`,
    whole: `event:${tag}-whole`,
    later: `event:${tag}-later`,
    group: `group:${tag}`,
    other: `group:${tag}-other`,
    a: `source:${tag}-a`,
    b: `source:${tag}-b`,
  };
}

type Plant = { rule: Rule; kind: DisputeKind; what: string; grow(names: Names, by: Chance): Planted };

const TOLLS: Predicate[] = ['KILLED_COUNT', 'INJURED_COUNT', 'ESCAPED_COUNT', 'CAPTURED_COUNT'];
const COUNTS: Predicate[] = [...TOLLS, 'DISPLACED_COUNT', 'AT_LARGE_COUNT'];
const unsure = ({ group, other }: Names) => [perhaps(group, other)];
const part = ({ event, whole }: Names) => claim({ main: says('ROLE', event, whole, { role: 'PART' }) });
const fought = (event: string, entity: string, more = {}) =>
  claim({
    main: says('PARTICIPATED', event, entity),
    roles: [{ role: 'PARTICIPANT', entity, side: 'ATTACKER' }],
    ...more,
  });
const DENIES = { modality: 'DENIED' } as const;

const FIGURE_PLANTS: Plant[] = [
  {
    rule: 'NUMBERS_APART',
    kind: 'VALUE',
    what: 'two figures that cannot both hold',
    grow({ event, group, a, b }, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(10, 500)];
      const higher = by.pick([
        ['=', n * 2],
        ['>', n],
        ['~', n * 2],
        ['>=', n + 1],
      ] as [string, number][]);
      return {
        claims: [
          figure(predicate, event, group, ['=', n], { by: [a] }),
          figure(predicate, event, group, higher, { by: [b] }),
        ],
      };
    },
  },
  {
    rule: 'TOLL_FALLS',
    kind: 'VALUE',
    what: 'a toll that falls',
    grow({ event, group }, by) {
      const [predicate, n] = [by.pick(TOLLS), by.int(10, 500)];
      const day = by.int(101, 110);
      return {
        claims: [figure(predicate, event, group, ['=', n * 2]), figure(predicate, event, group, ['=', n], { day })],
      };
    },
  },
  {
    rule: 'MORE_THAN_ESCAPED',
    kind: 'VALUE',
    what: 'more caught or at large than got away',
    grow({ event, group }, by) {
      const n = by.int(10, 500);
      const predicate = by.pick(['AT_LARGE_COUNT', 'CAPTURED_COUNT'] as const);
      return { claims: [figure(predicate, event, group, ['>', n]), figure('ESCAPED_COUNT', event, group, ['=', n])] };
    },
  },
  {
    rule: 'PART_OVER_WHOLE',
    kind: 'VALUE',
    what: 'more in a part than in the whole',
    grow(names, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(10, 500)];
      return {
        claims: [
          part(names),
          figure(predicate, names.whole, names.group, ['=', n]),
          figure(predicate, names.event, names.group, ['>', n]),
        ],
      };
    },
  },
  {
    rule: 'DENIED',
    kind: 'VALUE',
    what: 'a figure denied',
    grow({ event, group }, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(1, 500)];
      return { claims: [figure(predicate, event, group, ['=', n]), figure(predicate, event, group, ['=', n], DENIES)] };
    },
  },
  {
    rule: 'ONE_NUMBER_TWO_NAMES',
    kind: 'LABEL',
    what: 'one number, two names of the people',
    grow(names, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(1, 500)];
      const { event, group, other } = names;
      return {
        claims: [figure(predicate, event, group, ['=', n]), figure(predicate, event, other, ['~', n])],
        judgements: unsure(names),
      };
    },
  },
  {
    rule: 'ONE_NUMBER_PERHAPS_ONE_SPEAKER',
    kind: 'NON_INDEPENDENT',
    what: 'one number from speakers who may be one',
    grow({ event, group, a, b }, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(1, 500)];
      return {
        claims: [
          figure(predicate, event, group, ['=', n], { by: [a] }),
          figure(predicate, event, group, ['=', n], { by: [b], day: by.int(100, 104) }),
        ],
        judgements: [perhaps(a.replace('source:', 'group:'), b.replace('source:', 'group:'))],
      };
    },
  },
  {
    rule: 'MAY_OVERLAP',
    kind: 'SCOPE',
    what: 'one class unstated, at a whole and its part, or siblings, or cause and effect',
    grow(names, by) {
      const { event, whole, later, group, other } = names;
      const scope = (victimStatus: 'CIVILIAN' | 'UNSTATED') => ({ scope: { party: group, victimStatus } });
      const lies = by.pick(['whole', 'sibling', 'effect'] as const);
      const joins = {
        whole: [part(names)],
        sibling: [part(names), part({ ...names, event: later })],
        effect: [claim({ main: says('CAUSED', event, later) })],
      };
      return {
        claims: [
          ...joins[lies],
          figure('KILLED_COUNT', event, other, ['=', by.int(1, 9)], scope('UNSTATED')),
          figure('KILLED_COUNT', lies === 'whole' ? whole : later, group, ['=', by.int(10, 90)], scope('CIVILIAN')),
        ],
      };
    },
  },
];

const REFINEMENT_PLANTS: Plant[] = [
  {
    rule: 'NO_NUMBER',
    kind: 'REFINEMENT',
    what: 'a number, and none',
    grow({ event, group }, by) {
      const predicate = by.pick(COUNTS);
      return {
        claims: [
          figure(predicate, event, group, ['UNSPECIFIED']),
          figure(predicate, event, group, ['=', by.int(1, 90)]),
        ],
      };
    },
  },
  {
    rule: 'OTHER_COUNT',
    kind: 'REFINEMENT',
    what: 'another count of the same people',
    grow({ event, group }, by) {
      const n = by.int(10, 90);
      return {
        claims: [figure('ESCAPED_COUNT', event, group, ['=', n]), figure('AT_LARGE_COUNT', event, group, ['<', n])],
      };
    },
  },
  {
    rule: 'NUMBER_WITHIN',
    kind: 'REFINEMENT',
    what: 'one figure within the other',
    grow({ event, group }, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(11, 90)];
      return { claims: [figure(predicate, event, group, ['>=', 10]), figure(predicate, event, group, ['=', n])] };
    },
  },
  {
    rule: 'PERHAPS_TWO_GROUPS',
    kind: 'REFINEMENT',
    what: 'two figures of groups that may be two',
    grow(names, by) {
      const [predicate, n] = [by.pick(COUNTS), by.int(1, 90)];
      const { event, group, other } = names;
      return {
        claims: [figure(predicate, event, group, ['=', n]), figure(predicate, event, other, ['>', n])],
        judgements: unsure(names),
      };
    },
  },
  {
    rule: 'CAPTURED_AFTER',
    kind: 'REFINEMENT',
    what: 'captures after an escape',
    grow({ event, later, group }, by) {
      return {
        claims: [
          claim({ main: says('OCCURRED_ON', event, later, { relation: 'BEFORE' }) }),
          figure('ESCAPED_COUNT', event, group, ['=', by.int(50, 90)]),
          figure('CAPTURED_COUNT', later, group, ['=', by.int(1, 40)]),
        ],
        kinds: { [event]: 'ESCAPE', [later]: 'CAPTURE' },
      };
    },
  },
];

const OTHER_PLANTS: Plant[] = [
  {
    rule: 'PARTIES_PERHAPS_ONE',
    kind: 'ACTOR',
    what: 'parties of one side who may be one',
    grow(names) {
      return {
        claims: [fought(names.event, names.group), fought(names.event, names.other)],
        judgements: unsure(names),
      };
    },
  },
  {
    rule: 'ACTORS_PERHAPS_ONE',
    kind: 'ACTOR',
    what: 'actors who may be one',
    grow(names) {
      const did = (who: string) => claim({ main: says('PERPETRATED_BY', names.event, who) });
      return { claims: [did(names.group), did(names.other)], judgements: unsure(names) };
    },
  },
  {
    rule: 'DENIED',
    kind: 'ACTOR',
    what: 'a part or a deed denied',
    grow({ event, group }, by) {
      const predicate = by.pick(['PARTICIPATED', 'PERPETRATED_BY'] as const);
      const did = says(predicate, event, group);
      return { claims: [claim({ main: did }), claim({ main: { ...did, aux: ['NEGATION'] } })] };
    },
  },
  {
    rule: 'DAYS_APART',
    kind: 'TIME',
    what: 'two days of one event',
    grow({ event }, by) {
      const on = (edtf: string) => claim({ main: says('OCCURRED_ON', event, [], { edtf }) });
      return { claims: [on(`1990-05-0${by.int(1, 9)}`), on(by.pick(['1990-06', '1990-05-10/1990-05-12', '1991']))] };
    },
  },
  {
    rule: 'CALLED_SIMULTANEOUS',
    kind: 'TIME',
    what: 'called simultaneous, dated otherwise',
    grow({ event, later }, by) {
      const on = (subject: string, edtf: string, partOfDay: 'NIGHT' | 'DAWN') =>
        claim({ main: says('OCCURRED_ON', subject, [], { edtf, partOfDay }) });
      const claims = [
        claim({ main: says('OCCURRED_ON', event, later, { relation: 'SIMULTANEOUS_WITH' }) }),
        on(event, '1990-05-01', 'NIGHT'),
        by.often(0.5) ? on(later, '1990-05-01', 'DAWN') : on(later, '1990-05-03', 'NIGHT'),
      ];
      return { claims };
    },
  },
];

export const PLANTS: Plant[] = [...FIGURE_PLANTS, ...OTHER_PLANTS, ...REFINEMENT_PLANTS];

/** The plants of one sort. */
export function plantedOf({ rule, kind, grow }: Plant, count: number, by: Chance): Planted[] {
  return Array.from({ length: count }, (_, i) => grow(namesOf(`${kind} ${rule}`.replace(' ', '_'), i), by));
}
