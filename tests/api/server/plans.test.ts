/** No question meets a database that does not know our statements yet: it waits for the plans, also after a restart. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TawaturError } from '../../../server/errors.ts';
import { type Graph, openGraph } from '../../../server/graph/run.ts';
import { testDatabase } from '../../setup/database.ts';
import { freshGraph } from '../../setup/graph.ts';
import { type RunningServer, serve } from './server.ts';

let server: RunningServer;
let gate = Promise.withResolvers<void>();
/** Statements of a round of plans that began, and whether the database is to be gone for the next question. */
let planned = 0;
let isGone = false;

beforeAll(async () => {
  await (await freshGraph()).close();
  const graph = openGraph(testDatabase());
  const held: Graph = {
    read: async (op, cypher, params, options) => {
      if (options?.patient) {
        planned++;
        await gate.promise;
      } else if (isGone) throw new TawaturError('UNAVAILABLE', 'Gone.');
      return graph.read(op, cypher, params, options);
    },
    write: () => Promise.reject(),
    schema: () => Promise.reject(),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
  server = await serve(held);
});
afterAll(() => server.stop());

/** Number of statements planned, once no more come: the later ones are made behind the first questions. */
async function allPlanned(): Promise<number> {
  for (let before = -1; before !== planned; ) {
    before = planned;
    await new Promise((done) => setTimeout(done, 2_000));
  }
  return planned;
}

const readiness = async (): Promise<number> => (await fetch(`${server.url}/ready`)).status;

it('a question waits for the plans, and the server says that it is not ready', async () => {
  let answered = false;
  const asked = server.ask('{ stats { articles } }').finally(() => {
    answered = true;
  });
  await expect.poll(() => planned).toBe(2); // two at a time
  expect(await readiness()).toBe(503);
  expect((await server.ask('{ __typename }')).status).toBe(200);
  expect(answered).toBe(false);
  gate.resolve();
  expect(await asked).toMatchObject({ status: 200, data: { stats: { articles: 0 } } });
  expect(await allPlanned()).toBeGreaterThan(30);
  expect(await readiness()).toBe(200);
});

it('they are made once', async () => {
  const before = await allPlanned();
  await server.ask('{ stats { articles } disputes { totalCount } }');
  expect(planned).toBe(before);
});

it('after the database was gone they are made again', async () => {
  isGone = true;
  expect((await server.ask('{ stats { articles } }')).status).toBe(503);
  isGone = false;
  planned = 0;
  gate = Promise.withResolvers();
  const asked = server.ask('{ stats { articles } }');
  await expect.poll(() => planned).toBe(2); // two at a time
  gate.resolve();
  expect((await asked).status).toBe(200);
  expect(await allPlanned()).toBeGreaterThan(30);
});
