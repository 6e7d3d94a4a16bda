// Generated from schema/ontology by `npm run generate`. Do not edit.

import type * as all from './ontology.ts';
import type { Act, Arrow, Bearing, EntityKind, EntitySubKind, EntityType, Outcome, PlaceRelation, RelationFamily, RelationType, Role, Side } from './ontology.ts';

export type Pair = { ar: string; en: string };
export type KeyQualifier = 'relation' | 'role' | 'outcome' | 'bearing';
export type AggregateQualifier = 'side' | 'act';

/** Codes that a qualifier may have. */
export type QualifierCodes = {
  relation: PlaceRelation;
  side: Side;
  role: Role;
  act: Act;
  outcome: Outcome;
  bearing: Bearing;
};

/** When a reading applies: every part must hold; a null in a list means "has none". */
export type Condition = {
  supports?: 'ALLEGED' | 'HISTORICAL';
  fromType?: EntityType;
  fromKind?: EntityKind[];
  fromNumber?: 'sg' | 'pl';
  toKind?: EntityKind[];
  secondEnd?: true;
} & { [Q in keyof QualifierCodes]?: (QualifierCodes[Q] | null)[] };

/** One way to read a relation: of those of its type the first that fits wins. `when` is the condition in words, null: always. */
export type Reading = { when: string | null; if: Condition; line: Pair; sentence: Pair };

export type Relation = {
  from: EntityType[];
  to: EntityType[];
  /** Pairs that are allowed, `from` first. */
  ends: [EntityType, EntityType][];
  /** Qualifiers that tell relations of one pair apart; `required` ones are never absent. */
  key: KeyQualifier[];
  /** Qualifiers that are null where supports differ. */
  aggregate: AggregateQualifier[];
  required: KeyQualifier[];
  /** Codes that each qualifier may have here. */
  values: { [Q in keyof QualifierCodes]?: QualifierCodes[Q][] };
  /** By type of `from`. */
  family: { [T in EntityType]?: RelationFamily };
  arrow: Arrow;
  order: number;
  readings: Reading[];
};

export type NodeLook = {
  /** Label in the graph and type in the API. */
  label: string;
  /** What its ids begin with, without the colon. */
  prefix: string;
  /** Name of its shape. */
  icon: string;
  color: { light: string; dark: string };
  word: Pair;
};

/** Version of the codes (`Ontology.version`). */
export const ONTOLOGY_VERSION = '1.0.0';

