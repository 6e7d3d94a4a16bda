/** P-001: speaks GraphQL over HTTP; all audits of the reference suite pass. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_DATABASE, type RunningServer, startServer } from './server/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(NO_DATABASE);
});
afterAll(() => server.stop());

describe('P-001: GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch });

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? String(result.reason) : '').toBe('ok');
  });
});
