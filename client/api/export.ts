/** What an export asks: the claims behind the lines of a canvas, with their passages and speakers. */
import { graphql } from './generated/gql.ts';

graphql(`
  fragment Cited on ClaimConnection {
    pageInfo { hasNextPage endCursor }
    nodes {
      id gloss { ...Both } quoteForm modality
      statedBy { role order source { id label { ...Both } } }
      passages {
        exact start end paragraph
        article { id url sha256 published { from to basis } outlet { id label { ...Both } } }
      }
    }
  }
`);

export const EXPORT = graphql(`
  query Export($ids: [ID!]!, $after: String, $view: ViewInput) {
    relations(filter: { among: $ids }, first: 25, after: $after, view: $view) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id type from { id label { ...Both } } to { id label { ...Both } }
        qualifiers { relation side role act outcome bearing }
        basis nClaims nIndependent disputed sentence { ...Both }
        claims(first: 20) { ...Cited }
      }
    }
  }
`);

/** The next claims behind a relation. */
export const EXPORT_CLAIMS = graphql(`
  query ExportClaims($id: ID!, $after: String, $view: ViewInput) {
    node(id: $id, view: $view) { __typename ... on Relation { claims(first: 50, after: $after) { ...Cited } } }
  }
`);
