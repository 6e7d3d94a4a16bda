/** Family 1: requests that are wrong in form. Each gets its clear answer, and nothing of it stays behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_DATABASE, type RunningServer, startServer } from '../api/server/server.ts';
import { expectClear, expectUnharmed, QUESTION, question, request, send } from './raw.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(NO_DATABASE);
});
afterAll(() => server.stop());

const json = (body: unknown) => question(JSON.stringify(body));
const typed = (type: string, body: string) => request('POST /graphql', type ? { 'Content-Type': type } : {}, body);
const ASKED = 'GET /graphql?query=%7B__typename%7D';
const LONG = 'x'.repeat(101_000);

/** What, bytes, status (or one of several), code; null where the answer is good. */
const CASES: [string, Buffer, number | number[], string | null][] = [
  ['a form', typed('application/x-www-form-urlencoded', 'query=%7B__typename%7D'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a form with parts', typed('multipart/form-data; boundary=x', '--x--'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['plain text', typed('text/plain', QUESTION), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['GraphQL as it is', typed('application/graphql', '{ __typename }'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['no type', typed('', QUESTION), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['broken JSON', question('{"query":'), 400, 'BAD_INPUT'],
  ['no body', question(''), 400, 'BAD_INPUT'],
  ['bytes that are no UTF-8', question(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), 400, 'BAD_INPUT'],
  ['a list of questions', question(`[${QUESTION}]`), 400, 'BAD_INPUT'],
  ['null', json(null), 400, 'BAD_INPUT'],
  ['null as question', json({ query: null }), 400, 'BAD_INPUT'],
  ['a number as question', json({ query: 1 }), 400, 'BAD_INPUT'],
  ['an object as question', json({ query: {} }), 400, 'BAD_INPUT'],
  ['an unknown parameter', json({ query: '{ __typename }', surprise: 1 }), 400, 'BAD_INPUT'],
  ['a mutation by GET', request('GET /graphql?query=mutation%7Bx%7D'), [400, 405], null],
  ['PUT', request('PUT /graphql', { 'Content-Type': 'application/json' }, QUESTION), 405, 'METHOD_NOT_ALLOWED'],
  ['TRACE', request('TRACE /graphql'), 405, 'METHOD_NOT_ALLOWED'],
  ['an operation of another name', json({ query: 'query A { __typename }', operationName: 'B' }), 400, 'BAD_INPUT'],
  ['a body of 101 kB', json({ query: '{ __typename }', variables: { x: LONG } }), 413, 'PAYLOAD_TOO_LARGE'],
  ['a body of 100 MB', question(`{"query":"${'x'.repeat(100_000_000)}"}`), 413, 'PAYLOAD_TOO_LARGE'],
  [
    'a good body in chunks',
    question(`${QUESTION.length.toString(16)}\r\n${QUESTION}\r\n0\r\n\r\n`, {
      'Content-Length': '',
      'Transfer-Encoding': 'chunked',
    }),
    200,
    null,
  ],
  [
    'two lengths',
    Buffer.from(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n{}${QUESTION}`,
    ),
    400,
    'BAD_INPUT',
  ],
  [
    'a length and chunks at once',
    question(`0\r\n\r\nGET /health HTTP/1.1\r\n\r\n`, { 'Transfer-Encoding': 'chunked' }),
    400,
    'BAD_INPUT',
  ],
  ['headers of 17 kB', request('GET /', { 'X-Long': 'x'.repeat(17_000) }), 431, 'HEADERS_TOO_LARGE'],
  ['headers that do not end', Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '), 408, 'REQUEST_TIMEOUT'],
  [
    'a preflight of a foreign page',
    request('OPTIONS /graphql', { Origin: 'https://foreign.example', 'Access-Control-Request-Method': 'POST' }),
    403,
    'FORBIDDEN',
  ],
  ['a question of a foreign page', question(QUESTION, { Origin: 'https://foreign.example' }), 403, 'FORBIDDEN'],
  ['a foreign Host', question(QUESTION, { Host: 'rebound.example' }), 403, 'FORBIDDEN'],
  ['no Host', Buffer.from('GET / HTTP/1.1\r\nConnection: close\r\n\r\n'), 400, 'BAD_INPUT'],
  [
    'two Hosts',
    Buffer.from('GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    400,
    'BAD_INPUT',
  ],
  ['a page wanted from the API', request(ASKED, { Accept: 'text/html' }), 406, 'NOT_ACCEPTABLE'],
  ['JSON in another charset', request(ASKED, { Accept: 'application/json; charset=utf-16' }), 406, 'NOT_ACCEPTABLE'],
  ['events wanted', request(ASKED, { Accept: 'text/event-stream' }), 406, 'NOT_ACCEPTABLE'],
  ['what a browser wants', request(ASKED, { Accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' }), 200, null],
  [
    'a prototype in the variables',
    question('{"query":"{ __typename }","variables":{"__proto__":{"polluted":1}}}'),
    200,
    null,
  ],
  ['an address that is not there', request('GET /nowhere'), 404, 'NOT_FOUND'],
  ['an address with two slashes', request('GET //graphql?query=%7B__typename%7D'), 404, 'NOT_FOUND'],
  ['an address that climbs', request('GET /../../etc/passwd'), 404, 'NOT_FOUND'],
  ['an address that climbs in disguise', request('GET /assets/%2e%2e/%2e%2e/package.json'), 404, 'NOT_FOUND'],
  ['HEAD', request('HEAD /graphql'), 405, null],
  ['no HTTP at all', Buffer.from('tawatur\r\n\r\n'), 400, 'BAD_INPUT'],
];

describe('a request that is wrong in form', () => {
  it.each(CASES)('%s', async (_what, bytes, status, code) => {
    const answer = await send(server.port, bytes);
    expect([status].flat()).toContain(answer.status);
    expectClear(answer, code);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    await expectUnharmed(server);
  });

  it('leaves no memory behind', async () => {
    const wrong = CASES.filter(([, bytes]) => bytes.length < 1_000_000 && bytes.length > 100).map(([, bytes]) => bytes);
    for (const bytes of wrong.slice(0, 12)) await send(server.port, bytes);
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 30; round++) for (const bytes of wrong.slice(0, 12)) await send(server.port, bytes);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
  });
});
