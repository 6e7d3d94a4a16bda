/** What the search box asks while somebody types. */
import { graphql } from './generated/gql.ts';

/** Entities by name, alias or spelling in either language, with counts by type; and words in texts and glosses. */
export const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 20) {
      counts { type count }
      edges { node { ...Named sensitivity } hit { text lang } }
    }
    searchText(text: $text, first: 5) {
      totalCount nodes { article { id lang } start exact contextBefore contextAfter foundIn claims { gloss { ...Both } } }
    }
  }
`);