/** Types of relations in the order of lists: ends, qualifiers, family, arrow and how they read. */
export const RELATIONS: Record<RelationType, Relation> = {
  PERPETRATED: {
    from: ['GROUP'],
    to: ['EVENT'],
    ends: [['GROUP', 'EVENT']],
    key: [],
    aggregate: ['act'],
    required: [],
    values: { act: ['FOILING_AND_CAPTURE', 'PURSUIT', 'DEMAND', 'REFUSAL', 'WITHDRAWAL', 'TERRITORIAL_SEIZURE'] },
    family: { GROUP: 'ACTS' },
    arrow: 'TO',
    order: 0,
    readings: [
      {
        when: 'every support ALLEGED',
        if: { supports: 'ALLEGED' },
        line: { ar: 'منسوب إلى', en: 'attributed to' },
        sentence: { ar: 'يُنسب|تُنسب {b} إلى {a°}', en: '{b} is|are attributed to {a}' },
      },
      {
        when: 'event kind KILLING',
        if: { toKind: ['KILLING'] },
        line: { ar: 'تنفيذ', en: 'carried out' },
        sentence: { ar: 'جاء|جاءت {b} على يد {a°}', en: '{a} carried out {b}' },
      },
      {
        when: 'event kind GUNFIRE',
        if: { toKind: ['GUNFIRE'] },
        line: { ar: 'تنفيذ', en: 'carried out' },
        sentence: { ar: 'جاء|جاءت {b} من جانب {a°}', en: '{b} came from {a}' },
      },
      {
        when: 'act empty',
        if: { act: [null] },
        line: { ar: 'تنفيذ', en: 'carried out' },
        sentence: { ar: 'نفّذ|نفّذت {a} {b°}', en: '{a} carried out {b}' },
      },
      {
        when: 'act FOILING_AND_CAPTURE',
        if: { act: ['FOILING_AND_CAPTURE'] },
        line: { ar: 'إحباط', en: 'foiled' },
        sentence: { ar: 'أحبط|أحبطت {a} {b°}', en: '{a} foiled {b}' },
      },
      {
        when: 'act PURSUIT or WITHDRAWAL',
        if: { act: ['PURSUIT', 'WITHDRAWAL'] },
        line: { ar: '{act}', en: '{act}' },
        sentence: { ar: 'نفّذ|نفّذت {a} {b°}', en: '{a} carried out {b}' },
      },
      {
        when: 'act TERRITORIAL_SEIZURE',
        if: { act: ['TERRITORIAL_SEIZURE'] },
        line: { ar: '{act}', en: '{act}' },
        sentence: { ar: 'فرض|فرضت {a} {b°}', en: '{a} carried out {b}' },
      },
      {
        when: 'act DEMAND or REFUSAL',
        if: { act: ['DEMAND', 'REFUSAL'] },
        line: { ar: '{act}', en: '{act}' },
        sentence: { ar: 'جاء|جاءت {b} من جانب {a°}', en: '{b} came from {a}' },
      },
      {
        when: 'any other act',
        if: {},
        line: { ar: '{act}', en: '{act}' },
        sentence: { ar: 'جاء|جاءت {b} من جانب {a°}', en: '{a} carried out {b}' },
      },
    ],
  },
  PARTICIPATED_IN: {
    from: ['GROUP', 'PERSON'],
    to: ['EVENT'],
    ends: [['GROUP', 'EVENT'], ['PERSON', 'EVENT']],
    key: ['role'],
    aggregate: ['side'],
    required: [],
    values: { side: ['ATTACKER', 'DEFENDER'], role: ['ESCAPED', 'DISPLACED', 'DEFEATED'] },
    family: { GROUP: 'ACTS', PERSON: 'ACTS' },
    arrow: 'TO',
    order: 1,
    readings: [
      {
        when: 'role escaped, person',
        if: { fromType: 'PERSON', role: ['ESCAPED'] },
        line: { ar: 'فرار', en: 'escaped in' },
        sentence: { ar: 'كان|كانت {a} بين الفارّين خلال {b°}', en: '{a} was|were among those who escaped in {b}' },
      },
      {
        when: 'role escaped, event kind ESCAPE',
        if: { role: ['ESCAPED'], toKind: ['ESCAPE'] },
        line: { ar: 'فرار', en: 'escaped in' },
        sentence: { ar: 'شمل|شملت {b} بعض {a°}', en: '{b} involved some of {a}' },
      },
      {
        when: 'role escaped',
        if: { role: ['ESCAPED'] },
        line: { ar: 'فرار', en: 'escaped in' },
        sentence: { ar: 'فرّ بعض {a°} خلال {b°}', en: 'some of {a} escaped in {b}' },
      },
      {
        when: 'role displaced',
        if: { role: ['DISPLACED'] },
        line: { ar: 'نزوح', en: 'displaced in' },
        sentence: { ar: 'كان|كانت {a} بين النازحين خلال {b°}', en: '{a} was|were among those displaced in {b}' },
      },
      {
        when: 'role defeated',
        if: { role: ['DEFEATED'] },
        line: { ar: 'هزيمة', en: 'defeated in' },
        sentence: { ar: 'كان|كانت {a} الطرف المهزوم في {b°}', en: '{a} was|were the defeated side in {b}' },
      },
      {
        when: 'side DEFENDER, event kind ARMED_ATTACK',
        if: { side: ['DEFENDER'], toKind: ['ARMED_ATTACK'] },
        line: { ar: 'تصدٍّ', en: 'confronted' },
        sentence: { ar: 'واجه|واجهت {a} {b°}', en: '{a} confronted {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'مشاركة', en: 'took part in' },
        sentence: { ar: 'شارك|شاركت {a} في {b°}', en: '{a} took part in {b}' },
      },
    ],
  },
  TARGETED: {
    from: ['EVENT'],
    to: ['GROUP', 'PLACE'],
    ends: [['EVENT', 'GROUP'], ['EVENT', 'PLACE']],
    key: ['role'],
    aggregate: [],
    required: [],
    values: { role: ['ADDRESSEE', 'PURSUED'] },
    family: { EVENT: 'ACTS' },
    arrow: 'TO',
    order: 2,
    readings: [
      {
        when: 'role addressee',
        if: { role: ['ADDRESSEE'] },
        line: { ar: 'المخاطَب', en: 'addressed to' },
        sentence: { ar: 'وُجّه|وُجّهت {a} إلى {b°}', en: '{a} was|were addressed to {b}' },
      },
      {
        when: 'role pursued',
        if: { role: ['PURSUED'] },
        line: { ar: 'ملاحقة', en: 'pursued' },
        sentence: { ar: 'شمل|شملت {a} بعض {b°}', en: '{a} was|were aimed at some of {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'استهداف', en: 'targeted' },
        sentence: { ar: 'استُهدف|استُهدفت {b} في {a°}', en: '{a} targeted {b}' },
      },
    ],
  },
  VICTIM_OF: {
    from: ['GROUP', 'PERSON'],
    to: ['EVENT'],
    ends: [['GROUP', 'EVENT'], ['PERSON', 'EVENT']],
    key: ['outcome'],
    aggregate: [],
    required: ['outcome'],
    values: { outcome: ['KILLED', 'INJURED', 'CAPTURED', 'DISPLACED', 'USED_AS_SHIELD'] },
    family: { GROUP: 'ACTS', PERSON: 'ACTS' },
    arrow: 'FROM',
    order: 3,
    readings: [
      {
        when: 'KILLED, organisation',
        if: {
          outcome: ['KILLED'],
          fromKind: [
            'STATE',
            'STATE_MILITARY',
            'STATE_SECURITY',
            'DE_FACTO_AUTHORITY',
            'DE_FACTO_SECURITY',
            'NON_STATE_ARMED_GROUP',
            'ARMED_COALITION',
            'ARMED_UNSPECIFIED',
            'INTERNATIONAL_COALITION',
            'MONITORING_ORG',
            'RESEARCH_ORG',
            'MEDIA_OUTLET',
            'IGO',
          ],
        },
        line: { ar: 'قتلى', en: 'killed in' },
        sentence: { ar: 'سقط قتلى من {a°} في {b°}', en: 'members of {a} were killed in {b}' },
      },
      {
        when: 'KILLED, event kind KILLING',
        if: { outcome: ['KILLED'], toKind: ['KILLING'] },
        line: { ar: 'مقتل', en: 'killed' },
        sentence: { ar: 'قُتل|قُتلت {a}', en: '{a} was|were killed' },
      },
      {
        when: 'KILLED, people (CIVILIANS, DETAINEES, COMMUNITY)',
        if: { outcome: ['KILLED'], fromKind: ['CIVILIANS', 'DETAINEES', 'COMMUNITY'] },
        line: { ar: 'قتلى', en: 'killed in' },
        sentence: { ar: 'سقط قتلى من {a°} في {b°}', en: '{a} was|were killed in {b}' },
      },
      {
        when: 'KILLED, person',
        if: { outcome: ['KILLED'], fromType: 'PERSON' },
        line: { ar: 'قتيل', en: 'killed in' },
        sentence: { ar: 'قُتل|قُتلت {a} في {b°}', en: '{a} was killed in {b}' },
      },
      {
        when: 'KILLED, people of whom nothing is said',
        if: { outcome: ['KILLED'], fromKind: ['UNIDENTIFIED'] },
        line: { ar: 'قتلى', en: 'killed in' },
        sentence: { ar: 'سقط قتلى من {a°} في {b°}', en: '{a} was|were killed in {b}' },
      },
      {
        when: 'CAPTURED, person',
        if: { outcome: ['CAPTURED'], fromType: 'PERSON' },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'قُبض على {a°} خلال {b°}', en: '{a} was|were arrested during {b}' },
      },
      {
        when: 'CAPTURED, event kind CAPTURE',
        if: { outcome: ['CAPTURED'], toKind: ['CAPTURE'] },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'شمل|شملت {b} بعض {a°}', en: '{b} involved some of {a}' },
      },
      {
        when: 'CAPTURED, people (CIVILIANS, DETAINEES, COMMUNITY)',
        if: { outcome: ['CAPTURED'], fromKind: ['CIVILIANS', 'DETAINEES', 'COMMUNITY'] },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'قُبض على بعض {a°} خلال {b°}', en: 'some of {a} were arrested during {b}' },
      },
      {
        when: 'CAPTURED, organisation',
        if: {
          outcome: ['CAPTURED'],
          fromKind: [
            'STATE',
            'STATE_MILITARY',
            'STATE_SECURITY',
            'DE_FACTO_AUTHORITY',
            'DE_FACTO_SECURITY',
            'NON_STATE_ARMED_GROUP',
            'ARMED_COALITION',
            'ARMED_UNSPECIFIED',
            'INTERNATIONAL_COALITION',
            'MONITORING_ORG',
            'RESEARCH_ORG',
            'MEDIA_OUTLET',
            'IGO',
          ],
        },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'قُبض على أفراد من {a°} خلال {b°}', en: 'members of {a} were arrested during {b}' },
      },
      {
        when: 'CAPTURED, people of whom nothing is said',
        if: { outcome: ['CAPTURED'], fromKind: ['UNIDENTIFIED'] },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'قُبض على بعض {a°} خلال {b°}', en: 'some of {a} were arrested during {b}' },
      },
      {
        when: 'INJURED, organisation',
        if: {
          outcome: ['INJURED'],
          fromKind: [
            'STATE',
            'STATE_MILITARY',
            'STATE_SECURITY',
            'DE_FACTO_AUTHORITY',
            'DE_FACTO_SECURITY',
            'NON_STATE_ARMED_GROUP',
            'ARMED_COALITION',
            'ARMED_UNSPECIFIED',
            'INTERNATIONAL_COALITION',
            'MONITORING_ORG',
            'RESEARCH_ORG',
            'MEDIA_OUTLET',
            'IGO',
          ],
        },
        line: { ar: 'جرحى', en: 'injured in' },
        sentence: { ar: 'أُصيب أفراد من {a°} في {b°}', en: 'members of {a} were injured in {b}' },
      },
      {
        when: 'INJURED, person',
        if: { outcome: ['INJURED'], fromType: 'PERSON' },
        line: { ar: 'جريح', en: 'injured in' },
        sentence: { ar: 'أُصيب|أُصيبت {a} في {b°}', en: '{a} was|were injured in {b}' },
      },
      {
        when: 'INJURED',
        if: { outcome: ['INJURED'] },
        line: { ar: 'جرحى', en: 'injured in' },
        sentence: { ar: 'سقط جرحى من {a°} في {b°}', en: '{a} was|were injured in {b}' },
      },
      {
        when: 'DISPLACED',
        if: { outcome: ['DISPLACED'] },
        line: { ar: 'نزوح', en: 'displaced in' },
        sentence: { ar: 'نزح|نزحت {a} خلال {b°}', en: '{a} was|were displaced in {b}' },
      },
      {
        when: 'USED_AS_SHIELD, every support ALLEGED',
        if: { supports: 'ALLEGED', outcome: ['USED_AS_SHIELD'] },
        line: { ar: 'دروع بشرية', en: 'used as shields in' },
        sentence: {
          ar: 'بحسب اتهامات، استُخدم|استُخدمت {a} دروعًا بشرية خلال {b°}',
          en: '{a} was|were allegedly used as human shields during {b}',
        },
      },
      {
        when: 'USED_AS_SHIELD',
        if: { outcome: ['USED_AS_SHIELD'] },
        line: { ar: 'دروع بشرية', en: 'used as shields in' },
        sentence: {
          ar: 'استُخدم|استُخدمت {a} دروعًا بشرية خلال {b°}',
          en: '{a} was|were used as human shields during {b}',
        },
      },
    ],
  },
  DECLARED: {
    from: ['GROUP'],
    to: ['EVENT'],
    ends: [['GROUP', 'EVENT']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'ACTS' },
    arrow: 'TO',
    order: 4,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'إعلان', en: 'announced' },
        sentence: { ar: 'أصدر|أصدرت {a} {b°}', en: '{a} issued {b}' },
      },
    ],
  },
  CONCERNS: {
    from: ['EVENT'],
    to: ['GROUP', 'PLACE'],
    ends: [['EVENT', 'GROUP'], ['EVENT', 'PLACE']],
    key: ['role'],
    aggregate: [],
    required: [],
    values: { role: ['EXCEPTION'] },
    family: { EVENT: 'ACTS' },
    arrow: 'TO',
    order: 5,
    readings: [
      {
        when: 'role exception',
        if: { role: ['EXCEPTION'] },
        line: { ar: 'استثناء', en: 'exception' },
        sentence: { ar: 'يستثني|تستثني {a} بعض {b°}', en: '{a} makes|make an exception for some of {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'بشأن', en: 'about' },
        sentence: { ar: 'يدور|تدور {a} حول {b°}', en: '{a} is|are about {b}' },
      },
    ],
  },
  OCCURRED_AT: {
    from: ['EVENT'],
    to: ['PLACE'],
    ends: [['EVENT', 'PLACE']],
    key: ['relation'],
    aggregate: [],
    required: ['relation'],
    values: { relation: ['IN', 'AT', 'AROUND', 'NEAR'] },
    family: { EVENT: 'WHERE' },
    arrow: 'TO',
    order: 6,
    readings: [
      {
        when: 'IN, every support ALLEGED',
        if: { supports: 'ALLEGED', relation: ['IN'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'بحسب اتهامات، وقع|وقعت {a} في {b°}', en: '{a} allegedly took place in {b}' },
      },
      {
        when: 'IN, event kind CLUSTER',
        if: { relation: ['IN'], fromKind: ['CLUSTER'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'وقع|وقعت {a} في {b°} وفي مكان آخر', en: '{a} took place in {b} and elsewhere' },
      },
      {
        when: 'IN, event kind WAR',
        if: { relation: ['IN'], fromKind: ['WAR'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'اندلع|اندلعت {a} في {b°}', en: '{a} broke out in {b}' },
      },
      {
        when: 'IN, event kind INFRASTRUCTURE_EFFECT or DISPLACEMENT',
        if: { relation: ['IN'], fromKind: ['INFRASTRUCTURE_EFFECT', 'DISPLACEMENT'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'شهد|شهدت {b} {a°}', en: '{b} saw {a}' },
      },
      {
        when: 'IN, event kind OPERATION or WITHDRAWAL',
        if: { relation: ['IN'], fromKind: ['OPERATION', 'WITHDRAWAL'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'جرى|جرت {a} في {b°}', en: '{a} took place in {b}' },
      },
      {
        when: 'IN',
        if: { relation: ['IN'] },
        line: { ar: 'مكان الوقوع', en: 'in' },
        sentence: { ar: 'وقع|وقعت {a} في {b°}', en: '{a} took place in {b}' },
      },
      {
        when: 'AT',
        if: { relation: ['AT'] },
        line: { ar: 'مكان الوقوع', en: 'at' },
        sentence: { ar: 'وقع|وقعت {a} عند {b°}', en: '{a} took place at {b}' },
      },
      {
        when: 'AROUND',
        if: { relation: ['AROUND'] },
        line: { ar: 'مكان الوقوع', en: 'around' },
        sentence: { ar: 'وقع|وقعت {a} في محيط {b°}', en: '{a} took place around {b}' },
      },
      {
        when: 'NEAR',
        if: { relation: ['NEAR'] },
        line: { ar: 'مكان الوقوع', en: 'near' },
        sentence: { ar: 'وقع|وقعت {a} قرب {b°}', en: '{a} took place near {b}' },
      },
    ],
  },
  WITHIN: {
    from: ['PLACE'],
    to: ['PLACE'],
    ends: [['PLACE', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { PLACE: 'GEOGRAPHY' },
    arrow: 'TO',
    order: 7,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'ضمن', en: 'lies in' },
        sentence: { ar: 'يقع|تقع {a} في {b°}', en: '{a} lies|lie in {b}' },
      },
    ],
  },
  NEAR: {
    from: ['PLACE'],
    to: ['PLACE'],
    ends: [['PLACE', 'PLACE']],
    key: ['relation'],
    aggregate: [],
    required: ['relation'],
    values: { relation: ['NEAR', 'AT'] },
    family: { PLACE: 'GEOGRAPHY' },
    arrow: 'TO',
    order: 8,
    readings: [
      {
        when: 'NEAR',
        if: { relation: ['NEAR'] },
        line: { ar: 'قرب', en: 'near' },
        sentence: { ar: 'يقع|تقع {a} قرب {b°}', en: '{a} lies|lie near {b}' },
      },
      {
        when: 'AT',
        if: { relation: ['AT'] },
        line: { ar: 'عند', en: 'at' },
        sentence: { ar: 'يقع|تقع {a} عند {b°}', en: '{a} lies|lie at {b}' },
      },
    ],
  },
  BETWEEN: {
    from: ['PLACE'],
    to: ['PLACE'],
    ends: [['PLACE', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { PLACE: 'GEOGRAPHY' },
    arrow: 'TO',
    order: 9,
    readings: [
      {
        when: 'both ends in one sentence',
        if: { secondEnd: true },
        line: { ar: 'بين', en: 'between' },
        sentence: { ar: 'يقع|تقع {a} بين {b°} و{b2°}', en: '{a} lies|lie between {b} and {b2}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'بين', en: 'between' },
        sentence: { ar: 'يقع|تقع {a} بين {b°} ومكان آخر', en: '{a} lies|lie between {b} and another place' },
      },
    ],
  },
  BORDERS: {
    from: ['PLACE'],
    to: ['PLACE'],
    ends: [['PLACE', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { PLACE: 'GEOGRAPHY' },
    arrow: 'NONE',
    order: 10,
    readings: [
      {
        when: 'from kind BORDER',
        if: { fromKind: ['BORDER'] },
        line: { ar: 'على حدود', en: 'borders' },
        sentence: { ar: '{a} من حدود {b°}', en: '{a} is a border of {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'على حدود', en: 'borders' },
        sentence: { ar: '{a} على حدود {b°}', en: '{a} borders|border {b}' },
      },
    ],
  },
  DIRECTION_FROM: {
    from: ['PLACE'],
    to: ['PLACE'],
    ends: [['PLACE', 'PLACE']],
    key: ['bearing'],
    aggregate: [],
    required: ['bearing'],
    values: { bearing: ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] },
    family: { PLACE: 'GEOGRAPHY' },
    arrow: 'TO',
    order: 11,
    readings: [
      {
        when: 'NE',
        if: { bearing: ['NE'] },
        line: { ar: 'شمال شرق', en: 'north-east of' },
        sentence: { ar: 'يقع|تقع {a} شمال شرق {b°}', en: '{a} lies|lie north-east of {b}' },
      },
      {
        when: 'N',
        if: { bearing: ['N'] },
        line: { ar: 'شمال', en: 'north of' },
        sentence: { ar: 'يقع|تقع {a} شمال {b°}', en: '{a} lies|lie north of {b}' },
      },
      {
        when: 'E',
        if: { bearing: ['E'] },
        line: { ar: 'شرق', en: 'east of' },
        sentence: { ar: 'يقع|تقع {a} شرق {b°}', en: '{a} lies|lie east of {b}' },
      },
      {
        when: 'SE',
        if: { bearing: ['SE'] },
        line: { ar: 'جنوب شرق', en: 'south-east of' },
        sentence: { ar: 'يقع|تقع {a} جنوب شرق {b°}', en: '{a} lies|lie south-east of {b}' },
      },
      {
        when: 'S',
        if: { bearing: ['S'] },
        line: { ar: 'جنوب', en: 'south of' },
        sentence: { ar: 'يقع|تقع {a} جنوب {b°}', en: '{a} lies|lie south of {b}' },
      },
      {
        when: 'SW',
        if: { bearing: ['SW'] },
        line: { ar: 'جنوب غرب', en: 'south-west of' },
        sentence: { ar: 'يقع|تقع {a} جنوب غرب {b°}', en: '{a} lies|lie south-west of {b}' },
      },
      {
        when: 'W',
        if: { bearing: ['W'] },
        line: { ar: 'غرب', en: 'west of' },
        sentence: { ar: 'يقع|تقع {a} غرب {b°}', en: '{a} lies|lie west of {b}' },
      },
      {
        when: 'NW',
        if: { bearing: ['NW'] },
        line: { ar: 'شمال غرب', en: 'north-west of' },
        sentence: { ar: 'يقع|تقع {a} شمال غرب {b°}', en: '{a} lies|lie north-west of {b}' },
      },
    ],
  },
  PART_OF: {
    from: ['EVENT', 'GROUP'],
    to: ['EVENT', 'GROUP'],
    ends: [['EVENT', 'EVENT'], ['GROUP', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { EVENT: 'COURSE', GROUP: 'TIES' },
    arrow: 'TO',
    order: 12,
    readings: [
      {
        when: 'event to CLUSTER',
        if: { fromType: 'EVENT', toKind: ['CLUSTER'] },
        line: { ar: 'جزء من', en: 'part of' },
        sentence: { ar: '{a} واحد|واحدة من {b°}', en: '{a} is one of {b}' },
      },
      {
        when: 'event to event',
        if: { fromType: 'EVENT' },
        line: { ar: 'جزء من', en: 'part of' },
        sentence: { ar: '{a} جزء من {b°}', en: '{a} is|are part of {b}' },
      },
      {
        when: 'group to group',
        if: { fromType: 'GROUP' },
        line: { ar: 'جزء من', en: 'part of' },
        sentence: { ar: 'يتبع|تتبع {a} {b°}', en: '{a} is|are part of {b}' },
      },
    ],
  },
  CAUSED: {
    from: ['EVENT'],
    to: ['EVENT'],
    ends: [['EVENT', 'EVENT']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { EVENT: 'COURSE' },
    arrow: 'TO',
    order: 13,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'أدّى إلى', en: 'led to' },
        sentence: { ar: 'أدّى|أدّت {a} إلى {b°}', en: '{a} led to {b}' },
      },
    ],
  },
  PRECEDES: {
    from: ['EVENT'],
    to: ['EVENT'],
    ends: [['EVENT', 'EVENT']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { EVENT: 'COURSE' },
    arrow: 'TO',
    order: 14,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'سبق', en: 'came before' },
        sentence: { ar: 'جاء|جاءت {a} قبل {b°}', en: '{a} came before {b}' },
      },
    ],
  },
  SIMULTANEOUS_WITH: {
    from: ['EVENT'],
    to: ['EVENT'],
    ends: [['EVENT', 'EVENT']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { EVENT: 'COURSE' },
    arrow: 'NONE',
    order: 15,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'تزامن', en: 'at the same time as' },
        sentence: { ar: 'تزامن|تزامنت {a} تقريبًا مع {b°}', en: '{a} happened at about the same time as {b}' },
      },
    ],
  },
  RESPONDS_TO: {
    from: ['EVENT'],
    to: ['EVENT'],
    ends: [['EVENT', 'EVENT']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { EVENT: 'COURSE' },
    arrow: 'TO',
    order: 16,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'ردّ على', en: 'in response to' },
        sentence: { ar: 'جاء|جاءت {a} ردًّا على {b°}', en: '{a} came in response to {b}' },
      },
    ],
  },
  BRANCH_OF: {
    from: ['GROUP'],
    to: ['GROUP'],
    ends: [['GROUP', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'TIES' },
    arrow: 'TO',
    order: 17,
    readings: [
      {
        when: 'from plural',
        if: { fromNumber: 'pl' },
        line: { ar: 'فرع من', en: 'branch of' },
        sentence: { ar: 'يتفرّع|تتفرّع {a} عن {b°}', en: '{a} are branches of {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'فرع من', en: 'branch of' },
        sentence: { ar: 'يتفرّع|تتفرّع {a} عن {b°}', en: '{a} is a branch of {b}' },
      },
    ],
  },
  MEMBER_OF: {
    from: ['GROUP', 'PERSON'],
    to: ['GROUP'],
    ends: [['GROUP', 'GROUP'], ['PERSON', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'TIES', PERSON: 'TIES' },
    arrow: 'TO',
    order: 18,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'انتماء', en: 'member of' },
        sentence: { ar: 'ينتمي|تنتمي {a} إلى {b°}', en: '{a} belongs|belong to {b}' },
      },
    ],
  },
  BACKBONE_OF: {
    from: ['GROUP'],
    to: ['GROUP'],
    ends: [['GROUP', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'TIES' },
    arrow: 'TO',
    order: 19,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'العمود الفقري', en: 'backbone of' },
        sentence: { ar: 'يشكّل|تشكّل {a} العمود الفقري في {b°}', en: '{a} forms|form the backbone of {b}' },
      },
    ],
  },
  LEADS: {
    from: ['GROUP'],
    to: ['GROUP'],
    ends: [['GROUP', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'TIES' },
    arrow: 'TO',
    order: 20,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'قيادة', en: 'leads' },
        sentence: { ar: 'يقود|تقود {a} {b°}', en: '{a} leads|lead {b}' },
      },
    ],
  },
  DETAINS: {
    from: ['GROUP'],
    to: ['GROUP'],
    ends: [['GROUP', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'TIES' },
    arrow: 'TO',
    order: 21,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'احتجاز', en: 'holds' },
        sentence: { ar: 'يحتجز|تحتجز {a} {b°}', en: '{a} holds|hold {b}' },
      },
    ],
  },
  LEADER_OF: {
    from: ['PERSON'],
    to: ['GROUP'],
    ends: [['PERSON', 'GROUP']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { PERSON: 'TIES' },
    arrow: 'TO',
    order: 22,
    readings: [
      {
        when: 'every support HISTORICAL',
        if: { supports: 'HISTORICAL' },
        line: { ar: 'زعيم', en: 'leader of' },
        sentence: { ar: 'كان|كانت {a} زعيم|زعيمة {b°}', en: '{a} was the leader of {b}' },
      },
      {
        when: null,
        if: {},
        line: { ar: 'زعيم', en: 'leader of' },
        sentence: { ar: '{a} زعيم|زعيمة {b°}', en: '{a} is the leader of {b}' },
      },
    ],
  },
  AFFILIATED_WITH: {
    from: ['PERSON'],
    to: ['GROUP'],
    ends: [['PERSON', 'GROUP']],
    key: ['role'],
    aggregate: [],
    required: ['role'],
    values: { role: ['ANALYST'] },
    family: { PERSON: 'TIES' },
    arrow: 'TO',
    order: 23,
    readings: [
      {
        when: 'role analyst',
        if: { role: ['ANALYST'] },
        line: { ar: 'محلل|محللة', en: 'analyst at' },
        sentence: { ar: '{a} محلل|محللة في {b°}', en: '{a} is an analyst at {b}' },
      },
    ],
  },
  OFFICIAL_OF: {
    from: ['PERSON'],
    to: ['PLACE', 'GROUP'],
    ends: [['PERSON', 'PLACE'], ['PERSON', 'GROUP']],
    key: ['role'],
    aggregate: [],
    required: ['role'],
    values: { role: ['GOVERNOR'] },
    family: { PERSON: 'TIES' },
    arrow: 'TO',
    order: 24,
    readings: [
      {
        when: 'role governor',
        if: { role: ['GOVERNOR'] },
        line: { ar: 'محافظ', en: 'governor' },
        sentence: { ar: '{a} محافظ {b°}', en: '{a} is the governor of {b}' },
      },
    ],
  },
  CONTROLS: {
    from: ['GROUP'],
    to: ['PLACE'],
    ends: [['GROUP', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'PRESENCE' },
    arrow: 'TO',
    order: 25,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'سيطرة', en: 'controls' },
        sentence: { ar: 'يسيطر|تسيطر {a} على {b°}', en: '{a} controls|control {b}' },
      },
    ],
  },
  HELD_IN: {
    from: ['GROUP'],
    to: ['PLACE'],
    ends: [['GROUP', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'PRESENCE' },
    arrow: 'TO',
    order: 26,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'احتجاز', en: 'held in' },
        sentence: { ar: 'يُحتجز|تُحتجز {a} في {b°}', en: '{a} is|are held in {b}' },
      },
    ],
  },
  ACTIVE_IN: {
    from: ['GROUP'],
    to: ['PLACE'],
    ends: [['GROUP', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'PRESENCE' },
    arrow: 'TO',
    order: 27,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'نشاط', en: 'active in' },
        sentence: { ar: 'ينشط|تنشط {a} في {b°}', en: '{a} is|are active in {b}' },
      },
    ],
  },
  RESIDENT_OF: {
    from: ['GROUP', 'PERSON'],
    to: ['PLACE'],
    ends: [['GROUP', 'PLACE'], ['PERSON', 'PLACE']],
    key: [],
    aggregate: [],
    required: [],
    values: {},
    family: { GROUP: 'PRESENCE', PERSON: 'PRESENCE' },
    arrow: 'TO',
    order: 28,
    readings: [
      {
        when: null,
        if: {},
        line: { ar: 'سكن', en: 'lives in' },
        sentence: { ar: '{a} من سكان {b°}', en: '{a} is|are from {b}' },
      },
    ],
  },
};

