/** Requests as bytes, so that they may be wrong in every way, and what must hold after each of them. */
import { connect } from 'node:net';
import { expect } from 'vitest';
import type { RunningServer } from '../api/server/server.ts';

export type RawAnswer = { status: number; headers: string; body: string };

export const QUESTION = JSON.stringify({ query: '{ __typename }' });

/** A request as text: a line, headers, a body with its length. */
export function request(line: string, headers: Record<string, string> = {}, body: string | Buffer = ''): Buffer {
  const all = { Host: 'localhost', Connection: 'close', 'Content-Length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).filter(([, value]) => value !== '');
  const head = [`${line} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), Buffer.from(body)]);
}

/** A question to the API by POST. */
export function question(body: string | Buffer, headers: Record<string, string> = {}): Buffer {
  return request('POST /graphql', { 'Content-Type': 'application/json', ...headers }, body);
}

/** Sends bytes and reads until the server closes; what cannot be written any more was refused already. */
export function send(port: number, bytes: Buffer): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), headers: head.toLowerCase(), body: rest.join('\r\n\r\n') });
    });
  });
}

/** What every answer must be: of our one shape where it is an error, with a code, without a stack; nobody is let in. */
export function expectClear({ headers, body }: RawAnswer, code: string | null): void {
  expect(headers).not.toContain('access-control-');
  expect(body).not.toMatch(/node_modules|\/server\/|\.ts:\d|\n\s+at /);
  if (code !== null) expect(body).toContain(`"code":"${code}"`);
}

/** The log tells of no fault of ours, and the next good question is answered. */
export async function expectUnharmed(server: RunningServer): Promise<void> {
  expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
  const { data, errors } = await server.ask('{ __typename }');
  expect([data, errors]).toEqual([{ __typename: 'Query' }, []]);
}
