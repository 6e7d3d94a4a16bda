/** The only way in: `node server/start.mjs TARGET …` checks, installs what is locked, hands over to the pinned Node 24 and runs TARGET. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strangeFile, unwritable, unwritableSentence } from './database/folder.mjs';
import { alreadyRunning, holderOf } from './database/lock.mjs';
import { tethered } from './database/run/tether.mjs';
import { Interrupted, install, isInstalled, Refusal, SIGNALS } from './install.mjs';
import { portProblem } from './port.mjs';
import { readSettings } from './settings.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SERVER = 'server/main.ts';
const WANTED = 24;

/** @param {string} path */
const at = (path) => join(PROJECT, path);
const PINNED = at(`node_modules/node-${process.platform}-${process.arch}/bin/node`);

/** Everything before the target runs. Resolves with an exit code where another Node ran it. */
async function start() {
  const [target = ''] = process.argv.slice(2);
  const { values, problem } = readSettings(process.env);
  if (problem !== undefined) throw new Refusal(problem);
  const home = resolve(PROJECT, values['TAWATUR_HOME'] ?? '');
  const running = holderOf(join(home, 'run.json'));
  if (target === SERVER) await checkServer(home, running, values);
  if (!isInstalled(PROJECT)) {
    if (running) throw new Refusal(installUnderServer(running));
    await install(PROJECT, process.env['npm_execpath'], console.log);
  }
  if (target === '') return 0; // only to install
  const major = Number.parseInt(process.versions.node, 10);
  if (major !== WANTED && existsSync(PINNED)) return handOver();
  if (major < WANTED) throw new Refusal(tooOld());
  process.argv.splice(1, 2, at(target)); // as if the target had been called itself
  await import(pathToFileURL(at(target)).href);
  return undefined;
}

/**
 * What must hold before anything is installed or started for a server.
 * @param {string} home
 * @param {import('./database/lock.mjs').Holder | undefined} running
 * @param {Record<string, string>} values
 */
async function checkServer(home, running, values) {
  if (running) throw new Refusal(alreadyRunning(home, running));
  const problem = await portProblem(values['TAWATUR_HOST'] ?? '', Number(values['PORT']));
  if (problem !== undefined) throw new Refusal(problem);
  const code = unwritable(home);
  if (code !== undefined) throw new Refusal(unwritableSentence('data', home, code, 'TAWATUR_HOME'));
  const strange = strangeFile(home);
  if (strange !== undefined) throw new Refusal(strange);
}

/** @param {import('./database/lock.mjs').Holder} running */
const installUnderServer = (running) =>
  `package-lock.json changed while Tawatur runs (process ${running.pid}), and installing would take its packages away: stop it with Ctrl-C, then start this again.`;

const tooOld = () =>
  `Node ${WANTED} or newer is needed, and this is ${process.versions.node}, with no pinned one for ${process.platform} ${process.arch}: install Node ${WANTED}, then start again.`;

/** Runs the same command on the pinned Node, called by its own path: npm 10 links none. Signals are passed on. */
function handOver() {
  const path = [dirname(PINNED), at('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const [file, ...args] = tethered(PINNED, process.argv.slice(1));
  return new Promise((done) => {
    const child = spawn(file, args, {
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    });
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
    child.once('exit', (code, signal) => done(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}

try {
  const code = await start();
  if (code !== undefined) process.exit(code);
} catch (error) {
  if (error instanceof Interrupted) process.exit(error.exitCode);
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
