/** The way out of a server: what was asked is answered, connections that ask nothing are closed at once. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Watches the connections of a server. Node closes idle ones itself, but not those that a browser opened in advance.
 *
 * @returns drains it: resolves when all is answered, or cut after these milliseconds
 */
export function drainable(server: Server): (milliseconds: number) => Promise<void> {
  /** Answers in the making, per connection. */
  const answering = new Map<Socket, number>();
  let draining = false;
  const change = (socket: Socket, by: 1 | -1): void => {
    const left = (answering.get(socket) ?? 0) + by;
    if (!socket.destroyed) answering.set(socket, left);
    if (draining && left === 0) socket.end();
  };
  server.on('connection', (socket: Socket) => {
    answering.set(socket, 0);
    socket.on('close', () => answering.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    change(socket, 1);
    response.on('close', () => change(socket, -1));
  });
  return async (milliseconds) => {
    draining = true;
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    for (const [socket, answers] of answering) if (answers === 0) socket.destroy();
    const timer = setTimeout(() => server.closeAllConnections(), milliseconds);
    await closed;
    clearTimeout(timer);
  };
}
