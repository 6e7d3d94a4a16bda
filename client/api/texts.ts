/** What the article reader asks: which texts there are, one whole with all that is marked in it, and where words stand in it. */
import { graphql } from './generated/gql.ts';

/** Texts, newest first, of all or of those that mention an entity. One text tells whether this server shows texts at all. */
export const TEXTS = graphql(`
  query Texts($of: ID, $after: String, $begins: Boolean!) {
    articles(filter: { mentions: $of }, first: 20, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id lang title published { from to } outlet { label { ...Both } } passages { start } }
    }
    sample: articles(first: 1) @include(if: $begins) { nodes { text } }
  }
`);

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
  query WordsInText($text: String!, $articles: [ID!]!, $after: String) {
    searchText(text: $text, filter: { ids: $articles }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } truncated nodes { start end foundIn }
    }
  }
`);
