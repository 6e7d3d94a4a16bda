/** Requests of the page: one at a time for a purpose, tried again where that may help, and said when they fail for good. */
import { afterEach, describe, expect, it } from 'vitest';
import { ApiError } from '../../../client/api/fetcher.ts';
import { inTurn, load, retryNow, stop } from '../../../client/state/data/loading.ts';
import type { Rows } from '../../../client/state/data/rows.ts';
import { getState } from '../../../client/state/store.ts';

type Answer = (rows: Rows) => Rows;
const same: Answer = (rows) => rows;
const away = new ApiError('DATABASE_AWAY', 'away', true);
/** A request that is answered, or fails, when the test says so. */
function asked() {
  const calls: { answer: () => void; fail: (cause: Error) => void }[] = [];
  const run = (): Promise<Answer> =>
    new Promise((answer, fail) => {
      calls.push({ answer: () => answer(same), fail });
    });
  return { calls, run };
}
/** Until everything has run that waits for nothing but promises. */
const soon = (): Promise<void> => new Promise((done) => setImmediate(done));
const phase = () => getState().loads.get('expand')?.phase;
afterEach(() => stop('expand'));

describe('trying again', () => {
  it('does not ask twice at once, however often it is wished', async () => {
    const { calls, run } = asked();
    const settled: boolean[] = [];
    load('expand', run, (hadFailed) => settled.push(hadFailed));
    calls[0]?.fail(away);
    await soon();
    expect(phase()).toBe('waiting');
    retryNow();
    retryNow();
    expect(calls).toHaveLength(2);
    calls[1]?.answer();
    await soon();
    expect(settled).toEqual([true]);
    expect(phase()).toBeUndefined();
  });

  it('is not done where it cannot help: that is said', async () => {
    const { calls, run } = asked();
    load('expand', run);
    calls[0]?.fail(new ApiError('BAD_INPUT', 'no', false, 'r1'));
    await soon();
    expect(phase()).toBe('failed');
    expect(getState().notice.text).toMatch(/BAD_INPUT.*r1/);
  });
});

describe('a second request for a purpose', () => {
  it('ends the first, whose answer counts no more', async () => {
    const [first, second] = [asked(), asked()];
    const settled: string[] = [];
    load('expand', first.run, () => settled.push('first'));
    load('expand', second.run, () => settled.push('second'));
    first.calls[0]?.answer();
    second.calls[0]?.answer();
    await soon();
    expect(settled).toEqual(['second']);
  });

  it.each(['answer', 'fail'] as const)('or waits until the first has come to an end: %s', async (how) => {
    const [first, second] = [asked(), asked()];
    const settled: string[] = [];
    inTurn('expand', () => load('expand', first.run, () => settled.push('first')));
    inTurn('expand', () => settled.push('asks nothing'));
    inTurn('expand', () => load('expand', second.run, () => settled.push('second')));
    expect(second.calls).toHaveLength(0);
    first.calls[0]?.[how](new ApiError('BAD_INPUT', 'no', false));
    await soon();
    second.calls[0]?.answer();
    await soon();
    expect(settled).toEqual([...(how === 'answer' ? ['first'] : []), 'asks nothing', 'second']);
    expect(phase()).toBeUndefined();
  });
});
