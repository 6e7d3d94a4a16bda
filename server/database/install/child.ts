/** Programs that are run to their end (apt-get, mvn, java -version, vite), their output read line by line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { tethered } from '../run/tether.mjs';

export type Ended = { code: number; output: string };
export type RunOptions = { cwd?: string; signal?: AbortSignal | undefined; onLine?: (line: string) => void };

/** The code that a shell gives for a program that is not there. */
export const NOT_FOUND = 127;

/**
 * Runs a program to its end and resolves with its exit code and all that it printed, also when it fails or is not there.
 * Rejects only when `signal` is aborted: the program is then sent SIGTERM first.
 */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const both = new PassThrough();
    createInterface({ input: both }).on('line', (line) => {
      lines.push(line);
      options.onLine?.(line);
    });
    const [program, ...rest] = tethered(file, args);
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    child.stdout.pipe(both, { end: false });
    child.stderr.pipe(both, { end: false });
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.name === 'AbortError') child.once('close', () => reject(error));
      else resolve({ code: NOT_FOUND, output: error.message });
    });
    child.once('close', (code) => {
      both.end(() => setImmediate(() => resolve({ code: code ?? 1, output: lines.join('\n') })));
    });
  });
}

/** `run` with the environment extended: through env(1), since only start.mjs and config.ts read the environment. */
export function runWith(
  variables: Record<string, string>,
  file: string,
  args: readonly string[],
  options?: RunOptions,
) {
  const settings = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return run('/usr/bin/env', [...settings, file, ...args], options);
}