/** The entity type of each kind. */
export const KINDS: Record<EntityKind, EntityType> = {
  STATE: 'GROUP',
  STATE_MILITARY: 'GROUP',
  STATE_SECURITY: 'GROUP',
  DE_FACTO_AUTHORITY: 'GROUP',
  DE_FACTO_SECURITY: 'GROUP',
  NON_STATE_ARMED_GROUP: 'GROUP',
  ARMED_COALITION: 'GROUP',
  ARMED_UNSPECIFIED: 'GROUP',
  INTERNATIONAL_COALITION: 'GROUP',
  MONITORING_ORG: 'GROUP',
  RESEARCH_ORG: 'GROUP',
  MEDIA_OUTLET: 'GROUP',
  IGO: 'GROUP',
  COMMUNITY: 'GROUP',
  DETAINEES: 'GROUP',
  CIVILIANS: 'GROUP',
  UNIDENTIFIED: 'GROUP',
  NAMED: 'PERSON',
  KUNYA: 'PERSON',
  ANONYMOUS: 'PERSON',
  UNNAMED: 'PERSON',
  CONTINENT: 'PLACE',
  COUNTRY: 'PLACE',
  ADM1: 'PLACE',
  ADM2: 'PLACE',
  CITY: 'PLACE',
  TOWN: 'PLACE',
  NEIGHBOURHOOD: 'PLACE',
  FACILITY_PRISON: 'PLACE',
  FACILITY_MILITARY: 'PLACE',
  FACILITY_OTHER: 'PLACE',
  NATURAL: 'PLACE',
  BORDER: 'PLACE',
  FUZZY_REGION: 'PLACE',
  CLUSTER: 'EVENT',
  ARMED_ATTACK: 'EVENT',
  ARMED_CLASH: 'EVENT',
  ESCAPE: 'EVENT',
  FOILED_ESCAPE: 'EVENT',
  CAPTURE: 'EVENT',
  TACTIC_ALLEGATION: 'EVENT',
  OPERATION: 'EVENT',
  GUNFIRE: 'EVENT',
  KILLING: 'EVENT',
  INFRASTRUCTURE_EFFECT: 'EVENT',
  DISPLACEMENT: 'EVENT',
  WAR: 'EVENT',
  TERRITORIAL_SEIZURE: 'EVENT',
  DECLARATION: 'EVENT',
  BATTLE_END: 'EVENT',
  WITHDRAWAL: 'EVENT',
  DEMAND: 'EVENT',
  REFUSAL: 'EVENT',
};

