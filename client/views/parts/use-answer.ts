/** An answer that only one view needs, asked again when its question changes; the last one stays until the next is there. */
import { useEffect, useState } from 'react';
import { type ApiError, failureOf } from '../../api/fetcher.ts';

export type Asked<T> = {
  /** The last answer, with the question that it belongs to; null before the first. */
  answer: { question: string; data: T } | null;
  loading: boolean;
  error: ApiError | null;
  again(): void;
};

/** Pause after the last change of a question before it is asked, in ms: a reader who types is not answered at every letter. */
const PAUSE = 160;

/** Asks `ask` about `question`; null asks nothing and forgets. A newer question ends the older one. */
export function useAnswer<T>(
  question: string | null,
  ask: (question: string, signal: AbortSignal) => Promise<T>,
): Asked<T> {
  const [answer, setAnswer] = useState<Asked<T>['answer']>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [tries, setTries] = useState(0);
  // `ask` is new at every drawing and means the same; the question and the tries tell when to ask.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    setError(null);
    if (question === null) {
      setAnswer(null);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(question, controller.signal).then(
        (data) => setAnswer({ question, data }),
        (cause: unknown) => {
          if (!controller.signal.aborted) setError(failureOf(cause));
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [question, tries]);
  const loading = question !== null && error === null && answer?.question !== question;
  return { answer, loading, error, again: () => setTries((n) => n + 1) };
}
