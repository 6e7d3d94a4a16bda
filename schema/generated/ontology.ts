// Generated from schema/ontology by `npm run generate`. Do not edit.

export const EntityType = [
  'GROUP',
  'PERSON',
  'PLACE',
  'EVENT',
] as const;
export type EntityType = (typeof EntityType)[number];

export const EntityKind = [
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
  'COMMUNITY',
  'DETAINEES',
  'CIVILIANS',
  'UNIDENTIFIED',
  'NAMED',
  'KUNYA',
  'ANONYMOUS',
  'UNNAMED',
  'CONTINENT',
  'COUNTRY',
  'ADM1',
  'ADM2',
  'CITY',
  'TOWN',
  'NEIGHBOURHOOD',
  'FACILITY_PRISON',
  'FACILITY_MILITARY',
  'FACILITY_OTHER',
  'NATURAL',
  'BORDER',
  'FUZZY_REGION',
  'CLUSTER',
  'ARMED_ATTACK',
  'ARMED_CLASH',
  'ESCAPE',
  'FOILED_ESCAPE',
  'CAPTURE',
  'TACTIC_ALLEGATION',
  'OPERATION',
  'GUNFIRE',
  'KILLING',
  'INFRASTRUCTURE_EFFECT',
  'DISPLACEMENT',
  'WAR',
  'TERRITORIAL_SEIZURE',
  'DECLARATION',
  'BATTLE_END',
  'WITHDRAWAL',
  'DEMAND',
  'REFUSAL',
] as const;
export type EntityKind = (typeof EntityKind)[number];

export const EntitySubKind = [
  'CELL',
  'BRANCH',
  'UNIT',
  'UMBRELLA',
  'UNNAMED_SET',
  'NON_STATE',
  'TERRITORIAL_CONTROLLER',
  'MILITARY_AND_SECURITY',
  'VICTIMS',
  'CHILDREN',
  'CONTROL_ZONE',
  'DESERT',
] as const;
export type EntitySubKind = (typeof EntitySubKind)[number];

export const NameBasis = [
  'TEXT',
  'LABEL',
] as const;
export type NameBasis = (typeof NameBasis)[number];

export const ArabicGender = [
  'MASCULINE',
  'FEMININE',
] as const;
export type ArabicGender = (typeof ArabicGender)[number];

export const AliasKind = [
  'ALIAS',
  'ABBREVIATION',
  'TRANSLITERATION',
  'WEAK',
  'LABEL_BY_SOURCE',
] as const;
export type AliasKind = (typeof AliasKind)[number];

export const AliasBasis = [
  'TEXT',
  'EXTERNAL',
] as const;
export type AliasBasis = (typeof AliasBasis)[number];

export const Sensitivity = [
  'NONE',
  'REVIEW',
  'PROTECT',
] as const;
export type Sensitivity = (typeof Sensitivity)[number];

export const Precision = [
  'EXACT',
  'NEAR',
  'NEIGHBOURHOOD',
  'CITY',
  'ADM2',
  'ADM1',
  'FUZZY',
  'COUNTRY',
  'CONTINENT',
  'UNKNOWN',
] as const;
export type Precision = (typeof Precision)[number];

export const CoordinateBasis = [
  'TEXT',
  'GAZETTEER',
  'INHERITED',
  'ANALYST',
  'NONE',
] as const;
export type CoordinateBasis = (typeof CoordinateBasis)[number];

export const RadiusBasis = [
  'ESTIMATE',
  'ASSIGNED',
  'NONE',
] as const;
export type RadiusBasis = (typeof RadiusBasis)[number];

export const ContainmentBasis = [
  'STATED',
  'IMPLIED',
  'EXTERNAL',
] as const;
export type ContainmentBasis = (typeof ContainmentBasis)[number];

export const DatePrecision = [
  'PART_OF_DAY',
  'DAY',
  'RANGE',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'BEFORE',
  'ONGOING',
  'UNKNOWN',
] as const;
export type DatePrecision = (typeof DatePrecision)[number];

