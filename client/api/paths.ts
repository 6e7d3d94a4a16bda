/** What the panel of a path asks. */
import { graphql } from './generated/gql.ts';

/** The shortest chains between two entities, with every relation that makes a step. Options and view: as on the canvas. */
export const PATH = graphql(`
  query Path($from: ID!, $to: ID!) {
    ends: nodes(ids: [$from, $to]) { __typename id ...Drawn }
    path(from: $from, to: $to) {
      totalCount searchedTo
      paths { steps { from { ...Drawn } to { ...Drawn } relations { ...Line } } }
    }
  }
`);
