/** Installs what package-lock.json says, with npm: once per lockfile, one at a time, never half. Plain JavaScript, `node:` only. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unwritable } from './database/folder.mjs';
import { holderOf, releaseLock, takeLock } from './database/lock.mjs';
import { tethered } from './database/run/tether.mjs';

const NPM_CI = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress', '--fetch-retries=1'];
const PATIENCE = ['--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
/** Milliseconds between two lines of progress. */
const TELL = 5000;
/** Milliseconds that npm gets to end by itself after a signal. */
const HASTE = 2000;
/** What npm says when it is the network. npm 10 says the last one, and exits with 0. */
const NETWORK =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network|Exit handler never called/i;

/** A sentence for the person who started it. */
export class Refusal extends Error {}
/** A signal came: the process is to end with 128 + its number. */
export class Interrupted extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** @param {string} project */
const places = (project) => ({
  modules: join(project, 'node_modules'),
  note: join(project, 'node_modules', '.lock-sha256'),
  lockfile: join(project, 'package-lock.json'),
  before: join(project, '.tawatur', 'node_modules.before'),
  lock: join(project, '.tawatur', 'install.json'),
});

/** @param {string} lockfile */
const hashOf = (lockfile) => createHash('sha256').update(readFileSync(lockfile)).digest('hex');

/**
 * True when node_modules was made from this lockfile.
 * @param {string} project
 */
export function isInstalled(project) {
  const { note, lockfile } = places(project);
  return existsSync(note) && readFileSync(note, 'utf8').trim() === hashOf(lockfile);
}

/**
 * Installs, or waits for another start that does. Throws a Refusal with the old packages back in place, or Interrupted.
 * @param {string} project
 * @param {string | undefined} npm script of the npm that called us; without it the one in PATH is called
 * @param {(line: string) => void} report
 */
export async function install(project, npm, report) {
  const { lock } = places(project);
  const code = unwritable(dirname(lock)) ?? unwritable(project);
  if (code)
    throw new Refusal(
      `The project's folder ${project} cannot be written (${code}), and its packages are not installed yet: give this user the right to write there, then start again.`,
    );
  for (let holder = takeLock(lock); holder; holder = takeLock(lock)) {
    report(`Process ${holder.pid} is installing the packages: waiting for it …`);
    while (holderOf(lock)) await pause(300);
  }
  try {
    if (!isInstalled(project)) await installAside(project, npm, report);
  } finally {
    releaseLock(lock);
  }
}

/**
 * Moves the old packages aside first, for `npm ci` deletes them before it knows whether it can fetch the new ones.
 * @param {string} project
 * @param {string | undefined} npm
 * @param {(line: string) => void} report
 */
async function installAside(project, npm, report) {
  const { modules, before, note, lockfile } = places(project);
  const wanted = wantedModules(lockfile);
  const missing = () => wanted.filter((path) => !existsSync(join(project, path, 'package.json')));
  const began = Date.now();
  report(`Installing ${wanted.length} packages …`);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(modules)) renameSync(modules, before);
  const telling = setInterval(
    () => report(`  ${wanted.length - missing().length} of ${wanted.length} packages …`),
    TELL,
  );
  const { code, output, signal } = await npmCi(project, npm).finally(() => clearInterval(telling));
  if (code === 0 && !signal && missing().length === 0) {
    writeFileSync(note, `${hashOf(lockfile)}\n`);
    rmSync(before, { recursive: true, force: true });
    report(`Installing ${wanted.length} packages: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return;
  }
  rmSync(modules, { recursive: true, force: true });
  if (existsSync(before)) renameSync(before, modules);
  throw signal ? new Interrupted(signal) : new Refusal(sentence(output));
}

/**
 * Folders of all locked packages that every system gets.
 * @param {string} lockfile
 */
function wantedModules(lockfile) {
  /** @type {{ packages: Record<string, { optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return Object.entries(packages)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .map(([path]) => path);
}

/**
 * Runs npm to its end. A signal ends it, and is handed back; repeats are ignored.
 * @param {string} project
 * @param {string | undefined} script
 * @returns {Promise<{ code: number, output: string, signal?: NodeJS.Signals }>}
 */
function npmCi(project, script) {
  // the npm that called us, on the Node that runs us, even where that Node lay in the folder that was moved
  const node = existsSync(process.execPath) ? process.execPath : '/proc/self/exe';
  const [file, ...args] = tethered(script ? node : 'npm', [...(script ? [script] : []), ...NPM_CI, ...PATIENCE]);
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    /** @type {NodeJS.Signals | undefined} */
    let signal;
    /** @type {NodeJS.Timeout | undefined} */
    let killer;
    const end = (/** @type {NodeJS.Signals} */ name) => {
      if (signal) return;
      signal = name;
      child.kill('SIGTERM');
      killer = setTimeout(() => child.kill('SIGKILL'), HASTE); // npm may swallow the first one
    };
    for (const name of SIGNALS) process.on(name, end);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(killer);
      for (const name of SIGNALS) process.off(name, end);
      done({ code, output, ...(signal && { signal }) });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** @type {readonly NodeJS.Signals[]} */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @param {string} output what npm printed */
function sentence(output) {
  if (NETWORK.test(output)) {
    return 'The packages could not be installed, because the package registry cannot be reached: check the network, or the proxy and registry in npm config, then start again.';
  }
  const reason =
    output.split('\n').find((line) => /^npm (error|ERR!) (?!code)/.test(line)) ?? output.trim().split('\n').at(-1);
  return `The packages could not be installed (${reason?.replace(/^npm (error|ERR!) /, '').slice(0, 200) || 'npm gave no reason'}): mend that, then start again.`;
}