export const DateBasis = [
  'EXPLICIT',
  'RELATIVE_RESOLVED',
  'INFERRED',
] as const;
export type DateBasis = (typeof DateBasis)[number];

export const ReportedBasis = [
  'EXPLICIT',
  'RELATIVE_RESOLVED',
  'INFERRED',
  'RETRIEVED',
  'RELEASED',
] as const;
export type ReportedBasis = (typeof ReportedBasis)[number];

export const PartOfDay = [
  'NIGHT',
  'DAWN',
] as const;
export type PartOfDay = (typeof PartOfDay)[number];

export const RelationType = [
  'PERPETRATED',
  'PARTICIPATED_IN',
  'TARGETED',
  'VICTIM_OF',
  'DECLARED',
  'CONCERNS',
  'OCCURRED_AT',
  'WITHIN',
  'NEAR',
  'BETWEEN',
  'BORDERS',
  'DIRECTION_FROM',
  'PART_OF',
  'CAUSED',
  'PRECEDES',
  'SIMULTANEOUS_WITH',
  'RESPONDS_TO',
  'BRANCH_OF',
  'MEMBER_OF',
  'BACKBONE_OF',
  'LEADS',
  'DETAINS',
  'LEADER_OF',
  'AFFILIATED_WITH',
  'OFFICIAL_OF',
  'CONTROLS',
  'HELD_IN',
  'ACTIVE_IN',
  'RESIDENT_OF',
] as const;
export type RelationType = (typeof RelationType)[number];

export const RelationFamily = [
  'ACTS',
  'WHERE',
  'GEOGRAPHY',
  'COURSE',
  'TIES',
  'PRESENCE',
] as const;
export type RelationFamily = (typeof RelationFamily)[number];

export const Direction = [
  'OUT',
  'IN',
] as const;
export type Direction = (typeof Direction)[number];

export const Basis = [
  'STATED',
  'IMPLIED',
] as const;
export type Basis = (typeof Basis)[number];

export const PlaceRelation = [
  'IN',
  'AT',
  'AROUND',
  'NEAR',
] as const;
export type PlaceRelation = (typeof PlaceRelation)[number];

export const Side = [
  'ATTACKER',
  'DEFENDER',
] as const;
export type Side = (typeof Side)[number];

export const Role = [
  'ADDRESSEE',
  'PURSUED',
  'ESCAPED',
  'DISPLACED',
  'DEFEATED',
  'EXCEPTION',
  'GOVERNOR',
  'ANALYST',
  'MEMBER',
  'PART',
  'HELD',
  'RESIDENT',
  'ACTIVE_IN',
  'LEADER',
  'LEADS',
  'BACKBONE',
] as const;
export type Role = (typeof Role)[number];

export const Act = [
  'FOILING_AND_CAPTURE',
  'PURSUIT',
  'DEMAND',
  'REFUSAL',
  'WITHDRAWAL',
  'TERRITORIAL_SEIZURE',
] as const;
export type Act = (typeof Act)[number];

export const Outcome = [
  'KILLED',
  'INJURED',
  'CAPTURED',
  'DISPLACED',
  'USED_AS_SHIELD',
] as const;
export type Outcome = (typeof Outcome)[number];

export const Bearing = [
  'N',
  'NE',
  'E',
  'SE',
  'S',
  'SW',
  'W',
  'NW',
] as const;
export type Bearing = (typeof Bearing)[number];

