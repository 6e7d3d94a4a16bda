/** The database that the settings name: somebody else's, that of a Tawatur which runs already, or one that is started now. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { TawaturError } from '../errors.ts';
import { alreadyRunning, describeLock, holderOf, releaseLock, takeLock } from './lock.mjs';
import { readPassword, USER } from './password.ts';
import { type Report, step } from './report.ts';
import type { Login, Probe } from './run/process.ts';
import { type Options, startDatabase } from './start.ts';

export type Needs = Pick<Options, 'probe' | 'setPassword' | 'exercise' | 'report' | 'signal'>;
export type Given = Pick<Options, 'home' | 'cache' | 'javaHome'> & { neo4j?: Login & { database: string } };
export type OpenDatabase = Login & { database: string; stop(): Promise<void> };

/** Milliseconds that somebody else's database may take to answer: it may be starting, too. */
const PATIENCE = 60_000;
const DATABASE = 'neo4j';

export const runFile = (home: string) => join(home, 'run.json');

/**
 * For the server: takes the data folder for this process, so that no second one uses it, and starts a database in it.
 * With NEO4J_URI nothing is started, and the folder only says who runs.
 */
export async function openOwnDatabase(given: Given, needs: Needs): Promise<OpenDatabase> {
  const holder = takeLock(runFile(given.home));
  if (holder) throw new TawaturError('CONFLICT', alreadyRunning(given.home, holder));
  const release = async () => releaseLock(runFile(given.home));
  try {
    if (given.neo4j) return { ...(await waitFor(given.neo4j, needs)), stop: release };
    const started = (java: number) => describeLock(runFile(given.home), { java });
    const database = await startDatabase({ ...given, ...needs, started });
    describeLock(runFile(given.home), { bolt: database.uri });
    const stop = () => database.stop().finally(release);
    return { uri: database.uri, user: database.user, password: database.password, database: DATABASE, stop };
  } catch (error) {
    await release();
    throw error;
  }
}

/** For commands: uses the database of a server that runs, else starts one as the server would. */
export async function openAnyDatabase(given: Given, needs: Needs): Promise<OpenDatabase> {
  if (given.neo4j) return { ...(await waitFor(given.neo4j, needs)), stop: async () => undefined };
  const holder = holderOf(runFile(given.home));
  const password = readPassword(given.home);
  if (!holder?.bolt || password === undefined) return openOwnDatabase(given, needs);
  return { uri: holder.bolt, user: USER, password, database: DATABASE, stop: async () => undefined };
}

/** Waits until somebody else's database answers; a refused password is not tried again. */
async function waitFor<T extends Login>(
  login: T,
  { probe, report, signal }: { probe: Probe; report: Report; signal?: AbortSignal | undefined },
): Promise<T> {
  const ask = async (): Promise<boolean> => {
    signal?.throwIfAborted();
    const answer = await probe(login.uri, login.user, login.password);
    if (answer !== 'unauthorized') return answer === 'ready';
    throw new TawaturError(
      'UNAUTHENTICATED',
      `The database at ${login.uri} refuses the user ${login.user} with this password: set NEO4J_USER and NEO4J_PASSWORD to what it knows.`,
    );
  };
  if (await ask()) return login;
  await step(report, `Waiting for the database at ${login.uri}`, async () => {
    const until = Date.now() + PATIENCE;
    while (!(await ask())) {
      if (Date.now() > until) throw noAnswer(login.uri);
      await pause(500, undefined, { signal });
    }
  });
  return login;
}

const noAnswer = (uri: string) =>
  new TawaturError(
    'UNAVAILABLE',
    `The database at ${uri} did not answer within ${PATIENCE / 1000} s: start it, or mend NEO4J_URI, or unset it so that one is started here.`,
  );
