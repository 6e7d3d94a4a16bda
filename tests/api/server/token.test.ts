/** With a token nobody else may ask, from wherever; health stays open for whoever watches the process. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_DATABASE, type RunningServer, startServer } from './server.ts';

const TOKEN = 'right-token-of-the-test';
const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(NO_DATABASE, { token: TOKEN });
});
afterAll(() => server.stop());

describe('with a token', () => {
  it.each([
    ['none', undefined],
    ['a wrong one', 'Bearer wrong'],
    ['an empty one', 'Bearer '],
    ['the token without a scheme', TOKEN],
    ['a wrong user', basic('admin', TOKEN)],
    ['a wrong password', basic('tawatur', 'wrong')],
  ])('%s: 401, and a browser is told to ask', async (_what, authorization) => {
    for (const path of ['/', '/graphql?query=%7B__typename%7D']) {
      const response = await fetch(server.url + path, authorization ? { headers: { authorization } } : {});
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm="tawatur"/);
      const text = await response.text();
      expect(JSON.parse(text).errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect(text).not.toContain(TOKEN);
    }
  });

  it.each([
    ['Bearer', `Bearer ${TOKEN}`],
    ['bearer in small letters', `bearer ${TOKEN}`],
    ['Basic with the user tawatur', basic('tawatur', TOKEN)],
  ])('the right one as %s, and any Host', async (_how, authorization) => {
    const answer = await server.ask('{ __typename }', {}, { authorization, origin: 'http://proxy.example' });
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  it('health and readiness need none', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  });
});
