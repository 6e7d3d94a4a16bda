/** The Neo4j of this worker: files of one worker run in turn, and no other worker uses its database. */
import { inject } from 'vitest';

export type TestDatabase = { uri: string; user: string; password: string; database: string };

/** Where the tests of this file find their database, which may hold what an earlier file left. */
export function testDatabase(): TestDatabase {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const found = inject('databases')[worker - 1];
  if (!found) throw new Error(`Worker ${worker} has no database.`);
  return found;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker. */
    databases: readonly TestDatabase[];
  }
}
