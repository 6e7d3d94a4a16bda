/** The managed local Neo4j: everything from an empty machine to the first answer, and a restart whenever it dies. */
import { realpathSync } from 'node:fs';
import { TawaturError } from '../errors.ts';
import { unwritable, unwritableSentence } from './folder.mjs';
import { ensureJars } from './install/artifacts.ts';
import { ensureJava } from './install/java.ts';
import { forgetPassword, newPassword, readPassword, USER } from './password.ts';
import { freePort } from './port.ts';
import { type Report, step } from './report.ts';
import {
  archiveOf,
  discard,
  giveUp,
  isArchiveFault,
  isRefused,
  keep,
  reading,
  readingOrWriting,
} from './run/archive.ts';
import { availableMemory, type Memory, memoryFor, writeConf } from './run/conf.ts';
import { isPortTaken, startFailure } from './run/failure.ts';
import { endOrphans } from './run/orphan.ts';
import {
  consoleOf,
  type Exit,
  firstAnswer,
  type Launch,
  type Login,
  launch,
  type Neo4jProcess,
  type Probe,
} from './run/process.ts';
import { keepAlive } from './run/restart.ts';
import { checkDataVersion, NEO4J, noteDataVersion } from './version.ts';

export type Options = {
  /** The data folder: Neo4j's home. Made where it is missing. No other process may use it. */
  home: string;
  /** Tawatur's folder in the user's cache, shared by all data folders. */
  cache: string;
  javaHome?: string | undefined;
  memory?: Memory | undefined;
  probe: Probe;
  /** Sets the password of the user neo4j, while auth is off. */
  setPassword: (uri: string, password: string) => Promise<void>;
  /**
   * Asks a database without auth what is asked of it later, once, while the class-data archive is recorded: the archive holds
   * the classes that were used by then. What it changes has to be what a start would change as well.
   */
  exercise: (login: Login) => Promise<void>;
  report: Report;
  /** Called with the process id of each Neo4j that was started, the restarted ones too. */
  started?: ((pid: number) => void) | undefined;
  /** Ends the start: its children are stopped, and it rejects. */
  signal?: AbortSignal | undefined;
};

export type Database = Login & { pid(): number; stop(): Promise<void> };

type Machine = Omit<Launch, 'archive'> & { archive: string; options: Options };
type Run = {
  port: number;
  auth: boolean;
  archive: Launch['archive'];
  password: string;
  signal: AbortSignal | undefined;
};

/** How often a start that can be mended (lost password, cut archive, port just taken) is tried again. */
const TRIES = 4;
/** Milliseconds that an interrupted start waits for Neo4j: its data is closed long before. */
const HASTE = 3000;

/** Prepares and starts Neo4j, and resolves when it answers. Every failure is a TawaturError whose message says what to do. */
export async function startDatabase(options: Options): Promise<Database> {
  const { cache, javaHome, report, signal } = options;
  const code = unwritable(options.home);
  if (code) throw new TawaturError('STORAGE', unwritableSentence('data', options.home, code, 'TAWATUR_HOME'));
  const home = realpathSync(options.home);
  checkDataVersion(home);
  await endOrphans(home, report, signal);
  const java = await ensureJava({ javaHome, report, signal });
  const lib = await ensureJars({ cache, java, report, signal });
  noteDataVersion(home);
  const memory = options.memory ?? memoryFor(availableMemory());
  const machine: Machine = { home, java, lib, memory, archive: archiveOf(cache, java), options };
  const { neo4j, login, port } = await startUntilReady(machine);
  const alive = keepAlive(neo4j, (ending) => startAgain(machine, port, login, ending), report);
  return { ...login, pid: alive.pid, stop: alive.stop };
}

