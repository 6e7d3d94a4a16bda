/** How reads reach the database: bound to one request, so that they are found there by its id and end with it. */
import type { Graph, Params, Row } from '../run.ts';

/** Runs one reading statement; `op` names it in SHOW TRANSACTIONS. */
export type Read = (op: string, cypher: string, params?: Params) => Promise<Row[]>;

/** Binds reads to a request. */
export function readerOf(graph: Graph, request: { signal: AbortSignal; requestId: string }): Read {
  return (op, cypher, params) => graph.read(op, cypher, params, request);
}
