/**
 * `npm run bench`: start, seeding, each root field against the bare driver that asks the same statements, and how write time
 * grows with the graph. Prints tables; asserts nothing. Its Neo4j is its own, and gone afterwards.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFolder } from '../../seed/format/read.ts';
import type { Settings } from '../../server/graph/driver.ts';
import { migrate } from '../../server/graph/migrations/migrate.ts';
import { openGraph } from '../../server/graph/run.ts';
import { commitArticle } from '../../server/graph/write/commit/commit.ts';
import { replan } from '../../server/graph/write/projection/replan.ts';
import { verify } from '../../server/graph/write/whole/verify.ts';
import { createServer } from '../../server/http/server.ts';
import { withDatabase } from './database.ts';
import { BATCH, generatedBatches, hasGenerator } from './generated.ts';
import { bareDriver, compare, type Heard, hearing, median } from './measure.ts';
import { QUESTIONS } from './questions.ts';
import { ms, type Row, table } from './table.ts';

const SEED = resolve(import.meta.dirname, '../../seed/articles/seed');
const EVENTS = Number(process.argv[2] ?? 10_000);

async function timed<T>(rows: Row[], what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const done = await work();
  rows.push([what, ms(performance.now() - began)]);
  return done;
}

/** Each root field through HTTP, and the same statements by the bare driver, in turns. */
async function roots(graph: Heard, settings: Settings): Promise<Row[]> {
  const server = createServer({
    graph,
    settings: { host: '127.0.0.1', port: 0, publicMode: false },
    clientDir: join(tmpdir(), 'tawatur-no-client'),
    log: () => undefined,
  });
  const { port } = await server.listen();
  const bare = bareDriver(settings);
  const rows: Row[] = [];
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const ask = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as { errors?: { message: string }[] };
    };
    await untilReady(ask);
    graph.statements.length = 0;
    const { errors } = await ask();
    const statements = [...graph.statements];
    if (errors) {
      rows.push([name, '', '', '', '', errors[0]?.message ?? '']);
      continue;
    }
    const [ours, theirs] = await compare(ask, () => bare.replay(statements));
    rows.push([name, ms(ours), ms(theirs), (ours / theirs).toFixed(1), statements.length, await bare.hits(statements)]);
  }
  await bare.close();
  await server.drain(1_000);
  return rows;
}

/** The first question after a start waits for its plans. */
async function untilReady(ask: () => Promise<{ errors?: { message: string }[] }>): Promise<void> {
  for (let left = 20; left > 0; left -= 1) {
    const { errors } = await ask();
    if (!errors?.some(({ message }) => message.includes('again'))) return;
  }
}

async function load(graph: Heard): Promise<Row[]> {
  const batches = generatedBatches(EVENTS);
  const times: number[] = [];
  for (const batch of batches) {
    const began = performance.now();
    const { outcome, problems } = await commitArticle(graph, batch, { by: 'bench' });
    if (outcome !== 'new') throw new Error(`batch ${times.length} was ${outcome}: ${problems[0]?.reason}`);
    times.push(performance.now() - began);
    if (times.length === 1) await replan(graph);
  }
  const quarter = Math.ceil(times.length / 4);
  return Array.from({ length: 4 }, (_, n) => {
    const part = times.slice(n * quarter, (n + 1) * quarter);
    const rows = part.length * BATCH;
    const sum = part.reduce((total, one) => total + one, 0);
    return [
      `${n * quarter * BATCH} to ${n * quarter * BATCH + rows}`,
      ms(median(part)),
      Math.round((rows * 1000) / sum),
    ];
  });
}

const HEAD = ['root', 'API, ms', 'driver, ms', 'ratio', 'statements', 'dbHits'];

async function bench(settings: Settings, steps: Row[]): Promise<void> {
  const graph = hearing(openGraph(settings));
  await timed(steps, 'migrations', () => migrate(graph));
  const read = await timed(steps, 'reading the seed folder', () => readFolder(SEED));
  if ('problems' in read) throw new Error('the seed cannot be read');
  const commit = () => commitArticle(graph, read.proposals, { by: 'bench' });
  await timed(steps, 'seeding, 66 claims', commit);
  await timed(steps, 'seeding again, unchanged', commit);
  await timed(steps, 'verify', () => verify(graph));
  console.log('\n## Start\n');
  table(['step', 'ms'], steps);
  console.log('## Root fields on the seed\n');
  table(HEAD, await roots(graph, settings));
  if (hasGenerator) {
    const growth = await load(graph);
    console.log(`## Commits of ${BATCH} rows\n`);
    table(['rows stored before', 'median commit, ms', 'rows/s'], growth);
    await replan(graph);
    console.log(`## Root fields on ${EVENTS} generated events\n`);
    table(HEAD, await roots(graph, settings));
  } else console.log('SKIPPED: the generator (../shared/tools) is not beside this project.');
  await graph.close();
}

await withDatabase((settings, started) => bench(settings, [['database, first start', ms(started)]]));