/** Starts, and mends what can be mended, until it answers. */
async function startUntilReady(machine: Machine): Promise<{ neo4j: Neo4jProcess; login: Login; port: number }> {
  const { home, archive, options } = machine;
  let isFresh = false;
  for (let left = TRIES; ; left -= 1) {
    const isMissing = readingOrWriting(archive)?.as === 'written';
    if (readPassword(home) === undefined || isMissing) await prepare(machine, left);
    isFresh ||= isMissing;
    const password = readPassword(home);
    if (password === undefined) continue; // the preparation has to be done again
    const port = await freePort();
    const run = { port, auth: true, archive: reading(archive), password, signal: options.signal };
    const { neo4j, outcome } = await step(options.report, `Starting Neo4j ${NEO4J}`, () => start(machine, run));
    if (outcome === 'ready') {
      if (isRefused(consoleOf(home))) (isFresh ? giveUp : discard)(archive);
      return { neo4j, port, login: { uri: uriOf(port), user: USER, password } };
    }
    mend(machine, outcome, left);
  }
}

/** First start and lost password: with auth off, sets a fresh password; the archive is written where there is none. */
async function prepare(machine: Machine, left: number): Promise<void> {
  const { home, archive, options } = machine;
  await step(options.report, 'Preparing the database', async () => {
    const port = await freePort();
    const run = { port, auth: false, archive: readingOrWriting(archive), password: '', signal: options.signal };
    const { neo4j, outcome } = await start(machine, run);
    if (outcome !== 'ready') return mend(machine, outcome, left);
    try {
      const password = newPassword(home);
      await untilAborted(options.setPassword(uriOf(port), password).catch(noPassword), options.signal);
      if (run.archive?.as === 'written') await untilAborted(exercise(options, port), options.signal);
    } finally {
      await neo4j.stop(options.signal?.aborted ? HASTE : undefined);
    }
    if (run.archive?.as === 'written' && (await neo4j.exited).code === 0) keep(archive);
  });
}

/** An archive with less in it is as good as it can be: what failed here fails again later, and is told then. */
const exercise = (options: Options, port: number) =>
  options.exercise({ uri: uriOf(port), user: USER, password: '' }).catch(() => undefined);

/** Lets a signal end the wait for what cannot be aborted itself. */
async function untilAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  work.catch(() => undefined); // once nobody waits, nobody hears it fail
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal?.reason);
  signal?.addEventListener('abort', onAbort);
  try {
    signal?.throwIfAborted();
    await Promise.race([work, aborted]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Starts on the same port with the same password, after the database died. */
async function startAgain(machine: Machine, port: number, login: Login, signal: AbortSignal): Promise<Neo4jProcess> {
  const run = { port, auth: true, archive: reading(machine.archive), password: login.password, signal };
  const { neo4j, outcome } = await start(machine, run);
  if (outcome === 'ready') return neo4j;
  if (outcome !== 'unauthorized' && isArchiveFault(outcome, consoleOf(machine.home))) discard(machine.archive);
  throw startFailure(machine.home, outcome);
}

/** One run, up to its first answer or its end. It still runs afterwards only where it is ready. */
async function start(
  machine: Machine,
  run: Run,
): Promise<{ neo4j: Neo4jProcess; outcome: 'ready' | 'unauthorized' | Exit }> {
  const { options, home, java, lib, memory } = machine;
  run.signal?.throwIfAborted();
  writeConf(home, { port: run.port, auth: run.auth, memory });
  const neo4j = launch({ home, java, lib, memory, archive: run.archive });
  options.started?.(neo4j.pid);
  const login = { uri: uriOf(run.port), user: USER, password: run.password };
  try {
    const outcome = await firstAnswer(neo4j, options.probe, login, run.signal);
    if (outcome === 'unauthorized') await neo4j.stop();
    return { neo4j, outcome };
  } catch (error) {
    await neo4j.stop(HASTE);
    throw error;
  }
}

/** Removes the cause of a failed start, so that the next one can succeed; throws the sentence where it is not known. */
function mend(machine: Machine, outcome: 'unauthorized' | Exit, left: number): void {
  if (left <= 0) throw startFailure(machine.home, outcome);
  if (outcome === 'unauthorized') forgetPassword(machine.home);
  else if (isArchiveFault(outcome, consoleOf(machine.home))) discard(machine.archive);
  else if (!isPortTaken(machine.home)) throw startFailure(machine.home, outcome);
}

const noPassword = (error: Error) => {
  throw new TawaturError('UNAVAILABLE', `The database did not take a password (${error.message}): start again.`);
};

const uriOf = (port: number) => `bolt://127.0.0.1:${port}`;
