/** A database that dies is started again, with growing pauses, for ever: until it is stopped on purpose. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../report.ts';
import type { Exit, Neo4jProcess } from './process.ts';

/** Milliseconds before the first and before every later attempt. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 30_000;
/** A database that lived this long begins again with the first pause. */
const SETTLED = 60_000;

export type Alive = { pid(): number; stop(): Promise<void> };

/** Watches over a running Neo4j. `again` starts it once more and resolves when it answers; it is told when to give up. */
export function keepAlive(
  first: Neo4jProcess,
  again: (signal: AbortSignal) => Promise<Neo4jProcess>,
  report: Report,
): Alive {
  const ending = new AbortController();
  let current = first;
  const watch = async () => {
    for (let wait = FIRST_PAUSE; ; ) {
      const began = Date.now();
      const exit = await current.exited;
      if (ending.signal.aborted) return;
      const died = Date.now();
      if (died - began > SETTLED) wait = FIRST_PAUSE;
      report(`The database ${describe(exit)}: starting it again …`);
      const next = await attempts(wait);
      if (next === undefined) return;
      wait = Math.min(wait * 2, LONGEST_PAUSE);
      current = next;
      report(`The database answers again, ${((Date.now() - died) / 1000).toFixed(1)} s`);
    }
  };
  const attempts = async (wait: number): Promise<Neo4jProcess | undefined> => {
    for (let longer = wait; ; longer = Math.min(longer * 2, LONGEST_PAUSE)) {
      try {
        await pause(longer, undefined, { signal: ending.signal });
        return await again(ending.signal);
      } catch (error) {
        if (ending.signal.aborted) return undefined;
        report((error as Error).message);
      }
    }
  };
  const watching = watch();
  return {
    pid: () => current.pid,
    stop: async () => {
      ending.abort();
      await current.stop();
      await watching;
    },
  };
}

const describe = (exit: Exit) => (exit.signal ? `was ended by ${exit.signal}` : `ended with ${exit.code}`);
