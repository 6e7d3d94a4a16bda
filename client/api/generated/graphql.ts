/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A part of a day. */
export type PartOfDay =
  /** Dawn. */
  | 'DAWN'
  /** Night; spans two dates. */
  | 'NIGHT';

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
  asOf?: string | null | undefined;
  /** True leaves out the word of every source with `isBelligerent`. False or null: no effect. */
  withoutBelligerents?: boolean | null | undefined;
  /** Outlets all of whose reports of others' words are left out, at most 500. To be rid of an outlet altogether name it in both lists. */
  withoutOutlets?: Array<string> | null | undefined;
  /** Sources whose own word is left out, at most 500: claims in which they speak, or narrate where nobody else speaks. One of several joint speakers falls alone. */
  withoutSources?: Array<string> | null | undefined;
};

export type CitedFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, quoteForm: QuoteForm, modality: Modality, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, passages: Array<{ exact: string, start: number, end: number, paragraph: number, article: { id: string, url: string | null, sha256: string, published: { from: string, to: string, basis: ReportedBasis }, outlet: { id: string, label: { ar: string | null, en: string | null } } | null } }> }> };

export type ExportQueryVariables = Exact<{
  ids: Array<string> | string;
  after?: string | null | undefined;
  view?: ViewInput | null | undefined;
}>;


export type ExportQuery = { relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
      , to:
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
        | { id: string, label: { ar: string | null, en: string | null } }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, quoteForm: QuoteForm, modality: Modality, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, passages: Array<{ exact: string, start: number, end: number, paragraph: number, article: { id: string, url: string | null, sha256: string, published: { from: string, to: string, basis: ReportedBasis }, outlet: { id: string, label: { ar: string | null, en: string | null } } | null } }> }> } }> } | null };

export type ExportClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  view?: ViewInput | null | undefined;
}>;


export type ExportClaimsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, quoteForm: QuoteForm, modality: Modality, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, passages: Array<{ exact: string, start: number, end: number, paragraph: number, article: { id: string, url: string | null, sha256: string, published: { from: string, to: string, basis: ReportedBasis }, outlet: { id: string, label: { ar: string | null, en: string | null } } | null } }> }> } }
    | { __typename: 'Source' }
   | null };

export type BothFragment = { ar: string | null, en: string | null };

export type FigureFragment = { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null };

type Drawn_Event_Fragment = { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , b:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type Drawn_Group_Fragment = { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , b:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type Drawn_Person_Fragment = { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , b:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

type Drawn_Place_Fragment = { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    , b:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type DrawnFragment =
  | Drawn_Event_Fragment
  | Drawn_Group_Fragment
  | Drawn_Person_Fragment
  | Drawn_Place_Fragment
;

export type KeyFragment = { claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } };

export type LineFragment = { id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , to:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> };

export type ChainFragment = { role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } };

export type QuotationFragment = { exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } };

export type SentenceFragment = { id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> };

type Named_Event_Fragment = { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } };

type Named_Group_Fragment = { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } };

type Named_Person_Fragment = { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } };

type Named_Place_Fragment = { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } };

export type NamedFragment =
  | Named_Event_Fragment
  | Named_Group_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
;

export type LinkedFragment = { id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
    | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
  , to:
    | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
  , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> };

export type VerdictFragment = { id: string, verdict: Verdict, reason: { ar: string | null, en: string | null }, a:
    | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
  , b:
    | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
   };

export type DisagreementFragment = { id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, note: { ar: string | null, en: string | null } | null, people: Array<
    | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
  >, members: Array<{ claim: { id: string, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ article: { id: string, lang: string } }>, labelsUsed: Array<{ word: { exact: string }, entity:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
         | null }>, assertions: Array<{ n: number, predicate: Predicate, subject:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , objects: Array<
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        > }> }, assertion: { n: number, predicate: Predicate, relation: AssertionRelation | null, edtf: string | null, partOfDay: PartOfDay | null, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, words: { exact: string } | null, subject:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      , objects: Array<
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      > }, object:
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
     | null }>, links: Array<{ from: number, to: number, type: LinkType | null, restsOn: Array<{ id: string, sentence: { ar: string | null, en: string | null } }> }>, notes: Array<{ at: string | null, holds: boolean, text: { ar: string | null, en: string | null } }>, judgements: Array<{ id: string, verdict: Verdict, reason: { ar: string | null, en: string | null }, a:
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
    , b:
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
     }> };

export type FirstViewQueryVariables = Exact<{
  ids: Array<string> | string;
  events: Array<string> | string;
}>;


export type FirstViewQuery = { nodes: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Source', id: string }
   | null> | null, relations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null, disputes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, members: Array<{ supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> }>, links: Array<{ from: number, to: number, kind: DisputeKind, restsOn: Array<{ id: string, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }> }> }> } | null, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, access: Access, isBelligerent: boolean, nSpoken: number, nCarried: number, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } }> } | null, articles: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string }> } | null, tolls: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, reported: { from: string, to: string }, scope: { group: { id: string, label: { ar: string | null, en: string | null } } | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }>, relations: { nodes: Array<{ id: string, type: RelationType }> } }> } | null, stats: { revision: number, sources: number, articles: number, claims: number, relations: number } | null };

export type OpenDisputesFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, members: Array<{ supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> }>, links: Array<{ from: number, to: number, kind: DisputeKind, restsOn: Array<{ id: string, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }> }> }> };

export type SourceHeadsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, access: Access, isBelligerent: boolean, nSpoken: number, nCarried: number, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } }> };

export type TollsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, reported: { from: string, to: string }, scope: { group: { id: string, label: { ar: string | null, en: string | null } } | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }>, relations: { nodes: Array<{ id: string, type: RelationType }> } }> };

export type TollFragment = { id: string, predicate: Predicate, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, reported: { from: string, to: string }, scope: { group: { id: string, label: { ar: string | null, en: string | null } } | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }>, relations: { nodes: Array<{ id: string, type: RelationType }> } };

export type SourceHeadFragment = { id: string, access: Access, isBelligerent: boolean, nSpoken: number, nCarried: number, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } };

export type DisputeHeadFragment = { id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } };

export type MaskedFragment = { computed: boolean, members: Array<{ supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> }>, links: Array<{ from: number, to: number, kind: DisputeKind, restsOn: Array<{ id: string, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }> }> };

