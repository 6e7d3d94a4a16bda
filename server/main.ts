/** The server: settings → database → migrations → seed → page → one port. And the way back when a signal comes. */
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { readFolder } from '../seed/format/read.ts';
import { buildClient, CLIENT_DIST } from './client-build.ts';
import { readConfig, type Settings } from './config.ts';
import { describeLock } from './database/lock.mjs';
import { openOwnDatabase, runFile } from './database/open.ts';
import { step } from './database/report.ts';
import { CODES, TawaturError } from './errors.ts';
import { exercise } from './exercise.ts';
import { migrate } from './graph/migrations/migrate.ts';
import { probe, setPassword } from './graph/probe.ts';
import { type Graph, openGraph } from './graph/run.ts';
import { commitArticle } from './graph/write/commit/commit.ts';
import { jsonLog } from './http/log.ts';
import { createServer } from './http/server.ts';
import { portProblem } from './port.mjs';

const SEED = resolve(import.meta.dirname, '../seed/articles/seed');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds in which requests that are being answered may finish; the database needs one or two more, of 10 in all. */
const DRAIN = 5000;
/** How often the first commit is tried; each try takes as long as the database lets it. */
const TRIES = 4;

const report = (line: string) => console.log(line);

/** Serves until `signal` is aborted; then, or when a part fails, closes what was opened, in reverse order. */
async function serve(settings: Settings, signal: AbortSignal): Promise<void> {
  const began = Date.now();
  const closing: (() => Promise<unknown>)[] = [];
  try {
    const database = await openOwnDatabase(settings, { probe, setPassword, exercise, report, signal });
    closing.push(database.stop);
    const graph = openGraph(database);
    closing.push(() => graph.close());
    await unlessEnded(signal, fill(graph));
    await buildClient(report, signal);
    const server = createServer({ graph, settings, clientDir: CLIENT_DIST, log: jsonLog() });
    const { port } = await server.listen().catch((error) => explainListen(settings, error));
    closing.push(() => server.drain(DRAIN));
    const address = addressOf(settings.host, port);
    describeLock(runFile(settings.home), { address });
    report(`Tawatur is ready at ${address} (${((Date.now() - began) / 1000).toFixed(1)} s; Ctrl-C stops it)`);
    await ended(signal);
    report('Stopping …');
  } finally {
    // one that fails does not keep the next one open
    for (const close of closing.reverse()) await close().catch((error: unknown) => console.error(sentenceOf(error)));
  }
}

/** Migrations, then the seed article; both change nothing the second time. */
async function fill(graph: Graph): Promise<void> {
  await step(report, 'Preparing the graph', () => migrate(graph, (line) => report(`  ${line}`)));
  const read = await readFolder(SEED);
  if ('problems' in read) return report(`Seed article: not read. ${firstOf(read.problems)}`);
  const commit = () => commitArticle(graph, read.proposals, { by: 'start' });
  const { outcome, problems } = await step(report, 'Seeding', () => patiently(commit));
  report(`Seed article: ${outcome}${problems.length > 0 ? `. ${firstOf(problems)}` : ''}`);
}

/** Tries again what may succeed later: right after its start the database plans everything for the first time, on a slow machine too slowly. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left <= 1 || !(error instanceof TawaturError) || !CODES[error.code].retryable) throw error;
    }
  }
}

function firstOf(problems: readonly { reason: string; cure: string }[]): string {
  const [first] = problems;
  return `${first?.reason} ${first?.cure} (${problems.length} in all; npm run seed -- ${join('seed', 'articles', 'seed')} lists them)`;
}

function addressOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The port was free when the launcher looked; somebody may have been faster. */
async function explainListen({ host, port }: Settings, error: unknown): Promise<never> {
  const problem = await portProblem(host, port);
  throw problem === undefined ? error : new TawaturError('CONFLICT', problem);
}

const ended = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Lets a signal end what cannot be aborted: the transaction in hand is rolled back when the graph is closed. */
async function unlessEnded(signal: AbortSignal, work: Promise<void>): Promise<void> {
  work.catch(() => undefined); // once we stopped waiting, nobody hears it fail
  await Promise.race([work, ended(signal)]);
  signal.throwIfAborted();
}

/** One sentence, never a stack: what we do not know is told with the place where it happened. */
function sentenceOf(error: unknown): string {
  if (error instanceof TawaturError) return error.message;
  const [what = '', ...frames] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
  const place = frames.find((line) => line.includes('/server/') || line.includes('/seed/'))?.trim() ?? '';
  return `Tawatur could not go on, and this is a fault of its own: ${what} ${place}`;
}

/** Main: 0 after a signal that ended a running server, 128 + its number where it was still being started, 1 for a failure. */
async function main(): Promise<number> {
  const ending = new AbortController();
  let received: (typeof SIGNALS)[number] | undefined;
  for (const name of SIGNALS) {
    process.on(name, () => {
      received ??= name; // one Ctrl-C arrives two or three times: repeats mean nothing
      ending.abort();
    });
  }
  try {
    await serve(readConfig(), ending.signal);
    return 0;
  } catch (error) {
    if (received !== undefined) return 128 + constants.signals[received];
    console.error(sentenceOf(error));
    return 1;
  }
}

process.exit(await main());
