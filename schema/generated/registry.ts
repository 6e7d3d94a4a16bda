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
  label: Pair;
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
    readings: [
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
    readings: [
      {
        when: 'KILLED, event kind KILLING',
        if: { outcome: ['KILLED'], toKind: ['KILLING'] },
        line: { ar: 'مقتل', en: 'killed' },
        sentence: { ar: 'قُتل|قُتلت {a}', en: '{a} was|were killed' },
      },
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
        when: 'CAPTURED, person',
        if: { outcome: ['CAPTURED'], fromType: 'PERSON' },
        line: { ar: 'توقيف', en: 'arrested in' },
        sentence: { ar: 'قُبض على {a°} خلال {b°}', en: '{a} was|were arrested during {b}' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    label: { ar: 'TODO', en: 'TODO' },
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
    word: { ar: 'TODO', en: 'TODO' },
  },
  PERSON: {
    label: 'Person',
    prefix: 'person',
    icon: 'circle',
    color: { light: '#7B4A9E', dark: '#C39BE3' },
    word: { ar: 'TODO', en: 'TODO' },
  },
  PLACE: {
    label: 'Place',
    prefix: 'place',
    icon: 'diamond',
    color: { light: '#2F7350', dark: '#74C497' },
    word: { ar: 'TODO', en: 'TODO' },
  },
  EVENT: {
    label: 'Event',
    prefix: 'event',
    icon: 'hexagon',
    color: { light: '#B1491F', dark: '#F08B5E' },
    word: { ar: 'TODO', en: 'TODO' },
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
    GROUP: { ar: 'TODO', en: 'TODO' },
    PERSON: { ar: 'TODO', en: 'TODO' },
    PLACE: { ar: 'TODO', en: 'TODO' },
    EVENT: { ar: 'TODO', en: 'TODO' },
  },
  EntityKind: {
    STATE: { ar: 'TODO', en: 'TODO' },
    STATE_MILITARY: { ar: 'TODO', en: 'TODO' },
    STATE_SECURITY: { ar: 'TODO', en: 'TODO' },
    DE_FACTO_AUTHORITY: { ar: 'TODO', en: 'TODO' },
    DE_FACTO_SECURITY: { ar: 'TODO', en: 'TODO' },
    NON_STATE_ARMED_GROUP: { ar: 'TODO', en: 'TODO' },
    ARMED_COALITION: { ar: 'TODO', en: 'TODO' },
    ARMED_UNSPECIFIED: { ar: 'TODO', en: 'TODO' },
    INTERNATIONAL_COALITION: { ar: 'TODO', en: 'TODO' },
    MONITORING_ORG: { ar: 'TODO', en: 'TODO' },
    RESEARCH_ORG: { ar: 'TODO', en: 'TODO' },
    MEDIA_OUTLET: { ar: 'TODO', en: 'TODO' },
    IGO: { ar: 'TODO', en: 'TODO' },
    COMMUNITY: { ar: 'TODO', en: 'TODO' },
    DETAINEES: { ar: 'TODO', en: 'TODO' },
    CIVILIANS: { ar: 'TODO', en: 'TODO' },
    UNIDENTIFIED: { ar: 'TODO', en: 'TODO' },
    NAMED: { ar: 'TODO', en: 'TODO' },
    KUNYA: { ar: 'TODO', en: 'TODO' },
    ANONYMOUS: { ar: 'TODO', en: 'TODO' },
    UNNAMED: { ar: 'TODO', en: 'TODO' },
    CONTINENT: { ar: 'TODO', en: 'TODO' },
    COUNTRY: { ar: 'TODO', en: 'TODO' },
    ADM1: { ar: 'TODO', en: 'TODO' },
    ADM2: { ar: 'TODO', en: 'TODO' },
    CITY: { ar: 'TODO', en: 'TODO' },
    TOWN: { ar: 'TODO', en: 'TODO' },
    NEIGHBOURHOOD: { ar: 'TODO', en: 'TODO' },
    FACILITY_PRISON: { ar: 'TODO', en: 'TODO' },
    FACILITY_MILITARY: { ar: 'TODO', en: 'TODO' },
    FACILITY_OTHER: { ar: 'TODO', en: 'TODO' },
    NATURAL: { ar: 'TODO', en: 'TODO' },
    BORDER: { ar: 'TODO', en: 'TODO' },
    FUZZY_REGION: { ar: 'TODO', en: 'TODO' },
    CLUSTER: { ar: 'TODO', en: 'TODO' },
    ARMED_ATTACK: { ar: 'TODO', en: 'TODO' },
    ARMED_CLASH: { ar: 'TODO', en: 'TODO' },
    ESCAPE: { ar: 'TODO', en: 'TODO' },
    FOILED_ESCAPE: { ar: 'TODO', en: 'TODO' },
    CAPTURE: { ar: 'TODO', en: 'TODO' },
    TACTIC_ALLEGATION: { ar: 'TODO', en: 'TODO' },
    OPERATION: { ar: 'TODO', en: 'TODO' },
    GUNFIRE: { ar: 'TODO', en: 'TODO' },
    KILLING: { ar: 'TODO', en: 'TODO' },
    INFRASTRUCTURE_EFFECT: { ar: 'TODO', en: 'TODO' },
    DISPLACEMENT: { ar: 'TODO', en: 'TODO' },
    WAR: { ar: 'TODO', en: 'TODO' },
    TERRITORIAL_SEIZURE: { ar: 'TODO', en: 'TODO' },
    DECLARATION: { ar: 'TODO', en: 'TODO' },
    BATTLE_END: { ar: 'TODO', en: 'TODO' },
    WITHDRAWAL: { ar: 'TODO', en: 'TODO' },
    DEMAND: { ar: 'TODO', en: 'TODO' },
    REFUSAL: { ar: 'TODO', en: 'TODO' },
  },
  EntitySubKind: {
    CELL: { ar: 'TODO', en: 'TODO' },
    BRANCH: { ar: 'TODO', en: 'TODO' },
    UNIT: { ar: 'TODO', en: 'TODO' },
    UMBRELLA: { ar: 'TODO', en: 'TODO' },
    UNNAMED_SET: { ar: 'TODO', en: 'TODO' },
    NON_STATE: { ar: 'TODO', en: 'TODO' },
    TERRITORIAL_CONTROLLER: { ar: 'TODO', en: 'TODO' },
    MILITARY_AND_SECURITY: { ar: 'TODO', en: 'TODO' },
    VICTIMS: { ar: 'TODO', en: 'TODO' },
    CHILDREN: { ar: 'TODO', en: 'TODO' },
    CONTROL_ZONE: { ar: 'TODO', en: 'TODO' },
    DESERT: { ar: 'TODO', en: 'TODO' },
  },
  NameBasis: { TEXT: { ar: 'TODO', en: 'TODO' }, LABEL: { ar: 'TODO', en: 'TODO' } },
  ArabicGender: { MASCULINE: { ar: 'TODO', en: 'TODO' }, FEMININE: { ar: 'TODO', en: 'TODO' } },
  AliasKind: {
    ALIAS: { ar: 'TODO', en: 'TODO' },
    ABBREVIATION: { ar: 'TODO', en: 'TODO' },
    TRANSLITERATION: { ar: 'TODO', en: 'TODO' },
    WEAK: { ar: 'TODO', en: 'TODO' },
    LABEL_BY_SOURCE: { ar: 'TODO', en: 'TODO' },
  },
  AliasBasis: { TEXT: { ar: 'TODO', en: 'TODO' }, EXTERNAL: { ar: 'TODO', en: 'TODO' } },
  Sensitivity: {
    NONE: { ar: 'TODO', en: 'TODO' },
    REVIEW: { ar: 'TODO', en: 'TODO' },
    PROTECT: { ar: 'TODO', en: 'TODO' },
  },
  Precision: {
    EXACT: { ar: 'TODO', en: 'TODO' },
    NEAR: { ar: 'TODO', en: 'TODO' },
    NEIGHBOURHOOD: { ar: 'TODO', en: 'TODO' },
    CITY: { ar: 'TODO', en: 'TODO' },
    ADM2: { ar: 'TODO', en: 'TODO' },
    ADM1: { ar: 'TODO', en: 'TODO' },
    FUZZY: { ar: 'TODO', en: 'TODO' },
    COUNTRY: { ar: 'TODO', en: 'TODO' },
    CONTINENT: { ar: 'TODO', en: 'TODO' },
    UNKNOWN: { ar: 'TODO', en: 'TODO' },
  },
  CoordinateBasis: {
    TEXT: { ar: 'TODO', en: 'TODO' },
    GAZETTEER: { ar: 'TODO', en: 'TODO' },
    INHERITED: { ar: 'TODO', en: 'TODO' },
    ANALYST: { ar: 'TODO', en: 'TODO' },
    NONE: { ar: 'TODO', en: 'TODO' },
  },
  RadiusBasis: {
    ESTIMATE: { ar: 'TODO', en: 'TODO' },
    ASSIGNED: { ar: 'TODO', en: 'TODO' },
    NONE: { ar: 'TODO', en: 'TODO' },
  },
  ContainmentBasis: {
    STATED: { ar: 'TODO', en: 'TODO' },
    IMPLIED: { ar: 'TODO', en: 'TODO' },
    EXTERNAL: { ar: 'TODO', en: 'TODO' },
  },
  DatePrecision: {
    PART_OF_DAY: { ar: 'TODO', en: 'TODO' },
    DAY: { ar: 'TODO', en: 'TODO' },
    RANGE: { ar: 'TODO', en: 'TODO' },
    WEEK: { ar: 'TODO', en: 'TODO' },
    MONTH: { ar: 'TODO', en: 'TODO' },
    QUARTER: { ar: 'TODO', en: 'TODO' },
    YEAR: { ar: 'TODO', en: 'TODO' },
    BEFORE: { ar: 'TODO', en: 'TODO' },
    ONGOING: { ar: 'TODO', en: 'TODO' },
    UNKNOWN: { ar: 'TODO', en: 'TODO' },
  },
  DateBasis: {
    EXPLICIT: { ar: 'TODO', en: 'TODO' },
    RELATIVE_RESOLVED: { ar: 'TODO', en: 'TODO' },
    INFERRED: { ar: 'TODO', en: 'TODO' },
  },
  ReportedBasis: {
    EXPLICIT: { ar: 'TODO', en: 'TODO' },
    RELATIVE_RESOLVED: { ar: 'TODO', en: 'TODO' },
    INFERRED: { ar: 'TODO', en: 'TODO' },
    RETRIEVED: { ar: 'TODO', en: 'TODO' },
    RELEASED: { ar: 'TODO', en: 'TODO' },
  },
  PartOfDay: { NIGHT: { ar: 'TODO', en: 'TODO' }, DAWN: { ar: 'TODO', en: 'TODO' } },
  RelationType: {
    PERPETRATED: { ar: 'TODO', en: 'TODO' },
    PARTICIPATED_IN: { ar: 'TODO', en: 'TODO' },
    TARGETED: { ar: 'TODO', en: 'TODO' },
    VICTIM_OF: { ar: 'TODO', en: 'TODO' },
    DECLARED: { ar: 'TODO', en: 'TODO' },
    CONCERNS: { ar: 'TODO', en: 'TODO' },
    OCCURRED_AT: { ar: 'TODO', en: 'TODO' },
    WITHIN: { ar: 'TODO', en: 'TODO' },
    NEAR: { ar: 'TODO', en: 'TODO' },
    BETWEEN: { ar: 'TODO', en: 'TODO' },
    BORDERS: { ar: 'TODO', en: 'TODO' },
    DIRECTION_FROM: { ar: 'TODO', en: 'TODO' },
    PART_OF: { ar: 'TODO', en: 'TODO' },
    CAUSED: { ar: 'TODO', en: 'TODO' },
    PRECEDES: { ar: 'TODO', en: 'TODO' },
    SIMULTANEOUS_WITH: { ar: 'TODO', en: 'TODO' },
    RESPONDS_TO: { ar: 'TODO', en: 'TODO' },
    BRANCH_OF: { ar: 'TODO', en: 'TODO' },
    MEMBER_OF: { ar: 'TODO', en: 'TODO' },
    BACKBONE_OF: { ar: 'TODO', en: 'TODO' },
    LEADS: { ar: 'TODO', en: 'TODO' },
    DETAINS: { ar: 'TODO', en: 'TODO' },
    LEADER_OF: { ar: 'TODO', en: 'TODO' },
    AFFILIATED_WITH: { ar: 'TODO', en: 'TODO' },
    OFFICIAL_OF: { ar: 'TODO', en: 'TODO' },
    CONTROLS: { ar: 'TODO', en: 'TODO' },
    HELD_IN: { ar: 'TODO', en: 'TODO' },
    ACTIVE_IN: { ar: 'TODO', en: 'TODO' },
    RESIDENT_OF: { ar: 'TODO', en: 'TODO' },
  },
  RelationFamily: {
    ACTS: { ar: 'TODO', en: 'TODO' },
    WHERE: { ar: 'TODO', en: 'TODO' },
    GEOGRAPHY: { ar: 'TODO', en: 'TODO' },
    COURSE: { ar: 'TODO', en: 'TODO' },
    TIES: { ar: 'TODO', en: 'TODO' },
    PRESENCE: { ar: 'TODO', en: 'TODO' },
  },
  Direction: { OUT: { ar: 'TODO', en: 'TODO' }, IN: { ar: 'TODO', en: 'TODO' } },
  Basis: { STATED: { ar: 'TODO', en: 'TODO' }, IMPLIED: { ar: 'TODO', en: 'TODO' } },
  PlaceRelation: {
    IN: { ar: 'TODO', en: 'TODO' },
    AT: { ar: 'TODO', en: 'TODO' },
    AROUND: { ar: 'TODO', en: 'TODO' },
    NEAR: { ar: 'TODO', en: 'TODO' },
  },
  Side: { ATTACKER: { ar: 'TODO', en: 'TODO' }, DEFENDER: { ar: 'TODO', en: 'TODO' } },
  Role: {
    ADDRESSEE: { ar: 'TODO', en: 'TODO' },
    PURSUED: { ar: 'TODO', en: 'TODO' },
    ESCAPED: { ar: 'TODO', en: 'TODO' },
    DISPLACED: { ar: 'TODO', en: 'TODO' },
    DEFEATED: { ar: 'TODO', en: 'TODO' },
    EXCEPTION: { ar: 'TODO', en: 'TODO' },
    GOVERNOR: { ar: 'TODO', en: 'TODO' },
    ANALYST: { ar: 'TODO', en: 'TODO' },
    MEMBER: { ar: 'TODO', en: 'TODO' },
    PART: { ar: 'TODO', en: 'TODO' },
    HELD: { ar: 'TODO', en: 'TODO' },
    RESIDENT: { ar: 'TODO', en: 'TODO' },
    ACTIVE_IN: { ar: 'TODO', en: 'TODO' },
    LEADER: { ar: 'TODO', en: 'TODO' },
    LEADS: { ar: 'TODO', en: 'TODO' },
    BACKBONE: { ar: 'TODO', en: 'TODO' },
  },
  Act: {
    FOILING_AND_CAPTURE: { ar: 'TODO', en: 'TODO' },
    PURSUIT: { ar: 'TODO', en: 'TODO' },
    DEMAND: { ar: 'TODO', en: 'TODO' },
    REFUSAL: { ar: 'TODO', en: 'TODO' },
    WITHDRAWAL: { ar: 'TODO', en: 'TODO' },
    TERRITORIAL_SEIZURE: { ar: 'TODO', en: 'TODO' },
  },
  Outcome: {
    KILLED: { ar: 'TODO', en: 'TODO' },
    INJURED: { ar: 'TODO', en: 'TODO' },
    CAPTURED: { ar: 'TODO', en: 'TODO' },
    DISPLACED: { ar: 'TODO', en: 'TODO' },
    USED_AS_SHIELD: { ar: 'TODO', en: 'TODO' },
  },
  Bearing: {
    N: { ar: 'TODO', en: 'TODO' },
    NE: { ar: 'TODO', en: 'TODO' },
    E: { ar: 'TODO', en: 'TODO' },
    SE: { ar: 'TODO', en: 'TODO' },
    S: { ar: 'TODO', en: 'TODO' },
    SW: { ar: 'TODO', en: 'TODO' },
    W: { ar: 'TODO', en: 'TODO' },
    NW: { ar: 'TODO', en: 'TODO' },
  },
  Predicate: {
    KILLED_COUNT: { ar: 'TODO', en: 'TODO' },
    INJURED_COUNT: { ar: 'TODO', en: 'TODO' },
    CAPTURED_COUNT: { ar: 'TODO', en: 'TODO' },
    ESCAPED_COUNT: { ar: 'TODO', en: 'TODO' },
    AT_LARGE_COUNT: { ar: 'TODO', en: 'TODO' },
    DISPLACED_COUNT: { ar: 'TODO', en: 'TODO' },
    DETAINED_POPULATION: { ar: 'TODO', en: 'TODO' },
    NATIONALITY_COUNT: { ar: 'TODO', en: 'TODO' },
    PERPETRATED_BY: { ar: 'TODO', en: 'TODO' },
    TARGETED: { ar: 'TODO', en: 'TODO' },
    OCCURRED_AT: { ar: 'TODO', en: 'TODO' },
    OCCURRED_ON: { ar: 'TODO', en: 'TODO' },
    PARTICIPATED: { ar: 'TODO', en: 'TODO' },
    ONGOING: { ar: 'TODO', en: 'TODO' },
    CAUSED: { ar: 'TODO', en: 'TODO' },
    WEAPON_USED: { ar: 'TODO', en: 'TODO' },
    TACTIC_USED: { ar: 'TODO', en: 'TODO' },
    CONFIRMS_EVENT: { ar: 'TODO', en: 'TODO' },
    LOSSES_UNQUANTIFIED: { ar: 'TODO', en: 'TODO' },
    MOTIVE: { ar: 'TODO', en: 'TODO' },
    CAPABILITY: { ar: 'TODO', en: 'TODO' },
    THREAT: { ar: 'TODO', en: 'TODO' },
    SUPERLATIVE: { ar: 'TODO', en: 'TODO' },
    TREND: { ar: 'TODO', en: 'TODO' },
    DEMANDED: { ar: 'TODO', en: 'TODO' },
    REFUSED: { ar: 'TODO', en: 'TODO' },
    DECLARED: { ar: 'TODO', en: 'TODO' },
    CONTROLS: { ar: 'TODO', en: 'TODO' },
    DETAINS: { ar: 'TODO', en: 'TODO' },
    HAS_BRANCH_IN: { ar: 'TODO', en: 'TODO' },
    ROLE: { ar: 'TODO', en: 'TODO' },
    WITHIN: { ar: 'TODO', en: 'TODO' },
    NEAR: { ar: 'TODO', en: 'TODO' },
    FACILITY_USE: { ar: 'TODO', en: 'TODO' },
    SOURCING: { ar: 'TODO', en: 'TODO' },
  },
  AssertionRelation: {
    IN: { ar: 'TODO', en: 'TODO' },
    AT: { ar: 'TODO', en: 'TODO' },
    AROUND: { ar: 'TODO', en: 'TODO' },
    NEAR: { ar: 'TODO', en: 'TODO' },
    BETWEEN: { ar: 'TODO', en: 'TODO' },
    BORDERS: { ar: 'TODO', en: 'TODO' },
    NORTH_OF: { ar: 'TODO', en: 'TODO' },
    NORTH_EAST_OF: { ar: 'TODO', en: 'TODO' },
    EAST_OF: { ar: 'TODO', en: 'TODO' },
    SOUTH_EAST_OF: { ar: 'TODO', en: 'TODO' },
    SOUTH_OF: { ar: 'TODO', en: 'TODO' },
    SOUTH_WEST_OF: { ar: 'TODO', en: 'TODO' },
    WEST_OF: { ar: 'TODO', en: 'TODO' },
    NORTH_WEST_OF: { ar: 'TODO', en: 'TODO' },
    BEFORE: { ar: 'TODO', en: 'TODO' },
    AFTER: { ar: 'TODO', en: 'TODO' },
    SIMULTANEOUS_WITH: { ar: 'TODO', en: 'TODO' },
    RESPONSE_TO: { ar: 'TODO', en: 'TODO' },
  },
  ClaimRoleCode: {
    SUBJECT: { ar: 'TODO', en: 'TODO' },
    OBJECT: { ar: 'TODO', en: 'TODO' },
    PLACE: { ar: 'TODO', en: 'TODO' },
    VICTIM: { ar: 'TODO', en: 'TODO' },
    PERPETRATOR: { ar: 'TODO', en: 'TODO' },
    TARGET: { ar: 'TODO', en: 'TODO' },
    PARTICIPANT: { ar: 'TODO', en: 'TODO' },
    ACTOR: { ar: 'TODO', en: 'TODO' },
    ADDRESSEE: { ar: 'TODO', en: 'TODO' },
    CONCERNED: { ar: 'TODO', en: 'TODO' },
    CAUSE: { ar: 'TODO', en: 'TODO' },
    EFFECT: { ar: 'TODO', en: 'TODO' },
    EVENT: { ar: 'TODO', en: 'TODO' },
    INSTRUMENT: { ar: 'TODO', en: 'TODO' },
    ORGANISATION: { ar: 'TODO', en: 'TODO' },
  },
  AttributeCode: {
    AGE: { ar: 'TODO', en: 'TODO' },
    SIBLINGS: { ar: 'TODO', en: 'TODO' },
    EXCEPTION: { ar: 'TODO', en: 'TODO' },
    INCLUDING: { ar: 'TODO', en: 'TODO' },
  },
  TrendDirection: { UP: { ar: 'TODO', en: 'TODO' }, DOWN: { ar: 'TODO', en: 'TODO' } },
  ValueOp: {
    EQUAL: { ar: 'TODO', en: 'TODO' },
    MORE_THAN: { ar: 'TODO', en: 'TODO' },
    AT_LEAST: { ar: 'TODO', en: 'TODO' },
    LESS_THAN: { ar: 'TODO', en: 'TODO' },
    ABOUT: { ar: 'TODO', en: 'TODO' },
    RANGE: { ar: 'TODO', en: 'TODO' },
    UNSPECIFIED: { ar: 'TODO', en: 'TODO' },
  },
  ValueUnit: {
    PERSONS: { ar: 'TODO', en: 'TODO' },
    NATIONALITIES: { ar: 'TODO', en: 'TODO' },
    YEARS: { ar: 'TODO', en: 'TODO' },
  },
  Vague: {
    TENS: { ar: 'TODO', en: 'TODO' },
    HUNDREDS: { ar: 'TODO', en: 'TODO' },
    THOUSANDS: { ar: 'TODO', en: 'TODO' },
  },
  NumberForm: {
    DIGITS: { ar: 'TODO', en: 'TODO' },
    WORDS: { ar: 'TODO', en: 'TODO' },
    MIXED: { ar: 'TODO', en: 'TODO' },
  },
  VictimStatus: {
    COMBATANT: { ar: 'TODO', en: 'TODO' },
    SOLDIER: { ar: 'TODO', en: 'TODO' },
    SECURITY_FORCE: { ar: 'TODO', en: 'TODO' },
    CIVILIAN: { ar: 'TODO', en: 'TODO' },
    UNSTATED: { ar: 'TODO', en: 'TODO' },
  },
  ClaimStatus: {
    ACCEPTED: { ar: 'TODO', en: 'TODO' },
    CONFLICT: { ar: 'TODO', en: 'TODO' },
    WORK_NEEDED: { ar: 'TODO', en: 'TODO' },
    RETRACTED: { ar: 'TODO', en: 'TODO' },
  },
  QuoteForm: {
    NARRATOR: { ar: 'TODO', en: 'TODO' },
    INDIRECT: { ar: 'TODO', en: 'TODO' },
    PARTIAL_QUOTE: { ar: 'TODO', en: 'TODO' },
    DIRECT_QUOTE: { ar: 'TODO', en: 'TODO' },
  },
  Modality: {
    ASSERTED: { ar: 'TODO', en: 'TODO' },
    CONFIRMED: { ar: 'TODO', en: 'TODO' },
    ALLEGED: { ar: 'TODO', en: 'TODO' },
    ESTIMATED: { ar: 'TODO', en: 'TODO' },
    PROBABLE: { ar: 'TODO', en: 'TODO' },
    ASSESSED: { ar: 'TODO', en: 'TODO' },
    DEMANDED: { ar: 'TODO', en: 'TODO' },
    DECLARED: { ar: 'TODO', en: 'TODO' },
    DENIED: { ar: 'TODO', en: 'TODO' },
  },
  Aux: {
    HISTORICAL: { ar: 'TODO', en: 'TODO' },
    FUTURE: { ar: 'TODO', en: 'TODO' },
    HYPOTHETICAL: { ar: 'TODO', en: 'TODO' },
    NEGATION: { ar: 'TODO', en: 'TODO' },
  },
  ChainRole: {
    SPEAKER: { ar: 'TODO', en: 'TODO' },
    AGENCY: { ar: 'TODO', en: 'TODO' },
    OUTLET: { ar: 'TODO', en: 'TODO' },
    NARRATOR: { ar: 'TODO', en: 'TODO' },
  },
  Certainty: { SURE: { ar: 'TODO', en: 'TODO' }, UNSURE: { ar: 'TODO', en: 'TODO' } },
  SourceKind: {
    NARRATOR: { ar: 'TODO', en: 'TODO' },
    ORG: { ar: 'TODO', en: 'TODO' },
    PERSON: { ar: 'TODO', en: 'TODO' },
    ANONYMOUS: { ar: 'TODO', en: 'TODO' },
    OUTLET: { ar: 'TODO', en: 'TODO' },
    DOCUMENT: { ar: 'TODO', en: 'TODO' },
    DATASET: { ar: 'TODO', en: 'TODO' },
  },
  Access: {
    EYEWITNESS: { ar: 'TODO', en: 'TODO' },
    PARTY: { ar: 'TODO', en: 'TODO' },
    OFFICIAL: { ar: 'TODO', en: 'TODO' },
    MONITOR: { ar: 'TODO', en: 'TODO' },
    ANALYST: { ar: 'TODO', en: 'TODO' },
    OUTLET: { ar: 'TODO', en: 'TODO' },
    UNKNOWN: { ar: 'TODO', en: 'TODO' },
  },
  MentionForm: {
    NAME: { ar: 'TODO', en: 'TODO' },
    SHORT_NAME: { ar: 'TODO', en: 'TODO' },
    ABBREVIATION: { ar: 'TODO', en: 'TODO' },
    ALIAS_NAME: { ar: 'TODO', en: 'TODO' },
    DESCRIPTION: { ar: 'TODO', en: 'TODO' },
    LABEL: { ar: 'TODO', en: 'TODO' },
    COREFERENCE: { ar: 'TODO', en: 'TODO' },
    ANCHOR: { ar: 'TODO', en: 'TODO' },
  },
  Resolution: {
    RESOLVED: { ar: 'TODO', en: 'TODO' },
    UNSURE: { ar: 'TODO', en: 'TODO' },
    UNRESOLVED: { ar: 'TODO', en: 'TODO' },
  },
  DisputeKind: {
    VALUE: { ar: 'TODO', en: 'TODO' },
    ACTOR: { ar: 'TODO', en: 'TODO' },
    TIME: { ar: 'TODO', en: 'TODO' },
    PLACE: { ar: 'TODO', en: 'TODO' },
    LABEL: { ar: 'TODO', en: 'TODO' },
    SCOPE: { ar: 'TODO', en: 'TODO' },
    NON_INDEPENDENT: { ar: 'TODO', en: 'TODO' },
    REFINEMENT: { ar: 'TODO', en: 'TODO' },
  },
  DisputeState: {
    OPEN: { ar: 'TODO', en: 'TODO' },
    EXPLAINED: { ar: 'TODO', en: 'TODO' },
    RESOLVED: { ar: 'TODO', en: 'TODO' },
    ACCEPTED_AS_IS: { ar: 'TODO', en: 'TODO' },
  },
  DisputeFamily: {
    DEATHS: { ar: 'TODO', en: 'TODO' },
    INJURIES: { ar: 'TODO', en: 'TODO' },
    FLIGHT: { ar: 'TODO', en: 'TODO' },
    DISPLACED: { ar: 'TODO', en: 'TODO' },
    HELD: { ar: 'TODO', en: 'TODO' },
    PARTIES: { ar: 'TODO', en: 'TODO' },
    TIME: { ar: 'TODO', en: 'TODO' },
  },
  LinkType: {
    CONTRADICTS: { ar: 'TODO', en: 'TODO' },
    REFINES: { ar: 'TODO', en: 'TODO' },
    REPEATS: { ar: 'TODO', en: 'TODO' },
    MAY_OVERLAP: { ar: 'TODO', en: 'TODO' },
    COMPATIBLE: { ar: 'TODO', en: 'TODO' },
  },
  LinkCertainty: {
    CERTAIN: { ar: 'TODO', en: 'TODO' },
    PROBABLE: { ar: 'TODO', en: 'TODO' },
    POSSIBLE: { ar: 'TODO', en: 'TODO' },
    UNKNOWN: { ar: 'TODO', en: 'TODO' },
  },
  Verdict: {
    POSITIVE: { ar: 'TODO', en: 'TODO' },
    NEGATIVE: { ar: 'TODO', en: 'TODO' },
    UNSURE: { ar: 'TODO', en: 'TODO' },
  },
  EventOrder: { NEWEST: { ar: 'TODO', en: 'TODO' }, OLDEST: { ar: 'TODO', en: 'TODO' } },
  DisputeOrder: { CONTRADICTIONS_FIRST: { ar: 'TODO', en: 'TODO' } },
  SearchField: { NAME: { ar: 'TODO', en: 'TODO' }, ALIAS: { ar: 'TODO', en: 'TODO' }, ID: { ar: 'TODO', en: 'TODO' } },
  TextSide: { TEXT: { ar: 'TODO', en: 'TODO' }, GLOSS: { ar: 'TODO', en: 'TODO' } },
  Arrow: { TO: { ar: 'TODO', en: 'TODO' }, FROM: { ar: 'TODO', en: 'TODO' }, NONE: { ar: 'TODO', en: 'TODO' } },
  PluralCategory: {
    ZERO: { ar: 'TODO', en: 'TODO' },
    ONE: { ar: 'TODO', en: 'TODO' },
    TWO: { ar: 'TODO', en: 'TODO' },
    FEW: { ar: 'TODO', en: 'TODO' },
    MANY: { ar: 'TODO', en: 'TODO' },
    OTHER: { ar: 'TODO', en: 'TODO' },
  },
  Scheme: {
    ACLED: { ar: 'TODO', en: 'TODO' },
    UCDP: { ar: 'TODO', en: 'TODO' },
    PLOVER: { ar: 'TODO', en: 'TODO' },
    FTM: { ar: 'TODO', en: 'TODO' },
    STIX: { ar: 'TODO', en: 'TODO' },
  },
};
