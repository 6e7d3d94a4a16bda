/** What the panels of claims and sources ask, and the next pages of long lists. Fragments: see operations.ts. */
import { graphql } from './generated/gql.ts';

/** One claim whole: its words, all that it asserts, who is in it, what it supports, and where it is disputed. */
export const CLAIM_PANEL = graphql(`
  query ClaimPanel($id: ID!) {
    claim(id: $id) {
      ...Sentence
      modalityAlso note { ...Both }
      passages { mentions { start end entities { id } } }
      labelsUsed { word { exact start } entity { ...Named } }
      scope {
        event { ...Named } group { ...Named } party { ...Named } place { ...Named } placeRelation time victimStatus
      }
      roles { role as side outcome basis entity { ...Named } }
      assertions {
        n predicate relation role basis aux modality edtf partOfDay direction words { exact } value { ...Figure }
        subject { ...Named } objects { ...Named }
      }
      attributes { code value { ...Figure } entity { ...Named } }
      relations(first: 50) { totalCount nodes { ...Line } }
      disputes { ...DisputeHead }
    }
  }
`);

/** One source: what it is, what its independence rests on, and what it says, narrates and passes on. */
export const SOURCE_PANEL = graphql(`
  query SourcePanel($id: ID!) {
    source(id: $id) {
      id kind names { ar en arGender } label { ...Both } access isBelligerent stateLinked sensitivity
      independence { ...Both } nSpoken nCarried party { ...Named } entity { ...Named }
      says: claims(role: SPEAKER, first: 25) { ...SaidPage }
      narrates: claims(role: NARRATOR, first: 25) { ...SaidPage }
      carries: claims(role: OUTLET, first: 1) { totalCount }
      passesOn: claims(role: AGENCY, first: 1) { totalCount }
    }
  }
  fragment SaidPage on ClaimConnection { totalCount pageInfo { endCursor } nodes { ...Sentence } }
`);

/** Relations of the whole graph, on the canvas or not. */
export const ALL_LINES = graphql(`
  query AllLines($after: String) {
    relations(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { ...Line } }
  }
`);

/** One judgement whether two are the same, with the claims that it is based on. */
export const JUDGEMENT_PANEL = graphql(`
  query JudgementPanel($id: ID!) {
    node(id: $id) { __typename ... on Judgement { ...Verdict undoneAt claims { ...Sentence } } }
  }
`);

/** What is left of relations and disagreements while sources are left out; null where nothing is. */
export const UNDER_VIEW = graphql(`
  query UnderView($ids: [ID!]!, $view: ViewInput!) {
    nodes(ids: $ids, view: $view) {
      __typename
      ... on Relation {
        sentence { ...Both } basis nClaims nIndependent disputed firstReported { from to }
        disputes { id kind state }
      }
      ... on Dispute { kind }
    }
  }
`);

/** The next claims of a source in one role. */
export const SOURCE_CLAIMS = graphql(`
  query SourceClaims($id: ID!, $role: ChainRole!, $after: String) {
    source(id: $id) { claims(role: $role, first: 25, after: $after) { ...SaidPage } }
  }
`);

/** The next claims behind a relation. */
export const EDGE_CLAIMS = graphql(`
  query EdgeClaims($id: ID!, $pair: [ID!]!, $after: String) {
    node(id: $id) {
      __typename
      ... on Relation {
        claims(first: 50, after: $after) {
          totalCount pageInfo { endCursor }
          nodes { ...Sentence passages { mentions(of: $pair) { start end entities { id } } } }
        }
      }
    }
  }
`);

/** The next relations of an entity of one type. */
export const ENTITY_RELATIONS = graphql(`
  query EntityRelations($id: ID!, $type: RelationType!, $after: String) {
    node(id: $id) {
      __typename
      ... on Entity {
        relations(filter: { types: [$type] }, first: 100, after: $after) {
          pageInfo { endCursor hasNextPage } nodes { ...Linked }
        }
      }
    }
  }
`);
