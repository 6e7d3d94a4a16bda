/** A Neo4j that was left behind on this data folder by a Tawatur that was killed: recognised by its command line, and ended. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { TawaturError } from '../../errors.ts';
import { startOf } from '../lock.mjs';
import type { Report } from '../report.ts';

/** How long an orphan may take to stop before it is killed, in steps of 100 ms. */
const STEPS = 200;

/** Process ids of every Neo4j that runs on `home`; none where there is no /proc. */
export function neo4jOn(home: string): number[] {
  const pids = listProcesses().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(`--home-dir=${home}`);
    } catch {
      return false; // it ended meanwhile
    }
  });
  return pids.filter((pid) => startOf(pid) !== undefined);
}

/** Ends them: SIGTERM, so that the data is closed well, and SIGKILL only when that leads nowhere. */
export async function endOrphans(home: string, report: Report, signal?: AbortSignal): Promise<void> {
  const orphans = neo4jOn(home);
  if (orphans.length === 0) return;
  report(`Ending the database that an earlier run left behind (process ${orphans.join(', ')}) …`);
  for (const pid of orphans) send(pid, 'SIGTERM');
  for (let i = 0; i < STEPS && neo4jOn(home).length > 0; i += 1) {
    signal?.throwIfAborted();
    await pause(100);
  }
  for (const pid of neo4jOn(home)) send(pid, 'SIGKILL');
  for (let i = 0; i < STEPS && neo4jOn(home).length > 0; i += 1) await pause(100);
  const left = neo4jOn(home);
  if (left.length === 0) return;
  throw new TawaturError(
    'CONFLICT',
    `Another Neo4j (process ${left.join(', ')}) uses the data in ${home}, and this user may not end it: stop it, then start again.`,
  );
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended meanwhile
  }
}
