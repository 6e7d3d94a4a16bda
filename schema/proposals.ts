/**
 * The one shape of everything that may enter the graph: an article with what was read in it. Article folders, drafts and
 * imports all become this; `check/` validates it, `server/graph/write` commits it. There is no second way in.
 *
 * Optional parts are absent, never null, so that equal readings have equal canonical JSON. Offsets are Unicode code points,
 * start included, end excluded, from the start of the article's text.
 */
import type {
  Access,
  AliasBasis,
  AliasKind,
  ArabicGender,
  AssertionRelation,
  AttributeCode,
  Aux,
  Basis,
  Certainty,
  ChainRole,
  ClaimRoleCode,
  ContainmentBasis,
  CoordinateBasis,
  DateBasis,
  DatePrecision,
  DisputeKind,
  DisputeState,
  EntityKind,
  EntitySubKind,
  LinkCertainty,
  LinkType,
  MentionForm,
  Modality,
  NameBasis,
  NumberForm,
  Outcome,
  PartOfDay,
  PlaceRelation,
  Precision,
  Predicate,
  QuoteForm,
  RadiusBasis,
  ReportedBasis,
  Resolution,
  Role,
  Sensitivity,
  Side,
  SourceKind,
  TrendDirection,
  Vague,
  ValueOp,
  ValueUnit,
  Verdict,
  VictimStatus,
} from './generated/ontology.ts';

/** A text of ours. Labels, notes and reasons need both languages; glosses only the one that the passage is not in. */
export type Bilingual = { ar?: string; en?: string };

/** Words of the article and where they stand. */
export type Span = { exact: string; start: number; end: number };

/** A number with its words; null is an open end or "not said". */
export type Value = {
  min: number | null;
  max: number | null;
  best: number | null;
  op: ValueOp;
  unit: ValueUnit;
  verbatim: Span;
  numberForm?: NumberForm;
  vague?: Vague;
};

/** What a figure counts. Two figures compare only where scopes are equal. */
export type Scope = {
  event?: string;
  group?: string;
  /** Id of the group whose people they are (`Scope.party` in the API). */
  party?: string;
  place?: string;
  placeRelation?: PlaceRelation;
  /** EDTF. */
  time?: string;
  victimStatus?: VictimStatus;
};

/** One thing that a claim asserts. */
export type Assertion = {
  predicate: Predicate;
  subject: string;
  object: string[];
  relation?: AssertionRelation;
  role?: Role;
  /** Absent: STATED. */
  basis?: Basis;
  aux?: Aux[];
  modality?: Modality;
  value?: Value;
  /** EDTF, for OCCURRED_ON. */
  edtf?: string;
  partOfDay?: PartOfDay;
  direction?: TrendDirection;
  /** The words of the time or the weapon. */
  words?: Span;
  /** For WEAPON_USED: which sort, in capitals. */
  weaponClass?: string;
  note?: Bilingual;
};

/** The part of one entity in a claim. */
export type ClaimRole = {
  role: ClaimRoleCode;
  entity: string;
  side?: Side;
  as?: Role;
  outcome?: Outcome;
  basis?: Basis;
};

/** One step of the chain from the first speaker (order 0) to the page. */
export type Statement = { source: string; order: number; role: ChainRole; certainty?: Certainty };

/** A fact in a claim that is no relation. */
export type Attribute = { code: AttributeCode; value?: Value; entity?: string };

/** One statement by one chain of speakers, shown by at least one passage. */
export type ClaimProposal = {
  /** Unique in its article, such as `C09`. */
  code: string;
  /** Main assertion first (n = 0), further ones after it. */
  assertions: [Assertion, ...Assertion[]];
  roles: ClaimRole[];
  scope?: Scope;
  gloss?: Bilingual;
  passages: Span[];
  quoted: Span[];
  context: Span[];
  statedBy: Statement[];
  cue?: Span;
  quoteForm: QuoteForm;
  modality: Modality;
  modalityAlso?: Modality;
  ongoing: boolean;
  labelsUsed: { word: Span; entity?: string }[];
  attributes: Attribute[];
  note?: Bilingual;
};

export type Alias = {
  text: string;
  lang: 'ar' | 'en';
  kind: AliasKind;
  basis: AliasBasis;
  /** Who uses it, for LABEL_BY_SOURCE. */
  source?: string;
  note?: Bilingual;
};

export type Names = { ar?: string; en?: string; arBasis?: NameBasis };

