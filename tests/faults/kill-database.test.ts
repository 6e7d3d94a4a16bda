/** P-010: the database is killed between and within commits: what was acknowledged is there, whole; of the rest all or nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Database, startDatabase } from '../../server/database/start.ts';
import { exercise } from '../../server/exercise.ts';
import { migrate } from '../../server/graph/migrations/migrate.ts';
import { probe, setPassword } from '../../server/graph/probe.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { verify } from '../../server/graph/write/whole/verify.ts';
import { article, CLASH, HILL, killed, NORTH, RAID, WATCH } from '../graph/commit/invented.ts';
import { FIRST_START } from './tawatur.ts';

const KILLS = 3;
const CLAIMS = 12;
/** Milliseconds within which a commit is under way. */
const MIDST = 400;
const WHO = { by: 'tests' };
const home = mkdtempSync(join(tmpdir(), 'tawatur-kill-'));

let database: Database;
let graph: Graph;

beforeAll(async () => {
  const { cache, javaHome } = readConfig();
  database = await startDatabase({ home, cache, javaHome, probe, setPassword, exercise, report: () => undefined });
  graph = openGraph({ ...database, database: 'neo4j' });
  await migrate(graph);
}, FIRST_START);

afterAll(async () => {
  await graph.close();
  await database.stop();
  rmSync(home, { recursive: true, force: true });
});

const folder = (slug: string) =>
  article(
    slug,
    Array.from({ length: CLAIMS }, (_, n) =>
      killed(
        `C${n}`,
        n % 2 ? CLASH : RAID,
        n % 3 ? NORTH : HILL,
        { min: n + 1, max: n + 1 },
        n % 2 ? { by: WATCH } : {},
      ),
    ),
  );

/** Waits until the restarted database answers. */
async function well(): Promise<void> {
  for (;;) {
    try {
      return await graph.ping();
    } catch {
      await pause(200);
    }
  }
}

it('P-010 an acknowledged article is wholly stored, another whole or absent', async () => {
  const acknowledged: string[] = [];
  const lost: string[] = [];
  let kills = 0;
  for (let n = 0; kills < KILLS; n += 1) {
    const slug = `article-${n}`;
    const committing = commitArticle(graph, folder(slug), WHO);
    const isKilled = acknowledged.length >= 2 * (kills + 1);
    if (isKilled) {
      await pause(Math.random() * MIDST);
      process.kill(database.pid(), 'SIGKILL');
      kills += 1;
    }
    await committing.then(
      ({ outcome }) => (outcome === 'new' ? acknowledged : lost).push(slug),
      () => lost.push(slug),
    );
    if (isKilled) await well();
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(2 * KILLS);
  const rows = (await graph.read(
    'test',
    `MATCH (a:Article) RETURN a.slug, COUNT { MATCH (c:Claim {slug: a.slug}) RETURN c }, COUNT { (a)-[:HAS_PASSAGE]->() }`,
    {},
    { patient: true },
  )) as [string, number, number][];
  const stored = new Map(rows.map(([slug, claims, passages]) => [slug, [claims, passages]]));
  for (const slug of acknowledged) expect(stored.get(slug), slug).toEqual([CLAIMS, CLAIMS]);
  for (const slug of lost) expect([undefined, [CLAIMS, CLAIMS]]).toContainEqual(stored.get(slug));
  expect(stored.size).toBeLessThanOrEqual(acknowledged.length + lost.length);
  expect(await verify(graph)).toEqual([]);
  expect(await commitArticle(graph, folder(acknowledged[0] ?? ''), WHO)).toMatchObject({ outcome: 'unchanged' });
});
