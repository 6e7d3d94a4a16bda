import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AliasRow, EventRow, GroupRow, LocationRow, PersonRow, PlaceRow } from '../../graph/read/objects/entities.ts';
import type { ArticleRow, MentionRow } from '../../graph/read/objects/articles.ts';
import type { Page } from '../../graph/read/page.ts';
import type { AssertionRow, AttributeRow, ClaimRow, ClaimRoleRow, LabelUseRow, ScopeRow, StatementRow, ValueRow } from '../../graph/read/objects/claims.ts';
import type { DisputeRow, DisputeLinkRow, DisputeMemberRow } from '../../graph/read/objects/disputes.ts';
import type { Neighbourhood } from '../../graph/read/expand.ts';
import type { JudgementRow } from '../../graph/read/objects/judgements.ts';
import type { PassageRow } from '../../graph/read/objects/passages.ts';
import type { Chain, FoundChains, Step } from '../../graph/read/path-strength.ts';
import type { RelationRow, SupportRow } from '../../graph/read/objects/relations.ts';
import type { SearchPage } from '../../graph/read/search/search.ts';
import type { SourceRow } from '../../graph/read/objects/sources.ts';
import type { PlacedSpan } from '../../graph/read/decode.ts';
import type { TextHitRow, TextHitPage } from '../../graph/read/search/text-search.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, Gregorian, years 0001 to 9999. Anything else is BAD_INPUT. Never a moment: no time, no zone. */
  Date: { input: string; output: string; }
  /** A moment in UTC, RFC 3339 with seconds: `2026-11-27T18:04:05Z`. Only for what happened in this program, never for what an article reports. */
  DateTime: { input: string; output: string; }
};

/** How a source knows. */
export type Access =
  /** Studies them. */
  | 'ANALYST'
  /** Saw it. */
  | 'EYEWITNESS'
  /** Records such events from a network. */
  | 'MONITOR'
  /** Holds an office. */
  | 'OFFICIAL'
  /** Publishes news. */
  | 'OUTLET'
  /** Is a party to it. */
  | 'PARTY'
  /** Not known. */
  | 'UNKNOWN';

/** What the acting party did, where "carried out" does not fit. */
export type Act =
  /** Demanded. */
  | 'DEMAND'
  /** Foiled it and caught those who tried. */
  | 'FOILING_AND_CAPTURE'
  /** Pursued. */
  | 'PURSUIT'
  /** Refused. */
  | 'REFUSAL'
  /** Took territory. */
  | 'TERRITORIAL_SEIZURE'
  /** Withdrew. */
  | 'WITHDRAWAL';

/** Another way in which an entity is called. */
export type Alias = {
  __typename?: 'Alias';
  /** From an article, or from elsewhere. */
  basis: AliasBasis;
  /** What sort of alias. */
  kind: AliasKind;
  /** `ar` or `en`. */
  lang: Scalars['String']['output'];
  /** A remark, or null. */
  note?: Maybe<Bilingual>;
  /** Who uses it, for labels by a source. Null otherwise. */
  source?: Maybe<Source>;
  /** The spelling as found. */
  text: Scalars['String']['output'];
};

/** Where an alias comes from. */
export type AliasBasis =
  /** General knowledge or a gazetteer. */
  | 'EXTERNAL'
  /** An article. */
  | 'TEXT';

/** What sort of alias. */
export type AliasKind =
  /** A short form of initials. */
  | 'ABBREVIATION'
  /** A full other name or spelling. */
  | 'ALIAS'
  /** What one source calls it ("mercenaries"): never starts a hit or a merge, never taken over. */
  | 'LABEL_BY_SOURCE'
  /** A spelling in the other script. */
  | 'TRANSLITERATION'
  /** A word that means it only near a full name ("the organisation"): never starts a hit or a merge. */
  | 'WEAK';

/** Grammatical gender. */
export type ArabicGender =
  /** Feminine. */
  | 'FEMININE'
  /** Masculine. */
  | 'MASCULINE';

/** Which end of a drawn line has the arrow. */
export type Arrow =
  /** The end of `from`: from the event to the victim. */
  | 'FROM'
  /** Neither. */
  | 'NONE'
  /** The end of `to`. */
  | 'TO';

/** One version of one published text. The text never changes; a change is a new version. */
export type Article = Node & {
  __typename?: 'Article';
  /** Claims that it shows, by id. */
  claims: ClaimConnection;
  /** Length in code points. */
  codePoints: Scalars['Int']['output'];
  /** `article:<slug>`, with `@<n>` for a version that is not the newest. */
  id: Scalars['ID']['output'];
  /** Language, `ar` or `en`. */
  lang: Scalars['String']['output'];
  /** Mentions of entities, in text order; at most 5,000. */
  mentions: Array<Mention>;
  /** Who published it. Null if unknown. */
  outlet?: Maybe<Source>;
  /** Every passage that shows a claim, in text order, the same for every view; at most 5,000. */
  passages: Array<Passage>;
  /** When it was published; by the day of retrieval, flagged so, where it has no date. */
  published: Reported;
  /** When this program got it. Null if unknown. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whose the text is and what may be done with it. Null if unknown. */
  rights?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** The text as decoded, never normalised. Null where the server is public. */
  text?: Maybe<Scalars['String']['output']>;
  /** Headline. Null if the text came without one. */
  title?: Maybe<Scalars['String']['output']>;
  /** Address. Null if unknown. */
  url?: Maybe<Scalars['String']['output']>;
  /** Number of this version, from 1. */
  version: Scalars['Int']['output'];
};


