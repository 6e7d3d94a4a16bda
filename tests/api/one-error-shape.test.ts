/** P-002: every error has one shape and a documented code; no stack, no secret. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODES, type Code } from '../../server/errors.ts';
import { type Graph, openGraph } from '../../server/graph/run.ts';
import { testDatabase } from '../setup/database.ts';
import { NO_DATABASE, type Problem, type RunningServer, serve, startSeeded, startServer } from './server/server.ts';

const TOKEN = 'a-token-that-nobody-may-see';
const ENDLESS = 'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN count(*)';
/** Rows of 80 kB: the memory of a transaction is full long before its time is over, on a slow machine too. */
const HUGE = `WITH reduce(s = '0123456789', i IN range(1, 13) | s + s) AS long
  UNWIND range(1, 1000000) AS i WITH collect(long + i) AS rows RETURN size(rows)`;
const BROKEN = 'MATCH (n:Entity RETURN n';
const QUESTION = '{ stats { groups } }';

/** Codes that no question of these roots can cause: only a writer is told of a conflict or of a full disk. */
const ONLY_WHEN_WRITING: Code[] = ['CONFLICT', 'STORAGE'];

type Provoked = { status: number; body: { errors: Problem[] }; headers: Headers };
let seeded: RunningServer;
let guarded: RunningServer;
let without: RunningServer;
const others: RunningServer[] = [];
beforeAll(async () => {
  seeded = await startSeeded();
  guarded = await startServer(NO_DATABASE, { token: TOKEN });
  without = await startServer(NO_DATABASE);
});
afterAll(() => Promise.all([seeded, guarded, without, ...others].map((server) => server.stop())));

const post = async (
  server: RunningServer,
  body: object | string,
  headers: Record<string, string> = {},
): Promise<Provoked> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as { errors: Problem[] } };
};
const get = async (server: RunningServer, path: string, init: RequestInit = {}): Promise<Provoked> => {
  const response = await fetch(server.url + path, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as { errors: Problem[] } };
};
/** A server whose questions run this statement instead of their own, in the real database; plans are made as always. */
const running = async (statement: string): Promise<RunningServer> => {
  const graph = openGraph(testDatabase());
  const other: Graph = {
    read: (op, cypher, params, options) =>
      options?.requestId === undefined
        ? graph.read(op, cypher, params, options)
        : graph.read(op, statement, {}, options),
    write: graph.write.bind(graph),
    schema: graph.schema.bind(graph),
    ping: graph.ping.bind(graph),
    close: () => graph.close(),
  };
  const server = await serve(other);
  others.push(server);
  return server;
};

/** Sends bytes and waits until the server has said what it thinks of them. */
const raw = (text: string): Promise<Provoked> =>
  new Promise((resolve, reject) => {
    const socket = connect(without.port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = '{}'] = answer.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), headers: new Headers(), body: JSON.parse(body) });
    });
  });

const PROVOKED: Partial<Record<Code, () => Promise<Provoked>>> = {
  BAD_INPUT: () => post(seeded, { query: '{ node(id: "") { id } }' }),
  QUERY_TOO_LARGE: () => post(seeded, { query: `{ ${'__typename '.repeat(501)} }` }),
  UNAUTHENTICATED: () => post(guarded, { query: QUESTION }),
  FORBIDDEN: () => post(seeded, { query: QUESTION }, { origin: 'http://foreign.example' }),
  NOT_FOUND: () => get(seeded, '/nowhere'),
  METHOD_NOT_ALLOWED: () => get(seeded, '/graphql', { method: 'PUT' }),
  NOT_ACCEPTABLE: () => get(seeded, '/graphql?query={stats{claims}}', { headers: { accept: 'text/html' } }),
  REQUEST_TIMEOUT: () => raw('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '),
  PAYLOAD_TOO_LARGE: () => post(seeded, { query: QUESTION, variables: { x: 'x'.repeat(100_000) } }),
  UNSUPPORTED_MEDIA_TYPE: () => post(seeded, 'query=x', { 'content-type': 'application/x-www-form-urlencoded' }),
  HEADERS_TOO_LARGE: () => raw(`GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`),
  TOO_COSTLY: async () => post(await running(HUGE), { query: QUESTION }),
  BUSY: busy,
  UNAVAILABLE: () => post(without, { query: QUESTION }),
  TIMEOUT: async () => post(await running(ENDLESS), { query: QUESTION }),
  INTERNAL_SERVER_ERROR: async () => post(await running(BROKEN), { query: QUESTION }),
};

