/** P-023: the database is gone: 503 within 3 s, on the API and on /ready; it comes back without a restart of the server. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIRST_START, kill, Tawatur } from './tawatur.ts';

const QUESTION = '{ stats { articles } }';

let tawatur: Tawatur;
beforeAll(async () => {
  tawatur = await Tawatur.create();
  await tawatur.ready();
}, FIRST_START);
afterAll(() => tawatur.remove());

const readiness = async (): Promise<number> => (await fetch(`${tawatur.address}/ready`)).status;

/** Milliseconds: a clear answer while the database is gone; no read hangs longer; well again, from its first answer on. */
const GONE = 3_000;
const DEADLINE = 8_500;
const HEALED = 10_000;

/** Asks until the API and /ready are well again. Every answer before that is a clear one, and comes in time. */
async function untilHealthy(): Promise<void> {
  for (let back = 0; ; await pause(100)) {
    const asked = Date.now();
    const { status, body } = await tawatur.graphql(QUESTION);
    if (back === 0) expect(Date.now() - asked).toBeLessThan(isBack() ? DEADLINE : GONE);
    if (back === 0 && isBack()) back = asked;
    if (status === 200) expect(body).toEqual({ data: { stats: { articles: 1 } } });
    else
      expect(body.errors?.[0]?.extensions).toMatchObject({
        retryable: true,
        code: expect.stringMatching(/UNAVAILABLE|BUSY/),
      });
    if (status === 200 && (await readiness()) === 200) return expect(Date.now() - back).toBeLessThan(HEALED);
  }
}

const isBack = (): boolean => /The database answers again/.test(tawatur.output);

it('P-023 the database is killed: 503 UNAVAILABLE within 3 s, healthy again within 10 s, the server stays', async () => {
  const { pid, java = 0, bolt } = tawatur.run;
  expect(await tawatur.graphql(QUESTION)).toMatchObject({ status: 200 });
  kill(java, 'SIGKILL');
  const asked = Date.now();
  const [api, ready] = await Promise.all([tawatur.graphql(QUESTION), readiness()]);
  expect(Date.now() - asked).toBeLessThan(GONE);
  expect(ready).toBe(503);
  expect(api.status).toBe(503);
  expect(api.body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  await untilHealthy();
  expect(tawatur.run).toMatchObject({ pid, bolt });
  expect(tawatur.run.java).not.toBe(java);
});

it('P-023 a second time likewise, and while it is away the server can be stopped', async () => {
  const { java = 0 } = tawatur.run;
  kill(java, 'SIGKILL');
  await tawatur.says(/was ended by SIGKILL: starting it again …[\s\S]*was ended by SIGKILL: starting it again …/);
  expect(await tawatur.stop('SIGTERM')).toMatchObject({ code: 0, signal: null });
  expect(tawatur.processes()).toEqual([]);
});
