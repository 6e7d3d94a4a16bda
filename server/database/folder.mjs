/** Folders that we write into. Plain JavaScript, because the launcher looks at them before anything is installed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes a folder where it is missing, for its owner only, and tries to write into it.
 * Returns the system's code (EACCES, EROFS, ENOSPC, ENOTDIR …) when that cannot be done, else undefined.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function unwritable(folder) {
  const trial = join(folder, `.writable.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(trial, '');
    rmSync(trial);
    return undefined;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
  }
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
