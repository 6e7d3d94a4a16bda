/** `npm start` as a newcomer types it: on the system's Node, in a data folder of its own, watched from outside. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Holder } from '../../server/database/lock.mjs';
import { freePort } from '../../server/database/port.ts';

export const ROOT = join(import.meta.dirname, '../..');
export type Ended = { code: number | null; signal: NodeJS.Signals | null; output: string };
/** Milliseconds that a first start may take where everything is slow; 20 s are usual. */
export const FIRST_START = 600_000;
type Environment = Record<string, string | undefined>;
type Options = { env?: Environment; cwd?: string; command?: readonly string[] };

/** The environment of this run without what npm, the launcher and vitest put into it. */
function plainEnvironment(): Environment {
  const ours = /^(npm_|VITEST|TAWATUR_|NEO4J_|PORT$|NODE_ENV$|NODE_OPTIONS$|TEST$|MODE$|PROD$|DEV$|BASE_URL$|SSR$)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), PATH: plainPath() };
}

/** The PATH without what the launcher and npm put before it. */
export function plainPath(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}

/** One data folder and what is started on it. `remove` ends what still runs and deletes it. */
export class Tawatur {
  readonly folder = mkdtempSync(join(tmpdir(), 'tawatur-fault-'));
  readonly home: string = join(this.folder, 'home');
  readonly port: number;
  #child: ChildProcess | undefined;
  #ended: Promise<Ended> | undefined;
  #output = '';

  private constructor(port: number) {
    this.port = port;
  }

  static async create(): Promise<Tawatur> {
    return new Tawatur(await freePort());
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get output(): string {
    return this.#output;
  }

  /** Process id of npm. */
  get npm(): number {
    return this.#child?.pid ?? 0;
  }

  /** What run.json says now. */
  get run(): Holder {
    return JSON.parse(readFileSync(join(this.home, 'run.json'), 'utf8'));
  }

  /** Starts without waiting. A group of its own, so that a signal to npm is one to npm alone. */
  begin({ env = {}, cwd = ROOT, command = ['npm', 'start'] }: Options = {}): void {
    const [file = '', ...args] = command;
    const set = { ...plainEnvironment(), TAWATUR_HOME: this.home, PORT: String(this.port), ...env };
    const child = spawn(file, args, { cwd, env: set, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (this.#output += data));
    this.#ended = new Promise((resolve) => {
      child.once('close', (code, signal) => resolve({ code, signal, output: this.#output }));
    });
  }

  /** Starts and waits for the end: for starts that fail. */
  async end(options: Options = {}): Promise<Ended> {
    this.begin(options);
    return this.ended();
  }

  /** Starts and waits until it is ready: its address is printed, and all statements are planned. */
  async ready(options: Options = {}): Promise<void> {
    this.begin(options);
    await this.well();
  }

  async well(): Promise<void> {
    await this.says(/Tawatur is ready at/);
    while ((await fetch(`${this.address}/ready`)).status !== 200) await pause(100);
  }

  /** Waits for a text in the output; fails with the whole output when it ended without. */
  async says(text: RegExp): Promise<void> {
    let over = false;
    this.#ended?.then(() => {
      over = true;
    });
    while (!text.test(this.#output)) {
      if (over) throw new Error(`ended without saying ${text}:\n${this.#output}`);
      await pause(50);
    }
  }

  async ended(): Promise<Ended> {
    if (!this.#ended) throw new Error('nothing was started');
    return this.#ended;
  }

  /** Sends a signal to npm, as a supervisor would, and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.#child?.kill(signal);
    return this.ended();
  }

  async graphql(
    query: string,
  ): Promise<{ status: number; body: { data?: unknown; errors?: { extensions: { code: string } }[] } }> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return { status: response.status, body: (await response.json()) as never };
  }

  /** Every process that was started for this data folder: by its environment, or by its command line. */
  processes(): string[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && this.#belongs(name))
      .map((pid) => `${pid} ${readProc(pid, 'cmdline').replaceAll('\0', ' ').slice(0, 120)}`);
  }

  #belongs(pid: string): boolean {
    const alive = !/\) [ZX] /.test(readProc(pid, 'stat'));
    return alive && [readProc(pid, 'environ'), readProc(pid, 'cmdline')].some((text) => text.includes(this.home));
  }

  async remove(): Promise<void> {
    for (const line of this.processes()) kill(Number.parseInt(line, 10), 'SIGKILL');
    while (this.processes().length > 0) await pause(50);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it ended meanwhile
  }
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** One hash over names, kinds, rights and bytes of everything in a folder; '' where there is none. */
export function hashOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(folder, name);
    const stat = lstatSync(file);
    hash.update(`${name}\0${stat.mode}\0`);
    if (stat.isFile()) hash.update(readFileSync(file));
    if (stat.isSymbolicLink()) hash.update(readlinkSync(file));
  }
  return hash.digest('hex');
}

/** Every failure of a start: an exit code, its sentence and nothing else that a person must read, no stack, no process left. */
export function expectSentence(tawatur: Tawatur, ended: Ended, sentence: RegExp, code = 1): void {
  expect(ended.output).toMatch(sentence);
  expect(ended).toMatchObject({ code, signal: null });
  expect(ended.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$|Error: |node:internal|Exception/m);
  const last = ended.output.trimEnd().split('\n').at(-1) ?? '';
  expect(last).toMatch(sentence);
  expect(last).toMatch(/: .+|, then .+/); // it says what to do
  expect(tawatur.processes()).toEqual([]);
}
