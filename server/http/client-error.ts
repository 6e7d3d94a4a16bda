/** Requests that are none: broken, slow or with oversized headers. The socket gets one clear answer and is closed. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { TawaturError } from '../errors.ts';
import { problemOf } from '../graphql/problem.ts';
import { SECURITY_HEADERS } from './guards/security-headers.ts';

/** Answers what Node could not read as a request, in the shape of all errors. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers: _, ...problem } = problemOf(asTawaturError(error.code), randomUUID());
  const body = JSON.stringify({ errors: [problem] });
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
    ...SECURITY_HEADERS,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
}

function asTawaturError(code: string | undefined): TawaturError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new TawaturError('HEADERS_TOO_LARGE', 'The headers are larger than 16 kB together.', { limit: 16_384 });
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new TawaturError('REQUEST_TIMEOUT', 'The request took too long to arrive: 10 s for headers, 15 s in all.');
  }
  return new TawaturError('BAD_INPUT', 'This is not a request of HTTP/1.1.');
}