/** One version of one published text. The text never changes; a change is a new version. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One version of one published text. The text never changes; a change is a new version. */
export type ArticleMentionsArgs = {
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** With cursors. */
  edges: Array<ArticleEdge>;
  /** The same without. */
  nodes: Array<Article>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** An article in a page. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** Conditions that must all hold. */
export type ArticleFilter = {
  /** Published on this day or later (`published.to`). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** One of these articles, at most 100 ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In this language, `ar` or `en`. */
  lang?: InputMaybe<Scalars['String']['input']>;
  /** Mentions this entity. */
  mentions?: InputMaybe<Scalars['ID']['input']>;
  /** Published by this outlet (a source). */
  outlet?: InputMaybe<Scalars['ID']['input']>;
  /** Published on this day or earlier (`published.from`). */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One thing that a claim asserts. */
export type Assertion = {
  __typename?: 'Assertion';
  /** Past, future, supposed or denied; empty for the present and affirmed. */
  aux: Array<Aux>;
  /** Said, or drawn from what is said. */
  basis: Basis;
  /** Up or down, for TREND. Null otherwise. */
  direction?: Maybe<TrendDirection>;
  /** Its time, Extended Date/Time Format, or null. */
  edtf?: Maybe<Scalars['String']['output']>;
  /** Its own modality, where it differs from the claim's. Null otherwise. */
  modality?: Maybe<Modality>;
  /** Number within the claim, 0 for the main one. */
  n: Scalars['Int']['output'];
  /** With whom or what; may be empty. */
  objects: Array<Entity>;
  /** Its part of day, or null. */
  partOfDay?: Maybe<PartOfDay>;
  /** What is asserted. */
  predicate: Predicate;
  /** How subject and object lie to each other in place or time. Null if the predicate has none. */
  relation?: Maybe<AssertionRelation>;
  /** The part in a ROLE or TARGETED assertion. Null otherwise. */
  role?: Maybe<Role>;
  /** Of whom or what; the event for predicates of events. */
  subject: Entity;
  /** Its figure, or null. */
  value?: Maybe<Value>;
  /** The words of the time or the weapon, where recorded. Null otherwise. */
  words?: Maybe<Span>;
};

/** How subject and object of an assertion lie to each other. */
export type AssertionRelation =
  /** After the event. */
  | 'AFTER'
  /** All round the place. */
  | 'AROUND'
  /** At the place. */
  | 'AT'
  /** Before the event. */
  | 'BEFORE'
  /** Between the places. */
  | 'BETWEEN'
  /** On the border of the places. */
  | 'BORDERS'
  /** East of the place. */
  | 'EAST_OF'
  /** In the place. */
  | 'IN'
  /** Near the place. */
  | 'NEAR'
  /** North-east of the place. */
  | 'NORTH_EAST_OF'
  /** North of the place. */
  | 'NORTH_OF'
  /** North-west of the place. */
  | 'NORTH_WEST_OF'
  /** In response to the event. */
  | 'RESPONSE_TO'
  /** At the time of the event. */
  | 'SIMULTANEOUS_WITH'
  /** South-east of the place. */
  | 'SOUTH_EAST_OF'
  /** South of the place. */
  | 'SOUTH_OF'
  /** South-west of the place. */
  | 'SOUTH_WEST_OF'
  /** West of the place. */
  | 'WEST_OF';

/** A fact in a claim that is no relation. */
export type Attribute = {
  __typename?: 'Attribute';
  /** Which fact. */
  code: AttributeCode;
  /** Whom it is about, or null for the claim's subject. */
  entity?: Maybe<Entity>;
  /** Its figure, or null. */
  value?: Maybe<Value>;
};

/** A fact that is no relation. */
export type AttributeCode =
  /** Age; left out where the person is protected and the server is public. */
  | 'AGE'
  /** All but these. */
  | 'EXCEPTION'
  /** These are among them. */
  | 'INCLUDING'
  /** So many are siblings. */
  | 'SIBLINGS';

/** What keeps an assertion from being present and real. */
export type Aux =
  /** It is to come. */
  | 'FUTURE'
  /** It is past. */
  | 'HISTORICAL'
  /** It is supposed. */
  | 'HYPOTHETICAL'
  /** It is denied. */
  | 'NEGATION';

/** Whether the words say it. */
export type Basis =
  /** A careful reader draws it from them. */
  | 'IMPLIED'
  /** They say it. */
  | 'STATED';

/** Compass point. */
export type Bearing =
  /** East. */
  | 'E'
  /** North. */
  | 'N'
  /** North-east. */
  | 'NE'
  /** North-west. */
  | 'NW'
  /** South. */
  | 'S'
  /** South-east. */
  | 'SE'
  /** South-west. */
  | 'SW'
  /** West. */
  | 'W';

/** A text of ours in two languages. Each is null where it has not been written; both are null only where it is withheld. */
export type Bilingual = {
  __typename?: 'Bilingual';
  /** In Arabic. */
  ar?: Maybe<Scalars['String']['output']>;
  /** In English. */
  en?: Maybe<Scalars['String']['output']>;
};

/** How sure it is that a source stands in a chain. */
export type Certainty =
  /** Clear. */
  | 'SURE'
  /** Not clear. */
  | 'UNSURE';

/** Part of a source in the chain. */
export type ChainRole =
  /** Passes it on to the outlet. */
  | 'AGENCY'
  /** The article's own voice: nobody is named. */
  | 'NARRATOR'
  /** Publishes it. */
  | 'OUTLET'
  /** Says it. */
  | 'SPEAKER';

/** One statement, by one chain of speakers, shown by at least one passage of one article. Never edited: it is taken back and another is written. ACCEPTED means faithfully recorded, never true. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** What it asserts, main assertion first (n = 0). */
  assertions: Array<Assertion>;
  /** Facts in it that are no relation. */
  attributes: Array<Attribute>;
  /** Words outside the passages that it needs ("since then"), in text order. */
  context: Array<Span>;
  /** The words that attribute it. Null for the narrator's own. */
  cue?: Maybe<Span>;
  /** Disputes of which it is a member, contradictions first; at most 50. */
  disputes: Array<Dispute>;
  /** What it says, in plain words, in the languages other than the passage's. Null if nobody wrote one, or withheld. */
  gloss?: Maybe<Bilingual>;
  /** `claim:<slug>/<code>@<rev>` in article folders, a hash otherwise. */
  id: Scalars['ID']['output'];
  /** The words that this source uses for somebody, in text order. */
  labelsUsed: Array<LabelUse>;
  /** How firmly it is said. */
  modality: Modality;
  /** A second modality where a part is said otherwise. Null if all is said alike. */
  modalityAlso?: Maybe<Modality>;
  /** A remark by whoever recorded it. Null if there is none. */
  note?: Maybe<Bilingual>;
  /** True if it was still going on at publication. */
  ongoing: Scalars['Boolean']['output'];
  /** The evidence, in text order. Empty only for a row of a data set. */
  passages: Array<Passage>;
  /** What its main assertion says. */
  predicate: Predicate;
  /** How the article gives it. */
  quoteForm: QuoteForm;
  /** The parts of the passages inside quotation marks, in text order. */
  quoted: Array<Span>;
  /** The relations that it supports, by type and key. */
  relations: RelationConnection;
  /** When it was published. */
  reported: Reported;
  /** The entities in it and the parts that they play. */
  roles: Array<ClaimRole>;
  /** What the figure counts. Null if there is no figure or nothing narrows it. */
  scope?: Maybe<Scope>;
  /** How it reached the page: speaker first, outlet last; joint speakers share an order. At least one. */
  statedBy: Array<Statement>;
  /** Where it stands. */
  status: ClaimStatus;
  /** The figure of its main assertion. Null if it gives none. */
  value?: Maybe<Value>;
};


/** One statement, by one chain of speakers, shown by at least one passage of one article. Never edited: it is taken back and another is written. ACCEPTED means faithfully recorded, never true. */
export type ClaimRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** With cursors. */
  edges: Array<ClaimEdge>;
  /** The same without. */
  nodes: Array<Claim>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** Conditions that must all hold. */
export type ClaimFilter = {
  /** About at least one of these entities, at most 100 ids. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The speaker or narrator has one of these kinds of access. */
  access?: InputMaybe<Array<Access>>;
  /** Evidenced in this article. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** True: only members of an OPEN dispute; false: only the others. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its main or a further assertion is one of these. */
  predicates?: InputMaybe<Array<Predicate>>;
  /** In one of these forms. */
  quoteForms?: InputMaybe<Array<QuoteForm>>;
  /** Supports this relation. */
  relation?: InputMaybe<Scalars['ID']['input']>;
  /** One of these sources speaks or narrates. */
  statedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these states; ACCEPTED and CONFLICT if absent. */
  statuses?: InputMaybe<Array<ClaimStatus>>;
};

/** The part of one entity in a claim. */
export type ClaimRole = {
  __typename?: 'ClaimRole';
  /** What it is there as, or null. */
  as?: Maybe<Role>;
  /** Said, or drawn from what is said. */
  basis: Basis;
  /** Who or what. */
  entity: Entity;
  /** What it suffered, for VICTIM; null otherwise. */
  outcome?: Maybe<Outcome>;
  /** Which part. */
  role: ClaimRoleCode;
  /** Side in a fight, or null. */
  side?: Maybe<Side>;
};

/** Part of an entity in a claim. */
export type ClaimRoleCode =
  /** Who acts. */
  | 'ACTOR'
  /** Who is addressed. */
  | 'ADDRESSEE'
  /** What led to it. */
  | 'CAUSE'
  /** Whom it is about. */
  | 'CONCERNED'
  /** What it led to. */
  | 'EFFECT'
  /** Which event. */
  | 'EVENT'
  /** By what means. */
  | 'INSTRUMENT'
  /** What else it is said of. */
  | 'OBJECT'
  /** Which organisation. */
  | 'ORGANISATION'
  /** Who took part. */
  | 'PARTICIPANT'
  /** Who did it. */
  | 'PERPETRATOR'
  /** Where. */
  | 'PLACE'
  /** What it is said of. */
  | 'SUBJECT'
  /** What was aimed at. */
  | 'TARGET'
  /** Who suffered. */
  | 'VICTIM';

/** Where a claim stands. Proposals are no claims yet. */
export type ClaimStatus =
  /** Recorded faithfully. */
  | 'ACCEPTED'
  /** Recorded faithfully, and another claim cannot hold beside it (an OPEN dispute of kind VALUE). */
  | 'CONFLICT'
  /** Taken back; supports nothing. */
  | 'RETRACTED'
  /** To be looked at again; supports nothing. */
  | 'WORK_NEEDED';

/** One code and its words. */
export type Code = {
  __typename?: 'Code';
  /** The code, as in this schema. */
  code: Scalars['String']['output'];
  /** Colour for light and for dark, `#RRGGBB`. Null if it has none of its own. */
  color?: Maybe<Color>;
  /** Counted forms, {n} for the number. Empty if it is never counted. */
  forms: Array<CountedForm>;
  /** Name of its icon. Null if it has none. */
  icon?: Maybe<Scalars['String']['output']>;
  /** Its word. */
  label: Bilingual;
  /** The same thing in other codebooks. */
  mappings: Array<Mapping>;
};

/** One enumeration. */
export type CodeList = {
  __typename?: 'CodeList';
  /** Its codes in order. */
  codes: Array<Code>;
  /** Its name in this schema, such as `EventKind` or `Outcome`; kinds are given by type. */
  name: Scalars['String']['output'];
};

/** A colour in two themes. */
export type Color = {
  __typename?: 'Color';
  /** On dark paper, `#RRGGBB`. */
  dark: Scalars['String']['output'];
  /** On light paper, `#RRGGBB`. */
  light: Scalars['String']['output'];
};

/** One place that another lies in. */
export type Containment = {
  __typename?: 'Containment';
  /** Weakest basis on the way. */
  basis: ContainmentBasis;
  /** Steps up to it, 1 for the next. */
  depth: Scalars['Int']['output'];
  /** The larger place. */
  place: Place;
};

/** How it is known that a place lies in another. */
export type ContainmentBasis =
  /** From a gazetteer only. */
  | 'EXTERNAL'
  /** A claim implies it. */
  | 'IMPLIED'
  /** A claim says so. */
  | 'STATED';

/** Where coordinates come from. */
export type CoordinateBasis =
  /** An analyst's judgement. */
  | 'ANALYST'
  /** A gazetteer. */
  | 'GAZETTEER'
  /** The nearest place that is known. */
  | 'INHERITED'
  /** There are none. */
  | 'NONE'
  /** The article gives them. */
  | 'TEXT';

/** One plural form. */
export type CountedForm = {
  __typename?: 'CountedForm';
  /** Plural category of the Unicode rules. */
  category: PluralCategory;
  /** The form; English has only ONE and OTHER. */
  text: Bilingual;
};

/** How a time was found. */
export type DateBasis =
  /** The article gives the date. */
  | 'EXPLICIT'
  /** Follows from other things said. */
  | 'INFERRED'
  /** Worked out from "Friday" and the like, with the day of publication. */
  | 'RELATIVE_RESOLVED';

/** How exactly a time is known. */
export type DatePrecision =
  /** Before a day. */
  | 'BEFORE'
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Since or still going on. */
  | 'ONGOING'
  /** A part of a day. */
  | 'PART_OF_DAY'
  /** A quarter. */
  | 'QUARTER'
  /** Some days. */
  | 'RANGE'
  /** Not known. */
  | 'UNKNOWN'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Which way a relation goes, seen from an entity. */
export type Direction =
  /** The entity is its `to`. */
  | 'IN'
  /** The entity is its `from`. */
  | 'OUT';

/** Claims that do not say the same of the same: a contradiction, or a difference that a reader must know. Nobody is right in it and nothing is averaged. */
export type Dispute = Node & {
  __typename?: 'Dispute';
  /** True: found by rule; false: noted by a reader. */
  computed: Scalars['Boolean']['output'];
  /** What it is over. Null for a reader's dispute outside the families. */
  family?: Maybe<DisputeFamily>;
  /** `dispute:…`; stays while it grows. */
  id: Scalars['ID']['output'];
  /** Judgements of UNSURE that it rests on ("the same?"), by id. */
  judgements: Array<Judgement>;
  /** The strongest kind among its links. */
  kind: DisputeKind;
  /** Which members disagree with which, and how. Empty in a reader's dispute that joins them all. */
  links: Array<DisputeLink>;
  /** The assertions that disagree, by claim id; at most 200, those in contradictions first. */
  members: Array<DisputeMember>;
  /** Number of members. */
  nMembers: Scalars['Int']['output'];
  /** Why it is closed, or what to bear in mind. Null if nobody has said. */
  note?: Maybe<Bilingual>;
  /** All notes, newest first, with those that no longer hold since a member came in. */
  notes: Array<DisputeNote>;
  /** Whom it is about: the dead, the captured, the parties. May be empty. */
  people: Array<Entity>;
  /** The relations that its members support, by type and key. */
  relations: RelationConnection;
  /** Open, or closed and how. Under a view that of the whole dispute. */
  state: DisputeState;
  /** The event or entity that its claims are about. Null where there is none in common. */
  subject?: Maybe<Entity>;
  /** What the disagreement is about, at most 60 code points a language: from the annotation, else generated from family, subject and people. */
  title: Bilingual;
};


/** Claims that do not say the same of the same: a contradiction, or a difference that a reader must know. Nobody is right in it and nothing is averaged. */
export type DisputeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of disputes. */
export type DisputeConnection = {
  __typename?: 'DisputeConnection';
  /** With cursors. */
  edges: Array<DisputeEdge>;
  /** The same without. */
  nodes: Array<Dispute>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** A dispute in a page. */
export type DisputeEdge = {
  __typename?: 'DisputeEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The dispute. */
  node: Dispute;
};

/** What a computed dispute is over. */
export type DisputeFamily =
  /** The dead, and losses without a number. */
  | 'DEATHS'
  /** Those who left their homes. */
  | 'DISPLACED'
  /** Those who got away, are at large or were caught. */
  | 'FLIGHT'
  /** Those who are held. */
  | 'HELD'
  /** The injured. */
  | 'INJURIES'
  /** Who took part. */
  | 'PARTIES'
  /** When it was. */
  | 'TIME';

/** Conditions that must all hold. */
export type DisputeFilter = {
  /** A member is about at least one of these entities, at most 500 ids. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: found by rule; false: noted by a reader. */
  computed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these families; readers' disputes have none. */
  families?: InputMaybe<Array<DisputeFamily>>;
  /** One of these kinds. */
  kinds?: InputMaybe<Array<DisputeKind>>;
  /** In one of these states. */
  states?: InputMaybe<Array<DisputeState>>;
};

/** Kinds of disputes, strongest first. */
export type DisputeKind =
  /** Different parties for one part. */
  | 'ACTOR'
  /** Different words for the same people. */
  | 'LABEL'
  /** The same figure from sources that may be one. */
  | 'NON_INDEPENDENT'
  /** Different places. */
  | 'PLACE'
  /** One says more exactly what the other says. */
  | 'REFINEMENT'
  /** Figures of different things, which may overlap: never to be added. */
  | 'SCOPE'
  /** Different times. */
  | 'TIME'
  /** Figures that cannot both hold. */
  | 'VALUE';

/** How two members of a dispute stand to each other. */
export type DisputeLink = {
  __typename?: 'DisputeLink';
  /** How sure. Null where `type` is. */
  certainty?: Maybe<LinkCertainty>;
  /** Place in `members`, from 0. */
  from: Scalars['Int']['output'];
  /** Kind of disagreement between these two. */
  kind: DisputeKind;
  /** The relations that make the two comparable ("is part of", "led to"); the link falls in a view when one of them or one of the two members falls. Empty: it needs none. */
  restsOn: Array<Relation>;
  /** Place in `members`, from 0. */
  to: Scalars['Int']['output'];
  /** What `from` does to `to`. Null where the rule gives only the kind. */
  type?: Maybe<LinkType>;
};

/** One side of a dispute. */
export type DisputeMember = {
  __typename?: 'DisputeMember';
  /** The assertion in it, with its own figure and time. */
  assertion: Assertion;
  /** The claim. */
  claim: Claim;
  /** Of which object, where the assertion has several or a role is meant. Null if the whole assertion. */
  object?: Maybe<Entity>;
  /** Its speakers as rows of keys, as in `Relation.supports`; the member falls in a view when all of them fall. */
  supports: Array<Support>;
};

/** What somebody wrote on a dispute. */
export type DisputeNote = {
  __typename?: 'DisputeNote';
  /** When. Null for a rule, or from an annotation without a day. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who. Null for a rule. */
  by?: Maybe<Scalars['String']['output']>;
  /** True while the members are exactly those that it was written on. */
  holds: Scalars['Boolean']['output'];
  /** The state that it gave. */
  state: DisputeState;
  /** The note. */
  text: Bilingual;
};

/** Order of disputes. */
export type DisputeOrder =
  /** OPEN before closed, then by kind as listed in `DisputeKind`, then by number of members, then id. */
  | 'CONTRADICTIONS_FIRST';

/** Where a dispute stands. */
export type DisputeState =
  /** They clash or stay vague, and that is left so. */
  | 'ACCEPTED_AS_IS'
  /** They do not clash, and the note says why. */
  | 'EXPLAINED'
  /** Nobody has settled it. */
  | 'OPEN'
  /** A later claim settles it. */
  | 'RESOLVED';

/** Somebody, something or some place that claims are about, or an event: what stands on the canvas. */
export type Entity = {
  /** Other spellings, short forms and labels; empty where withheld. */
  aliases: Array<Alias>;
  /** Claims about it, by id, those with status ACCEPTED or CONFLICT. */
  claims: ClaimConnection;
  /** Disputes in which a member is about it, contradictions first. */
  disputes: DisputeConnection;
  /** Readable key, `group:…`, `person:…`, `place:…` or `event:…`. */
  id: Scalars['ID']['output'];
  /** Judgements on what it is the same as, or not, those that hold, by id. */
  judgements: Array<Judgement>;
  /** What it is. Each type has its own kinds; no code occurs in two types. */
  kind: EntityKind;
  /** A short noun phrase for canvas, lists and headings. For a person marked PROTECT the role, never the name. */
  label: Bilingual;
  /** Its names, and only names. */
  names: Names;
  /** A remark by whoever entered it. Null if there is none. */
  note?: Maybe<Bilingual>;
  /** The label as it stands inside a sentence (with its article in English, oblique in Arabic); the label where it has no form of its own. */
  phrase: Bilingual;
  /** How many relations it has, per type and direction; only those above 0, in the order of the types. */
  relationCounts: Array<RelationCount>;
  /** Its relations: by type, OUT before IN, newest event first. */
  relations: RelationConnection;
  /** Whether names must be kept back. */
  sensitivity: Sensitivity;
  /** Its speaking roles, by id. Empty if it never speaks. More than one after a merge, or where a body publishes several data sets. */
  sources: Array<Source>;
};


/** Somebody, something or some place that claims are about, or an event: what stands on the canvas. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody, something or some place that claims are about, or an event: what stands on the canvas. */
export type EntityDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody, something or some place that claims are about, or an event: what stands on the canvas. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** With cursors. */
  edges: Array<EntityEdge>;
  /** The same without. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** Conditions that must all hold. */
export type EntityFilter = {
  /** One of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** One of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** What an entity is. Codes of groups, persons, places and events in turn; none stands in two of them. */
export type EntityKind =
  /** Place: a governorate or province. */
  | 'ADM1'
  /** Place: a district. */
  | 'ADM2'
  /** Person: speaks, and asked not to be named or is not named. */
  | 'ANONYMOUS'
  /** Event: an attack by one side. */
  | 'ARMED_ATTACK'
  /** Event: fighting between sides. */
  | 'ARMED_CLASH'
  /** Group: an alliance of armed groups. */
  | 'ARMED_COALITION'
  /** Group: armed people whose force is not named ("Kurdish forces"). */
  | 'ARMED_UNSPECIFIED'
  /** Event: a battle or siege ended. */
  | 'BATTLE_END'
  /** Place: a border. */
  | 'BORDER'
  /** Event: people were caught. */
  | 'CAPTURE'
  /** Place: a city. */
  | 'CITY'
  /** Group: people who do not fight. */
  | 'CIVILIANS'
  /** Event: several events told as one. */
  | 'CLUSTER'
  /** Group: a people, tribe or town as a community. */
  | 'COMMUNITY'
  /** Place: a continent. */
  | 'CONTINENT'
  /** Place: a country. */
  | 'COUNTRY'
  /** Event: something was announced. */
  | 'DECLARATION'
  /** Event: something was asked for. */
  | 'DEMAND'
  /** Group: people held somewhere. */
  | 'DETAINEES'
  /** Group: an authority that governs without being a recognised state. */
  | 'DE_FACTO_AUTHORITY'
  /** Group: security forces of such an authority. */
  | 'DE_FACTO_SECURITY'
  /** Event: people left their homes. */
  | 'DISPLACEMENT'
  /** Event: people got away from custody. */
  | 'ESCAPE'
  /** Place: a barracks, post or base. */
  | 'FACILITY_MILITARY'
  /** Place: another building or site. */
  | 'FACILITY_OTHER'
  /** Place: a prison. */
  | 'FACILITY_PRISON'
  /** Event: people tried to get away and were kept. */
  | 'FOILED_ESCAPE'
  /** Place: a region without fixed limits ("north-east Syria"). */
  | 'FUZZY_REGION'
  /** Event: shots. */
  | 'GUNFIRE'
  /** Group: an organisation of states. */
  | 'IGO'
  /** Event: power, water or roads failed. */
  | 'INFRASTRUCTURE_EFFECT'
  /** Group: an alliance of states. */
  | 'INTERNATIONAL_COALITION'
  /** Event: people were killed. */
  | 'KILLING'
  /** Person: by a name of honour (Abu or Umm and a child). */
  | 'KUNYA'
  /** Group: an agency, paper or broadcaster. */
  | 'MEDIA_OUTLET'
  /** Group: an organisation that records violence. */
  | 'MONITORING_ORG'
  /** Person: by name. */
  | 'NAMED'
  /** Place: a desert, river or mountain. */
  | 'NATURAL'
  /** Place: a part of a city. */
  | 'NEIGHBOURHOOD'
  /** Group: an armed group of no state. */
  | 'NON_STATE_ARMED_GROUP'
  /** Event: a search, sweep or pursuit. */
  | 'OPERATION'
  /** Event: something asked for was refused. */
  | 'REFUSAL'
  /** Group: an organisation that studies conflicts. */
  | 'RESEARCH_ORG'
  /** Group: a state or government. */
  | 'STATE'
  /** Group: armed forces of a state. */
  | 'STATE_MILITARY'
  /** Group: police and other security forces of a state, wider than its army. */
  | 'STATE_SECURITY'
  /** Event: a way of fighting that somebody alleges. */
  | 'TACTIC_ALLEGATION'
  /** Event: land or a town was taken. */
  | 'TERRITORIAL_SEIZURE'
  /** Place: a town or village. */
  | 'TOWN'
  /** Group: people of whom nothing is said. */
  | 'UNIDENTIFIED'
  /** Person: is spoken of without a name. */
  | 'UNNAMED'
  /** Event: a war as a whole. */
  | 'WAR'
  /** Event: forces left. */
  | 'WITHDRAWAL';

/** A finer kind of a group or place. */
export type EntitySubKind =
  /** Group: a branch in another country. */
  | 'BRANCH'
  /** Group: a cell. */
  | 'CELL'
  /** Group: children. */
  | 'CHILDREN'
  /** Place: an area under somebody's control. */
  | 'CONTROL_ZONE'
  /** Place: a desert. */
  | 'DESERT'
  /** Group: army and police together. */
  | 'MILITARY_AND_SECURITY'
  /** Group: of no state. */
  | 'NON_STATE'
  /** Group: holds territory. */
  | 'TERRITORIAL_CONTROLLER'
  /** Group: an umbrella over others. */
  | 'UMBRELLA'
  /** Group: a unit of a force. */
  | 'UNIT'
  /** Group: a set that is counted but not named ("most states"). */
  | 'UNNAMED_SET'
  /** Group: victims. */
  | 'VICTIMS';

/** The four types of entities. */
export type EntityType =
  /** An `Event`. */
  | 'EVENT'
  /** A `Group`. */
  | 'GROUP'
  /** A `Person`. */
  | 'PERSON'
  /** A `Place`. */
  | 'PLACE';

/** How many of one type. */
export type EntityTypeCount = {
  __typename?: 'EntityTypeCount';
  /** Their number. */
  count: Scalars['Int']['output'];
  /** The type. */
  type: EntityType;
};

/** Something that happened, went on or was declared; parties, place and time stand round it as relations. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Other names. */
  aliases: Array<Alias>;
  /** An older or general event that an article only reminds of. */
  background: Scalars['Boolean']['output'];
  /** Claims about it. */
  claims: ClaimConnection;
  /** When it happened. */
  date: EventDate;
  /** Disputes about it. */
  disputes: DisputeConnection;
  /** `event:…` */
  id: Scalars['ID']['output'];
  /** What it is the same as, or not. */
  judgements: Array<Judgement>;
  /** One of the kinds of events. */
  kind: EntityKind;
  /** Act and place, never an actor, a figure or a verdict. */
  label: Bilingual;
  /** Its names, mostly labels of ours. */
  names: Names;
  /** A remark, or null. */
  note?: Maybe<Bilingual>;
  /** Still going on when it was last reported; null if not said. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** The label inside a sentence. */
  phrase: Bilingual;
  /** Relations per type and direction. */
  relationCounts: Array<RelationCount>;
  /** Its relations. */
  relations: RelationConnection;
  /** Whether names must be kept back. */
  sensitivity: Sensitivity;
  /** Its speaking roles; empty: events do not speak. */
  sources: Array<Source>;
};


/** Something that happened, went on or was declared; parties, place and time stand round it as relations. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, went on or was declared; parties, place and time stand round it as relations. */
export type EventDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, went on or was declared; parties, place and time stand round it as relations. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** With cursors. */
  edges: Array<EventEdge>;
  /** The same without. */
  nodes: Array<Event>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** When an event happened: the hull over its dated claims. */
export type EventDate = {
  __typename?: 'EventDate';
  /** How it was found. */
  basis: DateBasis;
  /** First day on which it can have begun; null if open. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Extended Date/Time Format, levels 0 and 1: `2022-01-20/2022-01-21`, `2019-03`, `../..` if nothing is known. */
  edtf: Scalars['String']['output'];
  /** Last day on which it can have ended; null if open. */
  latest?: Maybe<Scalars['Date']['output']>;
  /** Part of day; a night belongs to two dates. Null if not said. */
  partOfDay?: Maybe<PartOfDay>;
  /** How exact it can be. */
  precision: DatePrecision;
  /** True where it dates only the beginning. */
  startOnly: Scalars['Boolean']['output'];
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** Conditions that must all hold. */
export type EventFilter = {
  /** This article has a claim about it. */
  article?: InputMaybe<Scalars['ID']['input']>;
  /** True: only older or general events that the article reminds of; false: only the others. */
  background?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only events with a claim in an OPEN dispute; false: only the others. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Could have lasted to this day or later: `latest` is open or not before it. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** This group, person or place has a relation of family ACTS with it. */
  involves?: InputMaybe<Scalars['ID']['input']>;
  /** One of these kinds; a kind of another type than event is BAD_INPUT. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** It took place there, or anywhere within. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** This source speaks in a claim about it. */
  source?: InputMaybe<Scalars['ID']['input']>;
  /** Could have begun by this day: `earliest` is open or not after it. BAD_INPUT if before `from`. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of events. */
export type EventOrder =
  /** Newest earliest day first, then id. */
  | 'NEWEST'
  /** Oldest earliest day first, then id. */
  | 'OLDEST';

/** Part of the neighbourhood of one entity. */
export type Expansion = {
  __typename?: 'Expansion';
  /** All its relations per type and direction, on the canvas already or not. */
  counts: Array<RelationCount>;
  /** The entity at the centre. */
  entity: Entity;
  /** New neighbours of this page, at most `first`: none that is `known`. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Relations between the centre and the new neighbours, and from these to each other and to `known`; at most 300. */
  relations: Array<Relation>;
  /** Of these, those after this page. Null where `totalCount` is. */
  remainingRelations?: Maybe<Scalars['Int']['output']>;
  /** Relations of the centre that match `types` and `direction`. Null where a view made counting too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where relations were left out of this page for their number. */
  truncated: Scalars['Boolean']['output'];
};

/** A state, force, organisation, community or set of people. */
export type Group = Entity & Node & {
  __typename?: 'Group';
  /** Other spellings and labels. */
  aliases: Array<Alias>;
  /** Claims about it. */
  claims: ClaimConnection;
  /** Disputes about it. */
  disputes: DisputeConnection;
  /** `group:…` */
  id: Scalars['ID']['output'];
  /** What it is the same as, or not. */
  judgements: Array<Judgement>;
  /** One of the kinds of groups. */
  kind: EntityKind;
  /** A short noun phrase. */
  label: Bilingual;
  /** Its names. */
  names: Names;
  /** A remark, or null. */
  note?: Maybe<Bilingual>;
  /** The label inside a sentence. */
  phrase: Bilingual;
  /** Relations per type and direction. */
  relationCounts: Array<RelationCount>;
  /** Its relations. */
  relations: RelationConnection;
  /** Whether names must be kept back. */
  sensitivity: Sensitivity;
  /** Its speaking roles. */
  sources: Array<Source>;
  /** A finer kind, or null. */
  subKind?: Maybe<EntitySubKind>;
  /** Its Wikidata item, `Q…`, or null if nobody looked it up. */
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A state, force, organisation, community or set of people. */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, force, organisation, community or set of people. */
export type GroupDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, force, organisation, community or set of people. */
export type GroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision whether two entities are the same. Undone by another, never erased. */
export type Judgement = Node & {
  __typename?: 'Judgement';
  /** The one. */
  a: Entity;
  /** When. Null if from an annotation without a day. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The other. */
  b: Entity;
  /** Who decided. Null if from an annotation. */
  by?: Maybe<Scalars['String']['output']>;
  /** The id that both go by since a POSITIVE verdict. Null otherwise. */
  canonical?: Maybe<Scalars['ID']['output']>;
  /** The claims that it is based on. */
  claims: Array<Claim>;
  /** `judgement:…` */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Bilingual;
  /** When it was undone. Null while it holds. */
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** The decision. */
  verdict: Verdict;
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** With cursors. */
  edges: Array<JudgementEdge>;
  /** The same without. */
  nodes: Array<Judgement>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** A judgement in a page. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The judgement. */
  node: Judgement;
};

/** Conditions that must all hold. */
export type JudgementFilter = {
  /** One of the two is this entity. */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** True: those undone; false or absent: those that hold. */
  undone?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these verdicts. */
  verdicts?: InputMaybe<Array<Verdict>>;
};

/** A word that a source uses for somebody. Never taken over by us. */
export type LabelUse = {
  __typename?: 'LabelUse';
  /** For whom. Null where the article does not say. */
  entity?: Maybe<Entity>;
  /** The word. */
  word: Span;
};

/** How sure a link is. */
export type LinkCertainty =
  /** Certain. */
  | 'CERTAIN'
  /** Possible. */
  | 'POSSIBLE'
  /** Probable. */
  | 'PROBABLE'
  /** Not known. */
  | 'UNKNOWN';

/** What one claim does to another. */
export type LinkType =
  /** Can hold beside it. */
  | 'COMPATIBLE'
  /** Cannot hold beside it. */
  | 'CONTRADICTS'
  /** May count some of the same people. */
  | 'MAY_OVERLAP'
  /** Says it more exactly. */
  | 'REFINES'
  /** Says it again, not independently. */
  | 'REPEATS';

/** Where a place is. `lat`, `lon` and `radiusMetres` are null together: the place is not located, and gets no pin. */
export type Location = {
  __typename?: 'Location';
  /** True where a public server has widened it. */
  coarsened: Scalars['Boolean']['output'];
  /** Where the coordinates come from. Never the article alone unless TEXT. */
  coordinateBasis: CoordinateBasis;
  /** The place whose coordinates it took over, where the basis is INHERITED. Null otherwise. */
  inheritedFrom?: Maybe<Place>;
  /** Degrees north, WGS 84, -90 to 90. */
  lat?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84, -180 to 180. */
  lon?: Maybe<Scalars['Float']['output']>;
  /** How exact it can be. */
  precision: Precision;
  /** How the radius was found. */
  radiusBasis: RadiusBasis;
  /** Radius in metres of the disc inside which the place lies. */
  radiusMetres?: Maybe<Scalars['Int']['output']>;
};

/** A code of another codebook. */
export type Mapping = {
  __typename?: 'Mapping';
  /** The code there. */
  code: Scalars['String']['output'];
  /** What is lost. Null if nothing. */
  note?: Maybe<Bilingual>;
  /** Which codebook. */
  scheme: Scheme;
};

/** Words of an article that mean an entity. */
export type Mention = {
  __typename?: 'Mention';
  /** Code point after the last. */
  end: Scalars['Int']['output'];
  /** Whom or what it means: one; two where UNSURE; none where UNRESOLVED. */
  entities: Array<Entity>;
  /** The words. Null where a public server withholds them. */
  exact?: Maybe<Scalars['String']['output']>;
  /** How it is said. */
  form: MentionForm;
  /** Paragraph, from 1, blank lines not counted. */
  paragraph: Scalars['Int']['output'];
  /** How sure the reading is. */
  resolution: Resolution;
  /** First code point; a prefix of one letter (و ف ب ك ل) stands outside. */
  start: Scalars['Int']['output'];
};

/** How an entity is mentioned. */
export type MentionForm =
  /** By initials. */
  | 'ABBREVIATION'
  /** By another name. */
  | 'ALIAS_NAME'
  /** The word of an event. */
  | 'ANCHOR'
  /** By a word that points back. */
  | 'COREFERENCE'
  /** By a description. */
  | 'DESCRIPTION'
  /** By a label of the source. */
  | 'LABEL'
  /** By its name. */
  | 'NAME'
  /** By a part of its name. */
  | 'SHORT_NAME';

/** How firmly it is said. */
export type Modality =
  /** As an allegation. */
  | 'ALLEGED'
  /** As a fact. */
  | 'ASSERTED'
  /** As somebody's assessment. */
  | 'ASSESSED'
  /** As a confirmation. */
  | 'CONFIRMED'
  /** As a declaration. */
  | 'DECLARED'
  /** As a demand. */
  | 'DEMANDED'
  /** As a denial. */
  | 'DENIED'
  /** As an estimate. */
  | 'ESTIMATED'
  /** As probable. */
  | 'PROBABLE';

/** Where an Arabic name comes from. */
export type NameBasis =
  /** A readable label of ours; articles have other forms. */
  | 'LABEL'
  /** It stands so in an article. */
  | 'TEXT';

/** Names in two languages. Each is null where nobody has recorded one, or where it is withheld. */
export type Names = {
  __typename?: 'Names';
  /** In Arabic script. */
  ar?: Maybe<Scalars['String']['output']>;
  /** Where the Arabic one comes from; null where `ar` is. */
  arBasis?: Maybe<NameBasis>;
  /** Grammatical gender of the Arabic name, for verbs and adjectives; null if not recorded. */
  arGender?: Maybe<ArabicGender>;
  /** In English. */
  en?: Maybe<Scalars['String']['output']>;
};

/** An object that can be fetched again by its id. */
export type Node = {
  /** Readable, unique in the graph, the same for ever. */
  id: Scalars['ID']['output'];
};

/** How a number is written. */
export type NumberForm =
  /** In digits. */
  | 'DIGITS'
  /** In both ("12 thousand"). */
  | 'MIXED'
  /** In words. */
  | 'WORDS';

/** The codes of this graph, their words, and how relations are read. */
export type Ontology = {
  __typename?: 'Ontology';
  /** All codes, one list per enumeration of this schema. */
  lists: Array<CodeList>;
  /** How relations read, one entry per form. */
  readings: Array<RelationReading>;
  /** Version of the rules that compute relations and disputes. */
  rules: Scalars['String']['output'];
  /** Version of the codes. */
  version: Scalars['String']['output'];
};

/** What somebody suffered. */
export type Outcome =
  /** Captured or arrested. */
  | 'CAPTURED'
  /** Driven from home. */
  | 'DISPLACED'
  /** Injured. */
  | 'INJURED'
  /** Killed. */
  | 'KILLED'
  /** Used as a human shield. */
  | 'USED_AS_SHIELD';

/** Where a page begins and ends (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last one; null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** There is a next page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There is a page before; true exactly where `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first one; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A part of a day. */
export type PartOfDay =
  /** Dawn. */
  | 'DAWN'
  /** Night; spans two dates. */
  | 'NIGHT';

/** The words that show a claim. */
export type Passage = {
  __typename?: 'Passage';
  /** The article, in the version that was read. */
  article: Article;
  /** The claims that it shows and that remain, by id. */
  claims: Array<Claim>;
  /** False where a public server has cut it to 300 code points or taken a protected name out; `start` and `end` stay true. */
  complete: Scalars['Boolean']['output'];
  /** What follows it in its paragraph; empty at the end, and on a public server. */
  contextAfter: Scalars['String']['output'];
  /** What stands before it in its paragraph; empty at the beginning, and on a public server. */
  contextBefore: Scalars['String']['output'];
  /** Code point after the last. */
  end: Scalars['Int']['output'];
  /** The words, equal to the text from `start` to `end` where `complete`. */
  exact: Scalars['String']['output'];
  /** Mentions of entities in its paragraph, in text order: the passage and its context. */
  mentions: Array<Mention>;
  /** Paragraph of its first word, from 1, blank lines not counted. */
  paragraph: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};


/** The words that show a claim. */
export type PassageMentionsArgs = {
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One chain, read from `from` to `to`. */
export type Path = {
  __typename?: 'Path';
  /** Its steps, at least one. */
  steps: Array<PathStep>;
  /** Number of the weakest step, from 0: fewest independent sources, then implied, then disputed. */
  weakest: Scalars['Int']['output'];
};

/** Bounds of a search for chains. */
export type PathInput = {
  /** Only steps of these families; all if absent. */
  families?: InputMaybe<Array<RelationFamily>>;
  /** Longest chain looked for, in steps, 1 to 6. */
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** Most chains given, 1 to 20. */
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
  /** Only steps of these types; all if absent. */
  types?: InputMaybe<Array<RelationType>>;
};

/** Chains between two entities. */
export type PathResult = {
  __typename?: 'PathResult';
  /** The shortest ones, strongest weakest link first. Empty: none within `searchedTo` steps, which is an answer. */
  paths: Array<Path>;
  /** How many steps were looked at. */
  searchedTo: Scalars['Int']['output'];
  /** Number of chains of that length; null above 1,000. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One step of a chain: two entities and all that joins them. */
export type PathStep = {
  __typename?: 'PathStep';
  /** Where the step begins, in walking order. */
  from: Entity;
  /** Relations between the two in either direction, strongest first; at least one, at most 20. */
  relations: Array<Relation>;
  /** Where it ends. */
  to: Entity;
};

/** One human being, named or not. */
export type Person = Entity & Node & {
  __typename?: 'Person';
  /** Age in years as the article says it. Null if unsaid, or withheld. */
  age?: Maybe<Scalars['Int']['output']>;
  /** Other spellings; empty where withheld. */
  aliases: Array<Alias>;
  /** Claims about the person. */
  claims: ClaimConnection;
  /** Disputes about the person. */
  disputes: DisputeConnection;
  /** `person:…`; by role where the person is marked PROTECT. */
  id: Scalars['ID']['output'];
  /** Who the person is the same as, or not. */
  judgements: Array<Judgement>;
  /** One of the kinds of persons. */
  kind: EntityKind;
  /** A short noun phrase; the role where the person is marked PROTECT. */
  label: Bilingual;
  /** Names; both null where the person is marked PROTECT and the server is public. */
  names: Names;
  /** A remark, or null. */
  note?: Maybe<Bilingual>;
  /** The label inside a sentence. */
  phrase: Bilingual;
  /** Relations per type and direction. */
  relationCounts: Array<RelationCount>;
  /** The person's relations; RESIDENT_OF is left out where the person is marked PROTECT and the server is public. */
  relations: RelationConnection;
  /** Office or part in the events, in words. Null if unknown. */
  role?: Maybe<Bilingual>;
  /** Whether names must be kept back. */
  sensitivity: Sensitivity;
  /** The person's speaking roles. */
  sources: Array<Source>;
};


/** One human being, named or not. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One human being, named or not. */
export type PersonDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One human being, named or not. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Somewhere, from a building to a continent. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other spellings. */
  aliases: Array<Alias>;
  /** Claims about it. */
  claims: ClaimConnection;
  /** Disputes about it. */
  disputes: DisputeConnection;
  /** `place:…` */
  id: Scalars['ID']['output'];
  /** What it is the same as, or not. */
  judgements: Array<Judgement>;
  /** One of the kinds of places. */
  kind: EntityKind;
  /** A short noun phrase. */
  label: Bilingual;
  /** Where it is and how well that is known. */
  location: Location;
  /** Its names. */
  names: Names;
  /** A remark, or null. */
  note?: Maybe<Bilingual>;
  /** The label inside a sentence. */
  phrase: Bilingual;
  /** Relations per type and direction. */
  relationCounts: Array<RelationCount>;
  /** Its relations. */
  relations: RelationConnection;
  /** Whether names must be kept back. */
  sensitivity: Sensitivity;
  /** Its speaking roles; empty: places do not speak. */
  sources: Array<Source>;
  /** A finer kind, or null. */
  subKind?: Maybe<EntitySubKind>;
  /** What it lies in, through any number of steps, nearest first: the breadcrumb. Holds gazetteer knowledge too, which makes no relation; not changed by a view. */
  within: Array<Containment>;
};


/** Somewhere, from a building to a continent. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere, from a building to a continent. */
export type PlaceDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere, from a building to a continent. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How something lies to a place. */
export type PlaceRelation =
  /** All round. */
  | 'AROUND'
  /** At. */
  | 'AT'
  /** Inside. */
  | 'IN'
  /** Near. */
  | 'NEAR';

/** Plural categories of the Unicode rules. */
export type PluralCategory =
  /** 3 to 10 in Arabic. */
  | 'FEW'
  /** 11 to 99 in Arabic. */
  | 'MANY'
  /** 1. */
  | 'ONE'
  /** All others. */
  | 'OTHER'
  /** 2. */
  | 'TWO'
  /** 0. */
  | 'ZERO';

/** How exactly a place is known. */
export type Precision =
  /** A governorate or province. */
  | 'ADM1'
  /** A district. */
  | 'ADM2'
  /** A city or town. */
  | 'CITY'
  /** A continent. */
  | 'CONTINENT'
  /** A country. */
  | 'COUNTRY'
  /** The spot. */
  | 'EXACT'
  /** A region without fixed limits. */
  | 'FUZZY'
  /** Near a known spot. */
  | 'NEAR'
  /** A part of a city. */
  | 'NEIGHBOURHOOD'
  /** Not known. */
  | 'UNKNOWN';

/** What an assertion says. The list is closed. */
export type Predicate =
  /** So many are still at large. */
  | 'AT_LARGE_COUNT'
  /** Is able to. */
  | 'CAPABILITY'
  /** So many were caught or arrested. */
  | 'CAPTURED_COUNT'
  /** Led to. */
  | 'CAUSED'
  /** Confirms that it happened. */
  | 'CONFIRMS_EVENT'
  /** Controls the place. */
  | 'CONTROLS'
  /** Was announced. */
  | 'DECLARED'
  /** Was asked for. */
  | 'DEMANDED'
  /** So many are held there. */
  | 'DETAINED_POPULATION'
  /** Holds captive. */
  | 'DETAINS'
  /** So many left their homes. */
  | 'DISPLACED_COUNT'
  /** So many got away. */
  | 'ESCAPED_COUNT'
  /** A building serves as. */
  | 'FACILITY_USE'
  /** Has a branch in. */
  | 'HAS_BRANCH_IN'
  /** So many were injured. */
  | 'INJURED_COUNT'
  /** So many were killed. */
  | 'KILLED_COUNT'
  /** Had losses, no number. */
  | 'LOSSES_UNQUANTIFIED'
  /** Was done for this reason. */
  | 'MOTIVE'
  /** So many nationalities. */
  | 'NATIONALITY_COUNT'
  /** Lies near, between, on the border or in a direction of. */
  | 'NEAR'
  /** Took place there. */
  | 'OCCURRED_AT'
  /** Took place then, or before, after or at the time of another event. */
  | 'OCCURRED_ON'
  /** Is still going on. */
  | 'ONGOING'
  /** Took part in it. */
  | 'PARTICIPATED'
  /** Was carried out by. */
  | 'PERPETRATED_BY'
  /** Was refused. */
  | 'REFUSED'
  /** Is a member, part, leader, resident or official of. */
  | 'ROLE'
  /** How a source knows. */
  | 'SOURCING'
  /** Is the largest, first or worst. */
  | 'SUPERLATIVE'
  /** Was done in this way. */
  | 'TACTIC_USED'
  /** Was aimed at. */
  | 'TARGETED'
  /** Is a danger. */
  | 'THREAT'
  /** Grows or falls. */
  | 'TREND'
  /** Was done with this weapon. */
  | 'WEAPON_USED'
  /** Lies in. */
  | 'WITHIN';

/** What tells relations of one type and one pair apart. Each is null where the type has none; `side` and `act` also where supports differ. */
export type Qualifiers = {
  __typename?: 'Qualifiers';
  /** What was done (PERPETRATED). */
  act?: Maybe<Act>;
  /** Compass point from `to` (DIRECTION_FROM). */
  bearing?: Maybe<Bearing>;
  /** What was suffered (VICTIM_OF). */
  outcome?: Maybe<Outcome>;
  /** How the event or place lies to the place (OCCURRED_AT, NEAR). */
  relation?: Maybe<PlaceRelation>;
  /** Part or office (TARGETED, PARTICIPATED_IN, CONCERNS, OFFICIAL_OF, AFFILIATED_WITH). */
  role?: Maybe<Role>;
  /** Side in a fight (PARTICIPATED_IN). */
  side?: Maybe<Side>;
};

/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type Query = {
  __typename?: 'Query';
  /** One article. Null if nobody has the id. */
  article?: Maybe<Article>;
  /** Articles, newest publication first, then id. Only the newest version of each. */
  articles?: Maybe<ArticleConnection>;
  /** One claim. Null if nobody has the id, or if it does not remain under the view. */
  claim?: Maybe<Claim>;
  /** Claims by id. */
  claims?: Maybe<ClaimConnection>;
  /** One disagreement. Null if nobody has the id, if the claims no longer disagree, or if nothing of it remains under the view. */
  dispute?: Maybe<Dispute>;
  /** Disagreements between claims. */
  disputes?: Maybe<DisputeConnection>;
  /** Groups, people, places and events, by English name (Arabic where there is none), then id. */
  entities?: Maybe<EntityConnection>;
  /** Events by date. */
  events?: Maybe<EventConnection>;
  /** Neighbours of one entity, a page at a time. Ask for `counts` alone first: that reads no neighbour. Null if nobody has the id. */
  expand?: Maybe<Expansion>;
  /** Judgements on whether two entities are the same, newest first, then id. Those undone are left out unless asked for. */
  judgements?: Maybe<JudgementConnection>;
  /** The object with this id, of any kind that has one. Null if nobody has the id. BAD_INPUT for an id that is empty, longer than 300 code points or holds a control character. */
  node?: Maybe<Node>;
  /** The objects with these ids, in the order asked for, null where nobody has the id (so a link is restored in one request and says which of its parts are gone). */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** The words and codes of this graph in both languages, for legends and for programs that read other languages than we do. */
  ontology?: Maybe<Ontology>;
  /** The shortest chains between two entities. BAD_INPUT if one of them does not exist or both are the same. */
  path?: Maybe<PathResult>;
  /** Relations by type and key; with `filter.of` by type, OUT before IN, newest first. After 5,000 index rows a filtered page stops with `truncated`. */
  relations?: Maybe<RelationConnection>;
  /** Entities by name: exact id or spelling first, then prefixes, then slips of one letter, both languages together. Finds names, full aliases, abbreviations and transliterations; never a WEAK alias or a label by a source alone. On a public server protected people are not found by name. Lucene signs are plain text. */
  search?: Maybe<SearchConnection>;
  /** Words in the texts of articles and, for words in the other language, in the glosses of claims (`night` finds ليل); in text order. On a public server only in quotations and glosses. */
  searchText?: Maybe<TextHitConnection>;
  /** One source. Null if nobody has the id. */
  source?: Maybe<Source>;
  /** Those who speak in claims or carry them, by number of claims spoken, then carried, then id. */
  sources?: Maybe<SourceConnection>;
  /** How much there is. Exact, whole graph, never under a view. */
  stats?: Maybe<Stats>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryDisputeArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryExpandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
  types?: InputMaybe<Array<RelationType>>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  options?: InputMaybe<PathInput>;
  to: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QuerySearchTextArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};


/** The ways in. Every list is paged by cursor; `first` is 1 to 100 unless said otherwise, else BAD_INPUT; null counts as absent. A cursor of another list, order or version is BAD_INPUT. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};

/** How an article gives a claim. */
export type QuoteForm =
  /** As a quotation. */
  | 'DIRECT_QUOTE'
  /** As reported speech. */
  | 'INDIRECT'
  /** In its own voice. */
  | 'NARRATOR'
  /** As reported speech with quoted words in it. */
  | 'PARTIAL_QUOTE';

/** How a radius was found. */
export type RadiusBasis =
  /** A circle of about the area of the unit. */
  | 'ASSIGNED'
  /** Judged for this place. */
  | 'ESTIMATE'
  /** There is none. */
  | 'NONE';

/** A directed statement about two entities that at least one claim makes: computed from claims, never entered. The same pair can have several, of different types or qualifiers. */
export type Relation = Node & {
  __typename?: 'Relation';
  /** STATED if one support is, else IMPLIED. */
  basis: Basis;
  /** The claims behind it, by id. */
  claims: ClaimConnection;
  /** A support of it is a member of an OPEN dispute. */
  disputed: Scalars['Boolean']['output'];
  /** Disputes in which a support of it is a member, contradictions first, whatever their state; at most 50. */
  disputes: Array<Dispute>;
  /** The family it is switched with; follows from type and kind of `from`. */
  family: RelationFamily;
  /** When the first of its claims was published. */
  firstReported: Reported;
  /** The end that it leaves. */
  from: Entity;
  /** `relation:<TYPE>:<key>`; the key depends on type, ends, `relation`, `outcome`, `bearing` and `role`. */
  id: Scalars['ID']['output'];
  /** Number of claims behind it, 1 or more. */
  nClaims: Scalars['Int']['output'];
  /** At most this many independent sources: speakers of the stated support (of all where none is stated), those who repeat each other or may be one counted once. 1 or more. */
  nIndependent: Scalars['Int']['output'];
  /** What tells it from others of the same type and ends. */
  qualifiers: Qualifiers;
  /** The relation as a sentence, from the phrases of its ends: "Islamic State carried out the attack on Ghweran prison". */
  sentence: Bilingual;
  /** One entry per claim and speaker, by claim id: all that a program needs to compute views itself. Null above 500 entries: then ask with a `view`. */
  supports?: Maybe<Array<Support>>;
  /** The end that it reaches. */
  to: Entity;
  /** A code, not a verdict: PERPETRATED is shown as "carried out". */
  type: RelationType;
};


/** A directed statement about two entities that at least one claim makes: computed from claims, never entered. The same pair can have several, of different types or qualifiers. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** With cursors. */
  edges: Array<RelationEdge>;
  /** The same without. */
  nodes: Array<Relation>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done (5,000 index rows), not by `first`: ask on from `endCursor`. */
  truncated: Scalars['Boolean']['output'];
};

/** How many relations of one type and direction. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** Their number; at least this many where not exact. */
  count: Scalars['Int']['output'];
  /** As seen from the entity. */
  direction: Direction;
  /** False where a view made counting too long. */
  exact: Scalars['Boolean']['output'];
  /** The type. */
  type: RelationType;
};

/** A relation in a page. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: Relation;
};

/** Relations that are switched on and off together. */
export type RelationFamily =
  /** Acts and victims. */
  | 'ACTS'
  /** Course of events. */
  | 'COURSE'
  /** How places lie. */
  | 'GEOGRAPHY'
  /** Presence and control. */
  | 'PRESENCE'
  /** Ties between groups and people. */
  | 'TIES'
  /** Where events took place. */
  | 'WHERE';

/** Conditions that must all hold. */
export type RelationFilter = {
  /** Both ends are among these, at most 500 ids. Two ids give all relations of a pair; the ids of a canvas give all its lines. */
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Stated somewhere, or only implied. */
  basis?: InputMaybe<Basis>;
  /** Only those whose claims, disputes or ends changed after this revision (`Stats.revision`). Relations that are gone by now are not listed. */
  changedSince?: InputMaybe<Scalars['Int']['input']>;
  /** With `of`, or inside an entity: only relations that leave it (OUT) or reach it (IN). Without: BAD_INPUT. */
  direction?: InputMaybe<Direction>;
  /** True: only those with a support in an OPEN dispute; false: only the others. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these families. */
  families?: InputMaybe<Array<RelationFamily>>;
  /** At least this many independent sources, 0 or more. */
  minIndependent?: InputMaybe<Scalars['Int']['input']>;
  /** One end is this entity. Must be absent in `Entity.relations`, where the entity is given, else BAD_INPUT. */
  of?: InputMaybe<Scalars['ID']['input']>;
  /** One of these types. */
  types?: InputMaybe<Array<RelationType>>;
};

/** How one form of a relation is read. */
export type RelationReading = {
  __typename?: 'RelationReading';
  /** Which end of the drawn line has the arrow. */
  arrow: Arrow;
  /** The family. */
  family: RelationFamily;
  /** Short word for the line. */
  line: Bilingual;
  /** Pattern of the sentence: {a}, {b} and {a°}, {b°} for the phrases, | between masculine and feminine. */
  sentence: Bilingual;
  /** The type. */
  type: RelationType;
  /** When this form applies, in words, such as `role addressee`. Null: always. */
  when?: Maybe<Scalars['String']['output']>;
};

/** Types of relations, in the order in which lists are sorted. Ends and reading stand with each. */
export type RelationType =
  /** Group → place: is active in. */
  | 'ACTIVE_IN'
  /** Person → group: works with, as `role` says. */
  | 'AFFILIATED_WITH'
  /** Group → group: forms the backbone of. */
  | 'BACKBONE_OF'
  /** Place → place: lies between this and another. */
  | 'BETWEEN'
  /** Place → place: lies on the border of. */
  | 'BORDERS'
  /** Group → group: is a branch of. */
  | 'BRANCH_OF'
  /** Event → event: led to. */
  | 'CAUSED'
  /** Event → group or place: what a declaration, demand or refusal is about. */
  | 'CONCERNS'
  /** Group → place: controls. */
  | 'CONTROLS'
  /** Group → event: announced it. */
  | 'DECLARED'
  /** Group → group: holds captive. */
  | 'DETAINS'
  /** Place → place: lies in the direction `bearing` from. */
  | 'DIRECTION_FROM'
  /** Group → place: is held in. */
  | 'HELD_IN'
  /** Person → group: is the leader of. */
  | 'LEADER_OF'
  /** Group → group: leads. */
  | 'LEADS'
  /** Group or person → group: belongs to. */
  | 'MEMBER_OF'
  /** Place → place: lies near or at. */
  | 'NEAR'
  /** Event → place: took place in, at, around or near. */
  | 'OCCURRED_AT'
  /** Person → place or group: holds the office in `role`. */
  | 'OFFICIAL_OF'
  /** Group or person → event: took part. */
  | 'PARTICIPATED_IN'
  /** Event → event, group → group: is part of. */
  | 'PART_OF'
  /** Group → event: carried it out; `act` says what else was done. */
  | 'PERPETRATED'
  /** Event → event: came before. */
  | 'PRECEDES'
  /** Group or person → place: lives in. */
  | 'RESIDENT_OF'
  /** Event → event: came in response to. */
  | 'RESPONDS_TO'
  /** Event → event: happened at the same time as. */
  | 'SIMULTANEOUS_WITH'
  /** Event → group or place: was aimed at. */
  | 'TARGETED'
  /** Group or person → event: suffered what `outcome` says, fighters too. */
  | 'VICTIM_OF'
  /** Place → place: lies in. */
  | 'WITHIN';

/** When something was published. An interval where the day is not certain. */
export type Reported = {
  __typename?: 'Reported';
  /** How the day is known. */
  basis: ReportedBasis;
  /** First possible day. */
  from: Scalars['Date']['output'];
  /** Last possible day; this one is compared by `ViewInput.asOf`. */
  to: Scalars['Date']['output'];
};

/** How the day of publication is known. */
export type ReportedBasis =
  /** The article or data set gives it. */
  | 'EXPLICIT'
  /** Follows from other things said. */
  | 'INFERRED'
  /** Worked out from the weekdays in the text. */
  | 'RELATIVE_RESOLVED'
  /** The release day of the data set. */
  | 'RELEASED'
  /** Not known: the day on which the text was got stands for it. */
  | 'RETRIEVED';

/** How sure a reading of a mention is. */
export type Resolution =
  /** One entity. */
  | 'RESOLVED'
  /** None that is known. */
  | 'UNRESOLVED'
  /** One of two. */
  | 'UNSURE';

/** Part or office of one entity towards another. */
export type Role =
  /** Active there. */
  | 'ACTIVE_IN'
  /** Whom a demand is addressed to. */
  | 'ADDRESSEE'
  /** Analyst. */
  | 'ANALYST'
  /** Its backbone. */
  | 'BACKBONE'
  /** Who was beaten. */
  | 'DEFEATED'
  /** Who had to leave. */
  | 'DISPLACED'
  /** Who got away. */
  | 'ESCAPED'
  /** Who is exempt. */
  | 'EXCEPTION'
  /** Governor. */
  | 'GOVERNOR'
  /** Held there. */
  | 'HELD'
  /** Leader. */
  | 'LEADER'
  /** Leads it. */
  | 'LEADS'
  /** Member. */
  | 'MEMBER'
  /** Part. */
  | 'PART'
  /** Who is pursued. */
  | 'PURSUED'
  /** Lives there. */
  | 'RESIDENT';

/** Other codebooks. */
export type Scheme =
  /** Armed Conflict Location and Event Data. */
  | 'ACLED'
  /** FollowTheMoney. */
  | 'FTM'
  /** Political Language Ontology for Verifiable Event Records. */
  | 'PLOVER'
  /** Structured Threat Information Expression 2.1. */
  | 'STIX'
  /** Uppsala Conflict Data Program, Georeferenced Event Dataset. */
  | 'UCDP';

/** What a figure counts. Two figures compare only where scopes are equal. Each part is null where nothing is said. */
export type Scope = {
  __typename?: 'Scope';
  /** In which event. */
  event?: Maybe<Event>;
  /** Of which group. */
  group?: Maybe<Group>;
  /** The party whose people they are. */
  party?: Maybe<Group>;
  /** Where. */
  place?: Maybe<Place>;
  /** How they lie to the place; null means in it. */
  placeRelation?: Maybe<PlaceRelation>;
  /** When, Extended Date/Time Format. */
  time?: Maybe<Scalars['String']['output']>;
  /** What sort of people. */
  victimStatus?: Maybe<VictimStatus>;
};

/** A page of entities found by name. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** How many per type, whatever `filter.types` says; only those above 0. */
  counts: Array<EntityTypeCount>;
  /** With cursors and what was hit. */
  edges: Array<SearchEdge>;
  /** The same without. */
  nodes: Array<Entity>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that were found, at least this many where `truncated`. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where only the best 1,000 were looked at. */
  truncated: Scalars['Boolean']['output'];
};

/** An entity found by name. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** What was hit. */
  hit: SearchHit;
  /** The entity. */
  node: Entity;
};

/** What was hit by a search. */
export type SearchField =
  /** An alias. */
  | 'ALIAS'
  /** The id. */
  | 'ID'
  /** A name. */
  | 'NAME';

/** Conditions that must all hold. */
export type SearchFilter = {
  /** One of these kinds. */
  kinds?: InputMaybe<Array<EntityKind>>;
  /** One of these types. */
  types?: InputMaybe<Array<EntityType>>;
};

/** Which spelling was hit. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Which of them it is. */
  field: SearchField;
  /** `ar` or `en`; null for an id. */
  lang?: Maybe<Scalars['String']['output']>;
  /** The name, alias or id as recorded. */
  text: Scalars['String']['output'];
};

/** Whether somebody must be kept from being recognised. */
export type Sensitivity =
  /** No reason for care. */
  | 'NONE'
  /** Civilian witnesses, minors, anonymous sources, unnamed victims: shown by role. */
  | 'PROTECT'
  /** To be decided before publishing. */
  | 'REVIEW';

/** Side in a fight. */
export type Side =
  /** Attacks. */
  | 'ATTACKER'
  /** Defends. */
  | 'DEFENDER';

/** Somebody in the role of speaker or carrier. Shown through its entity; never drawn itself. */
export type Source = Node & {
  __typename?: 'Source';
  /** How it knows. */
  access: Access;
  /** Claims in which it stands, by id. */
  claims: ClaimConnection;
  /** The group or person that speaks. Null for a document or data set that nobody speaks for. */
  entity?: Maybe<Entity>;
  /** `source:…`; by role where its entity is marked PROTECT. */
  id: Scalars['ID']['output'];
  /** A remark on what its independence rests on. Null if there is none. */
  independence?: Maybe<Bilingual>;
  /** It takes part in the fighting, or speaks for somebody who does. */
  isBelligerent: Scalars['Boolean']['output'];
  /** What sort of source. */
  kind: SourceKind;
  /** A short noun phrase; the role where protected. */
  label: Bilingual;
  /** Number of claims of others that it carries as agency or outlet. */
  nCarried: Scalars['Int']['output'];
  /** Number of claims in which it speaks or narrates. */
  nSpoken: Scalars['Int']['output'];
  /** Names; both null where protected and the server is public. */
  names: Names;
  /** The party that it belongs to or speaks for, if any. Null otherwise. */
  party?: Maybe<Entity>;
  /** Whether names must be kept back, from its entity. */
  sensitivity: Sensitivity;
  /** A state owns or directs it. */
  stateLinked: Scalars['Boolean']['output'];
};


/** Somebody in the role of speaker or carrier. Shown through its entity; never drawn itself. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ChainRole>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** With cursors. */
  edges: Array<SourceEdge>;
  /** The same without. */
  nodes: Array<Source>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that match. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where the page was ended by work done, not by `first`. */
  truncated: Scalars['Boolean']['output'];
};