export type CountsFragment = { revision: number, sources: number, articles: number, claims: number, relations: number };

export type DisputesQueryVariables = Exact<{
  about?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type DisputesQuery = { disputes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, members: Array<{ supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> }>, links: Array<{ from: number, to: number, kind: DisputeKind, restsOn: Array<{ id: string, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }> }> }> } | null };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, access: Access, isBelligerent: boolean, nSpoken: number, nCarried: number, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } }> } | null };

export type TollsQueryVariables = Exact<{
  events: Array<string> | string;
  after?: string | null | undefined;
}>;


export type TollsQuery = { claims: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, reported: { from: string, to: string }, scope: { group: { id: string, label: { ar: string | null, en: string | null } } | null } | null, statedBy: Array<{ role: ChainRole, order: number, source: { id: string, label: { ar: string | null, en: string | null } } }>, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }>, relations: { nodes: Array<{ id: string, type: RelationType }> } }> } | null };

export type AmongQueryVariables = Exact<{
  ids: Array<string> | string;
  after?: string | null | undefined;
}>;


export type AmongQuery = { relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Source', id: string }
   | null> | null };

export type ExpandCountsQueryVariables = Exact<{
  id: string;
  view?: ViewInput | null | undefined;
}>;


export type ExpandCountsQuery = { expand: { counts: Array<{ type: RelationType, count: number }> } | null };

export type ExpandPageQueryVariables = Exact<{
  id: string;
  types?: Array<RelationType> | RelationType | null | undefined;
  known?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  view?: ViewInput | null | undefined;
}>;


export type ExpandPageQuery = { expand: { remainingRelations: number | null, truncated: boolean, counts: Array<{ type: RelationType, count: number }>, nodes: Array<
      | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , b:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , b:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , b:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
      | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , b:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }
    >, relations: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null };

export type ChangedQueryVariables = Exact<{
  ids: Array<string> | string;
  since: number;
  after?: string | null | undefined;
}>;


export type ChangedQuery = { relations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string }> } | null };

export type AnyViewQueryVariables = Exact<{ [key: string]: never; }>;


export type AnyViewQuery = { relations: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
      , to:
        | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null, disputes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, members: Array<{ supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> }>, links: Array<{ from: number, to: number, kind: DisputeKind, restsOn: Array<{ id: string, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }> }> }> } | null, sources: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, access: Access, isBelligerent: boolean, nSpoken: number, nCarried: number, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } }> } | null, articles: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string }> } | null, stats: { revision: number, sources: number, articles: number, claims: number, relations: number } | null };

export type EdgePanelQueryVariables = Exact<{
  id: string;
  pair: Array<string> | string;
}>;


export type EdgePanelQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
      , to:
        | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
        | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
            , b:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             }> }
      , claims: { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, mentions: Array<{ start: number, end: number, entities: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              > }>, article: { id: string, lang: string } }>, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }> }> }, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState, computed: boolean, title: { ar: string | null, en: string | null }, note: { ar: string | null, en: string | null } | null, people: Array<
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        >, members: Array<{ claim: { id: string, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ article: { id: string, lang: string } }>, labelsUsed: Array<{ word: { exact: string }, entity:
                | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
               | null }>, assertions: Array<{ n: number, predicate: Predicate, subject:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , objects: Array<
                | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
                | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
              > }> }, assertion: { n: number, predicate: Predicate, relation: AssertionRelation | null, edtf: string | null, partOfDay: PartOfDay | null, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, words: { exact: string } | null, subject:
              | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
            , objects: Array<
              | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
              | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
            > }, object:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
           | null }>, links: Array<{ from: number, to: number, type: LinkType | null, restsOn: Array<{ id: string, sentence: { ar: string | null, en: string | null } }> }>, notes: Array<{ at: string | null, holds: boolean, text: { ar: string | null, en: string | null } }>, judgements: Array<{ id: string, verdict: Verdict, reason: { ar: string | null, en: string | null }, a:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , b:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
           }> }>, qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null }
    | { __typename: 'Source' }
   | null, others: { nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null };

export type EndsQueryVariables = Exact<{
  id: string;
}>;


export type EndsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | { __typename: 'Source' }
   | null };

export type EntityPanelQueryVariables = Exact<{
  id: string;
}>;


export type EntityPanelQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, names: { ar: string | null, en: string | null, arGender: ArabicGender | null }, note: { ar: string | null, en: string | null } | null, aliases: Array<{ text: string, lang: string, kind: AliasKind, source: { id: string, label: { ar: string | null, en: string | null } } | null }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , b:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , reason: { ar: string | null, en: string | null } }>, relationCounts: Array<{ type: RelationType, count: number }>, relations: { totalCount: number | null, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, sources: Array<{ id: string, nSpoken: number, nCarried: number, claims: { nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> } }>, disputes: { nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } }> }, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null } }
    | { __typename: 'Group', subKind: EntitySubKind | null, id: string, kind: EntityKind, sensitivity: Sensitivity, names: { ar: string | null, en: string | null, arGender: ArabicGender | null }, note: { ar: string | null, en: string | null } | null, aliases: Array<{ text: string, lang: string, kind: AliasKind, source: { id: string, label: { ar: string | null, en: string | null } } | null }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , b:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , reason: { ar: string | null, en: string | null } }>, relationCounts: Array<{ type: RelationType, count: number }>, relations: { totalCount: number | null, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, sources: Array<{ id: string, nSpoken: number, nCarried: number, claims: { nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> } }>, disputes: { nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } }> }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null } }
    | { __typename: 'Judgement' }
    | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, names: { ar: string | null, en: string | null, arGender: ArabicGender | null }, note: { ar: string | null, en: string | null } | null, aliases: Array<{ text: string, lang: string, kind: AliasKind, source: { id: string, label: { ar: string | null, en: string | null } } | null }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , b:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , reason: { ar: string | null, en: string | null } }>, relationCounts: Array<{ type: RelationType, count: number }>, relations: { totalCount: number | null, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, sources: Array<{ id: string, nSpoken: number, nCarried: number, claims: { nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> } }>, disputes: { nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } }> }, role: { ar: string | null, en: string | null } | null, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null } }
    | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, names: { ar: string | null, en: string | null, arGender: ArabicGender | null }, note: { ar: string | null, en: string | null } | null, aliases: Array<{ text: string, lang: string, kind: AliasKind, source: { id: string, label: { ar: string | null, en: string | null } } | null }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , b:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , reason: { ar: string | null, en: string | null } }>, relationCounts: Array<{ type: RelationType, count: number }>, relations: { totalCount: number | null, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, sources: Array<{ id: string, nSpoken: number, nCarried: number, claims: { nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> } }>, disputes: { nodes: Array<{ id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } }> }, location: { precision: Precision }, within: Array<{ depth: number, place: { id: string, label: { ar: string | null, en: string | null } } }>, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null } }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type DisputePanelQueryVariables = Exact<{
  id: string;
}>;


