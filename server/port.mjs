/** Whether the server's port can be had, and the sentence when it cannot. Plain JavaScript: the launcher asks before it installs. */
import { createServer } from 'node:net';

/** @type {Record<string, (host: string, port: number) => string>} */
const SENTENCES = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken by another program: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
  EACCES: (_, port) =>
    `Port ${port} may not be opened by this user: choose one from 1024 up, for example PORT=4000 npm start.`,
  EADDRNOTAVAIL: (host) => `TAWATUR_HOST=${host} is no address of this machine: give one that is, or unset it.`,
  ENOTFOUND: (host) => `TAWATUR_HOST=${host} is no address that can be found: give one of this machine, or unset it.`,
};

/**
 * Opens the port for a moment.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} why it cannot be had, in one sentence
 */
export function portProblem(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const sentence =
        SENTENCES[error.code ?? ''] ??
        (() => `Port ${port} of ${host} cannot be opened (${error.code}): choose another.`);
      resolve(sentence(host, port));
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
