/** The one server in front: the ordered list of steps is the architecture. */
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { TawaturError } from '../errors.ts';
import { plansOf } from '../graph/read/plans.ts';
import type { Graph } from '../graph/run.ts';
import { describe, isOurs, type LogFailure } from '../graphql/problem.ts';
import { createYogaServer } from '../graphql/yoga.ts';
import { isThisMachine } from '../settings.mjs';
import { sendProblem } from './answer.ts';
import { refuseMalformed } from './client-error.ts';
import { drainable } from './drain.ts';
import { beginExchange, type Exchange, type Step } from './exchange.ts';
import { checkHost } from './guards/host.ts';
import { jsonAccepted, jsonOnly } from './guards/json-only.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { requireToken } from './guards/token.ts';
import { health, ready } from './health.ts';
import type { Log } from './log.ts';
import { graphiql } from './page/graphiql.ts';
import { staticFiles } from './page/static.ts';

export type ServerSettings = { host: string; port: number; token?: string | undefined; publicMode: boolean };
export type ServerParts = { graph: Graph; settings: ServerSettings; clientDir: string; log: Log };
export type TawaturServer = {
  /** Begins to answer. Rejects with Node's error where the port is taken. Port 0 picks a free one. */
  listen(): Promise<{ port: number }>;
  /** Answers what was asked, takes nothing new, and cuts what is not done after these milliseconds. */
  drain(milliseconds: number): Promise<void>;
};

const GRAPHQL = '/graphql';
/** Bytes of all headers; milliseconds for the headers, for a whole request, and between two looks (Node's default is 30 s). */
const LIMITS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  requireHostHeader: false, // checkHost does, and says so
};

/** Puts the parts together; nothing listens yet. */
export function createServer({ graph, settings, clientDir, log }: ServerParts): TawaturServer {
  let draining = false;
  const plans = plansOf(graph);
  const logFailure: LogFailure = (requestId, code, error) =>
    log('error', { event: 'failure', requestId, code, error: describe(error) });
  const yoga = createYogaServer({ graph, plans, publicMode: settings.publicMode, logFailure });
  const steps: Step[] = [
    securityHeaders,
    checkHost(settings.token),
    health,
    ready({ graph, plans, isDraining: () => draining }),
    requireToken(settings.token),
    at(GRAPHQL, jsonOnly),
    at(GRAPHQL, jsonAccepted),
    at(GRAPHQL, questions(yoga)),
    graphiql(isThisMachine(settings.host) && !settings.publicMode),
    staticFiles(clientDir),
    notFound,
  ];
  const server = createHttpServer(LIMITS, (request, response) => {
    const exchange = beginExchange(request, response);
    logRequest(exchange, log);
    void answer(exchange, steps, logFailure);
  });
  const drain = drainable(server);
  server.on('clientError', (error, socket) => refuseMalformed(error, socket as Socket));
  return {
    async listen() {
      const listening = await listen(server, settings);
      plans.made().catch(() => undefined); // whoever asks first waits for them, and is told of a failure
      return listening;
    },
    async drain(milliseconds) {
      draining = true;
      await drain(milliseconds);
      await yoga.dispose();
    },
  };
}

/** A step for one address only. */
function at(path: string, step: Step): Step {
  return (exchange) => (exchange.path === path ? step(exchange) : false);
}

function questions(yoga: ReturnType<typeof createYogaServer>): Step {
  return async ({ request, response, requestId }) => {
    response.setHeader('Cache-Control', 'no-store');
    await yoga(request, response, { requestId });
    return true;
  };
}

const notFound: Step = ({ path }) => {
  throw new TawaturError('NOT_FOUND', `There is nothing at ${path.slice(0, 100)}.`);
};

/** Walks the steps until one answers; a failure becomes an answer of the one shape. */
async function answer(exchange: Exchange, steps: Step[], logFailure: LogFailure): Promise<void> {
  const { response, requestId } = exchange;
  try {
    for (const step of steps) if (await step(exchange)) return;
  } catch (error) {
    const code = error instanceof TawaturError ? error.code : 'INTERNAL_SERVER_ERROR';
    if (isOurs(code)) logFailure(requestId, code, error);
    if (response.headersSent) response.destroy();
    else sendProblem(exchange, error);
  }
}

function logRequest({ request, response, path, requestId }: Exchange, log: Log): void {
  const begun = performance.now();
  response.on('close', () => {
    const milliseconds = Math.round(performance.now() - begun);
    const { method = '' } = request;
    log('info', { event: 'request', requestId, method, path, status: response.statusCode, milliseconds });
  });
}

function listen(server: Server, { host, port }: ServerSettings): Promise<{ port: number }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port });
    });
  });
}