export type DisputePanelQuery = { dispute: { id: string, kind: DisputeKind, state: DisputeState, computed: boolean, members: Array<{ claim: { id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }>, labelsUsed: Array<{ word: { exact: string }, entity:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
           | null }>, assertions: Array<{ n: number, predicate: Predicate, subject:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , objects: Array<
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          > }>, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null }, assertion: { n: number, predicate: Predicate, relation: AssertionRelation | null, edtf: string | null, partOfDay: PartOfDay | null, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, words: { exact: string } | null, subject:
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        , objects: Array<
          | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
          | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
        > }, object:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       | null }>, relations: { nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, title: { ar: string | null, en: string | null }, note: { ar: string | null, en: string | null } | null, people: Array<
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
    >, links: Array<{ from: number, to: number, type: LinkType | null, restsOn: Array<{ id: string, sentence: { ar: string | null, en: string | null } }> }>, notes: Array<{ at: string | null, holds: boolean, text: { ar: string | null, en: string | null } }>, judgements: Array<{ id: string, verdict: Verdict, reason: { ar: string | null, en: string | null }, a:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      , b:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       }> } | null };

export type ClaimPanelQueryVariables = Exact<{
  id: string;
}>;


export type ClaimPanelQuery = { claim: { modalityAlso: Modality | null, id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, note: { ar: string | null, en: string | null } | null, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, mentions: Array<{ start: number, end: number, entities: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }>, article: { id: string, lang: string } }>, labelsUsed: Array<{ word: { exact: string, start: number }, entity:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       | null }>, scope: { placeRelation: PlaceRelation | null, time: string | null, victimStatus: VictimStatus | null, event: { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } } | null, group: { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } } | null, party: { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } } | null, place: { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } } | null } | null, roles: Array<{ role: ClaimRoleCode, as: Role | null, side: Side | null, outcome: Outcome | null, basis: Basis, entity:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       }>, assertions: Array<{ n: number, predicate: Predicate, relation: AssertionRelation | null, role: Role | null, basis: Basis, aux: Array<Aux>, modality: Modality | null, edtf: string | null, partOfDay: PartOfDay | null, direction: TrendDirection | null, words: { exact: string } | null, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, subject:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      , objects: Array<
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      > }>, attributes: Array<{ code: AttributeCode, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, entity:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       | null }>, relations: { totalCount: number | null, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> }, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState, title: { ar: string | null, en: string | null } }>, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }> } | null };

export type SourcePanelQueryVariables = Exact<{
  id: string;
}>;


export type SourcePanelQuery = { source: { id: string, kind: SourceKind, access: Access, isBelligerent: boolean, stateLinked: boolean, sensitivity: Sensitivity, nSpoken: number, nCarried: number, names: { ar: string | null, en: string | null, arGender: ArabicGender | null }, label: { ar: string | null, en: string | null }, independence: { ar: string | null, en: string | null } | null, party:
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
     | null, entity:
      | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
      | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
     | null, says: { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> }, narrates: { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> }, carries: { totalCount: number | null }, passesOn: { totalCount: number | null } } | null };

export type SaidPageFragment = { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> };

export type AllLinesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AllLinesQuery = { relations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } | null };

export type JudgementPanelQueryVariables = Exact<{
  id: string;
}>;


export type JudgementPanelQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement', undoneAt: string | null, id: string, verdict: Verdict, claims: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }>, reason: { ar: string | null, en: string | null }, a:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      , b:
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
       }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type UnderViewQueryVariables = Exact<{
  ids: Array<string> | string;
  view: ViewInput;
}>;


export type UnderViewQuery = { nodes: Array<
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute', kind: DisputeKind }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }
    | { __typename: 'Source' }
   | null> | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string;
  role: ChainRole;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { source: { claims: { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, article: { id: string, lang: string } }> }> } } | null };

export type EdgeClaimsQueryVariables = Exact<{
  id: string;
  pair: Array<string> | string;
  after?: string | null | undefined;
}>;


export type EdgeClaimsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', claims: { totalCount: number | null, pageInfo: { endCursor: string | null }, nodes: Array<{ id: string, predicate: Predicate, status: ClaimStatus, quoteForm: QuoteForm, modality: Modality, ongoing: boolean, passages: Array<{ exact: string, complete: boolean, start: number, paragraph: number, contextBefore: string, contextAfter: string, mentions: Array<{ start: number, end: number, entities: Array<
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              > }>, article: { id: string, lang: string } }>, reported: { from: string, to: string }, value: { min: number | null, max: number | null, best: number | null, op: ValueOp, verbatim: string, vague: Vague | null } | null, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }> }> } }
    | { __typename: 'Source' }
   | null };

export type EntityRelationsQueryVariables = Exact<{
  id: string;
  type: RelationType;
  after?: string | null | undefined;
}>;


export type EntityRelationsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event', relations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } }
    | { __typename: 'Group', relations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } }
    | { __typename: 'Judgement' }
    | { __typename: 'Person', relations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } }
    | { __typename: 'Place', relations: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , to:
            | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
            | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
          , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }> } }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  view?: ViewInput | null | undefined;
}>;


export type PathQuery = { ends: Array<
    | { __typename: 'Article', id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Dispute', id: string }
    | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Judgement', id: string }
    | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , b:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         }> }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Source', id: string }
   | null> | null, path: { totalCount: number | null, searchedTo: number, paths: Array<{ weakest: number, steps: Array<{ from:
          | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
        , to:
          | { __typename: 'Event', id: string, kind: EntityKind, sensitivity: Sensitivity, date: { earliest: string | null, latest: string | null, partOfDay: PartOfDay | null, startOnly: boolean }, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Group', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Person', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
          | { __typename: 'Place', id: string, kind: EntityKind, sensitivity: Sensitivity, label: { ar: string | null, en: string | null }, phrase: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null }, sources: Array<{ id: string }>, judgements: Array<{ id: string, verdict: Verdict, a:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
              , b:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }
        , relations: Array<{ id: string }> }> }> } | null };