/** A source in a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/** Conditions that must all hold. */
export type SourceFilter = {
  /** One of these kinds of access. */
  access?: InputMaybe<Array<Access>>;
  /** True: parties to the fighting and their officials; false: all others. */
  belligerent?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these kinds. */
  kinds?: InputMaybe<Array<SourceKind>>;
};

/** What sort of source. */
export type SourceKind =
  /** Somebody who is not named. */
  | 'ANONYMOUS'
  /** A data set. */
  | 'DATASET'
  /** A document. */
  | 'DOCUMENT'
  /** An article's own voice. */
  | 'NARRATOR'
  /** An organisation. */
  | 'ORG'
  /** A paper, agency or broadcaster. */
  | 'OUTLET'
  /** A person. */
  | 'PERSON';

/** Words of an article and where they stand. */
export type Span = {
  __typename?: 'Span';
  /** Code point after the last. */
  end: Scalars['Int']['output'];
  /** The words. On a public server at most 300 code points, without protected names. */
  exact: Scalars['String']['output'];
  /** Paragraph, from 1, blank lines not counted. */
  paragraph: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};

/** One step of the chain from the first speaker to the page. */
export type Statement = {
  __typename?: 'Statement';
  /** UNSURE where it is not clear that this source speaks here. */
  certainty: Certainty;
  /** 0 for the speaker, then outwards; joint speakers share 0. */
  order: Scalars['Int']['output'];
  /** As what. */
  role: ChainRole;
  /** Who. */
  source: Source;
};

