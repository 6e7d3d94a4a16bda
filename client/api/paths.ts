/** What the panel of a path asks. */
import { graphql } from './generated/gql.ts';

/** The shortest chains between two entities that remain under a view, with every relation that makes a step. Options: the API's. */
export const PATH = graphql(`
  query Path($from: ID!, $to: ID!, $view: ViewInput) {
    ends: nodes(ids: [$from, $to]) { __typename id ...Drawn }
    path(from: $from, to: $to, view: $view) {
      totalCount searchedTo
      paths { weakest steps { from { ...Drawn } to { ...Drawn } relations { id } } }
    }
  }
`);

/** Relations by their ids, whole. */
export const LINES = graphql(`
  query Lines($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Relation { ...Line } } }
`);
