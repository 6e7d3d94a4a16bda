/** The whole product on a free port: a seeded graph in the run's Neo4j behind a door that can be shut, and the page. */

import type { AddressInfo } from 'node:net';
import { connect, createServer as createDoor, type Socket } from 'node:net';

import { openGraph } from '../../server/graph/run.ts';
import { createServer } from '../../server/http/server.ts';
import { testDatabase } from './database.ts';
import { freshGraph } from './graph.ts';
import { seededGraph } from './seed.ts';

export type Product = {
  url: string;
  /** Cuts the server off from its database, as if that had died; and lets it through again. */
  cutDatabase(): void;
  restoreDatabase(): void;
  stop(): Promise<void>;
};

/** Seeds an empty graph and serves it with the page in `clientDir`. `seeded: false` leaves the graph empty; `publicMode`: as at a public address. */
export async function startServer({
  clientDir,
  seeded = true,
  publicMode = false,
}: {
  clientDir: string;
  seeded?: boolean;
  publicMode?: boolean;
}): Promise<Product> {
  const graph = seeded ? await seededGraph() : await freshGraph();
  await graph.close();
  const neo4j = testDatabase();
  const door = await openDoor(new URL(neo4j.uri));
  const served = openGraph({ ...neo4j, uri: `bolt://127.0.0.1:${door.port}` });
  const settings = { host: '127.0.0.1', port: 0, publicMode };
  const server = createServer({ graph: served, settings, clientDir, log: () => {} });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  await readiness(url);
  return {
    url,
    cutDatabase: door.shut,
    restoreDatabase: door.open,
    async stop() {
      await server.drain(1000);
      await served.close();
      await door.remove();
    },
  };
}

/** Until the server says that it is ready: its first statements are planned then. */
async function readiness(url: string): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if ((await fetch(`${url}/ready`)).ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The server did not get ready within 30 s.');
}

/** Passes connections on to the database until it is shut. */
async function openDoor(database: URL): Promise<{ port: number; shut(): void; open(): void; remove(): Promise<void> }> {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const door = createDoor((outside) => {
    if (!isOpen) return void outside.destroy();
    const inside = connect(Number(database.port), database.hostname);
    for (const [one, other] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        other.destroy();
        sockets.delete(one);
      });
    }
  });
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  const shut = (): void => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (door.address() as AddressInfo).port,
    shut,
    open: () => {
      isOpen = true;
    },
    remove: () => {
      shut();
      return new Promise<void>((done) => door.close(() => done()));
    },
  };
}
