/** What the search box has found: the first page while somebody types, further ones when they are asked for. */
import { useState } from 'react';
import { request } from '../../../api/fetcher.ts';
import type { SearchQuery } from '../../../api/generated/graphql.ts';
import { SEARCH } from '../../../api/search.ts';
import { type FoundGroup, groupsOf, nextOf } from '../../../state/data/found.ts';
import { type Asked, useAnswer } from '../../parts/use-answer.ts';

type Answer = Asked<SearchQuery>['answer'];
/** Further pages, and the answer that they belong to. */
type Rest = { of: Answer; pages: readonly SearchQuery[]; loading: boolean };

export type Found = Pick<Asked<SearchQuery>, 'loading' | 'error'> & {
  groups: readonly FoundGroup[];
  /** Whether these are what was asked for last. */
  current: boolean;
  /** Brings the next page; null where all is there. */
  more: (() => void) | null;
  bringing: boolean;
};

/** Asks about words; empty ones find nothing. */
export function useFound(words: string): Found {
  const ask = (text: string, signal?: AbortSignal, after = {}): Promise<SearchQuery> =>
    request(SEARCH, { text, ...after }, { optional: ['searchText'], ...(signal ? { signal } : {}) });
  const { answer, loading, error } = useAnswer(words === '' ? null : words, ask);
  const [rest, setRest] = useState<Rest>({ of: null, pages: [], loading: false });
  const { pages: further, loading: bringing } = rest.of === answer ? rest : { pages: [], loading: false };
  // With an empty box the list must be empty, too: else it opens again over what was just chosen.
  const pages = answer && words !== '' ? [answer.data, ...further] : [];
  const next = nextOf(pages);
  const more = (): void => {
    if (!answer || !next || bringing) return;
    const settle = (came: readonly SearchQuery[]): void =>
      setRest((now) => (now.of === answer ? { of: answer, pages: [...further, ...came], loading: false } : now));
    setRest({ of: answer, pages: further, loading: true });
    ask(answer.question, undefined, next).then(
      (page) => settle([page]),
      () => settle([]), // Who scrolls on asks again.
    );
  };
  const current = answer?.question === words;
  return { groups: groupsOf(pages), current, more: next && more, bringing, loading, error };
}
