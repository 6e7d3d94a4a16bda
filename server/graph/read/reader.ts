/** How reads reach the database: bound to one request, so that they are found there by its id and end with it. */
import { TawaturError } from '../../errors.ts';
import type { Graph, Params, Row } from '../run.ts';
import type { Plans } from './plans.ts';

/** Runs one reading statement; `op` names it in SHOW TRANSACTIONS. */
export type Read = (op: string, cypher: string, params?: Params) => Promise<Row[]>;

/** Statements of one request at a time: it must not take all places in the line for the database, nor lose its own. */
const AT_ONCE = 4;

export type ReaderParts = { graph: Graph; plans: Plans; signal: AbortSignal; requestId: string };

/** Binds reads to a request. */
export function readerOf({ graph, plans, signal, requestId }: ReaderParts): Read {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (op, cypher, params) => {
    if (running < AT_ONCE) running++;
    else await new Promise<void>((begin) => waiting.push(begin));
    try {
      await plans.made();
      return await graph.read(op, cypher, params, { signal, requestId });
    } catch (error) {
      if (error instanceof TawaturError && error.code === 'UNAVAILABLE') plans.forget();
      throw error;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
