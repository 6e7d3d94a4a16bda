/** Figures on one subject: for each rule what it must find, and what it must leave alone. Invented people and places. */
import { claim, figure, perhaps, type RuleCases, type Sketch, says, value } from './fixtures.ts';

const CLASH = 'event:clash-at-the-mill';
const ESCAPE = 'event:escape-from-the-keep';
const RIDERS = 'group:river-riders';
const GUARD = 'group:hill-guard';
const MILITIA = 'group:hill-militia';

const dead = (who: string | string[], count: Parameters<typeof figure>[3], more: Partial<Sketch> = {}) =>
  figure('KILLED_COUNT', CLASH, who, count, more);
const denied = { aux: ['NEGATION' as const] };
const unsure = [perhaps(GUARD, MILITIA)];

export const FIGURES: RuleCases[] = [
  {
    rule: 'NUMBERS_APART',
    kind: 'VALUE',
    state: 'OPEN',
    finds: {
      'more than sixty dead against 12': { claims: [dead(GUARD, ['>', 60]), dead(GUARD, ['=', 12])] },
      'about a hundred held against 40, beyond the tolerance': {
        claims: [
          figure('DETAINED_POPULATION', 'place:keep', RIDERS, ['~', 100]),
          figure('DETAINED_POPULATION', 'place:keep', RIDERS, ['=', 40]),
        ],
      },
      'two figures for nobody by name': {
        claims: [figure('INJURED_COUNT', CLASH, [], ['=', 3]), figure('INJURED_COUNT', CLASH, [], ['>=', 8])],
      },
    },
    leaves: {
      'two groups of one side': {
        claims: [
          dead(GUARD, ['=', 5], { scope: { party: GUARD } }),
          dead(MILITIA, ['=', 9], { scope: { party: GUARD } }),
        ],
      },
      'the wounded beside the dead': {
        claims: [dead(GUARD, ['=', 5]), figure('INJURED_COUNT', CLASH, GUARD, ['=', 9])],
      },
      'two figures of one claim': {
        claims: [
          claim({
            main: says('KILLED_COUNT', CLASH, GUARD, { value: value('=', 5) }),
            also: [says('KILLED_COUNT', CLASH, GUARD, { value: value('=', 9) })],
          }),
        ],
      },
      'about forty beside 44': { claims: [dead(GUARD, ['~', 40]), dead(GUARD, ['=', 44])], instead: ['NUMBER_WITHIN'] },
      'a figure that is only feared': {
        claims: [
          dead(GUARD, ['=', 5]),
          claim({ main: says('KILLED_COUNT', CLASH, GUARD, { value: value('=', 90), aux: ['FUTURE'] }) }),
        ],
      },
      'a figure of two groups together beside that of one': {
        claims: [dead([GUARD, RIDERS], ['=', 30]), dead(GUARD, ['=', 12])],
      },
    },
  },
  {
    rule: 'TOLL_FALLS',
    kind: 'VALUE',
    state: 'OPEN',
    finds: {
      'fifty dead, two days later thirty': {
        claims: [dead(GUARD, ['=', 50], { day: 100 }), dead(GUARD, ['=', 30], { day: 102 })],
      },
      'at least twenty captured, later fewer than ten': {
        claims: [
          figure('CAPTURED_COUNT', CLASH, RIDERS, ['>=', 20], { day: [100, 101] }),
          figure('CAPTURED_COUNT', CLASH, RIDERS, ['<', 10], { day: 102 }),
        ],
      },
    },
    leaves: {
      'a toll that rises': { claims: [dead(GUARD, ['=', 30], { day: 100 }), dead(GUARD, ['=', 50], { day: 102 })] },
      'fewer at large than the day before': {
        claims: [
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['=', 50], { day: 100 }),
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['=', 30], { day: 102 }),
        ],
      },
      'two groups that may be one': {
        claims: [dead(GUARD, ['=', 50], { day: 100 }), dead(MILITIA, ['=', 30], { day: 102 })],
        judgements: unsure,
      },
      'days of publication that overlap': {
        claims: [dead(GUARD, ['=', 50], { day: [100, 101] }), dead(GUARD, ['=', 30], { day: [101, 102] })],
        instead: ['NUMBERS_APART'],
      },
    },
  },
  {
    rule: 'MORE_THAN_ESCAPED',
    kind: 'VALUE',
    state: 'OPEN',
    finds: {
      'more at large than got away': {
        claims: [
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['>=', 50]),
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 20]),
        ],
      },
      'more caught than got away': {
        claims: [
          figure('CAPTURED_COUNT', ESCAPE, RIDERS, ['=', 31]),
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['range', 20, 30]),
        ],
      },
    },
    leaves: {
      'fewer at large than got away': {
        claims: [
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['=', 10]),
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['=', 20]),
        ],
        instead: ['OTHER_COUNT'],
      },
      'at large, and an unknown number got away': {
        claims: [
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['>=', 50]),
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['UNSPECIFIED']),
        ],
        instead: ['OTHER_COUNT'],
      },
      'another group got away': {
        claims: [
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['=', 50]),
          figure('ESCAPED_COUNT', ESCAPE, GUARD, ['=', 20]),
        ],
      },
    },
  },
  {
    rule: 'DENIED',
    kind: 'VALUE',
    state: 'OPEN',
    finds: {
      'dead, and none denied by name': {
        claims: [dead(GUARD, ['=', 12]), claim({ main: says('KILLED_COUNT', CLASH, GUARD, denied) })],
      },
      'a claim that denies the wounded': {
        claims: [
          figure('INJURED_COUNT', CLASH, RIDERS, ['>', 3]),
          figure('INJURED_COUNT', CLASH, RIDERS, ['>', 3], { modality: 'DENIED' }),
        ],
      },
    },
    leaves: {
      'two denials': {
        claims: [
          claim({ main: says('KILLED_COUNT', CLASH, GUARD, denied) }),
          dead(GUARD, ['=', 3], { modality: 'DENIED' }),
        ],
      },
      'the denial of something else': {
        claims: [dead(GUARD, ['=', 12]), claim({ main: says('INJURED_COUNT', CLASH, GUARD, denied) })],
      },
      'a denial about another group': {
        claims: [dead(GUARD, ['=', 12]), claim({ main: says('KILLED_COUNT', CLASH, RIDERS, denied) })],
      },
      'what else a denying claim says': {
        claims: [
          dead(GUARD, ['=', 12]),
          claim({
            modality: 'DENIED',
            main: says('TARGETED', CLASH, GUARD),
            also: [says('KILLED_COUNT', CLASH, GUARD, { value: value('=', 12) })],
          }),
        ],
      },
    },
  },
  {
    rule: 'ONE_NUMBER_TWO_NAMES',
    kind: 'LABEL',
    state: 'OPEN',
    finds: {
      'seven guards, seven militiamen': {
        claims: [dead(GUARD, ['=', 7]), dead(MILITIA, ['=', 7])],
        judgements: unsure,
      },
      'about four hundred of each driven out, days apart': {
        claims: [
          figure('DISPLACED_COUNT', CLASH, GUARD, ['~', 400], { day: 100 }),
          figure('DISPLACED_COUNT', CLASH, MILITIA, ['=', 400], { day: 105 }),
        ],
        judgements: unsure,
      },
    },
    leaves: {
      'no doubt who is who': { claims: [dead(GUARD, ['=', 7]), dead(MILITIA, ['=', 7])] },
      'one name': { claims: [dead(GUARD, ['=', 7]), dead(GUARD, ['=', 7])] },
      'tens of each, which is no number': {
        claims: [dead(GUARD, ['>=', 10]), dead(MILITIA, ['>=', 10])],
        judgements: unsure,
      },
    },
  },
  {
    rule: 'ONE_NUMBER_PERHAPS_ONE_SPEAKER',
    kind: 'NON_INDEPENDENT',
    state: 'OPEN',
    finds: {
      'two officers who may be one': {
        claims: [dead(GUARD, ['=', 7], { by: ['source:officer'] }), dead(GUARD, ['=', 7], { by: ['source:soldier'] })],
        judgements: [perhaps('group:officer', 'group:soldier')],
      },
      'one of several speakers may be the other': {
        claims: [
          dead(GUARD, ['~', 7], { by: ['source:watch', 'source:officer'] }),
          dead(GUARD, ['=', 7], { by: ['source:soldier'], day: 104 }),
        ],
        judgements: [perhaps('group:soldier', 'group:officer')],
      },
    },
    leaves: {
      'one speaker twice': {
        claims: [dead(GUARD, ['=', 7], { by: ['source:officer'] }), dead(GUARD, ['=', 7], { by: ['source:officer'] })],
        judgements: [perhaps('group:officer', 'group:soldier')],
      },
      'two speakers who are surely two': {
        claims: [dead(GUARD, ['=', 7], { by: ['source:officer'] }), dead(GUARD, ['=', 7], { by: ['source:soldier'] })],
      },
      'a narrator who repeats a source': {
        claims: [dead(GUARD, ['=', 7], { by: [] }), dead(GUARD, ['=', 7], { by: ['source:soldier'] })],
      },
    },
  },
  {
    rule: 'NO_NUMBER',
    kind: 'REFINEMENT',
    state: 'EXPLAINED',
    finds: {
      'some dead, and nine': { claims: [dead(GUARD, ['UNSPECIFIED']), dead(GUARD, ['=', 9])] },
      'a number driven out, twice': {
        claims: [
          figure('DISPLACED_COUNT', CLASH, [], ['UNSPECIFIED']),
          figure('DISPLACED_COUNT', CLASH, [], ['UNSPECIFIED'], { day: 105 }),
        ],
      },
    },
    leaves: {
      'some of one group, nine of another': { claims: [dead(GUARD, ['UNSPECIFIED']), dead(RIDERS, ['=', 9])] },
      'numbers in both': { claims: [dead(GUARD, ['=', 9]), dead(GUARD, ['=', 9])] },
      'some at another event': {
        claims: [dead(GUARD, ['UNSPECIFIED']), figure('KILLED_COUNT', ESCAPE, GUARD, ['=', 9])],
      },
    },
  },
  {
    rule: 'OTHER_COUNT',
    kind: 'REFINEMENT',
    state: 'EXPLAINED',
    finds: {
      'losses without a number, and nine dead': {
        claims: [figure('LOSSES_UNQUANTIFIED', CLASH, GUARD, ['UNSPECIFIED']), dead(GUARD, ['=', 9])],
      },
      'some got away, some are at large': {
        claims: [
          figure('ESCAPED_COUNT', ESCAPE, RIDERS, ['>', 30]),
          figure('AT_LARGE_COUNT', ESCAPE, RIDERS, ['=', 12]),
        ],
      },
    },
    leaves: {
      'the dead and the wounded, which are two families': {
        claims: [dead(GUARD, ['=', 9]), figure('INJURED_COUNT', CLASH, GUARD, ['=', 9])],
      },
      'losses of others': {
        claims: [figure('LOSSES_UNQUANTIFIED', CLASH, RIDERS, ['UNSPECIFIED']), dead(GUARD, ['=', 9])],
      },
      'a denied loss': {
        claims: [
          figure('LOSSES_UNQUANTIFIED', CLASH, GUARD, ['UNSPECIFIED'], { modality: 'DENIED' }),
          dead(GUARD, ['=', 9]),
        ],
      },
    },
  },
  {
    rule: 'NUMBER_WITHIN',
    kind: 'REFINEMENT',
    state: 'EXPLAINED',
    finds: {
      'hundreds driven out, about 600': {
        claims: [
          figure('DISPLACED_COUNT', CLASH, RIDERS, ['>=', 100]),
          figure('DISPLACED_COUNT', CLASH, RIDERS, ['~', 600]),
        ],
      },
      'between ten and twenty, and fourteen': { claims: [dead(GUARD, ['range', 10, 20]), dead(GUARD, ['=', 14])] },
    },
    leaves: {
      'the same bounds': { claims: [dead(GUARD, ['>=', 10]), dead(GUARD, ['>=', 10])] },
      'bounds that only cross': { claims: [dead(GUARD, ['range', 10, 20]), dead(GUARD, ['range', 15, 25])] },
      'days apart': { claims: [dead(GUARD, ['>=', 10], { day: 100 }), dead(GUARD, ['=', 14], { day: 102 })] },
    },
  },
  {
    rule: 'PERHAPS_TWO_GROUPS',
    kind: 'REFINEMENT',
    state: 'EXPLAINED',
    finds: {
      'five guards, nine militiamen': {
        claims: [dead(GUARD, ['=', 5]), dead(MILITIA, ['=', 9])],
        judgements: unsure,
      },
      'more than forty held of the one, about ten of the other': {
        claims: [
          figure('DETAINED_POPULATION', 'place:keep', GUARD, ['>', 40]),
          figure('DETAINED_POPULATION', 'place:keep', MILITIA, ['~', 10]),
        ],
        judgements: unsure,
      },
    },
    leaves: {
      'surely two groups': { claims: [dead(GUARD, ['=', 5]), dead(MILITIA, ['=', 9])] },
      'one group': { claims: [dead(GUARD, ['=', 5]), dead(GUARD, ['=', 9])], instead: ['NUMBERS_APART'] },
      'days apart': {
        claims: [dead(GUARD, ['=', 5], { day: 100 }), dead(MILITIA, ['=', 9], { day: 103 })],
        judgements: unsure,
      },
    },
  },
];
