/** Where words stand in the text that is read; those of the other language by the glosses of its claims. */
import { request } from '../../api/fetcher.ts';
import type { WordsInTextQuery } from '../../api/generated/graphql.ts';
import { WORDS_IN_TEXT } from '../../api/texts.ts';
import { type Asked, useAnswer } from '../parts/use-answer.ts';

/** Beyond so many, a word is everywhere, and nobody goes from one to the next. */
const MOST = 500;

type Hit = NonNullable<WordsInTextQuery['searchText']>['nodes'][number];
type Hits = { hits: Hit[]; goesOn: boolean };
const NONE: Hits = { hits: [], goesOn: false };

/** Hits in text order; `goesOn` where there are more. */
export function useHits(article: string, words: string): Pick<Asked<Hits>, 'loading' | 'error' | 'again'> & Hits {
  const wanted = words.trim() === '' ? null : words.trim();
  const asked = useAnswer(wanted, (text, signal) => ask(text, article, signal));
  const answer = wanted === null ? NONE : (asked.answer?.data ?? NONE);
  return { ...asked, ...answer };
}

async function ask(text: string, article: string, signal: AbortSignal): Promise<Hits> {
  const hits: Hit[] = [];
  let after: string | null = null;
  let isCut = false;
  do {
    const { searchText }: WordsInTextQuery = await request(
      WORDS_IN_TEXT,
      { text, articles: [article], after },
      { signal },
    );
    hits.push(...(searchText?.nodes ?? []));
    after = searchText?.pageInfo.hasNextPage ? searchText.pageInfo.endCursor : null;
    isCut = searchText?.truncated ?? false;
  } while (after !== null && hits.length < MOST);
  return { hits, goesOn: after !== null || isCut };
}