/** Takes every place in the line for the database, then asks. */
async function busy(): Promise<Provoked> {
  const server = await running(ENDLESS);
  const giveUp = new AbortController();
  const fill = Array.from({ length: 12 }, () =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(QUESTION)}`, { signal: giveUp.signal }).catch(
      () => undefined,
    ),
  );
  const answers = await Promise.all(Array.from({ length: 4 }, () => post(server, { query: QUESTION })));
  giveUp.abort();
  await Promise.all(fill);
  return answers.find(({ body }) => body.errors[0]?.extensions.code === 'BUSY') ?? (answers[0] as Provoked);
}

describe('P-002: one shape of errors', () => {
  it('has a way to provoke every code', () => {
    expect(new Set([...Object.keys(PROVOKED), ...ONLY_WHEN_WRITING])).toEqual(new Set(Object.keys(CODES)));
  });

  it.each(Object.entries(PROVOKED))('%s', async (code, provoke) => {
    const { status, body, headers } = await provoke();
    const row = CODES[code as Code];
    expect(body.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(status).toBe(row.status);
    for (const { message, extensions, ...rest } of body.errors) {
      expect(message).toMatch(/^\S.*[.!?]$/s);
      expect(extensions.retryable).toBe(row.retryable);
      expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('x-request-id') ?? extensions.requestId).toBe(extensions.requestId);
      expect(
        Object.keys(extensions).filter((key) => !['code', 'retryable', 'limit', 'value', 'requestId'].includes(key)),
      ).toEqual([]);
      expect(Object.keys(rest).filter((key) => !['path', 'locations'].includes(key))).toEqual([]);
    }
    if (row.status === 503) expect(headers.get('retry-after')).toBe('1');
    const told = JSON.stringify(body);
    for (const secret of [/\bat .*:\d+:\d+/, /node_modules/, /neo4j/i, /bolt:/, /MATCH|UNWIND/, new RegExp(TOKEN)]) {
      expect(told).not.toMatch(secret);
    }
  });

  it('names the argument that is wrong', async () => {
    const { body } = await post(seeded, { query: '{ relations(first: 0) { totalCount } }' });
    expect(body.errors[0]).toMatchObject({ path: ['relations'], extensions: { limit: 100, value: 0 } });
    expect(body.errors[0]?.message).toContain('`first`');
  });
});

describe('the log', () => {
  it('says nothing of bad questions', () => {
    expect([...seeded.logged, ...guarded.logged].filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('tells what was masked, under the id that the client got', async () => {
    const server = await running(BROKEN);
    const { body } = await post(server, { query: QUESTION });
    const [line] = server.logged.filter(({ level }) => level === 'error');
    expect(line).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: body.errors[0]?.extensions.requestId });
    expect(line?.error).toContain('Neo.ClientError.Statement.SyntaxError');
    expect(line?.error).toContain('caused by');
  });

  it('holds one line for a failure', () => {
    const failures = without.logged.filter(({ level }) => level === 'error');
    expect(failures.map(({ code }) => code)).toEqual(['UNAVAILABLE']);
  });
});

describe('one root that fails leaves the others standing', () => {
  const MIXED = '{ wrong: node(id: "") { id } right: stats { articles } nobody: node(id: "group:nobody") { id } }';

  it.each(['application/json', 'application/graphql-response+json'])('with 200 for %s', async (accept) => {
    const { status, data, errors } = await seeded.ask(MIXED, {}, { accept });
    expect(status).toBe(200);
    expect(data).toEqual({ wrong: null, right: { articles: 1 }, nobody: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['wrong'], extensions: { code: 'BAD_INPUT' } });
  });

  it('with the status of its code where no root answered', async () => {
    const { status, data } = await seeded.ask('{ a: node(id: "") { id } b: relations(first: 0) { totalCount } }');
    expect(status).toBe(400);
    expect(data).toEqual({ a: null, b: null });
  });

  it('without a database no root answers: 503 in both forms', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, data } = await without.ask('{ stats { groups } node(id: "group:x") { id } }', {}, { accept });
      expect(status).toBe(503);
      expect(data).toEqual({ stats: null, node: null });
    }
  });
});