/** The entity type of each finer kind. */
export const SUB_KINDS: Record<EntitySubKind, EntityType> = {
  CELL: 'GROUP',
  BRANCH: 'GROUP',
  UNIT: 'GROUP',
  UMBRELLA: 'GROUP',
  UNNAMED_SET: 'GROUP',
  NON_STATE: 'GROUP',
  TERRITORIAL_CONTROLLER: 'GROUP',
  MILITARY_AND_SECURITY: 'GROUP',
  VICTIMS: 'GROUP',
  CHILDREN: 'GROUP',
  CONTROL_ZONE: 'PLACE',
  DESERT: 'PLACE',
};

/** Label in the graph, prefix of ids, colour and shape of what is drawn or listed. */
export const NODES: Record<EntityType | 'SOURCE' | 'ARTICLE', NodeLook> = {
  GROUP: {
    label: 'Group',
    prefix: 'group',
    icon: 'rounded-rectangle',
    color: { light: '#1D6A80', dark: '#66BED2' },
    word: { ar: 'جهة', en: 'group' },
  },
  PERSON: {
    label: 'Person',
    prefix: 'person',
    icon: 'circle',
    color: { light: '#7B4A9E', dark: '#C39BE3' },
    word: { ar: 'شخص', en: 'person' },
  },
  PLACE: {
    label: 'Place',
    prefix: 'place',
    icon: 'diamond',
    color: { light: '#2F7350', dark: '#74C497' },
    word: { ar: 'مكان', en: 'place' },
  },
  EVENT: {
    label: 'Event',
    prefix: 'event',
    icon: 'hexagon',
    color: { light: '#B1491F', dark: '#F08B5E' },
    word: { ar: 'حدث', en: 'event' },
  },
  SOURCE: {
    label: 'Source',
    prefix: 'source',
    icon: 'tag',
    color: { light: '#66676B', dark: '#A7A9AF' },
    word: { ar: 'مصدر', en: 'source' },
  },
  ARTICLE: {
    label: 'Article',
    prefix: 'article',
    icon: 'page',
    color: { light: '#7D6210', dark: '#D6B85A' },
    word: { ar: 'مادة', en: 'article' },
  },
};

