/** What the search box asks while somebody types. */
import { graphql } from './generated/gql.ts';

/** Entities by name, alias or spelling in either language, with counts by type; and words in texts and glosses; a page of each. */
export const SEARCH = graphql(`
  query Search($text: String!, $names: String, $texts: String, $places: Int = 5) {
    search(text: $text, first: 20, after: $names) {
      pageInfo { hasNextPage endCursor } counts { type count }
      edges { node { ...Named sensitivity } hit { text lang } }
    }
    searchText(text: $text, first: $places, after: $texts) {
      pageInfo { hasNextPage endCursor } totalCount
      nodes {
        article { id lang title outlet { label { ...Both } } } start exact contextBefore contextAfter foundIn
        claims { gloss { ...Both } }
      }
    }
  }
`);
