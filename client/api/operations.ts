/** What each part of the page asks. Typed by `graphql-codegen`; see design of the API in schema/api.graphql. */
import { graphql } from './generated/gql.ts';

graphql(`
  fragment Both on Bilingual { ar en }
  fragment Figure on Value { min max best op verbatim vague }
  fragment Drawn on Entity {
    id __typename kind label { ...Both } phrase { ...Both } names { arGender } sensitivity sources { id }
    judgements { id verdict a { id } b { id } }
    ... on Event { date { earliest latest partOfDay startOnly } }
  }
  fragment Key on Support { claim assertion object speaker outlet reported { from to } basis bundle }
  fragment Line on Relation {
    id type family from { id } to { id } qualifiers { relation side role act outcome bearing } sentence { ...Both }
    basis nClaims nIndependent disputed firstReported { from to } supports { ...Key } disputes { id kind state }
  }
  fragment Chain on Statement {
    role order certainty source { id kind label { ...Both } names { arGender } access }
  }
  fragment Quotation on Passage {
    article { id lang } exact complete start paragraph contextBefore contextAfter
  }
  fragment Sentence on Claim {
    id predicate status quoteForm modality ongoing reported { from to } value { ...Figure } gloss { ...Both }
    statedBy { ...Chain } passages { ...Quotation }
  }
  fragment Named on Entity { __typename id label { ...Both } }
  fragment Linked on Relation { ...Line from { ...Named } to { ...Named } }
  fragment Verdict on Judgement {
    id verdict reason { ...Both } a { ...Named } b { ...Named }
  }
  fragment Disagreement on Dispute {
    id kind state computed title { ...Both } note { ...Both }
    people { ...Named }
    members {
      claim {
        id gloss { ...Both } statedBy { ...Chain } passages { article { id lang } }
        labelsUsed { word { exact } entity { ...Named } }
        assertions { n predicate subject { id } objects { ...Named } }
      }
      assertion {
        n predicate relation edtf partOfDay value { ...Figure } words { exact } subject { ...Named } objects { ...Named }
      }
      object { ...Named }
    }
    links { from to type restsOn { id sentence { ...Both } } }
    notes { text { ...Both } at holds }
    judgements { ...Verdict }
  }
`);

/** The composed view: its nodes, all relations between them, what is in disagreement, and how much there is. */
export const FIRST_VIEW = graphql(`
  query FirstView($ids: [ID!]!, $events: [ID!]!) {
    nodes(ids: $ids) { __typename id ...Drawn }
    relations(filter: { among: $ids }, first: 100) { pageInfo { hasNextPage } nodes { ...Line } }
    disputes(filter: { about: $ids, states: [OPEN] }, first: 50) { ...OpenDisputes }
    sources(first: 100) { ...SourceHeads }
    articles(first: 1) { pageInfo { hasNextPage } nodes { id } }
    tolls: claims(
      filter: {
        about: $events
        predicates: [
          KILLED_COUNT, LOSSES_UNQUANTIFIED, CAPTURED_COUNT, ESCAPED_COUNT, AT_LARGE_COUNT, DISPLACED_COUNT
        ]
      }
      first: 100
    ) { ...Tolls }
    stats { ...Counts }
  }
  fragment OpenDisputes on DisputeConnection { pageInfo { hasNextPage endCursor } nodes { ...DisputeHead ...Masked } }
  fragment SourceHeads on SourceConnection { pageInfo { hasNextPage endCursor } nodes { ...SourceHead } }
  fragment Tolls on ClaimConnection { pageInfo { hasNextPage endCursor } nodes { ...Toll } }
  fragment Toll on Claim {
    id predicate value { ...Figure } reported { from to } scope { group { id label { ...Both } } }
    statedBy { role order source { id label { ...Both } } } disputes { id kind state } relations(first: 10) { nodes { id type } }
  }
  fragment SourceHead on Source {
    id label { ...Both } names { arGender } access isBelligerent nSpoken nCarried
  }
  fragment DisputeHead on Dispute { id kind state title { ...Both } }
  fragment Masked on Dispute {
    computed members { supports { ...Key } } links { from to kind restsOn { id supports { ...Key } } }
  }
  fragment Counts on Stats { revision sources articles claims relations }
`);

