/** Asking the server: one request per purpose, a newer one ends the older or waits for it, and what may pass is tried again by itself. */
import { type ApiError, failureOf } from '../../api/fetcher.ts';
import { words } from '../../i18n/t.ts';
import { say } from '../say.ts';
import { getState, type Load, type Purpose, update } from '../store.ts';
import type { Rows } from './rows.ts';

/** Pauses before further tries, in seconds; the last one repeats for ever. */
const PAUSES = [2, 4, 8, 15];

type Job = { controller: AbortController; again: () => void; timer?: ReturnType<typeof setTimeout> };
const jobs = new Map<Purpose, Job>();
/** What these bring is a step of the view: no part of the page stands empty until it comes, so that it is said when it fails. */
const STEPS: readonly Purpose[] = ['expand', 'link'];
/** What waits until the request before it is answered or has failed for good. */
const queues = new Map<Purpose, (() => void)[]>();

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
  end(purpose);
  const controller = new AbortController();
  let failures = 0;
  let isRunning = false;
  const attempt = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    if (failures === 0) tell(purpose, { phase: 'loading' });
    const change = await run(controller.signal).catch(failed);
    isRunning = false;
    if (!change || controller.signal.aborted) return;
    jobs.delete(purpose);
    update((state) => ({ ...state, rows: change(state.rows) }));
    tell(purpose, null);
    try {
      settled(failures > 0);
    } finally {
      next(purpose);
    }
  };
  const failed = (cause: unknown): void => {
    if (controller.signal.aborted) return;
    const error = failureOf(cause);
    if (!error.retryable) {
      tell(purpose, { phase: 'failed', error });
      if (STEPS.includes(purpose)) sayFailed(error);
      next(purpose);
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

const isBusy = (purpose: Purpose): boolean => {
  const phase = getState().loads.get(purpose)?.phase;
  return phase === 'loading' || phase === 'waiting';
};

/** Does what may `load` for a purpose as soon as nothing is on its way for it. */
export function inTurn(purpose: Purpose, ask: () => void): void {
  if (isBusy(purpose)) queues.set(purpose, [...(queues.get(purpose) ?? []), ask]);
  else ask();
}

function next(purpose: Purpose): void {
  const queue = queues.get(purpose) ?? [];
  while (queue.length > 0 && !isBusy(purpose)) queue.shift()?.();
}

function sayFailed({ code, requestId }: ApiError): void {
  const t = words(getState().lang);
  say(`${t('failed')} ${requestId ? t('failedCode', { code, id: requestId }) : code}`);
}

/** Ends a request with all that wait for it, and forgets what was told of it. */
export function stop(purpose: Purpose): void {
  queues.delete(purpose);
  end(purpose);
}

function end(purpose: Purpose): void {
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
