/** What the article reader asks: a text whole with all that is marked in it, and where words stand in it. */
import { graphql } from './generated/gql.ts';

/** One article: its text, every passage with the claims that it shows, every mention with whom it means. */
export const READER = graphql(`
  query Reader($id: ID!) {
    article(id: $id) {
      id lang title url text published { from to } outlet { label { ...Both } }
      passages {
        exact start end
        claims {
          id quoteForm gloss { ...Both } statedBy { ...Chain } relations(first: 20) { nodes { id } }
        }
      }
      mentions { start end entities { ...Named } }
    }
  }
`);

/** Where words stand in one article, or in glosses of its claims. */
export const WORDS_IN_TEXT = graphql(`
  query WordsInText($text: String!, $articles: [ID!]!) {
    searchText(text: $text, filter: { ids: $articles }, first: 100) {
      nodes { start end }
    }
  }
`);
