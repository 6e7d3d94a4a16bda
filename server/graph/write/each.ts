/** Statements over lists, `UNWIND $rows AS …`: nothing for an empty list, not even a plan, and never too many rows at once. */
import type { Params, Row, Tx } from '../run.ts';

/** 5,000 gain nothing, and hold the lock three times as long. */
const MOST_ROWS = 2_000;

/** @returns the rows of all statements, in their order; what is DISTINCT or ordered in a statement is so within 2,000 rows. */
export async function each(tx: Tx, cypher: string, rows: Iterable<unknown>, params: Params = {}): Promise<Row[]> {
  const all = [...new Set(rows)];
  const found: Row[] = [];
  for (let start = 0; start < all.length; start += MOST_ROWS) {
    found.push(...(await tx.run(cypher, { ...params, rows: all.slice(start, start + MOST_ROWS) })));
  }
  return found;
}