/** Grammar of the words of an entity or source, for sentences (`phrase` and `subject` stand in for the label). */
export type Words = {
  label: { ar: string; en: string };
  phrase?: Bilingual;
  subject?: Bilingual;
  arGender: ArabicGender;
  arNumber: 'sg' | 'du' | 'pl';
  /** Absent: sg. */
  enNumber?: 'sg' | 'pl';
};

/** What groups, persons, places and events have in common. An id without further fields is a reference, not a declaration. */
export type EntityBase = Words & {
  id: string;
  kind: EntityKind;
  names: Names;
  aliases: Alias[];
  sensitivity: Sensitivity;
  note?: Bilingual;
};

/** Codings of other codebooks: absent means "not coded". */
export type GroupProposal = EntityBase & {
  subKind?: EntitySubKind;
  wikidataId?: string;
  acledInter?: number;
  ploverSector?: string;
};

export type PersonProposal = EntityBase & { role?: Bilingual; age?: number };

export type PlaceProposal = EntityBase & {
  subKind?: EntitySubKind;
  lat?: number;
  lon?: number;
  radiusMetres?: number;
  radiusBasis: RadiusBasis;
  precision: Precision;
  coordinateBasis: CoordinateBasis;
  inheritedFrom?: string;
  within: { place: string; basis: ContainmentBasis }[];
};

/** What an actor does, and by which means. */
type PloverCoding = { event: string; mode?: string[] };

export type EventProposal = EntityBase & {
  background: boolean;
  date: {
    edtf: string;
    precision: DatePrecision;
    basis: DateBasis;
    partOfDay?: PartOfDay;
    /** The date is that of the beginning only. */
    startOnly?: boolean;
  };
  /** At publication; absent: not said. */
  ongoing?: boolean;
  acled?: { eventType: string; subEventType: string; geoPrecision?: number };
  plover?: PloverCoding & { context?: string[]; alternative?: PloverCoding; note?: Bilingual };
  ucdp?: { typeOfViolence?: number; wherePrec?: number; note?: Bilingual };
};

export type SourceProposal = Words & {
  id: string;
  kind: SourceKind;
  names: Names;
  access: Access;
  isBelligerent: boolean;
  stateLinked: boolean;
  /** Id of the group that it belongs to or speaks for in the fighting. */
  party?: string;
  /** Id of the group or person that speaks. */
  entity?: string;
  independence?: Bilingual;
};

export type Mention = {
  exact: string;
  start: number;
  end: number;
  form: MentionForm;
  resolution: Resolution;
  /** One id; two where UNSURE; none where UNRESOLVED. */
  entities: string[];
};

export type JudgementProposal = {
  /** Unique in its article, such as `J01`. */
  code: string;
  verdict: Verdict;
  a: string;
  b: string;
  reason: { ar: string; en: string };
  /** Codes of claims of this article. */
  claims: string[];
};

/** A dispute that a reader found, or a reader's note on a computed one with the same claims. */
export type DisputeProposal = {
  /** Unique in its article, such as `D04`. */
  code: string;
  kind: DisputeKind;
  state: DisputeState;
  /** Codes of claims of this article. */
  claims: string[];
  title: { ar: string; en: string };
  note?: { ar: string; en: string };
  links: { from: string; to: string; type: LinkType; certainty: LinkCertainty }[];
};

export type ArticleProposal = {
  /** Lower-case letters, digits and hyphens: the id is `article:<slug>`. */
  slug: string;
  lang: 'ar' | 'en';
  title?: string;
  url?: string;
  /** Id of the source that published it. */
  outlet: string;
  /** EDTF: a day, or an interval of two days. */
  published?: { edtf: string; basis: ReportedBasis };
  /** RFC 3339; stands in for the day of publication where there is none. */
  retrievedAt?: string;
  rights?: string;
};

/** All that one article brings. `text` is the decoded original, never normalised; `sha256` is over its bytes. */
export type Proposals = {
  article: ArticleProposal;
  text: string;
  sha256: string;
  groups: GroupProposal[];
  persons: PersonProposal[];
  places: PlaceProposal[];
  events: EventProposal[];
  sources: SourceProposal[];
  claims: ClaimProposal[];
  judgements: JudgementProposal[];
  disputes: DisputeProposal[];
  mentions: Mention[];
};

/** One thing that is wrong, where (`['claims', 3, 'passages', 0]`), and what to do about it. */
export type Problem = { path: (string | number)[]; code: string; reason: string; cure: string };
