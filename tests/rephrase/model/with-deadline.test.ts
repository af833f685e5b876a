import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Complete } from '../../../src/rephrase/model/complete.js';
import { withDeadline } from '../../../src/rephrase/model/with-deadline.js';
import { PROMPT } from './a-prompt.js';
import { scripted, waiting } from './scripted-complete.js';

let stopping: AbortController;
let unwanted: AbortController;
let pass: () => void;
let timers: number;

beforeEach(() => {
  stopping = new AbortController();
  unwanted = new AbortController();
  timers = 0;
});

/** Time passes when a test says so; what is waited for no longer is taken back. */
function within(complete: Complete) {
  const pause = (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      timers += 1;
      pass = resolve;
      signal.addEventListener('abort', () => {
        timers -= 1;
        reject(signal.reason);
      });
    });
  return withDeadline(complete, { deadline: 8000, stopping: stopping.signal, pause })(
    PROMPT,
    unwanted.signal,
  );
}

const deaf: Complete = () => new Promise(() => undefined);

describe('a deadline', () => {
  it('ends a call, which is told', async () => {
    const model = waiting();
    const call = within(model.complete);
    expect(model.underWay()).toBe(1);
    pass();
    await expect(call).rejects.toMatchObject({ trouble: 'timeout' });
    expect(model.underWay()).toBe(0);
  });

  it('ends a call that does not listen', async () => {
    const call = within(deaf);
    pass();
    await expect(call).rejects.toMatchObject({ trouble: 'timeout' });
  });

  it.each([
    ['the process stops', () => stopping],
    ['the caller wants no answer any more', () => unwanted],
  ])('does not come when %s first', async (_what, source) => {
    const call = within(deaf);
    source().abort();
    await expect(call).rejects.toMatchObject({ trouble: 'stopped' });
    await expect(within(deaf)).rejects.toMatchObject({ trouble: 'stopped' });
  });

  it.each([
    ['an answer', scripted()],
    ['a failure', scripted('server')],
  ])('leaves no timer and no listener behind after %s', async (_what, { complete }) => {
    await within(complete).catch(() => undefined);
    expect(timers).toBe(0);
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([]);
    expect(getEventListeners(unwanted.signal, 'abort')).toEqual([]);
  });
});
