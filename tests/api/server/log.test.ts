/** One JSON line per event: failures always, requests only where asked for. */
import { expect, it } from 'vitest';
import { jsonLog } from '../../../server/http/log.ts';

it('is quiet about requests unless asked', () => {
  const lines: string[] = [];
  const quiet = jsonLog('error', (line) => lines.push(line));
  quiet('info', { event: 'request', path: '/' });
  expect(lines).toEqual([]);
  const chatty = jsonLog('info', (line) => lines.push(line));
  chatty('info', { event: 'request', path: '/' });
  expect(lines).toHaveLength(1);
});

it('writes one line that a program can read, whatever stands in it', () => {
  const lines: string[] = [];
  jsonLog('error', (line) => lines.push(line))('error', {
    event: 'failure',
    requestId: 'r',
    error: 'two\nlines "quoted" \u2028',
  });
  expect(lines.join('').split('\n')).toHaveLength(2);
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 'error', event: 'failure', requestId: 'r' });
  expect(JSON.parse(lines.join('')).at).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
});