/** How much there is in the whole graph. */
export type Stats = {
  __typename?: 'Stats';
  /** Articles. */
  articles: Scalars['Int']['output'];
  /** Claims with status ACCEPTED or CONFLICT. */
  claims: Scalars['Int']['output'];
  /** Disputes in every state, computed and readers'. */
  disputes: Scalars['Int']['output'];
  /** Events. */
  events: Scalars['Int']['output'];
  /** Groups. */
  groups: Scalars['Int']['output'];
  /** Persons. */
  persons: Scalars['Int']['output'];
  /** Places. */
  places: Scalars['Int']['output'];
  /** True while relations are being computed anew after a merge or a change of rules: answers may still show some old ends. */
  rebuilding: Scalars['Boolean']['output'];
  /** Relations. */
  relations: Scalars['Int']['output'];
  /** Number of the last revision. Grows with every commit, judgement and undo. */
  revision: Scalars['Int']['output'];
  /** Sources. */
  sources: Scalars['Int']['output'];
};

/** One claim of one speaker, as a row of keys, so that views can be computed without asking again. */
export type Support = {
  __typename?: 'Support';
  /** Which of the claim's assertions, `Assertion.n`. */
  assertion: Scalars['Int']['output'];
  /** Said, or drawn from what is said. */
  basis: Basis;
  /** Entries with the same number count as one independent source: same speaker, speakers who may be one, or claims that repeat each other. Numbered within its list. */
  bundle: Scalars['Int']['output'];
  /** Id of the claim. */
  claim: Scalars['ID']['output'];
  /** Id of the entity that the assertion or role joins to its subject. */
  object: Scalars['ID']['output'];
  /** Id of the source that carries it. Null where the speaker is the narrator. */
  outlet?: Maybe<Scalars['ID']['output']>;
  /** When the claim was published. */
  reported: Reported;
  /** Id of the source that speaks, or narrates where nobody else does. */
  speaker: Scalars['ID']['output'];
};

