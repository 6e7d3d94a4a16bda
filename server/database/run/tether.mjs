/** Children that must not outlive a killed parent. Plain JavaScript, because the launcher has children before anything is installed. */
import { existsSync } from 'node:fs';

const SETPRIV = '/usr/bin/setpriv';

/**
 * A command that is sent SIGTERM by the kernel when the process that spawned it dies, even of kill -9. As it is where setpriv
 * is not there. To be spawned from the main thread, for the thread is what counts as the parent.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {[string, ...string[]]}
 */
export function tethered(file, args) {
  return existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM', file, ...args] : [file, ...args];
}
