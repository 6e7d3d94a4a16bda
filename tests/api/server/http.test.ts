/** The server in front: what it answers to whom, and in which shape it refuses. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_DATABASE, type RunningServer, startServer } from './server.ts';

const SCRIPT = `export const x = ${JSON.stringify('tawatur '.repeat(1_000))};`;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

let folder: string;
let server: RunningServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawatur-client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tawatur</title>');
  writeFileSync(join(folder, 'assets/index-Ab3_x-9Z.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/dot-Ab3_x-9Z.png'), PNG);
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '..', 'tawatur-outside.txt'), 'not to be served');
  server = await startServer(NO_DATABASE, { clientDir: folder });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
  rmSync(join(folder, '..', 'tawatur-outside.txt'));
});

type Raw = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** As it is sent: no decoding, no header of fetch's own, any path. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string | Buffer,
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port: server.port, host: '127.0.0.1', method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Writes bytes on a socket and reads until the server closes it. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(text);
  });
}

const json = (raw: Raw) => JSON.parse(raw.body.toString());
const QUESTION = JSON.stringify({ query: '{ __typename }' });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('every answer', () => {
  it.each([
    ['GET', '/'],
    ['GET', '/health'],
    ['GET', '/assets/index-Ab3_x-9Z.js'],
    ['POST', '/graphql'],
    ['GET', '/nowhere'],
  ])('%s %s carries the headers of the browser policy and no CORS header', async (method, path) => {
    const { headers } = await send(
      method,
      path,
      method === 'POST' ? JSON_TYPE : {},
      method === 'POST' ? QUESTION : undefined,
    );
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        "trusted-types tawatur-worker; worker-src 'self'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
  });
});

describe('the client', () => {
  it('has its page at / and lets nobody keep it unasked', async () => {
    const { status, headers, body } = await send('GET', '/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body.toString()).toContain('<title>Tawatur</title>');
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes compressed with %s, and for ever where its name holds a hash', async (encoding, unpack) => {
    const { headers, body } = await send('GET', '/assets/index-Ab3_x-9Z.js', { 'accept-encoding': encoding });
    expect(headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(body.length).toBeLessThan(SCRIPT.length / 10);
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it('comes as it is where the browser takes no compression or the file has its own', async () => {
    const plain = await send('GET', '/assets/index-Ab3_x-9Z.js', { 'accept-encoding': 'br;q=0, identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(SCRIPT);
    const image = await send('GET', '/assets/dot-Ab3_x-9Z.png', { 'accept-encoding': 'gzip, br' });
    expect(image.headers['content-type']).toBe('image/png');
    expect(image.headers['content-encoding']).toBeUndefined();
    expect(image.body).toEqual(PNG);
  });

  it('answers HEAD without a body and 304 to who has it', async () => {
    const head = await send('HEAD', '/icon.svg');
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    const again = await send('GET', '/icon.svg', { 'if-none-match': String(head.headers['etag']) });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it.each([
    '/../tawatur-outside.txt',
    '/assets/../../tawatur-outside.txt',
    '/%2e%2e/tawatur-outside.txt',
    '//tawatur-outside.txt',
    '/assets',
    '/index.html/',
    '//graphql',
  ])('has nothing at %s', async (path) => {
    const raw = await send('GET', path);
    expect(raw.status).toBe(404);
    expect(json(raw).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('health', () => {
  it('is 200 as long as the process lives, and ready is 503 while the database does not answer', async () => {
    expect(await send('GET', '/health')).toMatchObject({ status: 200 });
    const raw = await send('GET', '/ready');
    expect(raw.status).toBe(503);
    expect(raw.headers['retry-after']).toBe('1');
    expect(json(raw).errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  });
});

describe('who may ask', () => {
  const own = () => `127.0.0.1:${server.port}`;
  it.each([
    ['a foreign Host', { host: 'rebound.example' }],
    ['a foreign Host on our port', { host: 'rebound.example:4000' }],
    ['a Host that begins like ours', { host: 'localhost.example' }],
    ['a foreign Origin', { origin: 'http://rebound.example' }],
    ['an Origin on another port', { origin: 'http://127.0.0.1:1' }],
    ['a page from a file', { origin: 'null' }],
  ])('%s: 403', async (_who, headers) => {
    const raw = await send('POST', '/graphql', { ...JSON_TYPE, ...headers }, QUESTION);
    expect(raw.status).toBe(403);
    expect(json(raw).errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('our own page, by any of our names', async () => {
    for (const host of [own(), `localhost:${server.port}`, `[::1]:${server.port}`, 'LOCALHOST']) {
      const raw = await send('POST', '/graphql', { ...JSON_TYPE, host, origin: `http://${host}` }, QUESTION);
      expect(raw.status).toBe(200);
    }
  });

  it('a preflight of a foreign page is refused without a CORS header', async () => {
    const raw = await send('OPTIONS', '/graphql', {
      origin: 'http://rebound.example',
      'access-control-request-method': 'POST',
    });
    expect(raw.status).toBe(403);
    expect(raw.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('questions', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['a form with parts', 'multipart/form-data; boundary=x', '--x--'],
    ['GraphQL as it is', 'application/graphql', '{ __typename }'],
    ['GraphQL as JSON of another name', 'application/graphql+json', QUESTION],
    ['plain text', 'text/plain', QUESTION],
    ['JSON of another name', 'application/json-patch', QUESTION],
  ])('%s: 415', async (_what, type, body) => {
    const raw = await send('POST', '/graphql', { 'content-type': type }, body);
    expect(raw.status).toBe(415);
    expect(json(raw).errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('without a type: 415', async () => {
    expect((await send('POST', '/graphql', {}, QUESTION)).status).toBe(415);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s: 405', async (method) => {
    const raw = await send(method, '/graphql');
    expect(raw.status).toBe(405);
    expect(raw.headers['allow']).toBe('GET, POST');
    expect(json(raw).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  it('files and health know GET and HEAD only', async () => {
    for (const path of ['/', '/health', '/ready']) {
      const raw = await send('POST', path);
      expect(raw.status).toBe(405);
      expect(raw.headers['allow']).toBe('GET, HEAD');
    }
  });

  it.each([
    ['no JSON', '{', 400],
    ['a list', '[{"query":"{ __typename }"}]', 400],
    ['null', 'null', 400],
    ['a number', '1', 400],
    ['no question', '{}', 400],
    ['a question that is no text', '{"query":{}}', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', 400],
    ['a parameter that nobody knows', '{"query":"{ __typename }","surprise":1}', 400],
  ])('%s: 400', async (_what, body, status) => {
    const raw = await send('POST', '/graphql', JSON_TYPE, body);
    expect(raw.status).toBe(status);
    expect(json(raw).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it('bytes that are no UTF-8, and a prototype in the variables, do no harm', async () => {
    const bytes = Buffer.from('{"query":"{ __typename #\xff }"}', 'latin1');
    expect((await send('POST', '/graphql', JSON_TYPE, bytes)).status).toBeLessThan(500);
    const body = '{"query":"{ __typename }","variables":{"__proto__":{"polluted":1}}}';
    expect((await send('POST', '/graphql', JSON_TYPE, body)).status).toBe(200);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['with its length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('of more than 100 kB, %s: 413', async (_how, headers) => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } });
    const raw = await send('POST', '/graphql', { ...JSON_TYPE, ...headers }, body);
    expect(raw.status).toBe(413);
    expect(json(raw).errors[0].extensions.code).toBe('PAYLOAD_TOO_LARGE');
  });

  it('by GET with variables that are no JSON: 400', async () => {
    const raw = await send('GET', '/graphql?query=%7B__typename%7D&variables=x');
    expect(raw.status).toBe(400);
    expect(json(raw).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it('to which the name of no operation fits: 400', async () => {
    const raw = await send('POST', '/graphql', JSON_TYPE, '{"query":"query A { __typename }","operationName":"B"}');
    expect(raw.status).toBe(400);
    expect(json(raw).errors[0].extensions.code).toBe('BAD_INPUT');
  });

  it('that end like an address of health are questions all the same', async () => {
    const raw = await send('GET', '/graphql?query=%7B__typename%7D&operationName=/health');
    expect(json(raw).errors[0].extensions.code).toBe('BAD_INPUT');
  });
});

describe('what is no request', () => {
  it.each([
    [
      'headers of 17 kB',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(17 * 1024)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
      400,
      'BAD_INPUT',
    ],
    ['noise', 'tawatur\r\n\r\n', 400, 'BAD_INPUT'],
  ])('%s', async (_what, text, status, code) => {
    const answer = await sendRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('Content-Security-Policy:');
    const [, body = ''] = answer.split('\r\n\r\n');
    expect(JSON.parse(body).errors[0].extensions.code).toBe(code);
  });

  it('is not kept in the log, and the next request is answered', async () => {
    expect(server.logged.filter(({ level }) => level === 'error')).toEqual([]);
    expect((await send('GET', '/health')).status).toBe(200);
  });
});
