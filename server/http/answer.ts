/** Answers that are not GraphQL: a JSON object, or an error in the shape that GraphQL errors have. */
import type { ServerResponse } from 'node:http';
import { problemOf } from '../graphql/problem.ts';
import type { Exchange } from './exchange.ts';

/** Sends a small object; nothing is cached. */
export function sendJson({ request, response }: Exchange, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** Sends an error as `{errors: [{message, extensions}]}` with the status of its code. */
export function sendProblem(exchange: Exchange, error: unknown): void {
  const { status, headers, ...problem } = problemOf(error, exchange.requestId);
  for (const [name, value] of Object.entries(headers)) exchange.response.setHeader(name, value);
  closeIfUnread(exchange.response, exchange.request.complete);
  sendJson(exchange, status, { errors: [problem] });
}

/** A body that nobody reads must not be taken for the next request. */
function closeIfUnread(response: ServerResponse, complete: boolean): void {
  if (!complete) response.setHeader('Connection', 'close');
}
