/** A port that nobody uses on 127.0.0.1. */
import { createServer } from 'node:net';

/** Asks the system for a free port. It is free when this resolves; another program may still take it first. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
