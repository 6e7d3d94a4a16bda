/** The one shape in which a failure leaves the server, by GraphQL or by plain HTTP. */
import { CODES, type Code, TawaturError } from '../errors.ts';

export type Problem = {
  message: string;
  extensions: { code: Code; retryable: boolean; limit?: number; value?: number; requestId: string };
  /** HTTP status of the code. */
  status: number;
  headers: Record<string, string>;
};

/** Seconds after which a client may try again, where trying again can help. */
const RETRY_AFTER = '1';
const UNEXPECTED = 'Something went wrong on our side. The log has it under the request id.';

/** What is told of a failure. What is not a TawaturError is a fault of ours: nothing of it is told but the request id. */
export function problemOf(error: unknown, requestId: string): Problem {
  const known = error instanceof TawaturError ? error : new TawaturError('INTERNAL_SERVER_ERROR', UNEXPECTED);
  const { status, retryable } = CODES[known.code];
  return {
    message: known.message,
    extensions: {
      code: known.code,
      retryable,
      ...(known.limit === undefined ? {} : { limit: known.limit }),
      ...(known.value === undefined ? {} : { value: known.value }),
      requestId,
    },
    status,
    headers: {
      ...(status === 503 ? { 'Retry-After': RETRY_AFTER } : {}),
      ...(status === 401 ? { 'WWW-Authenticate': 'Basic realm="tawatur", charset="UTF-8"' } : {}),
    },
  };
}

/** Code, message, stack and all causes of an error, for the log. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `[${error.code}] ` : '';
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${code}${error.stack ?? error.message}${cause}`;
}

/** Tells the log of what no client can be blamed for. */
export type LogFailure = (requestId: string, code: Code, error: unknown) => void;

/** Whether the fault is on our side of the wire: the log is silent about bad questions. */
export function isOurs(code: Code): boolean {
  return CODES[code].status >= 500;
}
