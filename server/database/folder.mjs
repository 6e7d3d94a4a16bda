/** Folders that we write into. Plain JavaScript, because the launcher looks at them before anything is installed. */
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a data folder that are ours to read. */
const FILES = ['run.json', 'password', 'data/VERSION'];

/**
 * Makes a folder where it is missing, for its owner only, and tries to write into it.
 * Returns the system's code (EACCES, EROFS, ENOSPC, ENOTDIR …) when that cannot be done, else undefined.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function unwritable(folder) {
  const trial = join(folder, `.writable.${process.pid}`);
  try {
    make(folder);
    writeFileSync(trial, '');
    rmSync(trial);
    return undefined;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
  }
}

/**
 * Step by step: Node's own recursive way never ends where a parent refuses with ENOENT, as /proc does.
 * @param {string} folder
 */
function make(folder) {
  if (existsSync(folder)) return;
  make(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another start was faster
  }
}

/**
 * The sentence for a data folder that holds something else where one of our files belongs; undefined where it does not.
 * @param {string} home
 * @returns {string | undefined}
 */
export function strangeFile(home) {
  const strange = FILES.map((name) => join(home, name)).find(
    (file) => statSync(file, { throwIfNoEntry: false })?.isFile() === false,
  );
  return strange && `${strange} is not a file: move it away, then start again. Nothing was changed.`;
}

/**
 * The sentence for it.
 * @param {string} what
 * @param {string} folder
 * @param {string} code
 * @param {string} setting
 */
export function unwritableSentence(what, folder, code, setting) {
  return `The ${what} folder ${folder} cannot be written (${code}): give this user the right to write there, or set ${setting} to another folder.`;
}
