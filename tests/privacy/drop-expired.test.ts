import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import type { LogFields } from '../../src/contract/log.js';
import { dropExpired } from '../../src/drop-expired.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { quietLog } from '../quiet-log.js';
import { ANNA, fillFor } from '../store/person-contract.js';

/** A timer that a test winds on. */
function createTimer() {
  let run = () => {};
  let ended = false;
  return {
    every: (_milliseconds: number, next: () => void) => {
      run = next;
      next();
      return () => {
        ended = true;
      };
    },
    fire: () => run(),
    hasEnded: () => ended,
  };
}

describe('what has expired', () => {
  it('is deleted at the start and while nobody asks anything, and votes after a year', async () => {
    const store = createMemoryStore();
    await fillFor(store, ANNA);
    const timer = createTimer();
    let now = 0;
    const stop = dropExpired({ store, now: () => now, every: timer.every, log: quietLog });
    await stop();
    const kinds = async () => new Set((await store.keptOf(ANNA, 0)).map(({ kind }) => kind));
    expect(await kinds()).toContain('conversation');
    now = 1_000;
    timer.fire();
    await stop();
    expect(await kinds()).not.toContain('conversation');
    expect(await kinds()).toContain('vote');
    for (const [day, isKept] of [
      ['2025-12-31', true],
      ['2026-01-01', false],
    ] as const) {
      now = Date.parse(`${day}T12:00:00Z`);
      timer.fire();
      await stop();
      expect((await kinds()).has('vote')).toBe(isKept);
    }
    expect(timer.hasEnded()).toBe(true);
  });

  it('is tried again after a failure, of which only the kind is logged', async () => {
    const warned: LogFields[] = [];
    const log = { ...quietLog, warn: (fields: LogFields) => void warned.push(fields) };
    let tries = 0;
    const expire = async () => {
      tries += 1;
      if (tries === 1) throw new StoreError('Cannot write to /srv/secret.');
    };
    const timer = createTimer();
    const stop = dropExpired({ store: { expire }, now: () => 0, every: timer.every, log });
    timer.fire();
    await stop();
    expect(tries).toBe(2);
    expect(warned).toEqual([{ kind: 'StoreError' }]);
  });
});
