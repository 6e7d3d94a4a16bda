/** One request on its way through the ordered steps of the server, and what a step is. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { TawaturError } from '../errors.ts';

/** `path` is the request's address without its query, as sent: nothing is decoded, so nothing can climb. */
export type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly requestId: string;
};

/** True where the step has answered; false hands the exchange to the next one. May throw a TawaturError. */
export type Step = (exchange: Exchange) => boolean | Promise<boolean>;

/** Names the exchange; the id stands in the answer, in errors and in the log. */
export function beginExchange(request: IncomingMessage, response: ServerResponse): Exchange {
  const requestId = randomUUID();
  response.setHeader('X-Request-Id', requestId);
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  return { request, response, path, requestId };
}

/**
 * @param methods those that the address knows
 * @throws TawaturError METHOD_NOT_ALLOWED for another one, with the header Allow
 */
export function allow({ request, response }: Exchange, ...methods: string[]): void {
  if (methods.includes(request.method ?? '')) return;
  response.setHeader('Allow', methods.join(', '));
  throw new TawaturError('METHOD_NOT_ALLOWED', `This address knows ${methods.join(' and ')} only.`);
}
