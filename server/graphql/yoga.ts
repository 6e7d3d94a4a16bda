/** GraphQL over HTTP: the ordered list of plugins is the architecture. */
import { createYoga, useExecutionCancellation as executionCancellation, type YogaServerInstance } from 'graphql-yoga';
import type { Plans } from '../graph/read/plans.ts';
import type { Graph } from '../graph/run.ts';
import { contextFor, type RequestContext, type ServerContext } from './context.ts';
import { errorShape, MAX_BODY } from './error-shape.ts';
import { limits } from './limits/limits.ts';
import type { LogFailure } from './problem.ts';
import { buildServedSchema } from './schema.ts';

export type GraphqlParts = { graph: Graph; plans: Plans; publicMode: boolean; logFailure: LogFailure };

/** Yoga answers its own health check at every address that ends so; no address holds a space. */
const NO_HEALTH_CHECK = ' ';

/** Safe settings first: each turns off something that Yoga does by default (reliability.md 4). */
export function createYogaServer({
  graph,
  plans,
  publicMode,
  logFailure,
}: GraphqlParts): YogaServerInstance<ServerContext, RequestContext> {
  return createYoga<ServerContext, RequestContext>({
    schema: buildServedSchema(publicMode),
    context: ({ requestId, request }) => contextFor({ graph, plans, publicMode, requestId, signal: request.signal }),
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: NO_HEALTH_CHECK,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: MAX_BODY,
    logging: false,
    // The error shape masks: it knows our codes, the request id and the log.
    maskedErrors: false,
    plugins: [limits(), executionCancellation(), errorShape(logFailure)],
  });
}
