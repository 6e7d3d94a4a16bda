/** What every start asks of the database, done once while Java's classes are recorded: later starts find them ready. */
import { TawaturError } from './errors.ts';
import { migrate } from './graph/migrations/migrate.ts';
import { plansOf } from './graph/read/plans.ts';
import { openGraph } from './graph/run.ts';

/** Migrates, and plans the readers' statements. `login` is that of a database without auth. */
export async function exercise(login: { uri: string; user: string; password: string }): Promise<void> {
  const graph = openGraph({ ...login, database: 'neo4j' });
  try {
    await migrate(graph);
    const plans = plansOf(graph);
    while (!plans.areMade()) await plans.made().catch(unlessBusy);
  } finally {
    await graph.close();
  }
}

/** The plans go on being made while one who waits for them gives up. */
function unlessBusy(error: unknown): void {
  if (!(error instanceof TawaturError) || error.code !== 'BUSY') throw error;
}
