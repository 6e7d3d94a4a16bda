/** What is said while an answer is on its way, has failed, or is being tried again. */
import { useEffect, useState } from 'react';
import { retryNow } from '../../state/data/loading.ts';
import { type Load, useStore } from '../../state/store.ts';
import { useWords } from './words.tsx';

export function LoadState({ load }: { load: Load }) {
  const { t } = useWords();
  if (load.phase === 'loading') {
    return (
      <div className="load-state" aria-busy="true">
        <p className="visually-hidden">{t('loading')}</p>
        <div className="skeleton" aria-hidden="true" />
      </div>
    );
  }
  return load.phase === 'waiting' ? <Waiting load={load} /> : <Failed load={load} />;
}

/** Seconds left until a moment, counted down; never below 0. */
function useSecondsUntil(at: number): number {
  const left = (): number => Math.max(0, Math.ceil((at - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const count = (): void => setSeconds(Math.max(0, Math.ceil((at - Date.now()) / 1000)));
    count();
    const timer = setInterval(count, 500);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
}

function Waiting({ load: { error, at } }: { load: Extract<Load, { phase: 'waiting' }> }) {
  const { t } = useWords();
  const seconds = useSecondsUntil(at);
  const hasRows = useStore((state) => state.rows.entities.size > 0);
  const away = error.code === 'NETWORK' || error.code === 'NO_ANSWER' ? 'serverAway' : 'dbAway';
  const key = hasRows ? away : (`${away}First` as const);
  return (
    <div className="load-state away" role="alert">
      <p aria-live="off">{seconds > 0 ? t(key, { second: t('second', { n: seconds }) }) : t('tryingNow')}</p>
      <button type="button" className="button" onClick={retryNow}>
        {t('retry')}
      </button>
    </div>
  );
}

function Failed({ load: { error } }: { load: Extract<Load, { phase: 'failed' }> }) {
  const { t } = useWords();
  return (
    <div className="load-state" role="alert">
      <p>{t('failed')}</p>
      <p className="meta" dir="auto">
        {error.requestId ? t('failedCode', { code: error.code, id: error.requestId }) : error.code}
      </p>
      <button type="button" className="button" onClick={retryNow}>
        {t('retry')}
      </button>
    </div>
  );
}
