/** P-024: SIGTERM, sent to npm, drains the server, stops the database and ends with 0 within 10 s. */
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { FIRST_START, Tawatur } from './tawatur.ts';

let tawatur: Tawatur;
beforeAll(async () => {
  tawatur = await Tawatur.create();
}, FIRST_START);
beforeEach(() => tawatur.ready(), FIRST_START);
afterEach(() => tawatur.stop());
afterAll(() => tawatur.remove());

/** A question of which the second half is sent only when `rest` is called. */
function slowQuestion() {
  const body = JSON.stringify({ query: '{ stats { articles } }' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const asking = request(`${tawatur.address}/graphql`, { method: 'POST', headers });
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    asking.once('error', reject);
    asking.once('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, text });
    });
  });
  asking.write(body.slice(0, 10));
  return { answer, rest: () => asking.end(body.slice(10)) };
}

it('P-024 SIGTERM to npm drains and ends with 0 within 10 s', async () => {
  const { answer, rest } = slowQuestion();
  await pause(300); // the question has arrived, in part
  const began = Date.now();
  const ended = tawatur.stop('SIGTERM');
  await tawatur.says(/Stopping …/);
  await expect(fetch(`${tawatur.address}/health`)).rejects.toThrow(); // nothing new is taken
  rest();
  expect(await answer).toEqual({ status: 200, text: '{"data":{"stats":{"articles":1}}}' });
  expect(await ended).toMatchObject({ code: 0, signal: null });
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(tawatur.processes()).toEqual([]);
});

it('P-024 a client that never finishes cannot hold it longer', async () => {
  const { answer } = slowQuestion();
  const cut = expect(answer).rejects.toThrow();
  await pause(300);
  const began = Date.now();
  expect(await tawatur.stop('SIGTERM')).toMatchObject({ code: 0, signal: null });
  expect(Date.now() - began).toBeLessThan(10_000);
  await cut;
  expect(tawatur.processes()).toEqual([]);
});
