/** `/health`: the process lives. `/ready`: it can answer questions, so the database does too. Both say nothing secret. */
import { TawaturError } from '../errors.ts';
import type { Graph } from '../graph/run.ts';
import { sendJson } from './answer.ts';
import { allow, type Exchange, type Step } from './exchange.ts';

/** 200 as long as the process lives. */
export const health: Step = (exchange) => {
  if (exchange.path !== '/health') return false;
  allow(exchange, 'GET', 'HEAD');
  sendJson(exchange, 200, { status: 'ok' });
  return true;
};

/** 200 where the database answers and the server is not about to stop, else 503 UNAVAILABLE. */
export function ready(graph: Graph, isDraining: () => boolean): Step {
  return async (exchange: Exchange) => {
    if (exchange.path !== '/ready') return false;
    allow(exchange, 'GET', 'HEAD');
    if (isDraining()) throw new TawaturError('UNAVAILABLE', 'The server is shutting down.');
    await graph.ping().catch((cause) => {
      throw new TawaturError('UNAVAILABLE', 'The database does not answer, or refuses us.', { cause });
    });
    sendJson(exchange, 200, { status: 'ready' });
    return true;
  };
}
