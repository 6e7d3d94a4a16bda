/** `/health`: the process lives. `/ready`: it can answer questions, so the database does too. Both say nothing secret. */
import { TawaturError } from '../errors.ts';
import type { Plans } from '../graph/read/plans.ts';
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

export type Readiness = { graph: Graph; plans: Plans; isDraining: () => boolean };

/**
 * 200 where the database answers, knows our statements and the server is not about to stop, else 503 UNAVAILABLE. The log is
 * spared: whoever watches asks every second.
 */
export function ready(parts: Readiness): Step {
  return async (exchange: Exchange) => {
    if (exchange.path !== '/ready') return false;
    allow(exchange, 'GET', 'HEAD');
    if (await isReady(parts)) sendJson(exchange, 200, { status: 'ready' });
    else
      sendProblem(exchange, new TawaturError('UNAVAILABLE', 'The database is not ready, or the server is stopping.'));
    return true;
  };
}

async function isReady({ graph, plans, isDraining }: Readiness): Promise<boolean> {
  if (isDraining()) return false;
  const answers = await graph.ping().then(
    () => true,
    () => false,
  );
  if (!answers) plans.forget();
  else if (!plans.areMade()) plans.made().catch(() => undefined);
  return answers && plans.areMade();
}
