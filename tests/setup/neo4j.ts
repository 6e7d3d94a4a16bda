/** One real Neo4j for a whole run, in a folder of its own, on a free port; only where a suite that uses it runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '../../server/config.ts';
import { startDatabase } from '../../server/database/start.ts';
import { exercise } from '../../server/exercise.ts';
import { probe, setPassword } from '../../server/graph/probe.ts';

/** Suites that ask for `inject('neo4j')`. */
const USERS = ['graph', 'api', 'plan', 'client', 'attacks'];

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env['DEV_NEO4J_URI'] !== undefined) {
    project.provide('neo4j', { uri: process.env['DEV_NEO4J_URI'], user: 'neo4j', password: 'none', database: 'neo4j' });
    return undefined;
  }
  if (!project.vitest.projects.some(({ name }) => USERS.includes(name))) return undefined;
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
  project.provide('neo4j', { uri, user, password, database: 'neo4j' });
  return async () => {
    await stop();
    rmSync(home, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string };
  }
}
