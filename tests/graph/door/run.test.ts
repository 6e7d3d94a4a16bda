/** The one door: integers, reading that cannot write, giving up, and one writer at a time. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Admission } from '../../../server/graph/admission.ts';
import { probe } from '../../../server/graph/probe.ts';
import { openGraph } from '../../../server/graph/run.ts';
import { testDatabase } from '../../setup/database.ts';
import { freshGraph, type TestGraph } from '../../setup/graph.ts';

const ENDLESS = 'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN count(*)';

/** Milliseconds that a busy machine may take to show a transaction. */
const PATIENCE = 30_000;

let graph: TestGraph;

beforeAll(async () => {
  graph = await freshGraph();
});

afterAll(async () => {
  await graph.close();
});

describe('the door to the database', () => {
  it('sends whole numbers as integers and gives rows as lists', async () => {
    const rows = await graph.read('test', 'UNWIND range(1, 5) AS i RETURN i, $half, $inner LIMIT $n', {
      n: 2,
      half: 0.5,
      inner: { list: [1, null, 'x'] },
    });
    expect(rows).toEqual([
      [1, 0.5, { list: [1, null, 'x'] }],
      [2, 0.5, { list: [1, null, 'x'] }],
    ]);
    expect(await graph.read('test', 'RETURN valueType($n), valueType($x)', { n: 7, x: 7.5 })).toEqual([
      ['INTEGER NOT NULL', 'FLOAT NOT NULL'],
    ]);
  });

  it('lets nothing be written by a read', async () => {
    await expect(graph.read('test', 'CREATE (:Trial)')).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await graph.read('test', 'MATCH (t:Trial) RETURN count(t)')).toEqual([[0]]);
  });

  it('ends the transaction of a caller who gave up', async () => {
    const caller = new AbortController();
    const reading = graph.read('given up', ENDLESS, {}, { signal: caller.signal, requestId: 'r1', patient: true });
    const refused = expect(reading).rejects.toThrow('aborted');
    const SHOW = `SHOW TRANSACTIONS YIELD metaData WHERE metaData.op = 'given up' RETURN metaData`;
    const running = () => graph.read('test', SHOW, {}, { patient: true });
    await expect.poll(running, { timeout: PATIENCE }).toEqual([[{ op: 'given up', requestId: 'r1' }]]);
    caller.abort();
    await refused;
    await expect.poll(running, { timeout: PATIENCE }).toEqual([]);
  });

  it('says nothing to the database for a caller who has gone already', async () => {
    await expect(graph.read('test', 'RETURN 1', {}, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });

  it('nor for one who goes away while standing in line', async () => {
    const caller = new AbortController();
    const reading = graph.read('test', 'RETURN 1', {}, { signal: caller.signal });
    caller.abort();
    await expect(reading).rejects.toThrow('aborted');
  });

  it('writes one transaction after another, so that no update is lost', async () => {
    const increment = () =>
      graph.write('test', async (tx) => {
        const [row] = await tx.run('MERGE (c:Trial {id: 1}) RETURN coalesce(c.n, 0)');
        await tx.run('MATCH (c:Trial {id: 1}) SET c.n = $n', { n: Number(row?.[0]) + 1 });
      });
    await Promise.all(Array.from({ length: 16 }, increment));
    expect(await graph.read('test', 'MATCH (c:Trial) RETURN c.n')).toEqual([[16]]);
  });

  it('takes back what a failed write had done', async () => {
    const failing = graph.write('test', async (tx) => {
      await tx.run('CREATE (:Trial {id: 2})');
      throw new Error('a fault of ours');
    });
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(await graph.read('test', 'MATCH (c:Trial {id: 2}) RETURN count(c)')).toEqual([[0]]);
  });

  it('is UNAVAILABLE where nobody listens', async () => {
    const nobody = openGraph({ uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j' });
    await expect(nobody.ping()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(nobody.read('test', 'RETURN 1')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(nobody.write('test', (tx) => tx.run('RETURN 1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await nobody.close();
  });
});

describe('the probe', () => {
  it('tells a database that answers from one that is not there', async () => {
    const { uri, user, password } = testDatabase();
    expect(await probe(uri, user, password)).toBe('ready');
    expect(await probe('bolt://127.0.0.1:1', user, password)).toBe('down');
  });
});

describe('admission', () => {
  it('lets the first in line follow, and tells the impatient BUSY', async () => {
    const door = new Admission(1, 20);
    await door.enter();
    await expect(door.enter()).rejects.toMatchObject({ code: 'BUSY' });
    const waiting = door.enter();
    door.leave();
    await waiting;
    door.leave();
    await door.enter();
  });
});
