/** What an export asks: the claims behind the lines of a canvas, with their passages and speakers. */
import { graphql } from './generated/gql.ts';

export const EXPORT = graphql(`
  query Export($ids: [ID!]!, $after: String, $view: ViewInput) {
    relations(filter: { among: $ids }, first: 25, after: $after, view: $view) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id type from { id label { ...Both } } to { id label { ...Both } }
        qualifiers { relation side role act outcome bearing }
        basis nClaims nIndependent disputed sentence { ...Both }
        claims(first: 20) {
          totalCount
          nodes {
            id gloss { ...Both } quoteForm modality
            statedBy { role order source { id label { ...Both } } }
            passages {
              exact start end paragraph
              article { id url sha256 published { from to basis } outlet { id label { ...Both } } }
            }
          }
        }
      }
    }
  }
`);