/** What follows the first page of each list. */
export const DISPUTES = graphql(`
  query Disputes($about: [ID!], $after: String) {
    disputes(filter: { about: $about, states: [OPEN] }, first: 50, after: $after) { ...OpenDisputes }
  }
`);
export const SOURCES = graphql(`
  query Sources($after: String) { sources(first: 100, after: $after) { ...SourceHeads } }
`);
export const TOLLS = graphql(`
  query Tolls($events: [ID!]!, $after: String) {
    claims(
      filter: {
        about: $events
        predicates: [
          KILLED_COUNT, LOSSES_UNQUANTIFIED, CAPTURED_COUNT, ESCAPED_COUNT, AT_LARGE_COUNT, DISPLACED_COUNT
        ]
      }
      first: 100
      after: $after
    ) { ...Tolls }
  }
`);

/** More relations between the nodes of a canvas. */
export const AMONG = graphql(`
  query Among($ids: [ID!]!, $after: String) {
    relations(filter: { among: $ids }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ...Line }
    }
  }
`);

/** Nodes that come to a canvas by their ids. */
export const NODES = graphql(`
  query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...Drawn } }
`);

/** What a node is linked to: how many by type, without reading a neighbour. */
export const EXPAND_COUNTS = graphql(`
  query ExpandCounts($id: ID!, $view: ViewInput) {
    expand(id: $id, view: $view) { counts { type count } }
  }
`);

/** The next neighbours of a node that are not on the canvas, and their relations. */
export const EXPAND_PAGE = graphql(`
  query ExpandPage($id: ID!, $types: [RelationType!], $known: [ID!], $first: Int, $view: ViewInput) {
    expand(id: $id, types: $types, known: $known, first: $first, view: $view) {
      counts { type count } nodes { ...Drawn } relations { ...Line } remainingRelations truncated
    }
  }
`);

/** Which relations of a canvas have changed since a revision. */
export const CHANGED = graphql(`
  query Changed($ids: [ID!]!, $since: Int!, $after: String) {
    relations(filter: { among: $ids, changedSince: $since }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id }
    }
  }
`);

/** A graph that the composed view does not fit: up to 100 relations with their ends; what else joins these is asked for then. */
export const ANY_VIEW = graphql(`
  query AnyView {
    relations(first: 100) { pageInfo { hasNextPage } nodes { ...Line from { ...Drawn } to { ...Drawn } } }
    disputes(filter: { states: [OPEN] }, first: 50) { ...OpenDisputes }
    sources(first: 100) { ...SourceHeads }
    articles(first: 1) { pageInfo { hasNextPage } nodes { id } }
    stats { ...Counts }
  }
`);

/** One relation: its claims with their passages, its disagreements, and what else joins the two. */
export const EDGE_PANEL = graphql(`
  query EdgePanel($id: ID!, $pair: [ID!]!) {
    node(id: $id) {
      __typename
      ... on Relation {
        ...Line
        from { ...Drawn }
        to { ...Drawn }
        claims(first: 50) {
          totalCount pageInfo { endCursor }
          nodes { ...Sentence passages { mentions(of: $pair) { start end entities { id } } } }
        }
        disputes { ...Disagreement }
      }
    }
    others: relations(filter: { among: $pair }, first: 50) { nodes { ...Line } }
  }
`);

/** The two ends of a relation that is not on the canvas: asked before EdgePanel, which needs them. */
export const ENDS = graphql(`
  query Ends($id: ID!) {
    node(id: $id) { __typename ... on Relation { from { id } to { id } } }
  }
`);

/** Somebody, some place, some event: names, labels, whom it may be, relations by type, and what it says itself. */
export const ENTITY_PANEL = graphql(`
  query EntityPanel($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...Drawn
        names { ar en } note { ...Both }
        aliases { text lang kind source { id label { ...Both } } }
        judgements { ...Verdict }
        relationCounts { type count }
        relations(first: 100) { totalCount nodes { ...Linked } }
        sources { id nSpoken nCarried claims(role: SPEAKER, first: 10) { nodes { ...Sentence } } }
        disputes(first: 100) { nodes { id kind state title { ...Both } } }
      }
      ... on Group { subKind }
      ... on Person { role { ...Both } }
      ... on Place {
        location { precision }
        within { depth place { id label { ...Both } } }
      }
    }
  }
`);

/** One disagreement: what each side says, in its words, and where it stands in the graph. */
export const DISPUTE_PANEL = graphql(`
  query DisputePanel($id: ID!) {
    dispute(id: $id) {
      ...Disagreement
      members { claim { ...Sentence } }
      relations(first: 50) { nodes { ...Line } }
    }
  }
`);