/** The word for every code, by enumeration. */
export const LABELS: {
  EntityType: Record<all.EntityType, Pair>;
  EntityKind: Record<all.EntityKind, Pair>;
  EntitySubKind: Record<all.EntitySubKind, Pair>;
  NameBasis: Record<all.NameBasis, Pair>;
  ArabicGender: Record<all.ArabicGender, Pair>;
  AliasKind: Record<all.AliasKind, Pair>;
  AliasBasis: Record<all.AliasBasis, Pair>;
  Sensitivity: Record<all.Sensitivity, Pair>;
  Precision: Record<all.Precision, Pair>;
  CoordinateBasis: Record<all.CoordinateBasis, Pair>;
  RadiusBasis: Record<all.RadiusBasis, Pair>;
  ContainmentBasis: Record<all.ContainmentBasis, Pair>;
  DatePrecision: Record<all.DatePrecision, Pair>;
  DateBasis: Record<all.DateBasis, Pair>;
  ReportedBasis: Record<all.ReportedBasis, Pair>;
  PartOfDay: Record<all.PartOfDay, Pair>;
  RelationType: Record<all.RelationType, Pair>;
  RelationFamily: Record<all.RelationFamily, Pair>;
  Direction: Record<all.Direction, Pair>;
  Basis: Record<all.Basis, Pair>;
  PlaceRelation: Record<all.PlaceRelation, Pair>;
  Side: Record<all.Side, Pair>;
  Role: Record<all.Role, Pair>;
  Act: Record<all.Act, Pair>;
  Outcome: Record<all.Outcome, Pair>;
  Bearing: Record<all.Bearing, Pair>;
  Predicate: Record<all.Predicate, Pair>;
  AssertionRelation: Record<all.AssertionRelation, Pair>;
  ClaimRoleCode: Record<all.ClaimRoleCode, Pair>;
  AttributeCode: Record<all.AttributeCode, Pair>;
  TrendDirection: Record<all.TrendDirection, Pair>;
  ValueOp: Record<all.ValueOp, Pair>;
  ValueUnit: Record<all.ValueUnit, Pair>;
  Vague: Record<all.Vague, Pair>;
  NumberForm: Record<all.NumberForm, Pair>;
  VictimStatus: Record<all.VictimStatus, Pair>;
  ClaimStatus: Record<all.ClaimStatus, Pair>;
  QuoteForm: Record<all.QuoteForm, Pair>;
  Modality: Record<all.Modality, Pair>;
  Aux: Record<all.Aux, Pair>;
  ChainRole: Record<all.ChainRole, Pair>;
  Certainty: Record<all.Certainty, Pair>;
  SourceKind: Record<all.SourceKind, Pair>;
  Access: Record<all.Access, Pair>;
  MentionForm: Record<all.MentionForm, Pair>;
  Resolution: Record<all.Resolution, Pair>;
  DisputeKind: Record<all.DisputeKind, Pair>;
  DisputeState: Record<all.DisputeState, Pair>;
  DisputeFamily: Record<all.DisputeFamily, Pair>;
  LinkType: Record<all.LinkType, Pair>;
  LinkCertainty: Record<all.LinkCertainty, Pair>;
  Verdict: Record<all.Verdict, Pair>;
  EventOrder: Record<all.EventOrder, Pair>;
  DisputeOrder: Record<all.DisputeOrder, Pair>;
  SearchField: Record<all.SearchField, Pair>;
  TextSide: Record<all.TextSide, Pair>;
  Arrow: Record<all.Arrow, Pair>;
  PluralCategory: Record<all.PluralCategory, Pair>;
  Scheme: Record<all.Scheme, Pair>;
} = {
  EntityType: {
    GROUP: { ar: 'جهة', en: 'group' },
    PERSON: { ar: 'شخص', en: 'person' },
    PLACE: { ar: 'مكان', en: 'place' },
    EVENT: { ar: 'حدث', en: 'event' },
  },
  EntityKind: {
    STATE: { ar: 'دولة', en: 'state' },
    STATE_MILITARY: { ar: 'قوات مسلحة حكومية', en: 'state armed forces' },
    STATE_SECURITY: { ar: 'قوات أمن حكومية', en: 'state security forces' },
    DE_FACTO_AUTHORITY: { ar: 'سلطة أمر واقع', en: 'de facto authority' },
    DE_FACTO_SECURITY: { ar: 'قوات أمن لسلطة أمر واقع', en: 'security forces of a de facto authority' },
    NON_STATE_ARMED_GROUP: { ar: 'جماعة مسلحة غير حكومية', en: 'non-state armed group' },
    ARMED_COALITION: { ar: 'تحالف جماعات مسلحة', en: 'alliance of armed groups' },
    ARMED_UNSPECIFIED: { ar: 'قوة مسلحة غير محددة', en: 'armed force, not specified' },
    INTERNATIONAL_COALITION: { ar: 'تحالف دولي', en: 'international coalition' },
    MONITORING_ORG: { ar: 'منظمة رصد', en: 'monitoring organisation' },
    RESEARCH_ORG: { ar: 'منظمة بحثية', en: 'research organisation' },
    MEDIA_OUTLET: { ar: 'وسيلة إعلام', en: 'media outlet' },
    IGO: { ar: 'منظمة حكومية دولية', en: 'intergovernmental organisation' },
    COMMUNITY: { ar: 'جماعة سكانية', en: 'community' },
    DETAINEES: { ar: 'محتجزون', en: 'detainees' },
    CIVILIANS: { ar: 'مدنيون', en: 'civilians' },
    UNIDENTIFIED: { ar: 'أشخاص غير محدَّدين', en: 'people, not identified' },
    NAMED: { ar: 'الاسم معروف', en: 'known by name' },
    KUNYA: { ar: 'الكنية معروفة', en: 'known by a kunya' },
    ANONYMOUS: { ar: 'متحدث لم يُذكر اسمه', en: 'speaker, not named' },
    UNNAMED: { ar: 'شخص لم يُذكر اسمه', en: 'person, not named' },
    CONTINENT: { ar: 'قارة', en: 'continent' },
    COUNTRY: { ar: 'بلد', en: 'country' },
    ADM1: { ar: 'محافظة أو ولاية', en: 'governorate or province' },
    ADM2: { ar: 'قضاء أو منطقة إدارية', en: 'district' },
    CITY: { ar: 'مدينة', en: 'city' },
    TOWN: { ar: 'بلدة أو قرية', en: 'town or village' },
    NEIGHBOURHOOD: { ar: 'حيّ', en: 'neighbourhood' },
    FACILITY_PRISON: { ar: 'سجن', en: 'prison' },
    FACILITY_MILITARY: { ar: 'موقع عسكري', en: 'military site' },
    FACILITY_OTHER: { ar: 'مبنى أو موقع آخر', en: 'other building or site' },
    NATURAL: { ar: 'معلم طبيعي', en: 'natural feature' },
    BORDER: { ar: 'حدود', en: 'border' },
    FUZZY_REGION: { ar: 'منطقة بلا حدود ثابتة', en: 'region without fixed limits' },
    CLUSTER: { ar: 'عدة أحداث', en: 'several events' },
    ARMED_ATTACK: { ar: 'هجوم مسلح', en: 'armed attack' },
    ARMED_CLASH: { ar: 'اشتباك مسلح', en: 'armed clash' },
    ESCAPE: { ar: 'فرار', en: 'escape' },
    FOILED_ESCAPE: { ar: 'محاولة فرار أُحبطت', en: 'foiled escape' },
    CAPTURE: { ar: 'توقيف', en: 'capture or arrest' },
    TACTIC_ALLEGATION: { ar: 'أسلوب قتال بحسب اتهامات', en: 'alleged way of fighting' },
    OPERATION: { ar: 'عملية بحث أو ملاحقة', en: 'search or pursuit' },
    GUNFIRE: { ar: 'إطلاق نار', en: 'gunfire' },
    KILLING: { ar: 'مقتل', en: 'killing' },
    INFRASTRUCTURE_EFFECT: { ar: 'تعطّل خدمات', en: 'failure of services' },
    DISPLACEMENT: { ar: 'نزوح', en: 'displacement' },
    WAR: { ar: 'حرب', en: 'war' },
    TERRITORIAL_SEIZURE: { ar: 'سيطرة على أراضٍ', en: 'territorial seizure' },
    DECLARATION: { ar: 'إعلان', en: 'declaration' },
    BATTLE_END: { ar: 'انتهاء معركة', en: 'end of a battle' },
    WITHDRAWAL: { ar: 'انسحاب', en: 'withdrawal' },
    DEMAND: { ar: 'مطالبة', en: 'demand' },
    REFUSAL: { ar: 'رفض', en: 'refusal' },
  },
  EntitySubKind: {
    CELL: { ar: 'خلية', en: 'cell' },
    BRANCH: { ar: 'فرع', en: 'branch' },
    UNIT: { ar: 'وحدة', en: 'unit' },
    UMBRELLA: { ar: 'تسمية جامعة', en: 'umbrella over others' },
    UNNAMED_SET: { ar: 'مجموعة غير مسمّاة', en: 'set, not named' },
    NON_STATE: { ar: 'غير حكومية', en: 'of no state' },
    TERRITORIAL_CONTROLLER: { ar: 'تسيطر على أراضٍ', en: 'holds territory' },
    MILITARY_AND_SECURITY: { ar: 'جيش وشرطة معًا', en: 'army and police together' },
    VICTIMS: { ar: 'ضحايا', en: 'victims' },
    CHILDREN: { ar: 'أطفال', en: 'children' },
    CONTROL_ZONE: { ar: 'منطقة سيطرة', en: 'area of control' },
    DESERT: { ar: 'بادية', en: 'desert' },
  },
  NameBasis: {
    TEXT: { ar: 'وارد في النص', en: 'stands so in an article' },
    LABEL: { ar: 'تسمية للعرض', en: 'label of ours' },
  },
  ArabicGender: { MASCULINE: { ar: 'مذكر', en: 'masculine' }, FEMININE: { ar: 'مؤنث', en: 'feminine' } },
  AliasKind: {
    ALIAS: { ar: 'اسم آخر', en: 'other name' },
    ABBREVIATION: { ar: 'اختصار', en: 'abbreviation' },
    TRANSLITERATION: { ar: 'كتابة بحروف أخرى', en: 'transliteration' },
    WEAK: { ar: 'إشارة مختصرة', en: 'short reference' },
    LABEL_BY_SOURCE: { ar: 'بتعبير المصدر', en: 'in the source\'s own word' },
  },
  AliasBasis: {
    TEXT: { ar: 'وارد في النص', en: 'from an article' },
    EXTERNAL: { ar: 'من خارج النص', en: 'from elsewhere' },
  },
  Sensitivity: {
    NONE: { ar: 'لا داعي للحجب', en: 'no reason for care' },
    REVIEW: { ar: 'يُبتّ فيه قبل النشر', en: 'to be decided before publishing' },
    PROTECT: { ar: 'الاسم محجوب', en: 'name withheld' },
  },
  Precision: {
    EXACT: { ar: 'الموقع بعينه', en: 'the spot' },
    NEAR: { ar: 'قرب موقع معروف', en: 'near a known spot' },
    NEIGHBOURHOOD: { ar: 'على مستوى الحيّ', en: 'part of a city' },
    CITY: { ar: 'على مستوى المدينة', en: 'city or town' },
    ADM2: { ar: 'على مستوى القضاء أو المنطقة', en: 'district' },
    ADM1: { ar: 'على مستوى المحافظة', en: 'governorate or province' },
    FUZZY: { ar: 'منطقة بلا حدود ثابتة', en: 'region without fixed limits' },
    COUNTRY: { ar: 'على مستوى البلد', en: 'country' },
    CONTINENT: { ar: 'على مستوى القارة', en: 'continent' },
    UNKNOWN: { ar: 'غير معروف', en: 'not known' },
  },
  CoordinateBasis: {
    TEXT: { ar: 'النص', en: 'the article' },
    GAZETTEER: { ar: 'معجم أماكن', en: 'gazetteer' },
    INHERITED: { ar: 'أقرب مكان معروف', en: 'nearest place that is known' },
    ANALYST: { ar: 'تقدير محلل', en: 'an analyst\'s judgement' },
    NONE: { ar: 'لا إحداثيات', en: 'no coordinates' },
  },
  RadiusBasis: {
    ESTIMATE: { ar: 'مقدَّر لهذا المكان', en: 'judged for this place' },
    ASSIGNED: { ar: 'بحسب مساحة الوحدة', en: 'by the area of the unit' },
    NONE: { ar: 'لا نصف قطر', en: 'no radius' },
  },
  ContainmentBasis: {
    STATED: { ar: 'وارد في النص', en: 'stated' },
    IMPLIED: { ar: 'يُفهم من السياق', en: 'implied' },
    EXTERNAL: { ar: 'معجم أماكن', en: 'gazetteer' },
  },
  DatePrecision: {
    PART_OF_DAY: { ar: 'جزء من يوم', en: 'part of a day' },
    DAY: { ar: 'يوم', en: 'day' },
    RANGE: { ar: 'بضعة أيام', en: 'some days' },
    WEEK: { ar: 'أسبوع', en: 'week' },
    MONTH: { ar: 'شهر', en: 'month' },
    QUARTER: { ar: 'ربع سنة', en: 'quarter' },
    YEAR: { ar: 'سنة', en: 'year' },
    BEFORE: { ar: 'قبل يوم معيّن', en: 'before a day' },
    ONGOING: { ar: 'مستمر', en: 'ongoing' },
    UNKNOWN: { ar: 'غير معروف', en: 'not known' },
  },
  DateBasis: {
    EXPLICIT: { ar: 'مذكور في النص', en: 'given in the article' },
    RELATIVE_RESOLVED: { ar: 'محسوب من يوم النشر', en: 'worked out from the day of publication' },
    INFERRED: { ar: 'مستنتج', en: 'inferred' },
  },
  ReportedBasis: {
    EXPLICIT: { ar: 'مذكور', en: 'given' },
    RELATIVE_RESOLVED: { ar: 'محسوب من أيام الأسبوع في النص', en: 'worked out from weekdays in the text' },
    INFERRED: { ar: 'مستنتج', en: 'inferred' },
    RETRIEVED: { ar: 'يوم الحصول على النص', en: 'day on which the text was got' },
    RELEASED: { ar: 'يوم إصدار البيانات', en: 'release day of the data set' },
  },
  PartOfDay: { NIGHT: { ar: 'ليل', en: 'night' }, DAWN: { ar: 'فجر', en: 'dawn' } },
  RelationType: {
    PERPETRATED: { ar: 'تنفيذ', en: 'carried out' },
    PARTICIPATED_IN: { ar: 'مشاركة', en: 'took part in' },
    TARGETED: { ar: 'استهداف', en: 'targeted' },
    VICTIM_OF: { ar: 'ضحايا', en: 'suffered' },
    DECLARED: { ar: 'إعلان', en: 'announced' },
    CONCERNS: { ar: 'بشأن', en: 'about' },
    OCCURRED_AT: { ar: 'مكان الوقوع', en: 'took place' },
    WITHIN: { ar: 'ضمن', en: 'lies in' },
    NEAR: { ar: 'قرب', en: 'near' },
    BETWEEN: { ar: 'بين', en: 'between' },
    BORDERS: { ar: 'على حدود', en: 'borders' },
    DIRECTION_FROM: { ar: 'اتجاه', en: 'direction' },
    PART_OF: { ar: 'جزء من', en: 'part of' },
    CAUSED: { ar: 'أدّى إلى', en: 'led to' },
    PRECEDES: { ar: 'سبق', en: 'came before' },
    SIMULTANEOUS_WITH: { ar: 'تزامن', en: 'at the same time as' },
    RESPONDS_TO: { ar: 'ردّ على', en: 'in response to' },
    BRANCH_OF: { ar: 'فرع من', en: 'branch of' },
    MEMBER_OF: { ar: 'انتماء', en: 'member of' },
    BACKBONE_OF: { ar: 'العمود الفقري', en: 'backbone of' },
    LEADS: { ar: 'قيادة', en: 'leads' },
    DETAINS: { ar: 'احتجاز', en: 'holds' },
    LEADER_OF: { ar: 'زعيم', en: 'leader of' },
    AFFILIATED_WITH: { ar: 'عمل مع جهة', en: 'works with' },
    OFFICIAL_OF: { ar: 'منصب', en: 'holds office' },
    CONTROLS: { ar: 'سيطرة', en: 'controls' },
    HELD_IN: { ar: 'احتجاز', en: 'held in' },
    ACTIVE_IN: { ar: 'نشاط', en: 'active in' },
    RESIDENT_OF: { ar: 'سكن', en: 'lives in' },
  },
  RelationFamily: {
    ACTS: { ar: 'الأفعال والضحايا', en: 'acts and victims' },
    WHERE: { ar: 'المكان', en: 'where' },
    GEOGRAPHY: { ar: 'الجغرافيا', en: 'geography' },
    COURSE: { ar: 'تسلسل الأحداث', en: 'course of events' },
    TIES: { ar: 'الروابط بين الجهات', en: 'ties between groups' },
    PRESENCE: { ar: 'الوجود والسيطرة', en: 'presence and control' },
  },
  Direction: { OUT: { ar: 'صادرة', en: 'outgoing' }, IN: { ar: 'واردة', en: 'incoming' } },
  Basis: { STATED: { ar: 'وارد في النص', en: 'stated' }, IMPLIED: { ar: 'يُفهم من السياق', en: 'implied' } },
  PlaceRelation: {
    IN: { ar: 'في', en: 'in' },
    AT: { ar: 'عند', en: 'at' },
    AROUND: { ar: 'في محيط', en: 'around' },
    NEAR: { ar: 'قرب', en: 'near' },
  },
  Side: { ATTACKER: { ar: 'مهاجم', en: 'attacker' }, DEFENDER: { ar: 'مدافع', en: 'defender' } },
  Role: {
    ADDRESSEE: { ar: 'الموجَّه إليه', en: 'addressee' },
    PURSUED: { ar: 'ملاحَق', en: 'pursued' },
    ESCAPED: { ar: 'فارّ', en: 'escaped' },
    DISPLACED: { ar: 'نازح', en: 'displaced' },
    DEFEATED: { ar: 'مهزوم', en: 'defeated' },
    EXCEPTION: { ar: 'مستثنى', en: 'exception' },
    GOVERNOR: { ar: 'محافظ', en: 'governor' },
    ANALYST: { ar: 'محلل', en: 'analyst' },
    MEMBER: { ar: 'عضو', en: 'member' },
    PART: { ar: 'جزء', en: 'part' },
    HELD: { ar: 'محتجز', en: 'held there' },
    RESIDENT: { ar: 'ساكن', en: 'lives there' },
    ACTIVE_IN: { ar: 'له نشاط', en: 'active there' },
    LEADER: { ar: 'زعيم', en: 'leader' },
    LEADS: { ar: 'قائد', en: 'leads it' },
    BACKBONE: { ar: 'عمود فقري', en: 'backbone' },
  },
  Act: {
    FOILING_AND_CAPTURE: { ar: 'إحباط وتوقيف', en: 'foiling and capture' },
    PURSUIT: { ar: 'ملاحقة', en: 'pursuit' },
    DEMAND: { ar: 'مطالبة', en: 'demand' },
    REFUSAL: { ar: 'رفض', en: 'refusal' },
    WITHDRAWAL: { ar: 'انسحاب', en: 'withdrawal' },
    TERRITORIAL_SEIZURE: { ar: 'سيطرة على أراضٍ', en: 'territorial seizure' },
  },
  Outcome: {
    KILLED: { ar: 'قتلى', en: 'killed' },
    INJURED: { ar: 'جرحى', en: 'injured' },
    CAPTURED: { ar: 'موقوفون', en: 'arrested' },
    DISPLACED: { ar: 'نازحون', en: 'displaced' },
    USED_AS_SHIELD: { ar: 'دروع بشرية', en: 'used as shield' },
  },
  Bearing: {
    N: { ar: 'شمال', en: 'north' },
    NE: { ar: 'شمال شرق', en: 'north-east' },
    E: { ar: 'شرق', en: 'east' },
    SE: { ar: 'جنوب شرق', en: 'south-east' },
    S: { ar: 'جنوب', en: 'south' },
    SW: { ar: 'جنوب غرب', en: 'south-west' },
    W: { ar: 'غرب', en: 'west' },
    NW: { ar: 'شمال غرب', en: 'north-west' },
  },
  Predicate: {
    KILLED_COUNT: { ar: 'عدد القتلى', en: 'number killed' },
    INJURED_COUNT: { ar: 'عدد الجرحى', en: 'number injured' },
    CAPTURED_COUNT: { ar: 'عدد الموقوفين', en: 'number arrested' },
    ESCAPED_COUNT: { ar: 'عدد الفارّين', en: 'number escaped' },
    AT_LARGE_COUNT: { ar: 'عدد الطليقين', en: 'number at large' },
    DISPLACED_COUNT: { ar: 'عدد النازحين', en: 'number displaced' },
    DETAINED_POPULATION: { ar: 'عدد المحتجزين', en: 'number held' },
    NATIONALITY_COUNT: { ar: 'عدد الجنسيات', en: 'number of nationalities' },
    PERPETRATED_BY: { ar: 'الجهة المنفّذة', en: 'carried out by' },
    TARGETED: { ar: 'الهدف', en: 'target' },
    OCCURRED_AT: { ar: 'مكان الوقوع', en: 'where it took place' },
    OCCURRED_ON: { ar: 'وقت الحدوث', en: 'when it happened' },
    PARTICIPATED: { ar: 'المشاركة', en: 'took part' },
    ONGOING: { ar: 'لا يزال مستمرًا', en: 'still going on' },
    CAUSED: { ar: 'أدّى إلى', en: 'led to' },
    WEAPON_USED: { ar: 'السلاح المستخدم', en: 'weapon' },
    TACTIC_USED: { ar: 'الأسلوب المستخدم', en: 'way of acting' },
    CONFIRMS_EVENT: { ar: 'تأكيد وقوعه', en: 'confirms that it happened' },
    LOSSES_UNQUANTIFIED: { ar: 'خسائر من دون عدد', en: 'losses, no number' },
    MOTIVE: { ar: 'الدافع', en: 'reason' },
    CAPABILITY: { ar: 'القدرة', en: 'is able to' },
    THREAT: { ar: 'الخطر', en: 'danger' },
    SUPERLATIVE: { ar: 'الأكبر أو الأول أو الأسوأ', en: 'largest, first or worst' },
    TREND: { ar: 'المنحى', en: 'trend' },
    DEMANDED: { ar: 'المطالبة', en: 'demand' },
    REFUSED: { ar: 'الرفض', en: 'refusal' },
    DECLARED: { ar: 'الإعلان', en: 'announcement' },
    CONTROLS: { ar: 'السيطرة على مكان', en: 'control of a place' },
    DETAINS: { ar: 'الاحتجاز', en: 'holds captive' },
    HAS_BRANCH_IN: { ar: 'له فرع في', en: 'has a branch in' },
    ROLE: { ar: 'الصفة أو المنصب', en: 'part or office' },
    WITHIN: { ar: 'ضمن', en: 'lies in' },
    NEAR: { ar: 'الموقع من مكان آخر', en: 'lies near or beside' },
    FACILITY_USE: { ar: 'استخدام مبنى', en: 'use of a building' },
    SOURCING: { ar: 'كيف عرف المصدر', en: 'how the source knows' },
  },
  AssertionRelation: {
    IN: { ar: 'في', en: 'in' },
    AT: { ar: 'عند', en: 'at' },
    AROUND: { ar: 'في محيط', en: 'around' },
    NEAR: { ar: 'قرب', en: 'near' },
    BETWEEN: { ar: 'بين', en: 'between' },
    BORDERS: { ar: 'على حدود', en: 'on the border of' },
    NORTH_OF: { ar: 'شمال', en: 'north of' },
    NORTH_EAST_OF: { ar: 'شمال شرق', en: 'north-east of' },
    EAST_OF: { ar: 'شرق', en: 'east of' },
    SOUTH_EAST_OF: { ar: 'جنوب شرق', en: 'south-east of' },
    SOUTH_OF: { ar: 'جنوب', en: 'south of' },
    SOUTH_WEST_OF: { ar: 'جنوب غرب', en: 'south-west of' },
    WEST_OF: { ar: 'غرب', en: 'west of' },
    NORTH_WEST_OF: { ar: 'شمال غرب', en: 'north-west of' },
    BEFORE: { ar: 'قبل', en: 'before' },
    AFTER: { ar: 'بعد', en: 'after' },
    SIMULTANEOUS_WITH: { ar: 'بالتزامن مع', en: 'at the time of' },
    RESPONSE_TO: { ar: 'ردًّا على', en: 'in response to' },
  },
  ClaimRoleCode: {
    SUBJECT: { ar: 'موضوع القول', en: 'what it is said of' },
    OBJECT: { ar: 'طرف آخر في القول', en: 'what else it is said of' },
    PLACE: { ar: 'المكان', en: 'where' },
    VICTIM: { ar: 'الضحية', en: 'who suffered' },
    PERPETRATOR: { ar: 'الجهة المنفّذة', en: 'who did it' },
    TARGET: { ar: 'الهدف', en: 'target' },
    PARTICIPANT: { ar: 'المشارك', en: 'who took part' },
    ACTOR: { ar: 'الجهة القائمة بالفعل', en: 'who acts' },
    ADDRESSEE: { ar: 'الموجَّه إليه', en: 'addressee' },
    CONCERNED: { ar: 'المعنيّ', en: 'whom it is about' },
    CAUSE: { ar: 'السبب', en: 'what led to it' },
    EFFECT: { ar: 'النتيجة', en: 'what it led to' },
    EVENT: { ar: 'الحدث', en: 'event' },
    INSTRUMENT: { ar: 'الوسيلة', en: 'means' },
    ORGANISATION: { ar: 'المنظمة', en: 'organisation' },
  },
  AttributeCode: {
    AGE: { ar: 'العمر', en: 'age' },
    SIBLINGS: { ar: 'أشقاء', en: 'siblings' },
    EXCEPTION: { ar: 'باستثناء', en: 'all but these' },
    INCLUDING: { ar: 'من بينهم', en: 'among them' },
  },
  TrendDirection: { UP: { ar: 'ارتفاع', en: 'up' }, DOWN: { ar: 'تراجع', en: 'down' } },
  ValueOp: {
    EQUAL: { ar: 'بالضبط', en: 'exactly' },
    MORE_THAN: { ar: 'أكثر من', en: 'more than' },
    AT_LEAST: { ar: 'على الأقل', en: 'at least' },
    LESS_THAN: { ar: 'أقل من', en: 'fewer than' },
    ABOUT: { ar: 'نحو', en: 'about' },
    RANGE: { ar: 'بين', en: 'between' },
    UNSPECIFIED: { ar: 'لم يُذكر العدد', en: 'number not given' },
  },
  ValueUnit: {
    PERSONS: { ar: 'أشخاص', en: 'people' },
    NATIONALITIES: { ar: 'جنسيات', en: 'nationalities' },
    YEARS: { ar: 'أعوام', en: 'years of age' },
  },
  Vague: {
    TENS: { ar: 'العشرات', en: 'tens' },
    HUNDREDS: { ar: 'المئات', en: 'hundreds' },
    THOUSANDS: { ar: 'الآلاف', en: 'thousands' },
  },
  NumberForm: {
    DIGITS: { ar: 'بالأرقام', en: 'in digits' },
    WORDS: { ar: 'بالكلمات', en: 'in words' },
    MIXED: { ar: 'بالأرقام والكلمات', en: 'in digits and words' },
  },
  VictimStatus: {
    COMBATANT: { ar: 'مقاتلون', en: 'fighters' },
    SOLDIER: { ar: 'جنود', en: 'soldiers' },
    SECURITY_FORCE: { ar: 'قوات أمن', en: 'security forces' },
    CIVILIAN: { ar: 'مدنيون', en: 'civilians' },
    UNSTATED: { ar: 'لم يُذكر', en: 'not said' },
  },
  ClaimStatus: {
    ACCEPTED: { ar: 'مسجَّل', en: 'recorded' },
    CONFLICT: { ar: 'مسجَّل، وفيه تعارض', en: 'recorded, reports conflict' },
    WORK_NEEDED: { ar: 'يحتاج إلى تدقيق', en: 'to be looked at again' },
    RETRACTED: { ar: 'مسحوب', en: 'taken back' },
  },
  QuoteForm: {
    NARRATOR: { ar: 'دون إسناد', en: 'unattributed, in the outlet\'s own voice' },
    INDIRECT: { ar: 'نقل بالمعنى', en: 'reported speech' },
    PARTIAL_QUOTE: { ar: 'اقتباس جزئي', en: 'partial quotation' },
    DIRECT_QUOTE: { ar: 'اقتباس مباشر', en: 'direct quotation' },
  },
  Modality: {
    ASSERTED: { ar: 'إفادة', en: 'as a fact' },
    CONFIRMED: { ar: 'تأكيد', en: 'confirmation' },
    ALLEGED: { ar: 'اتهام', en: 'allegation' },
    ESTIMATED: { ar: 'تقدير', en: 'estimate' },
    PROBABLE: { ar: 'ترجيح', en: 'probable' },
    ASSESSED: { ar: 'تقييم', en: 'assessment' },
    DEMANDED: { ar: 'مطالبة', en: 'demand' },
    DECLARED: { ar: 'إعلان', en: 'declaration' },
    DENIED: { ar: 'نفي', en: 'denial' },
  },
  Aux: {
    HISTORICAL: { ar: 'ماضٍ', en: 'past' },
    FUTURE: { ar: 'مستقبل', en: 'to come' },
    HYPOTHETICAL: { ar: 'مفترض', en: 'supposed' },
    NEGATION: { ar: 'منفي', en: 'denied' },
  },
  ChainRole: {
    SPEAKER: { ar: 'القائل', en: 'speaker' },
    AGENCY: { ar: 'الوكالة الناقلة', en: 'agency (passed on by)' },
    OUTLET: { ar: 'جهة النشر', en: 'outlet' },
    NARRATOR: { ar: 'دون إسناد', en: 'unattributed, in the outlet\'s own voice' },
  },
  Certainty: { SURE: { ar: 'مؤكد', en: 'clear' }, UNSURE: { ar: 'غير مؤكد', en: 'not settled' } },
  SourceKind: {
    NARRATOR: { ar: 'صوت المادة نفسها', en: 'an article\'s own voice' },
    ORG: { ar: 'مؤسسة', en: 'organisation' },
    PERSON: { ar: 'شخص', en: 'person' },
    ANONYMOUS: { ar: 'لم يُذكر اسمه', en: 'not named' },
    OUTLET: { ar: 'وسيلة إعلام', en: 'media outlet' },
    DOCUMENT: { ar: 'وثيقة', en: 'document' },
    DATASET: { ar: 'مجموعة بيانات', en: 'data set' },
  },
  Access: {
    EYEWITNESS: { ar: 'شاهد عيان', en: 'eyewitness' },
    PARTY: { ar: 'طرف في النزاع', en: 'party to the conflict' },
    OFFICIAL: { ar: 'مسؤول', en: 'official' },
    MONITOR: { ar: 'منظمة رصد', en: 'monitoring organisation' },
    ANALYST: { ar: 'محلل', en: 'analyst' },
    OUTLET: { ar: 'وسيلة إعلام', en: 'media outlet' },
    UNKNOWN: { ar: 'غير معروف', en: 'not known' },
  },
  MentionForm: {
    NAME: { ar: 'بالاسم', en: 'by name' },
    SHORT_NAME: { ar: 'بجزء من الاسم', en: 'by a part of the name' },
    ABBREVIATION: { ar: 'اختصار', en: 'abbreviation' },
    ALIAS_NAME: { ar: 'باسم آخر', en: 'by another name' },
    DESCRIPTION: { ar: 'بالوصف', en: 'description' },
    LABEL: { ar: 'بتعبير المصدر', en: 'label of the source' },
    COREFERENCE: { ar: 'بكلمة تحيل إليه', en: 'word that points back' },
    ANCHOR: { ar: 'كلمة الحدث', en: 'word of the event' },
  },
  Resolution: {
    RESOLVED: { ar: 'محدَّد', en: 'one entity' },
    UNSURE: { ar: 'واحد من اثنين', en: 'one of two' },
    UNRESOLVED: { ar: 'غير محدَّد', en: 'none that is known' },
  },
  DisputeKind: {
    VALUE: { ar: 'رقمان متعارضان', en: 'figures that cannot both hold' },
    ACTOR: { ar: 'اختلاف في تحديد الجهة', en: 'who it was' },
    TIME: { ar: 'اختلاف في التوقيت', en: 'different time' },
    PLACE: { ar: 'اختلاف في المكان', en: 'different place' },
    LABEL: { ar: 'تسميات مختلفة', en: 'different name for the same people' },
    SCOPE: { ar: 'نطاقان مختلفان', en: 'different scope' },
    NON_INDEPENDENT: { ar: 'قد يكون المصدر واحدًا', en: 'perhaps one source' },
    REFINEMENT: { ar: 'تفصيل أدق', en: 'more exact' },
  },
  DisputeState: {
    OPEN: { ar: 'قائم', en: 'open' },
    EXPLAINED: { ar: 'موضَّح', en: 'explained' },
    RESOLVED: { ar: 'محسوم', en: 'settled' },
    ACCEPTED_AS_IS: { ar: 'أُبقي كما ورد', en: 'left as it is' },
  },
  DisputeFamily: {
    DEATHS: { ar: 'القتلى', en: 'the dead' },
    INJURIES: { ar: 'الجرحى', en: 'the injured' },
    FLIGHT: { ar: 'الفارّون والموقوفون', en: 'escaped, at large or caught' },
    DISPLACED: { ar: 'النازحون', en: 'the displaced' },
    HELD: { ar: 'المحتجزون', en: 'those held' },
    PARTIES: { ar: 'المشاركون', en: 'who took part' },
    TIME: { ar: 'وقت الحدوث', en: 'when it happened' },
  },
  LinkType: {
    CONTRADICTS: { ar: 'يتعارض مع', en: 'conflicts with' },
    REFINES: { ar: 'أدق من', en: 'more exact than' },
    REPEATS: { ar: 'يكرر', en: 'repeats' },
    MAY_OVERLAP: { ar: 'قد يتداخل مع', en: 'may overlap with' },
    COMPATIBLE: { ar: 'يتوافق مع', en: 'fits with' },
  },
  LinkCertainty: {
    CERTAIN: { ar: 'مؤكد', en: 'certain' },
    PROBABLE: { ar: 'مرجَّح', en: 'probable' },
    POSSIBLE: { ar: 'ممكن', en: 'possible' },
    UNKNOWN: { ar: 'غير معروف', en: 'not known' },
  },
  Verdict: {
    POSITIVE: { ar: 'واحد', en: 'the same' },
    NEGATIVE: { ar: 'مختلفان', en: 'not the same' },
    UNSURE: { ar: 'غير مؤكد', en: 'not settled' },
  },
  EventOrder: { NEWEST: { ar: 'الأحدث أولًا', en: 'newest first' }, OLDEST: { ar: 'الأقدم أولًا', en: 'oldest first' } },
  DisputeOrder: { CONTRADICTIONS_FIRST: { ar: 'المتعارض أولًا', en: 'contradictions first' } },
  SearchField: {
    NAME: { ar: 'اسم', en: 'name' },
    ALIAS: { ar: 'اسم آخر', en: 'other name' },
    ID: { ar: 'معرّف', en: 'id' },
  },
  TextSide: { TEXT: { ar: 'في النص', en: 'in the text' }, GLOSS: { ar: 'في الشرح', en: 'in a gloss' } },
  Arrow: {
    TO: { ar: 'عند الطرف المقصود', en: 'at the end that it reaches' },
    FROM: { ar: 'عند الطرف الأول', en: 'at the end that it leaves' },
    NONE: { ar: 'بلا سهم', en: 'no arrow' },
  },
  PluralCategory: {
    ZERO: { ar: 'صفر', en: 'zero' },
    ONE: { ar: 'مفرد', en: 'one' },
    TWO: { ar: 'مثنى', en: 'two' },
    FEW: { ar: 'جمع قليل', en: 'few' },
    MANY: { ar: 'جمع كثير', en: 'many' },
    OTHER: { ar: 'غير ذلك', en: 'other' },
  },
  Scheme: {
    ACLED: {
      ar: 'مشروع بيانات مواقع النزاعات المسلحة وأحداثها (ACLED)',
      en: 'Armed Conflict Location and Event Data (ACLED)',
    },
    UCDP: { ar: 'برنامج أوبسالا لبيانات النزاعات (UCDP)', en: 'Uppsala Conflict Data Program (UCDP)' },
    PLOVER: { ar: 'ترميز الأحداث السياسية (PLOVER)', en: 'PLOVER event codes' },
    FTM: { ar: 'صيغة بيانات الكيانات (FollowTheMoney)', en: 'FollowTheMoney' },
    STIX: { ar: 'صيغة تبادل المعلومات (STIX 2.1)', en: 'STIX 2.1' },
  },
};
