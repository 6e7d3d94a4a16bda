/** Asking the server: one request per purpose, a newer one ends the older, and what may pass is tried again by itself. */
import { ApiError } from '../../api/fetcher.ts';
import { getState, type Load, type Purpose, update } from '../store.ts';
import type { Rows } from './rows.ts';

/** Pauses before further tries, in seconds; the last one repeats for ever. */
const PAUSES = [2, 4, 8, 15];

type Job = { controller: AbortController; again: () => void; timer?: ReturnType<typeof setTimeout> };
const jobs = new Map<Purpose, Job>();

function tell(purpose: Purpose, load: Load | null): void {
  update((state) => {
    const loads = new Map(state.loads);
    if (load) loads.set(purpose, load);
    else loads.delete(purpose);
    return { ...state, loads };
  });
}

/**
 * Runs a request whose answer changes what is known. Failures are told in `State.loads`; retryable ones wait and try
 * again. `settled` is called after the answer is in the store, and told whether tries had failed before.
 */
export function load(
  purpose: Purpose,
  run: (signal: AbortSignal) => Promise<(rows: Rows) => Rows>,
  settled: (hadFailed: boolean) => void = () => {},
): void {
  stop(purpose);
  const controller = new AbortController();
  let failures = 0;
  const attempt = async (): Promise<void> => {
    if (failures === 0) tell(purpose, { phase: 'loading' });
    try {
      const change = await run(controller.signal);
      if (controller.signal.aborted) return;
      jobs.delete(purpose);
      update((state) => ({ ...state, rows: change(state.rows) }));
      tell(purpose, null);
      settled(failures > 0);
    } catch (cause) {
      if (!controller.signal.aborted) failed(cause);
    }
  };
  const failed = (cause: unknown): void => {
    const error = cause instanceof ApiError ? cause : new ApiError('CLIENT', String(cause), false);
    if (!error.retryable) {
      tell(purpose, { phase: 'failed', error });
      return;
    }
    const pause = (PAUSES[failures] ?? PAUSES.at(-1) ?? 15) * 1000;
    failures += 1;
    const job = jobs.get(purpose);
    if (job) job.timer = setTimeout(attempt, pause);
    tell(purpose, { phase: 'waiting', error, at: Date.now() + pause });
  };
  const again = (): void => {
    clearTimeout(jobs.get(purpose)?.timer);
    void attempt();
  };
  jobs.set(purpose, { controller, again });
  void attempt();
}

/** Ends a request and forgets what was told of it. */
export function stop(purpose: Purpose): void {
  const job = jobs.get(purpose);
  clearTimeout(job?.timer);
  job?.controller.abort();
  jobs.delete(purpose);
  if (getState().loads.has(purpose)) tell(purpose, null);
}

/** Tries everything that waits or has failed again, now. */
export function retryNow(): void {
  for (const [purpose, { again }] of jobs) {
    const phase = getState().loads.get(purpose)?.phase;
    if (phase === 'waiting' || phase === 'failed') again();
  }
}