export const Predicate = [
  'KILLED_COUNT',
  'INJURED_COUNT',
  'CAPTURED_COUNT',
  'ESCAPED_COUNT',
  'AT_LARGE_COUNT',
  'DISPLACED_COUNT',
  'DETAINED_POPULATION',
  'NATIONALITY_COUNT',
  'PERPETRATED_BY',
  'TARGETED',
  'OCCURRED_AT',
  'OCCURRED_ON',
  'PARTICIPATED',
  'ONGOING',
  'CAUSED',
  'WEAPON_USED',
  'TACTIC_USED',
  'CONFIRMS_EVENT',
  'LOSSES_UNQUANTIFIED',
  'MOTIVE',
  'CAPABILITY',
  'THREAT',
  'SUPERLATIVE',
  'TREND',
  'DEMANDED',
  'REFUSED',
  'DECLARED',
  'CONTROLS',
  'DETAINS',
  'HAS_BRANCH_IN',
  'ROLE',
  'WITHIN',
  'NEAR',
  'FACILITY_USE',
  'SOURCING',
] as const;
export type Predicate = (typeof Predicate)[number];

export const AssertionRelation = [
  'IN',
  'AT',
  'AROUND',
  'NEAR',
  'BETWEEN',
  'BORDERS',
  'NORTH_OF',
  'NORTH_EAST_OF',
  'EAST_OF',
  'SOUTH_EAST_OF',
  'SOUTH_OF',
  'SOUTH_WEST_OF',
  'WEST_OF',
  'NORTH_WEST_OF',
  'BEFORE',
  'AFTER',
  'SIMULTANEOUS_WITH',
  'RESPONSE_TO',
] as const;
export type AssertionRelation = (typeof AssertionRelation)[number];

export const ClaimRoleCode = [
  'SUBJECT',
  'OBJECT',
  'PLACE',
  'VICTIM',
  'PERPETRATOR',
  'TARGET',
  'PARTICIPANT',
  'ACTOR',
  'ADDRESSEE',
  'CONCERNED',
  'CAUSE',
  'EFFECT',
  'EVENT',
  'INSTRUMENT',
  'ORGANISATION',
] as const;
export type ClaimRoleCode = (typeof ClaimRoleCode)[number];

export const AttributeCode = [
  'AGE',
  'SIBLINGS',
  'EXCEPTION',
  'INCLUDING',
] as const;
export type AttributeCode = (typeof AttributeCode)[number];

export const TrendDirection = [
  'UP',
  'DOWN',
] as const;
export type TrendDirection = (typeof TrendDirection)[number];

export const ValueOp = [
  'EQUAL',
  'MORE_THAN',
  'AT_LEAST',
  'LESS_THAN',
  'ABOUT',
  'RANGE',
  'UNSPECIFIED',
] as const;
export type ValueOp = (typeof ValueOp)[number];

export const ValueUnit = [
  'PERSONS',
  'NATIONALITIES',
  'YEARS',
] as const;
export type ValueUnit = (typeof ValueUnit)[number];

export const Vague = [
  'TENS',
  'HUNDREDS',
  'THOUSANDS',
] as const;
export type Vague = (typeof Vague)[number];

export const NumberForm = [
  'DIGITS',
  'WORDS',
  'MIXED',
] as const;
export type NumberForm = (typeof NumberForm)[number];

export const VictimStatus = [
  'COMBATANT',
  'SOLDIER',
  'SECURITY_FORCE',
  'CIVILIAN',
  'UNSTATED',
] as const;
export type VictimStatus = (typeof VictimStatus)[number];

export const ClaimStatus = [
  'ACCEPTED',
  'CONFLICT',
  'WORK_NEEDED',
  'RETRACTED',
] as const;
export type ClaimStatus = (typeof ClaimStatus)[number];

export const QuoteForm = [
  'NARRATOR',
  'INDIRECT',
  'PARTIAL_QUOTE',
  'DIRECT_QUOTE',
] as const;
export type QuoteForm = (typeof QuoteForm)[number];

export const Modality = [
  'ASSERTED',
  'CONFIRMED',
  'ALLEGED',
  'ESTIMATED',
  'PROBABLE',
  'ASSESSED',
  'DEMANDED',
  'DECLARED',
  'DENIED',
] as const;
export type Modality = (typeof Modality)[number];

