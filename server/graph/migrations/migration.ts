/** What a migration is. One file per migration, `NNN-name.ts`; never changed once released. */
import type { Tx } from '../run.ts';

/**
 * One step: a schema statement (written so that it may run twice), or one loop over data in chunks, never both: Neo4j
 * refuses to mix them in a transaction.
 */
export type Step = { name: string } & (
  | { schema: string }
  /** One chunk in one transaction; may run twice. Gives true when nothing is left to do. */
  | { chunk: (tx: Tx) => Promise<boolean> }
);

export type Migration = { version: number; name: string; steps: readonly Step[] };
