/** A migration that fails is named, a second run completes it, and newer data is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSTRAINTS } from '../../schema/generated/constraints.ts';
import { MIGRATIONS, migrate } from '../../server/graph/migrations/migrate.ts';
import type { Migration } from '../../server/graph/migrations/migration.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { testDatabase } from '../setup/database.ts';
import { freshGraph } from '../setup/graph.ts';

const KNOWN = MIGRATIONS.at(-1)?.version ?? 0;
const ROWS = 25;
const CHUNK = 10;

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph();
});

afterAll(async () => {
  await graph.write('test', (tx) => tx.run(`MATCH (m:Meta) SET m.schema = ${KNOWN}, m.step = 0`));
  await graph.close();
});

/** Three steps: rows, a number on each in chunks, an index. `broken` makes the second fail on its second chunk. */
function numbering(broken: boolean): Migration {
  let chunks = 0;
  return {
    version: KNOWN + 1,
    name: 'numbering',
    steps: [
      {
        name: 'rows',
        chunk: async (tx) => {
          await tx.run(`UNWIND range(1, ${ROWS}) AS i MERGE (:Trial {i: i})`);
          return true;
        },
      },
      {
        name: 'numbers',
        chunk: async (tx) => {
          chunks++;
          if (broken && chunks === 2) throw new Error('a planted fault');
          const [row] = await tx.run(
            `MATCH (t:Trial) WHERE t.touched IS NULL WITH t LIMIT ${CHUNK} SET t.touched = 1 RETURN count(*)`,
          );
          return Number(row?.[0]) < CHUNK;
        },
      },
      { name: 'index', schema: 'CREATE INDEX trial_i IF NOT EXISTS FOR (t:Trial) ON (t.i)' },
    ],
  };
}

const touched = async () => (await graph.read('test', 'MATCH (t:Trial) RETURN count(t.touched), sum(t.touched)'))[0];
const meta = async () => (await graph.read('test', 'MATCH (m:Meta) RETURN m.schema, m.step'))[0];

describe('P-027 migrations', () => {
  it('leave every constraint and index of the ontology online', async () => {
    const found = await graph.read('test', 'SHOW INDEXES YIELD name, state RETURN name, state');
    const states = new Map(found as [string, string][]);
    expect(CONSTRAINTS.filter(({ name }) => states.get(name) !== 'ONLINE')).toEqual([]);
  });

  it('change nothing when run again', async () => {
    const before = await graph.read('test', 'MATCH (m:Meta) RETURN properties(m)');
    expect(await migrate(graph)).toEqual({ from: KNOWN, to: KNOWN });
    expect(await graph.read('test', 'MATCH (m:Meta) RETURN properties(m)')).toEqual(before);
  });

  it('name the step that failed, keep what was done, and complete on the next run', async () => {
    const failing = migrate(graph, undefined, [...MIGRATIONS, numbering(true)]);
    await expect(failing).rejects.toThrow(/numbering\), step 2 of 3 \(numbers\) failed: a planted fault/);
    expect(await touched()).toEqual([CHUNK, CHUNK]);
    expect(await meta()).toEqual([KNOWN, 1]);

    const lines: string[] = [];
    const report = (line: string) => lines.push(line);
    await migrate(graph, report, [...MIGRATIONS, numbering(false)]);
    expect(await touched()).toEqual([ROWS, ROWS]);
    expect(await meta()).toEqual([KNOWN + 1, 0]);
    expect(lines).toEqual([expect.stringContaining('numbering')]);
  });

  it('refuse data of a newer program', async () => {
    await expect(migrate(graph)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('newer') });
  });

  it('begin in an empty database', async () => {
    await graph.write('test', (tx) => tx.run('MATCH (n) WHERE n:Meta OR n:Trial DELETE n'));
    await graph.schema('test', 'DROP INDEX trial_i IF EXISTS');
    const other = openGraph(testDatabase());
    expect(await migrate(other)).toEqual({ from: 0, to: KNOWN });
    await other.close();
  });
});