export const Aux = [
  'HISTORICAL',
  'FUTURE',
  'HYPOTHETICAL',
  'NEGATION',
] as const;
export type Aux = (typeof Aux)[number];

export const ChainRole = [
  'SPEAKER',
  'AGENCY',
  'OUTLET',
  'NARRATOR',
] as const;
export type ChainRole = (typeof ChainRole)[number];

export const Certainty = [
  'SURE',
  'UNSURE',
] as const;
export type Certainty = (typeof Certainty)[number];

export const SourceKind = [
  'NARRATOR',
  'ORG',
  'PERSON',
  'ANONYMOUS',
  'OUTLET',
  'DOCUMENT',
  'DATASET',
] as const;
export type SourceKind = (typeof SourceKind)[number];

export const Access = [
  'EYEWITNESS',
  'PARTY',
  'OFFICIAL',
  'MONITOR',
  'ANALYST',
  'OUTLET',
  'UNKNOWN',
] as const;
export type Access = (typeof Access)[number];

export const MentionForm = [
  'NAME',
  'SHORT_NAME',
  'ABBREVIATION',
  'ALIAS_NAME',
  'DESCRIPTION',
  'LABEL',
  'COREFERENCE',
  'ANCHOR',
] as const;
export type MentionForm = (typeof MentionForm)[number];

export const Resolution = [
  'RESOLVED',
  'UNSURE',
  'UNRESOLVED',
] as const;
export type Resolution = (typeof Resolution)[number];

export const DisputeKind = [
  'VALUE',
  'ACTOR',
  'TIME',
  'PLACE',
  'LABEL',
  'SCOPE',
  'NON_INDEPENDENT',
  'REFINEMENT',
] as const;
export type DisputeKind = (typeof DisputeKind)[number];

export const DisputeState = [
  'OPEN',
  'EXPLAINED',
  'RESOLVED',
  'ACCEPTED_AS_IS',
] as const;
export type DisputeState = (typeof DisputeState)[number];

export const DisputeFamily = [
  'DEATHS',
  'INJURIES',
  'FLIGHT',
  'DISPLACED',
  'HELD',
  'PARTIES',
  'TIME',
] as const;
export type DisputeFamily = (typeof DisputeFamily)[number];

export const LinkType = [
  'CONTRADICTS',
  'REFINES',
  'REPEATS',
  'MAY_OVERLAP',
  'COMPATIBLE',
] as const;
export type LinkType = (typeof LinkType)[number];

export const LinkCertainty = [
  'CERTAIN',
  'PROBABLE',
  'POSSIBLE',
  'UNKNOWN',
] as const;
export type LinkCertainty = (typeof LinkCertainty)[number];

export const Verdict = [
  'POSITIVE',
  'NEGATIVE',
  'UNSURE',
] as const;
export type Verdict = (typeof Verdict)[number];

export const EventOrder = [
  'NEWEST',
  'OLDEST',
] as const;
export type EventOrder = (typeof EventOrder)[number];

export const DisputeOrder = [
  'CONTRADICTIONS_FIRST',
] as const;
export type DisputeOrder = (typeof DisputeOrder)[number];

export const SearchField = [
  'NAME',
  'ALIAS',
  'ID',
] as const;
export type SearchField = (typeof SearchField)[number];

export const TextSide = [
  'TEXT',
  'GLOSS',
] as const;
export type TextSide = (typeof TextSide)[number];

export const Arrow = [
  'TO',
  'FROM',
  'NONE',
] as const;
export type Arrow = (typeof Arrow)[number];

export const PluralCategory = [
  'ZERO',
  'ONE',
  'TWO',
  'FEW',
  'MANY',
  'OTHER',
] as const;
export type PluralCategory = (typeof PluralCategory)[number];

export const Scheme = [
  'ACLED',
  'UCDP',
  'PLOVER',
  'FTM',
  'STIX',
] as const;
export type Scheme = (typeof Scheme)[number];