export type LinesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LinesQuery = { nodes: Array<
    | { __typename: 'Article' }
    | { __typename: 'Claim' }
    | { __typename: 'Dispute' }
    | { __typename: 'Event' }
    | { __typename: 'Group' }
    | { __typename: 'Judgement' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | { __typename: 'Relation', id: string, type: RelationType, family: RelationFamily, basis: Basis, nClaims: number, nIndependent: number, disputed: boolean, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , qualifiers: { relation: PlaceRelation | null, side: Side | null, role: Role | null, act: Act | null, outcome: Outcome | null, bearing: Bearing | null }, sentence: { ar: string | null, en: string | null }, firstReported: { from: string, to: string }, supports: Array<{ claim: string, assertion: number, object: string, speaker: string, outlet: string | null, basis: Basis, bundle: number, reported: { from: string, to: string } }> | null, disputes: Array<{ id: string, kind: DisputeKind, state: DisputeState }> }
    | { __typename: 'Source' }
   | null> | null };

export type SearchQueryVariables = Exact<{
  text: string;
  names?: string | null | undefined;
  texts?: string | null | undefined;
  places?: number | null | undefined;
}>;


export type SearchQuery = { search: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, counts: Array<{ type: EntityType, count: number }>, edges: Array<{ node:
        | { __typename: 'Event', sensitivity: Sensitivity, id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', sensitivity: Sensitivity, id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', sensitivity: Sensitivity, id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', sensitivity: Sensitivity, id: string, label: { ar: string | null, en: string | null } }
      , hit: { text: string, lang: string | null } }> } | null, searchText: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ start: number, exact: string, contextBefore: string, contextAfter: string, foundIn: TextSide, article: { id: string, lang: string, title: string | null, outlet: { label: { ar: string | null, en: string | null } } | null }, claims: Array<{ gloss: { ar: string | null, en: string | null } | null }> }> } | null };

export type TextsQueryVariables = Exact<{
  of?: string | null | undefined;
  after?: string | null | undefined;
  begins: boolean;
}>;


export type TextsQuery = { articles: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, lang: string, title: string | null, published: { from: string, to: string }, outlet: { label: { ar: string | null, en: string | null } } | null, passages: Array<{ start: number }> }> } | null, sample?: { nodes: Array<{ text: string | null }> } | null };

export type ReaderQueryVariables = Exact<{
  id: string;
}>;


export type ReaderQuery = { article: { id: string, lang: string, title: string | null, url: string | null, text: string | null, published: { from: string, to: string }, outlet: { label: { ar: string | null, en: string | null } } | null, passages: Array<{ exact: string, start: number, end: number, claims: Array<{ id: string, quoteForm: QuoteForm, gloss: { ar: string | null, en: string | null } | null, statedBy: Array<{ role: ChainRole, order: number, certainty: Certainty, source: { id: string, kind: SourceKind, access: Access, label: { ar: string | null, en: string | null }, names: { arGender: ArabicGender | null } } }>, relations: { nodes: Array<{ id: string }> } }> }>, mentions: Array<{ start: number, end: number, entities: Array<
        | { __typename: 'Event', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Group', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Person', id: string, label: { ar: string | null, en: string | null } }
        | { __typename: 'Place', id: string, label: { ar: string | null, en: string | null } }
      > }> } | null };

export type WordsInTextQueryVariables = Exact<{
  text: string;
  articles: Array<string> | string;
  after?: string | null | undefined;
}>;


