/** Times and counts: medians of interleaved runs, the statements behind an answer, and what the database reads for them. */
import { openDriver, readSession, type Settings, toBolt } from '../../server/graph/driver.ts';
import type { Graph, Params } from '../../server/graph/run.ts';

export type Statement = { cypher: string; params: Params };
export type Heard = Graph & { statements: Statement[] };

const RUNS = 15;
const WARM_UPS = 5;

/** The same graph; each statement that is read is noted. */
export function hearing(graph: Graph): Heard {
  const statements: Statement[] = [];
  return {
    statements,
    read: (op, cypher, params = {}, options) => {
      statements.push({ cypher, params });
      return graph.read(op, cypher, params, options);
    },
    write: (op, work) => graph.write(op, work),
    schema: (op, cypher) => graph.schema(op, cypher),
    ping: () => graph.ping(),
    close: () => graph.close(),
  };
}

/** Medians in milliseconds of two works that take turns, after a warm-up. */
export async function compare(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -WARM_UPS; run < RUNS; run += 1) {
    for (const [index, work] of [one, other].entries()) {
      const began = performance.now();
      await work();
      if (run >= 0) times[index]?.push(performance.now() - began);
    }
  }
  return [median(times[0]), median(times[1])];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

type Profile = { dbHits: number; children: Profile[] };
const hitsOf = ({ dbHits, children }: Profile): number => dbHits + children.reduce((sum, one) => sum + hitsOf(one), 0);

/** The bare driver, without our door. */
export function bareDriver(settings: Settings) {
  const driver = openDriver(settings);
  const ask = async (cypher: string, params: Params) => {
    const session = readSession(driver, settings.database);
    try {
      return await session.run(cypher, toBolt(params) as Params);
    } finally {
      await session.close();
    }
  };
  return {
    /** Asks them one after the other and makes rows of the answers. */
    async replay(statements: readonly Statement[]): Promise<void> {
      for (const { cypher, params } of statements) {
        const { records } = await ask(cypher, params);
        for (const record of records) [...record.values()];
      }
    },
    /** Database hits of all of them. */
    async hits(statements: readonly Statement[]): Promise<number> {
      let sum = 0;
      for (const { cypher, params } of statements) {
        const { summary } = await ask(`PROFILE ${cypher}`, params);
        if (summary.profile) sum += hitsOf(summary.profile as Profile);
      }
      return sum;
    },
    close: () => driver.close(),
  };
}
