/** A Neo4j of the measurement's own, gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { startDatabase } from '../../server/database/start.ts';
import { exercise } from '../../server/exercise.ts';
import type { Settings } from '../../server/graph/driver.ts';
import { probe, setPassword } from '../../server/graph/probe.ts';

/** Runs `work` beside a database that has just been started for the first time, in `started` ms. */
export async function withDatabase(work: (settings: Settings, started: number) => Promise<void>): Promise<void> {
  const { cache, javaHome } = readConfig();
  const home = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
  const began = performance.now();
  const database = await startDatabase({ home, cache, javaHome, probe, setPassword, exercise, report: console.log });
  try {
    await work({ ...database, database: 'neo4j' }, performance.now() - began);
  } finally {
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
