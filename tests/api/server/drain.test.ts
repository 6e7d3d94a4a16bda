/** The way out: what was asked is answered, nothing new is taken, what does not end is cut. */
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openGraph } from '../../../server/graph/run.ts';
import { testDatabase } from '../../setup/database.ts';
import { NO_DATABASE, serve, startServer } from './server.ts';

const BUSY_FOR_A_WHILE = 'UNWIND range(1, 1000000) AS i RETURN count(i)';
const QUESTION = `/graphql?query=${encodeURIComponent('{ stats { groups } }')}`;

it('answers what was asked before, then listens no more', async () => {
  const graph = openGraph(testDatabase());
  const reading = Promise.withResolvers<void>();
  const server = await serve({
    read: async (op, cypher, params, options) => {
      if (options?.requestId) reading.resolve();
      if (options?.requestId) await graph.read(op, BUSY_FOR_A_WHILE, {}, options);
      return graph.read(op, cypher, params, options);
    },
    write: () => Promise.reject(),
    schema: () => Promise.reject(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  });
  const asked = fetch(server.url + QUESTION);
  await reading.promise;
  await server.server.drain(60_000);
  expect((await asked).status).toBe(200);
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  await graph.close();
});

it('does not wait for connections that are only kept open', async () => {
  const server = await startServer(NO_DATABASE);
  const idle = connect(server.port, '127.0.0.1');
  const closed = new Promise((resolve) => idle.on('close', resolve));
  await fetch(`${server.url}/health`);
  await server.server.drain(60_000);
  idle.destroy();
  await closed;
});
