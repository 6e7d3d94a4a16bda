/** What the search box has found: the first page while somebody types, further ones when they are asked for. */
import { useEffect, useState } from 'react';
import { type ApiError, failureOf, request } from '../../../api/fetcher.ts';
import type { SearchQuery } from '../../../api/generated/graphql.ts';
import { SEARCH } from '../../../api/search.ts';
import { type FoundGroup, groupsOf, nextOf } from '../../../state/data/found.ts';
import { type Asked, useAnswer } from '../../parts/use-answer.ts';

type Answer = Asked<SearchQuery>['answer'];
/** Further pages, the answer that they belong to, and why the next one did not come. */
type Rest = { of: Answer; pages: readonly SearchQuery[]; loading: boolean; error: ApiError | null };
const NO_REST: Omit<Rest, 'of'> = { pages: [], loading: false, error: null };

/** Until a page that did not come may be asked for again, in ms: the end of the list stays in sight, and would ask without end. */
const PAUSE = 8000;

export type Found = Pick<Asked<SearchQuery>, 'loading' | 'error'> & {
  groups: readonly FoundGroup[];
  /** Whether these are what was asked for last. */
  current: boolean;
  /** Whether there is another page. */
  hasMore: boolean;
  /** Brings it; null while it is on its way or has just failed to come. */
  more: (() => void) | null;
  moreError: ApiError | null;
};

/** Asks about words; empty ones find nothing. */
export function useFound(words: string): Found {
  const ask = (text: string, signal?: AbortSignal, after = {}): Promise<SearchQuery> =>
    request(SEARCH, { text, ...after }, { optional: ['searchText'], ...(signal ? { signal } : {}) });
  const { answer, loading, error } = useAnswer(words === '' ? null : words, ask);
  const [rest, setRest] = useState<Rest>({ of: null, ...NO_REST });
  const { pages: further, loading: bringing, error: moreError } = rest.of === answer ? rest : NO_REST;
  useEffect(() => {
    if (!moreError?.retryable) return;
    const timer = setTimeout(() => setRest((now) => ({ ...now, error: null })), PAUSE);
    return () => clearTimeout(timer);
  }, [moreError]);
  // With an empty box the list must be empty, too: else it opens again over what was just chosen.
  const pages = answer && words !== '' ? [answer.data, ...further] : [];
  const next = nextOf(pages);
  const bring = (): void => {
    if (!answer || !next) return;
    const settle = (came: readonly SearchQuery[], error: ApiError | null): void =>
      setRest((now) => (now.of === answer ? { of: answer, pages: [...further, ...came], loading: false, error } : now));
    setRest({ of: answer, pages: further, loading: true, error: null });
    ask(answer.question, undefined, next).then(
      (page) => settle([page], null),
      (cause) => settle([], failureOf(cause)),
    );
  };
  const current = answer?.question === words;
  const more = next && !bringing && !moreError ? bring : null;
  return { groups: groupsOf(pages), current, hasMore: next !== null, more, moreError, loading, error };
}