export type WordsInTextQuery = { searchText: { truncated: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ start: number, end: number, foundIn: TextSide }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BothFragmentDoc = new TypedDocumentString(`
    fragment Both on Bilingual {
  ar
  en
}
    `, {"fragmentName":"Both"}) as unknown as TypedDocumentString<BothFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    gloss {
      ...Both
    }
    quoteForm
    modality
    statedBy {
      role
      order
      source {
        id
        label {
          ...Both
        }
      }
    }
    passages {
      exact
      start
      end
      paragraph
      article {
        id
        url
        sha256
        published {
          from
          to
          basis
        }
        outlet {
          id
          label {
            ...Both
          }
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const DrawnFragmentDoc = new TypedDocumentString(`
    fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"Drawn"}) as unknown as TypedDocumentString<DrawnFragment, unknown>;
export const KeyFragmentDoc = new TypedDocumentString(`
    fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
    `, {"fragmentName":"Key"}) as unknown as TypedDocumentString<KeyFragment, unknown>;
export const LineFragmentDoc = new TypedDocumentString(`
    fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}`, {"fragmentName":"Line"}) as unknown as TypedDocumentString<LineFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const LinkedFragmentDoc = new TypedDocumentString(`
    fragment Linked on Relation {
  ...Line
  from {
    ...Named
  }
  to {
    ...Named
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}`, {"fragmentName":"Linked"}) as unknown as TypedDocumentString<LinkedFragment, unknown>;
export const ChainFragmentDoc = new TypedDocumentString(`
    fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"Chain"}) as unknown as TypedDocumentString<ChainFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const VerdictFragmentDoc = new TypedDocumentString(`
    fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}`, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const DisagreementFragmentDoc = new TypedDocumentString(`
    fragment Disagreement on Dispute {
  id
  kind
  state
  computed
  title {
    ...Both
  }
  note {
    ...Both
  }
  people {
    ...Named
  }
  members {
    claim {
      id
      gloss {
        ...Both
      }
      statedBy {
        ...Chain
      }
      passages {
        article {
          id
          lang
        }
      }
      labelsUsed {
        word {
          exact
        }
        entity {
          ...Named
        }
      }
      assertions {
        n
        predicate
        subject {
          id
        }
        objects {
          ...Named
        }
      }
    }
    assertion {
      n
      predicate
      relation
      edtf
      partOfDay
      value {
        ...Figure
      }
      words {
        exact
      }
      subject {
        ...Named
      }
      objects {
        ...Named
      }
    }
    object {
      ...Named
    }
  }
  links {
    from
    to
    type
    restsOn {
      id
      sentence {
        ...Both
      }
    }
  }
  notes {
    text {
      ...Both
    }
    at
    holds
  }
  judgements {
    ...Verdict
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}`, {"fragmentName":"Disagreement"}) as unknown as TypedDocumentString<DisagreementFragment, unknown>;
export const DisputeHeadFragmentDoc = new TypedDocumentString(`
    fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"DisputeHead"}) as unknown as TypedDocumentString<DisputeHeadFragment, unknown>;
export const MaskedFragmentDoc = new TypedDocumentString(`
    fragment Masked on Dispute {
  computed
  members {
    supports {
      ...Key
    }
  }
  links {
    from
    to
    kind
    restsOn {
      id
      supports {
        ...Key
      }
    }
  }
}
    fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}`, {"fragmentName":"Masked"}) as unknown as TypedDocumentString<MaskedFragment, unknown>;
export const OpenDisputesFragmentDoc = new TypedDocumentString(`
    fragment OpenDisputes on DisputeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...DisputeHead
    ...Masked
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}
fragment Masked on Dispute {
  computed
  members {
    supports {
      ...Key
    }
  }
  links {
    from
    to
    kind
    restsOn {
      id
      supports {
        ...Key
      }
    }
  }
}`, {"fragmentName":"OpenDisputes"}) as unknown as TypedDocumentString<OpenDisputesFragment, unknown>;
export const SourceHeadFragmentDoc = new TypedDocumentString(`
    fragment SourceHead on Source {
  id
  label {
    ...Both
  }
  names {
    arGender
  }
  access
  isBelligerent
  nSpoken
  nCarried
}
    fragment Both on Bilingual {
  ar
  en
}`, {"fragmentName":"SourceHead"}) as unknown as TypedDocumentString<SourceHeadFragment, unknown>;
export const SourceHeadsFragmentDoc = new TypedDocumentString(`
    fragment SourceHeads on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...SourceHead
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment SourceHead on Source {
  id
  label {
    ...Both
  }
  names {
    arGender
  }
  access
  isBelligerent
  nSpoken
  nCarried
}`, {"fragmentName":"SourceHeads"}) as unknown as TypedDocumentString<SourceHeadsFragment, unknown>;
export const TollFragmentDoc = new TypedDocumentString(`
    fragment Toll on Claim {
  id
  predicate
  value {
    ...Figure
  }
  reported {
    from
    to
  }
  scope {
    group {
      id
      label {
        ...Both
      }
    }
  }
  statedBy {
    role
    order
    source {
      id
      label {
        ...Both
      }
    }
  }
  disputes {
    id
    kind
    state
  }
  relations(first: 10) {
    nodes {
      id
      type
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}`, {"fragmentName":"Toll"}) as unknown as TypedDocumentString<TollFragment, unknown>;
export const TollsFragmentDoc = new TypedDocumentString(`
    fragment Tolls on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Toll
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Toll on Claim {
  id
  predicate
  value {
    ...Figure
  }
  reported {
    from
    to
  }
  scope {
    group {
      id
      label {
        ...Both
      }
    }
  }
  statedBy {
    role
    order
    source {
      id
      label {
        ...Both
      }
    }
  }
  disputes {
    id
    kind
    state
  }
  relations(first: 10) {
    nodes {
      id
      type
    }
  }
}`, {"fragmentName":"Tolls"}) as unknown as TypedDocumentString<TollsFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on Stats {
  revision
  sources
  articles
  claims
  relations
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const QuotationFragmentDoc = new TypedDocumentString(`
    fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
    `, {"fragmentName":"Quotation"}) as unknown as TypedDocumentString<QuotationFragment, unknown>;
export const SentenceFragmentDoc = new TypedDocumentString(`
    fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}`, {"fragmentName":"Sentence"}) as unknown as TypedDocumentString<SentenceFragment, unknown>;
export const SaidPageFragmentDoc = new TypedDocumentString(`
    fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Sentence
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}`, {"fragmentName":"SaidPage"}) as unknown as TypedDocumentString<SaidPageFragment, unknown>;
export const ExportDocument = new TypedDocumentString(`
    query Export($ids: [ID!]!, $after: String, $view: ViewInput) {
  relations(filter: { among: $ids }, first: 25, after: $after, view: $view) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      from {
        id
        label {
          ...Both
        }
      }
      to {
        id
        label {
          ...Both
        }
      }
      qualifiers {
        relation
        side
        role
        act
        outcome
        bearing
      }
      basis
      nClaims
      nIndependent
      disputed
      sentence {
        ...Both
      }
      claims(first: 20) {
        ...Cited
      }
    }
  }
}
    fragment Cited on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    gloss {
      ...Both
    }
    quoteForm
    modality
    statedBy {
      role
      order
      source {
        id
        label {
          ...Both
        }
      }
    }
    passages {
      exact
      start
      end
      paragraph
      article {
        id
        url
        sha256
        published {
          from
          to
          basis
        }
        outlet {
          id
          label {
            ...Both
          }
        }
      }
    }
  }
}
fragment Both on Bilingual {
  ar
  en
}`) as unknown as TypedDocumentString<ExportQuery, ExportQueryVariables>;
export const ExportClaimsDocument = new TypedDocumentString(`
    query ExportClaims($id: ID!, $after: String, $view: ViewInput) {
  node(id: $id, view: $view) {
    __typename
    ... on Relation {
      claims(first: 50, after: $after) {
        ...Cited
      }
    }
  }
}
    fragment Cited on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    gloss {
      ...Both
    }
    quoteForm
    modality
    statedBy {
      role
      order
      source {
        id
        label {
          ...Both
        }
      }
    }
    passages {
      exact
      start
      end
      paragraph
      article {
        id
        url
        sha256
        published {
          from
          to
          basis
        }
        outlet {
          id
          label {
            ...Both
          }
        }
      }
    }
  }
}
fragment Both on Bilingual {
  ar
  en
}`) as unknown as TypedDocumentString<ExportClaimsQuery, ExportClaimsQueryVariables>;
export const FirstViewDocument = new TypedDocumentString(`
    query FirstView($ids: [ID!]!, $events: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ...Drawn
  }
  relations(filter: { among: $ids }, first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...Line
    }
  }
  disputes(filter: { about: $ids, states: [OPEN] }, first: 50) {
    ...OpenDisputes
  }
  sources(first: 100) {
    ...SourceHeads
  }
  articles(first: 1) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
    }
  }
  tolls: claims(
    filter: {
      about: $events
      predicates: [
        KILLED_COUNT
        LOSSES_UNQUANTIFIED
        CAPTURED_COUNT
        ESCAPED_COUNT
        AT_LARGE_COUNT
        DISPLACED_COUNT
      ]
    }
    first: 100
  ) {
    ...Tolls
  }
  stats {
    ...Counts
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment OpenDisputes on DisputeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...DisputeHead
    ...Masked
  }
}
fragment SourceHeads on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...SourceHead
  }
}
fragment Tolls on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Toll
  }
}
fragment Toll on Claim {
  id
  predicate
  value {
    ...Figure
  }
  reported {
    from
    to
  }
  scope {
    group {
      id
      label {
        ...Both
      }
    }
  }
  statedBy {
    role
    order
    source {
      id
      label {
        ...Both
      }
    }
  }
  disputes {
    id
    kind
    state
  }
  relations(first: 10) {
    nodes {
      id
      type
    }
  }
}
fragment SourceHead on Source {
  id
  label {
    ...Both
  }
  names {
    arGender
  }
  access
  isBelligerent
  nSpoken
  nCarried
}
fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}
fragment Masked on Dispute {
  computed
  members {
    supports {
      ...Key
    }
  }
  links {
    from
    to
    kind
    restsOn {
      id
      supports {
        ...Key
      }
    }
  }
}
fragment Counts on Stats {
  revision
  sources
  articles
  claims
  relations
}`) as unknown as TypedDocumentString<FirstViewQuery, FirstViewQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes($about: [ID!], $after: String) {
  disputes(filter: { about: $about, states: [OPEN] }, first: 50, after: $after) {
    ...OpenDisputes
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment OpenDisputes on DisputeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...DisputeHead
    ...Masked
  }
}
fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}
fragment Masked on Dispute {
  computed
  members {
    supports {
      ...Key
    }
  }
  links {
    from
    to
    kind
    restsOn {
      id
      supports {
        ...Key
      }
    }
  }
}`) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String) {
  sources(first: 100, after: $after) {
    ...SourceHeads
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment SourceHeads on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...SourceHead
  }
}
fragment SourceHead on Source {
  id
  label {
    ...Both
  }
  names {
    arGender
  }
  access
  isBelligerent
  nSpoken
  nCarried
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const TollsDocument = new TypedDocumentString(`
    query Tolls($events: [ID!]!, $after: String) {
  claims(
    filter: {
      about: $events
      predicates: [
        KILLED_COUNT
        LOSSES_UNQUANTIFIED
        CAPTURED_COUNT
        ESCAPED_COUNT
        AT_LARGE_COUNT
        DISPLACED_COUNT
      ]
    }
    first: 100
    after: $after
  ) {
    ...Tolls
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Tolls on ClaimConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Toll
  }
}
fragment Toll on Claim {
  id
  predicate
  value {
    ...Figure
  }
  reported {
    from
    to
  }
  scope {
    group {
      id
      label {
        ...Both
      }
    }
  }
  statedBy {
    role
    order
    source {
      id
      label {
        ...Both
      }
    }
  }
  disputes {
    id
    kind
    state
  }
  relations(first: 10) {
    nodes {
      id
      type
    }
  }
}`) as unknown as TypedDocumentString<TollsQuery, TollsQueryVariables>;
export const AmongDocument = new TypedDocumentString(`
    query Among($ids: [ID!]!, $after: String) {
  relations(filter: { among: $ids }, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Line
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const NodesDocument = new TypedDocumentString(`
    query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ...Drawn
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}`) as unknown as TypedDocumentString<NodesQuery, NodesQueryVariables>;
export const ExpandCountsDocument = new TypedDocumentString(`
    query ExpandCounts($id: ID!, $view: ViewInput) {
  expand(id: $id, view: $view) {
    counts {
      type
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ExpandCountsQuery, ExpandCountsQueryVariables>;
export const ExpandPageDocument = new TypedDocumentString(`
    query ExpandPage($id: ID!, $types: [RelationType!], $known: [ID!], $first: Int, $view: ViewInput) {
  expand(id: $id, types: $types, known: $known, first: $first, view: $view) {
    counts {
      type
      count
    }
    nodes {
      ...Drawn
    }
    relations {
      ...Line
    }
    remainingRelations
    truncated
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}`) as unknown as TypedDocumentString<ExpandPageQuery, ExpandPageQueryVariables>;
export const ChangedDocument = new TypedDocumentString(`
    query Changed($ids: [ID!]!, $since: Int!, $after: String) {
  relations(
    filter: { among: $ids, changedSince: $since }
    first: 100
    after: $after
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChangedQuery, ChangedQueryVariables>;
export const AnyViewDocument = new TypedDocumentString(`
    query AnyView {
  relations(first: 100) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...Line
      from {
        ...Drawn
      }
      to {
        ...Drawn
      }
    }
  }
  disputes(filter: { states: [OPEN] }, first: 50) {
    ...OpenDisputes
  }
  sources(first: 100) {
    ...SourceHeads
  }
  articles(first: 1) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
    }
  }
  stats {
    ...Counts
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment OpenDisputes on DisputeConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...DisputeHead
    ...Masked
  }
}
fragment SourceHeads on SourceConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...SourceHead
  }
}
fragment SourceHead on Source {
  id
  label {
    ...Both
  }
  names {
    arGender
  }
  access
  isBelligerent
  nSpoken
  nCarried
}
fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}
fragment Masked on Dispute {
  computed
  members {
    supports {
      ...Key
    }
  }
  links {
    from
    to
    kind
    restsOn {
      id
      supports {
        ...Key
      }
    }
  }
}
fragment Counts on Stats {
  revision
  sources
  articles
  claims
  relations
}`) as unknown as TypedDocumentString<AnyViewQuery, AnyViewQueryVariables>;
export const EdgePanelDocument = new TypedDocumentString(`
    query EdgePanel($id: ID!, $pair: [ID!]!) {
  node(id: $id) {
    __typename
    ... on Relation {
      ...Line
      from {
        ...Drawn
      }
      to {
        ...Drawn
      }
      claims(first: 50) {
        totalCount
        pageInfo {
          endCursor
        }
        nodes {
          ...Sentence
          passages {
            mentions(of: $pair) {
              start
              end
              entities {
                id
              }
            }
          }
        }
      }
      disputes {
        ...Disagreement
      }
    }
  }
  others: relations(filter: { among: $pair }, first: 50) {
    nodes {
      ...Line
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}
fragment Disagreement on Dispute {
  id
  kind
  state
  computed
  title {
    ...Both
  }
  note {
    ...Both
  }
  people {
    ...Named
  }
  members {
    claim {
      id
      gloss {
        ...Both
      }
      statedBy {
        ...Chain
      }
      passages {
        article {
          id
          lang
        }
      }
      labelsUsed {
        word {
          exact
        }
        entity {
          ...Named
        }
      }
      assertions {
        n
        predicate
        subject {
          id
        }
        objects {
          ...Named
        }
      }
    }
    assertion {
      n
      predicate
      relation
      edtf
      partOfDay
      value {
        ...Figure
      }
      words {
        exact
      }
      subject {
        ...Named
      }
      objects {
        ...Named
      }
    }
    object {
      ...Named
    }
  }
  links {
    from
    to
    type
    restsOn {
      id
      sentence {
        ...Both
      }
    }
  }
  notes {
    text {
      ...Both
    }
    at
    holds
  }
  judgements {
    ...Verdict
  }
}`) as unknown as TypedDocumentString<EdgePanelQuery, EdgePanelQueryVariables>;
export const EndsDocument = new TypedDocumentString(`
    query Ends($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relation {
      from {
        id
      }
      to {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EndsQuery, EndsQueryVariables>;
export const EntityPanelDocument = new TypedDocumentString(`
    query EntityPanel($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...Drawn
      names {
        ar
        en
      }
      note {
        ...Both
      }
      aliases {
        text
        lang
        kind
        source {
          id
          label {
            ...Both
          }
        }
      }
      judgements {
        ...Verdict
      }
      relationCounts {
        type
        count
      }
      relations(first: 100) {
        totalCount
        nodes {
          ...Linked
        }
      }
      sources {
        id
        nSpoken
        nCarried
        claims(role: SPEAKER, first: 10) {
          nodes {
            ...Sentence
          }
        }
      }
      disputes(first: 100) {
        nodes {
          id
          kind
          state
          title {
            ...Both
          }
        }
      }
    }
    ... on Group {
      subKind
    }
    ... on Person {
      role {
        ...Both
      }
    }
    ... on Place {
      location {
        precision
      }
      within {
        depth
        place {
          id
          label {
            ...Both
          }
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Linked on Relation {
  ...Line
  from {
    ...Named
  }
  to {
    ...Named
  }
}
fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}`) as unknown as TypedDocumentString<EntityPanelQuery, EntityPanelQueryVariables>;
export const DisputePanelDocument = new TypedDocumentString(`
    query DisputePanel($id: ID!) {
  dispute(id: $id) {
    ...Disagreement
    members {
      claim {
        ...Sentence
      }
    }
    relations(first: 50) {
      nodes {
        ...Line
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}
fragment Disagreement on Dispute {
  id
  kind
  state
  computed
  title {
    ...Both
  }
  note {
    ...Both
  }
  people {
    ...Named
  }
  members {
    claim {
      id
      gloss {
        ...Both
      }
      statedBy {
        ...Chain
      }
      passages {
        article {
          id
          lang
        }
      }
      labelsUsed {
        word {
          exact
        }
        entity {
          ...Named
        }
      }
      assertions {
        n
        predicate
        subject {
          id
        }
        objects {
          ...Named
        }
      }
    }
    assertion {
      n
      predicate
      relation
      edtf
      partOfDay
      value {
        ...Figure
      }
      words {
        exact
      }
      subject {
        ...Named
      }
      objects {
        ...Named
      }
    }
    object {
      ...Named
    }
  }
  links {
    from
    to
    type
    restsOn {
      id
      sentence {
        ...Both
      }
    }
  }
  notes {
    text {
      ...Both
    }
    at
    holds
  }
  judgements {
    ...Verdict
  }
}`) as unknown as TypedDocumentString<DisputePanelQuery, DisputePanelQueryVariables>;
export const ClaimPanelDocument = new TypedDocumentString(`
    query ClaimPanel($id: ID!) {
  claim(id: $id) {
    ...Sentence
    modalityAlso
    note {
      ...Both
    }
    passages {
      mentions {
        start
        end
        entities {
          id
        }
      }
    }
    labelsUsed {
      word {
        exact
        start
      }
      entity {
        ...Named
      }
    }
    scope {
      event {
        ...Named
      }
      group {
        ...Named
      }
      party {
        ...Named
      }
      place {
        ...Named
      }
      placeRelation
      time
      victimStatus
    }
    roles {
      role
      as
      side
      outcome
      basis
      entity {
        ...Named
      }
    }
    assertions {
      n
      predicate
      relation
      role
      basis
      aux
      modality
      edtf
      partOfDay
      direction
      words {
        exact
      }
      value {
        ...Figure
      }
      subject {
        ...Named
      }
      objects {
        ...Named
      }
    }
    attributes {
      code
      value {
        ...Figure
      }
      entity {
        ...Named
      }
    }
    relations(first: 50) {
      totalCount
      nodes {
        ...Line
      }
    }
    disputes {
      ...DisputeHead
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment DisputeHead on Dispute {
  id
  kind
  state
  title {
    ...Both
  }
}`) as unknown as TypedDocumentString<ClaimPanelQuery, ClaimPanelQueryVariables>;
export const SourcePanelDocument = new TypedDocumentString(`
    query SourcePanel($id: ID!) {
  source(id: $id) {
    id
    kind
    names {
      ar
      en
      arGender
    }
    label {
      ...Both
    }
    access
    isBelligerent
    stateLinked
    sensitivity
    independence {
      ...Both
    }
    nSpoken
    nCarried
    party {
      ...Named
    }
    entity {
      ...Named
    }
    says: claims(role: SPEAKER, first: 25) {
      ...SaidPage
    }
    narrates: claims(role: NARRATOR, first: 25) {
      ...SaidPage
    }
    carries: claims(role: OUTLET, first: 1) {
      totalCount
    }
    passesOn: claims(role: AGENCY, first: 1) {
      totalCount
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<SourcePanelQuery, SourcePanelQueryVariables>;
export const AllLinesDocument = new TypedDocumentString(`
    query AllLines($after: String) {
  relations(first: 100, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...Line
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}`) as unknown as TypedDocumentString<AllLinesQuery, AllLinesQueryVariables>;
export const JudgementPanelDocument = new TypedDocumentString(`
    query JudgementPanel($id: ID!) {
  node(id: $id) {
    __typename
    ... on Judgement {
      ...Verdict
      undoneAt
      claims {
        ...Sentence
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Verdict on Judgement {
  id
  verdict
  reason {
    ...Both
  }
  a {
    ...Named
  }
  b {
    ...Named
  }
}`) as unknown as TypedDocumentString<JudgementPanelQuery, JudgementPanelQueryVariables>;
export const UnderViewDocument = new TypedDocumentString(`
    query UnderView($ids: [ID!]!, $view: ViewInput!) {
  nodes(ids: $ids, view: $view) {
    __typename
    ... on Relation {
      sentence {
        ...Both
      }
      basis
      nClaims
      nIndependent
      disputed
      firstReported {
        from
        to
      }
      disputes {
        id
        kind
        state
      }
    }
    ... on Dispute {
      kind
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}`) as unknown as TypedDocumentString<UnderViewQuery, UnderViewQueryVariables>;
export const SourceClaimsDocument = new TypedDocumentString(`
    query SourceClaims($id: ID!, $role: ChainRole!, $after: String) {
  source(id: $id) {
    claims(role: $role, first: 25, after: $after) {
      ...SaidPage
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}
fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    endCursor
  }
  nodes {
    ...Sentence
  }
}`) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const EdgeClaimsDocument = new TypedDocumentString(`
    query EdgeClaims($id: ID!, $pair: [ID!]!, $after: String) {
  node(id: $id) {
    __typename
    ... on Relation {
      claims(first: 50, after: $after) {
        totalCount
        pageInfo {
          endCursor
        }
        nodes {
          ...Sentence
          passages {
            mentions(of: $pair) {
              start
              end
              entities {
                id
              }
            }
          }
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Figure on Value {
  min
  max
  best
  op
  verbatim
  vague
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Quotation on Passage {
  article {
    id
    lang
  }
  exact
  complete
  start
  paragraph
  contextBefore
  contextAfter
}
fragment Sentence on Claim {
  id
  predicate
  status
  quoteForm
  modality
  ongoing
  reported {
    from
    to
  }
  value {
    ...Figure
  }
  gloss {
    ...Both
  }
  statedBy {
    ...Chain
  }
  passages {
    ...Quotation
  }
}`) as unknown as TypedDocumentString<EdgeClaimsQuery, EdgeClaimsQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $type: RelationType!, $after: String) {
  node(id: $id) {
    __typename
    ... on Entity {
      relations(filter: { types: [$type] }, first: 100, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        nodes {
          ...Linked
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}
fragment Linked on Relation {
  ...Line
  from {
    ...Named
  }
  to {
    ...Named
  }
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $view: ViewInput) {
  ends: nodes(ids: [$from, $to]) {
    __typename
    id
    ...Drawn
  }
  path(from: $from, to: $to, view: $view) {
    totalCount
    searchedTo
    paths {
      weakest
      steps {
        from {
          ...Drawn
        }
        to {
          ...Drawn
        }
        relations {
          id
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Drawn on Entity {
  id
  __typename
  kind
  label {
    ...Both
  }
  phrase {
    ...Both
  }
  names {
    arGender
  }
  sensitivity
  sources {
    id
  }
  judgements {
    id
    verdict
    a {
      id
    }
    b {
      id
    }
  }
  ... on Event {
    date {
      earliest
      latest
      partOfDay
      startOnly
    }
  }
}`) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const LinesDocument = new TypedDocumentString(`
    query Lines($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Relation {
      ...Line
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Key on Support {
  claim
  assertion
  object
  speaker
  outlet
  reported {
    from
    to
  }
  basis
  bundle
}
fragment Line on Relation {
  id
  type
  family
  from {
    id
  }
  to {
    id
  }
  qualifiers {
    relation
    side
    role
    act
    outcome
    bearing
  }
  sentence {
    ...Both
  }
  basis
  nClaims
  nIndependent
  disputed
  firstReported {
    from
    to
  }
  supports {
    ...Key
  }
  disputes {
    id
    kind
    state
  }
}`) as unknown as TypedDocumentString<LinesQuery, LinesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $names: String, $texts: String, $places: Int = 5) {
  search(text: $text, first: 20, after: $names) {
    pageInfo {
      hasNextPage
      endCursor
    }
    counts {
      type
      count
    }
    edges {
      node {
        ...Named
        sensitivity
      }
      hit {
        text
        lang
      }
    }
  }
  searchText(text: $text, first: $places, after: $texts) {
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    nodes {
      article {
        id
        lang
        title
        outlet {
          label {
            ...Both
          }
        }
      }
      start
      exact
      contextBefore
      contextAfter
      foundIn
      claims {
        gloss {
          ...Both
        }
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TextsDocument = new TypedDocumentString(`
    query Texts($of: ID, $after: String, $begins: Boolean!) {
  articles(filter: { mentions: $of }, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      lang
      title
      published {
        from
        to
      }
      outlet {
        label {
          ...Both
        }
      }
      passages {
        start
      }
    }
  }
  sample: articles(first: 1) @include(if: $begins) {
    nodes {
      text
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}`) as unknown as TypedDocumentString<TextsQuery, TextsQueryVariables>;
export const ReaderDocument = new TypedDocumentString(`
    query Reader($id: ID!) {
  article(id: $id) {
    id
    lang
    title
    url
    text
    published {
      from
      to
    }
    outlet {
      label {
        ...Both
      }
    }
    passages {
      exact
      start
      end
      claims {
        id
        quoteForm
        gloss {
          ...Both
        }
        statedBy {
          ...Chain
        }
        relations(first: 20) {
          nodes {
            id
          }
        }
      }
    }
    mentions {
      start
      end
      entities {
        ...Named
      }
    }
  }
}
    fragment Both on Bilingual {
  ar
  en
}
fragment Chain on Statement {
  role
  order
  certainty
  source {
    id
    kind
    label {
      ...Both
    }
    names {
      arGender
    }
    access
  }
}
fragment Named on Entity {
  __typename
  id
  label {
    ...Both
  }
}`) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const WordsInTextDocument = new TypedDocumentString(`
    query WordsInText($text: String!, $articles: [ID!]!, $after: String) {
  searchText(text: $text, filter: { ids: $articles }, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    truncated
    nodes {
      start
      end
      foundIn
    }
  }
}
    `) as unknown as TypedDocumentString<WordsInTextQuery, WordsInTextQueryVariables>;