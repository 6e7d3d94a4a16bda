/** `/health`: the process lives. `/ready`: it can answer questions, so the database does too. Both say nothing secret. */
import { TawaturError } from '../errors.ts';
import type { Graph } from '../graph/run.ts';
import { sendJson, sendProblem } from './answer.ts';
import { allow, type Exchange, type Step } from './exchange.ts';

/** 200 as long as the process lives. */
export const health: Step = (exchange) => {
  if (exchange.path !== '/health') return false;
  allow(exchange, 'GET', 'HEAD');
  sendJson(exchange, 200, { status: 'ok' });
  return true;
};

/**
 * 200 where the database answers and the server is not about to stop, else 503 UNAVAILABLE. The log is spared: whoever watches
 * asks every second.
 */
export function ready(graph: Graph, isDraining: () => boolean): Step {
  return async (exchange: Exchange) => {
    if (exchange.path !== '/ready') return false;
    allow(exchange, 'GET', 'HEAD');
    const answers =
      !isDraining() &&
      (await graph.ping().then(
        () => true,
        () => false,
      ));
    if (answers) sendJson(exchange, 200, { status: 'ready' });
    else
      sendProblem(
        exchange,
        new TawaturError('UNAVAILABLE', 'The database does not answer, or the server is stopping.'),
      );
    return true;
  };
}
