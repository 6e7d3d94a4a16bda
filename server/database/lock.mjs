/** run.json and its like: one process at a time. Plain JavaScript, because the launcher reads it before anything is installed. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Who holds a lock. `since` is the start time of the process in the kernel's clock ticks, so that a reused pid is not taken for it.
 * @typedef {{ pid: number, since: string, address?: string, bolt?: string, java?: number }} Holder
 */

/**
 * When a process began, or undefined when it does not run (a zombie does not). Where there is no /proc, '' for a live one.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  try {
    process.kill(pid, 0);
    return '';
  } catch {
    return undefined;
  }
}

/**
 * The live holder of a lock file; undefined when there is none, or it died and left the file behind.
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function holderOf(file) {
  const holder = parse(read(file));
  return holder && startOf(holder.pid) === holder.since ? holder : undefined;
}

/**
 * Takes a lock for this process, or returns the live holder that keeps it.
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, text({}));
  try {
    for (;;) {
      try {
        linkSync(mine, file); // fails where the file exists, and never shows a half-written one
        return undefined;
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(file);
      if (holder) return holder;
      removeStale(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Writes down more about the holder, where it is this process.
 * @param {string} file
 * @param {Partial<Holder>} more
 */
export function describeLock(file, more) {
  const holder = parse(read(file));
  if (holder?.pid !== process.pid) return;
  writeFileSync(`${file}.${process.pid}`, text({ ...holder, ...more }));
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * Gives a lock back. One that belongs to another process stays.
 * @param {string} file
 */
export function releaseLock(file) {
  if (parse(read(file))?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * The sentence for a second start on one data folder.
 * @param {string} home
 * @param {Holder} holder
 */
export function alreadyRunning(home, holder) {
  return holder.address
    ? `Tawatur is already running at ${holder.address} on the data in ${home} (process ${holder.pid}): open that address, or stop it first; a second one needs a TAWATUR_HOME and a PORT of its own.`
    : `Tawatur is already being started on the data in ${home} (process ${holder.pid}): wait for it, or stop it first.`;
}

/**
 * Two processes may find the same dead lock: each moves what it found aside, and puts back what turns out to be alive.
 * @param {string} file
 */
function removeStale(file) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (holderOf(aside)) linkSync(aside, file);
  } catch {
    // the other was faster
  }
  rmSync(aside, { force: true });
}

/** @param {Partial<Holder>} more */
function text(more) {
  return `${JSON.stringify({ pid: process.pid, since: startOf(process.pid) ?? '', ...more })}\n`;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * What says no process and no time of its start was not written by us, or is damaged: then nobody holds it.
 * @param {string} json
 * @returns {Holder | undefined}
 */
function parse(json) {
  try {
    const holder = JSON.parse(json);
    return Number.isInteger(holder?.pid) && typeof holder.since === 'string' ? holder : undefined;
  } catch {
    return undefined;
  }
}