/** A place in a text where words were found. */
export type TextHit = {
  __typename?: 'TextHit';
  /** The article. */
  article: Article;
  /** The claims whose passages hold these words. */
  claims: Array<Claim>;
  /** What follows it in its paragraph; empty on a public server. */
  contextAfter: Scalars['String']['output'];
  /** What stands before it in its paragraph; empty on a public server. */
  contextBefore: Scalars['String']['output'];
  /** Code point after the last. */
  end: Scalars['Int']['output'];
  /** The words found; for a gloss the passage that it explains. */
  exact: Scalars['String']['output'];
  /** Found in the text itself or in a gloss. */
  foundIn: TextSide;
  /** Paragraph, from 1, blank lines not counted. */
  paragraph: Scalars['Int']['output'];
  /** First code point. */
  start: Scalars['Int']['output'];
};

/** A page of places in texts. */
export type TextHitConnection = {
  __typename?: 'TextHitConnection';
  /** With cursors. */
  edges: Array<TextHitEdge>;
  /** The same without. */
  nodes: Array<TextHit>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** All that were found. Null where counting would take too long. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** True where only the first 1,000 were looked at. */
  truncated: Scalars['Boolean']['output'];
};

/** A place in a text, in a page. */
export type TextHitEdge = {
  __typename?: 'TextHitEdge';
  /** Its place; base64url, opaque. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: TextHit;
};

/** Where words were found. */
export type TextSide =
  /** In the gloss of a claim. */
  | 'GLOSS'
  /** In the article's text. */
  | 'TEXT';

/** Where a trend goes. */
export type TrendDirection =
  /** Down. */
  | 'DOWN'
  /** Up. */
  | 'UP';

/** A vague number: a lower bound only. */
export type Vague =
  /** Hundreds: at least 100. */
  | 'HUNDREDS'
  /** Tens: at least 10. */
  | 'TENS'
  /** Thousands: at least 1,000. */
  | 'THOUSANDS';

/** A number with its words. An end that is null is open. */
export type Value = {
  __typename?: 'Value';
  /** Said with "about": no bounds are made up for it; comparing widens it by a tolerance. */
  approx: Scalars['Boolean']['output'];
  /** The number said. Null where only bounds are said, or none. */
  best?: Maybe<Scalars['Int']['output']>;
  /** Most, or null. */
  max?: Maybe<Scalars['Int']['output']>;
  /** Least, or null. */
  min?: Maybe<Scalars['Int']['output']>;
  /** Written in digits or words. Null for a cell. */
  numberForm?: Maybe<NumberForm>;
  /** How the words bound it. */
  op: ValueOp;
  /** What is counted. */
  unit: ValueUnit;
  /** Tens, hundreds or thousands, where only that is said. Null otherwise. */
  vague?: Maybe<Vague>;
  /** The words of the number in the article ("أكثر من أربعين"), or the cell of a data set. */
  verbatim: Scalars['String']['output'];
};

/** How words bound a number. In annotations: = > >= < ~ range UNSPECIFIED. */
export type ValueOp =
  /** About (~). */
  | 'ABOUT'
  /** At least (>=). */
  | 'AT_LEAST'
  /** Just so many (=). */
  | 'EQUAL'
  /** Fewer than (<); `max` is the number before. */
  | 'LESS_THAN'
  /** More than (>); `min` is the next number. */
  | 'MORE_THAN'
  /** Between two (range). */
  | 'RANGE'
  /** A number that is not given. */
  | 'UNSPECIFIED';

/** What is counted. */
export type ValueUnit =
  /** Nationalities. */
  | 'NATIONALITIES'
  /** People. */
  | 'PERSONS'
  /** Years of age. */
  | 'YEARS';

/** A decision on identity. */
export type Verdict =
  /** Not the same: never merged. */
  | 'NEGATIVE'
  /** The same: merged, and to be undone at any time. */
  | 'POSITIVE'
  /** Perhaps: shown as "the same?", never merged. */
  | 'UNSURE';

/** What sort of people a figure counts. */
export type VictimStatus =
  /** Civilians. */
  | 'CIVILIAN'
  /** Fighters. */
  | 'COMBATANT'
  /** Police and other security forces. */
  | 'SECURITY_FORCE'
  /** Soldiers of a state. */
  | 'SOLDIER'
  /** Not said. */
  | 'UNSTATED';

/** A way of looking that leaves something out. Nothing in it changes what is stored. Unknown ids are BAD_INPUT. */
export type ViewInput = {
  /** As known on the evening of this day: only what was published on or before it (`Reported.to`). Compares days of publication, never the days on which anything was entered. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** True leaves out the word of every source with `isBelligerent`. False or null: no effect. */
  withoutBelligerents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Outlets all of whose reports of others' words are left out, at most 500. To be rid of an outlet altogether name it in both lists. */
  withoutOutlets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sources whose own word is left out, at most 500: claims in which they speak, or narrate where nobody else speaks. One of several joint speakers falls alone. */
  withoutSources?: InputMaybe<Array<Scalars['ID']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EventRow )
    | ( GroupRow )
    | ( PersonRow )
    | ( PlaceRow )
  ;
  Node:
    | ( ArticleRow )
    | ( ClaimRow )
    | ( DisputeRow )
    | ( EventRow )
    | ( GroupRow )
    | ( JudgementRow )
    | ( PersonRow )
    | ( PlaceRow )
    | ( RelationRow )
    | ( SourceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: Access;
  Act: Act;
  Alias: ResolverTypeWrapper<AliasRow>;
  AliasBasis: AliasBasis;
  AliasKind: AliasKind;
  ArabicGender: ArabicGender;
  Arrow: Arrow;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Page>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  Assertion: ResolverTypeWrapper<AssertionRow>;
  AssertionRelation: AssertionRelation;
  Attribute: ResolverTypeWrapper<AttributeRow>;
  AttributeCode: AttributeCode;
  Aux: Aux;
  Basis: Basis;
  Bearing: Bearing;
  Bilingual: ResolverTypeWrapper<Bilingual>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  ChainRole: ChainRole;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<Page>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimRole: ResolverTypeWrapper<ClaimRoleRow>;
  ClaimRoleCode: ClaimRoleCode;
  ClaimStatus: ClaimStatus;
  Code: ResolverTypeWrapper<Code>;
  CodeList: ResolverTypeWrapper<CodeList>;
  Color: ResolverTypeWrapper<Color>;
  Containment: ResolverTypeWrapper<Omit<Containment, 'place'> & { place: ResolversTypes['Place'] }>;
  ContainmentBasis: ContainmentBasis;
  CoordinateBasis: CoordinateBasis;
  CountedForm: ResolverTypeWrapper<CountedForm>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeConnection: ResolverTypeWrapper<Page>;
  DisputeEdge: ResolverTypeWrapper<Omit<DisputeEdge, 'node'> & { node: ResolversTypes['Dispute'] }>;
  DisputeFamily: DisputeFamily;
  DisputeFilter: DisputeFilter;
  DisputeKind: DisputeKind;
  DisputeLink: ResolverTypeWrapper<DisputeLinkRow>;
  DisputeMember: ResolverTypeWrapper<DisputeMemberRow>;
  DisputeNote: ResolverTypeWrapper<DisputeNote>;
  DisputeOrder: DisputeOrder;
  DisputeState: DisputeState;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Page>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: EntityKind;
  EntitySubKind: EntitySubKind;
  EntityType: EntityType;
  EntityTypeCount: ResolverTypeWrapper<EntityTypeCount>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Page>;
  EventDate: ResolverTypeWrapper<EventDate>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventOrder: EventOrder;
  Expansion: ResolverTypeWrapper<Neighbourhood>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<GroupRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  JudgementConnection: ResolverTypeWrapper<Page>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  JudgementFilter: JudgementFilter;
  LabelUse: ResolverTypeWrapper<LabelUseRow>;
  LinkCertainty: LinkCertainty;
  LinkType: LinkType;
  Location: ResolverTypeWrapper<LocationRow>;
  Mapping: ResolverTypeWrapper<Mapping>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionForm: MentionForm;
  Modality: Modality;
  NameBasis: NameBasis;
  Names: ResolverTypeWrapper<Names>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NumberForm: NumberForm;
  Ontology: ResolverTypeWrapper<Ontology>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOfDay: PartOfDay;
  Passage: ResolverTypeWrapper<PassageRow>;
  Path: ResolverTypeWrapper<Chain>;
  PathInput: PathInput;
  PathResult: ResolverTypeWrapper<FoundChains>;
  PathStep: ResolverTypeWrapper<Step>;
  Person: ResolverTypeWrapper<PersonRow>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceRelation: PlaceRelation;
  PluralCategory: PluralCategory;
  Precision: Precision;
  Predicate: Predicate;
  Qualifiers: ResolverTypeWrapper<Qualifiers>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteForm: QuoteForm;
  RadiusBasis: RadiusBasis;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationConnection: ResolverTypeWrapper<Page>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationFamily: RelationFamily;
  RelationFilter: RelationFilter;
  RelationReading: ResolverTypeWrapper<RelationReading>;
  RelationType: RelationType;
  Reported: ResolverTypeWrapper<Reported>;
  ReportedBasis: ReportedBasis;
  Resolution: Resolution;
  Role: Role;
  Scheme: Scheme;
  Scope: ResolverTypeWrapper<ScopeRow>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchField: SearchField;
  SearchFilter: SearchFilter;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Sensitivity: Sensitivity;
  Side: Side;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Page>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  Span: ResolverTypeWrapper<PlacedSpan>;
  Statement: ResolverTypeWrapper<StatementRow>;
  Stats: ResolverTypeWrapper<Stats>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Support: ResolverTypeWrapper<SupportRow>;
  TextHit: ResolverTypeWrapper<TextHitRow>;
  TextHitConnection: ResolverTypeWrapper<TextHitPage>;
  TextHitEdge: ResolverTypeWrapper<Omit<TextHitEdge, 'node'> & { node: ResolversTypes['TextHit'] }>;
  TextSide: TextSide;
  TrendDirection: TrendDirection;
  Vague: Vague;
  Value: ResolverTypeWrapper<ValueRow>;
  ValueOp: ValueOp;
  ValueUnit: ValueUnit;
  Verdict: Verdict;
  VictimStatus: VictimStatus;
  ViewInput: ViewInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Alias: AliasRow;
  Article: ArticleRow;
  ArticleConnection: Page;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  Assertion: AssertionRow;
  Attribute: AttributeRow;
  Bilingual: Bilingual;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRow;
  ClaimConnection: Page;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimRole: ClaimRoleRow;
  Code: Code;
  CodeList: CodeList;
  Color: Color;
  Containment: Omit<Containment, 'place'> & { place: ResolversParentTypes['Place'] };
  CountedForm: CountedForm;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dispute: DisputeRow;
  DisputeConnection: Page;
  DisputeEdge: Omit<DisputeEdge, 'node'> & { node: ResolversParentTypes['Dispute'] };
  DisputeFilter: DisputeFilter;
  DisputeLink: DisputeLinkRow;
  DisputeMember: DisputeMemberRow;
  DisputeNote: DisputeNote;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Page;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityTypeCount: EntityTypeCount;
  Event: EventRow;
  EventConnection: Page;
  EventDate: EventDate;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  Expansion: Neighbourhood;
  Float: Scalars['Float']['output'];
  Group: GroupRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Judgement: JudgementRow;
  JudgementConnection: Page;
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  JudgementFilter: JudgementFilter;
  LabelUse: LabelUseRow;
  Location: LocationRow;
  Mapping: Mapping;
  Mention: MentionRow;
  Names: Names;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Ontology: Ontology;
  PageInfo: PageInfo;
  Passage: PassageRow;
  Path: Chain;
  PathInput: PathInput;
  PathResult: FoundChains;
  PathStep: Step;
  Person: PersonRow;
  Place: PlaceRow;
  Qualifiers: Qualifiers;
  Query: Record<PropertyKey, never>;
  Relation: RelationRow;
  RelationConnection: Page;
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationFilter: RelationFilter;
  RelationReading: RelationReading;
  Reported: Reported;
  Scope: ScopeRow;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchFilter: SearchFilter;
  SearchHit: SearchHit;
  Source: SourceRow;
  SourceConnection: Page;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  Span: PlacedSpan;
  Statement: StatementRow;
  Stats: Stats;
  String: Scalars['String']['output'];
  Support: SupportRow;
  TextHit: TextHitRow;
  TextHitConnection: TextHitPage;
  TextHitEdge: Omit<TextHitEdge, 'node'> & { node: ResolversParentTypes['TextHit'] };
  Value: ValueRow;
  ViewInput: ViewInput;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  basis?: Resolver<ResolversTypes['AliasBasis'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  codePoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<ArticleMentionsArgs>>;
  outlet?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rights?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  aux?: Resolver<Array<ResolversTypes['Aux']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['TrendDirection']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objects?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  partOfDay?: Resolver<Maybe<ResolversTypes['PartOfDay']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['AssertionRelation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  code?: Resolver<ResolversTypes['AttributeCode'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
};

export type BilingualResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  ar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertions?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  context?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  gloss?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labelsUsed?: Resolver<Array<ResolversTypes['LabelUse']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  modalityAlso?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  ongoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  quoteForm?: Resolver<ResolversTypes['QuoteForm'], ParentType, ContextType>;
  quoted?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ClaimRelationsArgs, 'first'>>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ClaimRole']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Scope']>, ParentType, ContextType>;
  statedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRole'] = ResolversParentTypes['ClaimRole']> = {
  as?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ClaimRoleCode'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  color?: Resolver<Maybe<ResolversTypes['Color']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['CountedForm']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  mappings?: Resolver<Array<ResolversTypes['Mapping']>, ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  codes?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ColorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Color'] = ResolversParentTypes['Color']> = {
  dark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContainmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Containment'] = ResolversParentTypes['Containment']> = {
  basis?: Resolver<ResolversTypes['ContainmentBasis'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type CountedFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountedForm'] = ResolversParentTypes['CountedForm']> = {
  category?: Resolver<ResolversTypes['PluralCategory'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['DisputeFamily']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['DisputeLink']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['DisputeMember']>, ParentType, ContextType>;
  nMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['DisputeNote']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<DisputeRelationsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeLink'] = ResolversParentTypes['DisputeLink']> = {
  certainty?: Resolver<Maybe<ResolversTypes['LinkCertainty']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['LinkType']>, ParentType, ContextType>;
};

export type DisputeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeMember'] = ResolversParentTypes['DisputeMember']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['Support']>, ParentType, ContextType>;
};

export type DisputeNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeNote'] = ResolversParentTypes['DisputeNote']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DisputeState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Person' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTypeCount'] = ResolversParentTypes['EntityTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  background?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  date?: Resolver<ResolversTypes['EventDate'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<EventDisputesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'first'>>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDate'] = ResolversParentTypes['EventDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partOfDay?: Resolver<Maybe<ResolversTypes['PartOfDay']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  startOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ExpansionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expansion'] = ResolversParentTypes['Expansion']> = {
  counts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  remainingRelations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'first'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<GroupDisputesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupRelationsArgs, 'first'>>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  subKind?: Resolver<Maybe<ResolversTypes['EntitySubKind']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonical?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type LabelUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelUse'] = ResolversParentTypes['LabelUse']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  coarsened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coordinateBasis?: Resolver<ResolversTypes['CoordinateBasis'], ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  lat?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lon?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  radiusBasis?: Resolver<ResolversTypes['RadiusBasis'], ParentType, ContextType>;
  radiusMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mapping'] = ResolversParentTypes['Mapping']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Scheme'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NamesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Names'] = ResolversParentTypes['Names']> = {
  ar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arBasis?: Resolver<Maybe<ResolversTypes['NameBasis']>, ParentType, ContextType>;
  arGender?: Resolver<Maybe<ResolversTypes['ArabicGender']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Dispute' | 'Event' | 'Group' | 'Judgement' | 'Person' | 'Place' | 'Relation' | 'Source', ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  lists?: Resolver<Array<ResolversTypes['CodeList']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['RelationReading']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contextAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contextBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<PassageMentionsArgs>>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  searchedTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<PersonDisputesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<PlaceDisputesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  phrase?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'first'>>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  subKind?: Resolver<Maybe<ResolversTypes['EntitySubKind']>, ParentType, ContextType>;
  within?: Resolver<Array<ResolversTypes['Containment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifiersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifiers'] = ResolversParentTypes['Qualifiers']> = {
  act?: Resolver<Maybe<ResolversTypes['Act']>, ParentType, ContextType>;
  bearing?: Resolver<Maybe<ResolversTypes['Bearing']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['PlaceRelation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<Maybe<ResolversTypes['DisputeConnection']>, ParentType, ContextType, RequireFields<QueryDisputesArgs, 'first' | 'orderBy'>>;
  entities?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  expand?: Resolver<Maybe<ResolversTypes['Expansion']>, ParentType, ContextType, RequireFields<QueryExpandArgs, 'first' | 'id'>>;
  judgements?: Resolver<Maybe<ResolversTypes['JudgementConnection']>, ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  ontology?: Resolver<Maybe<ResolversTypes['Ontology']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['PathResult']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  searchText?: Resolver<Maybe<ResolversTypes['TextHitConnection']>, ParentType, ContextType, RequireFields<QuerySearchTextArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  stats?: Resolver<Maybe<ResolversTypes['Stats']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputes?: Resolver<Array<ResolversTypes['Dispute']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  firstReported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nIndependent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiers?: Resolver<ResolversTypes['Qualifiers'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  supports?: Resolver<Maybe<Array<ResolversTypes['Support']>>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationReading'] = ResolversParentTypes['RelationReading']> = {
  arrow?: Resolver<ResolversTypes['Arrow'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reported'] = ResolversParentTypes['Reported']> = {
  basis?: Resolver<ResolversTypes['ReportedBasis'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scope'] = ResolversParentTypes['Scope']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeRelation?: Resolver<Maybe<ResolversTypes['PlaceRelation']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victimStatus?: Resolver<Maybe<ResolversTypes['VictimStatus']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  counts?: Resolver<Array<ResolversTypes['EntityTypeCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independence?: Resolver<Maybe<ResolversTypes['Bilingual']>, ParentType, ContextType>;
  isBelligerent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  nCarried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nSpoken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Names'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  stateLinked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChainRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rebuilding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  assertion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  bundle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Reported'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TextHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextHit'] = ResolversParentTypes['TextHit']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  contextAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contextBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundIn?: Resolver<ResolversTypes['TextSide'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextHitConnection'] = ResolversParentTypes['TextHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TextHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TextHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TextHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextHitEdge'] = ResolversParentTypes['TextHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TextHit'], ParentType, ContextType>;
};

export type ValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  approx?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  numberForm?: Resolver<Maybe<ResolversTypes['NumberForm']>, ParentType, ContextType>;
  op?: Resolver<ResolversTypes['ValueOp'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ValueUnit'], ParentType, ContextType>;
  vague?: Resolver<Maybe<ResolversTypes['Vague']>, ParentType, ContextType>;
  verbatim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Alias?: AliasResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Bilingual?: BilingualResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimRole?: ClaimRoleResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  Color?: ColorResolvers<ContextType>;
  Containment?: ContainmentResolvers<ContextType>;
  CountedForm?: CountedFormResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeLink?: DisputeLinkResolvers<ContextType>;
  DisputeMember?: DisputeMemberResolvers<ContextType>;
  DisputeNote?: DisputeNoteResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityTypeCount?: EntityTypeCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventDate?: EventDateResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Expansion?: ExpansionResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  LabelUse?: LabelUseResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mapping?: MappingResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Names?: NamesResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Qualifiers?: QualifiersResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationReading?: RelationReadingResolvers<ContextType>;
  Reported?: ReportedResolvers<ContextType>;
  Scope?: ScopeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  TextHit?: TextHitResolvers<ContextType>;
  TextHitConnection?: TextHitConnectionResolvers<ContextType>;
  TextHitEdge?: TextHitEdgeResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
};

