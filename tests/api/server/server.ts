/** A server of ours on a free port, before the database of the test run or before one that is not there. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Graph, openGraph } from '../../../server/graph/run.ts';
import type { LogEntry, LogLevel } from '../../../server/http/log.ts';
import { createServer, type ServerSettings, type TawaturServer } from '../../../server/http/server.ts';
import { testDatabase } from '../../setup/database.ts';
import { BAD_NOTICE, type TestGraph } from '../../setup/graph.ts';
import { seededGraph } from '../../setup/seed.ts';

export type Logged = LogEntry & { level: LogLevel };
export type RunningServer = {
  url: string;
  port: number;
  server: TawaturServer;
  /** All that was logged so far. */
  logged: Logged[];
  /** What the database said of our statements and should not have to. */
  complaints: string[];
  /** Sends a question as JSON. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
};
export type Problem = {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; retryable: boolean; limit?: number; value?: number; requestId: string };
};
// biome-ignore lint/suspicious/noExplicitAny: answers are read by the tests that asked
export type Answer = { status: number; headers: Headers; data: any; errors: Problem[] };
export type Options = Partial<ServerSettings> & { clientDir?: string };
export type Connection = { uri: string; user: string; password: string; database: string };

/** Nothing listens there: port 1 is reserved. */
export const NO_DATABASE: Connection = {
  uri: 'bolt://127.0.0.1:1',
  user: 'neo4j',
  password: 'none',
  database: 'neo4j',
};

/** Starts one; stop it in afterAll. */
export async function startServer(database: Connection, options: Options = {}): Promise<RunningServer> {
  const complaints: string[] = [];
  const graph = openGraph(database, (text) => {
    if (BAD_NOTICE.test(text)) complaints.push(text);
  });
  return { ...(await serve(graph, options)), complaints };
}

/** Starts one before a graph that is open already, and closes that in the end. */
export async function serve(graph: Graph, options: Options = {}): Promise<RunningServer> {
  const { clientDir = join(tmpdir(), 'tawatur-no-client'), ...settings } = options;
  const logged: Logged[] = [];
  const server = createServer({
    graph,
    settings: { host: '127.0.0.1', port: 0, publicMode: false, ...settings },
    clientDir,
    log: (level, entry) => logged.push({ level, ...entry }),
  });
  const { port } = await server.listen();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    server,
    logged,
    complaints: [],
    ask: (query, variables, headers) => ask(url, query, variables, headers),
    async stop() {
      await server.drain(1_000);
      await graph.close();
    },
  };
}

/** Starts one before a graph that holds the seed article, and what else `fill` puts there. */
export async function startSeeded(
  options: Partial<ServerSettings> = {},
  fill: (graph: TestGraph) => Promise<unknown> = async () => undefined,
): Promise<RunningServer> {
  const graph = await seededGraph();
  await fill(graph);
  await graph.close();
  return startServer(testDatabase(), options);
}

async function ask(url: string, query: string, variables?: object, headers: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data: unknown; errors?: Problem[] };
  return { status: response.status, headers: response.headers, data, errors };
}
