/** A real Neo4j for each worker of a run, in a folder of its own, on a free port; only where a suite that uses one runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startDatabase } from '../../server/database/start.ts';
import { exercise } from '../../server/exercise.ts';
import { probe, setPassword } from '../../server/graph/probe.ts';
import type { TestDatabase } from './database.ts';

/** Suites that ask for `testDatabase()`. */
const USERS = ['graph', 'api', 'plan', 'client', 'attacks'];

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env['DEV_NEO4J_URI'] !== undefined) {
    const own = { uri: process.env['DEV_NEO4J_URI'], user: 'neo4j', password: 'none', database: 'neo4j' };
    project.provide('databases', [own]);
    return undefined;
  }
  const users = project.vitest.projects.filter(({ name }) => USERS.includes(name));
  if (users.length === 0) return undefined;
  const started: Started[] = [];
  // In turn: the first start on a machine fetches Neo4j and records its classes, the next ones use both.
  for (let workers = users[0]?.config.maxWorkers ?? 1; workers > 0; workers -= 1) started.push(await start());
  project.provide(
    'databases',
    started.map(({ login }) => login),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}

type Started = { login: TestDatabase; stop(): Promise<void> };

async function start(): Promise<Started> {
  const { cache, javaHome } = readConfig();
  const home = mkdtempSync(join(tmpdir(), 'tawatur-neo4j-'));
  const { uri, user, password, stop } = await startDatabase({
    home,
    cache,
    javaHome,
    probe,
    setPassword,
    exercise,
    report: console.log,
  });
  return {
    login: { uri, user, password, database: 'neo4j' },
    async stop() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
