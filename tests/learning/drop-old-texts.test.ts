import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { dropOldTexts } from '../../src/learning/drop-old-texts.js';
import { firstDay } from '../../src/learning/first-day.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { quietLog } from '../quiet-log.js';

const NOON = Date.parse('2026-11-28T12:00:00Z');
const DAY = 24 * 60 * 60_000;
const SHAPE = 'unknown/unclear/rds/iam/en';

describe('the first of the last days', () => {
  it.each([
    [1, '2026-11-28'],
    [2, '2026-11-27'],
    [30, '2026-10-30'],
    [0, '2026-11-29'],
  ])('counts today as one of them: %d', (days, day) => {
    expect(firstDay(NOON, days)).toBe(day);
  });
});

describe('dropping old texts', () => {
  /** A clock that is moved by hand; it ticks when the timer would. */
  function createTimer() {
    let run: (() => void) | undefined;
    const timer = {
      now: NOON,
      isRunning: () => run !== undefined,
      tick: () => run?.(),
      every: (_: number, what: () => void) => {
        run = what;
        what();
        return () => {
          run = undefined;
        };
      },
    };
    return timer;
  }

  async function storeWithText() {
    const store = createMemoryStore();
    await store.countGap(SHAPE, '2026-11-27', 'who has the keys?');
    await store.countGap(SHAPE, '2026-11-28', 'who has the keys now?');
    return store;
  }

  it('drops at once what is too old, and keeps the counts', async () => {
    const store = await storeWithText();
    const { every, now } = createTimer();
    const stop = dropOldTexts({ store, keepDays: 1, now: () => now, every, log: quietLog });
    await stop();
    expect(await store.gaps()).toMatchObject([{ shape: SHAPE, count: 2, texts: ['who has the keys now?'] }]);
  });

  it('drops what becomes too old later on', async () => {
    const store = await storeWithText();
    const timer = createTimer();
    const stop = dropOldTexts({
      store,
      keepDays: 2,
      now: () => timer.now,
      every: timer.every,
      log: quietLog,
    });
    timer.tick();
    timer.now += 2 * DAY;
    timer.tick();
    await stop();
    expect(await store.gaps()).toMatchObject([{ count: 2, texts: [] }]);
  });

  it('drops everything once the operator keeps no text any more', async () => {
    const store = await storeWithText();
    const { every, now } = createTimer();
    await dropOldTexts({ store, keepDays: 0, now: () => now, every, log: quietLog })();
    expect(await store.gaps()).toMatchObject([{ count: 2, texts: [] }]);
  });

  it('drops the words of votes too', async () => {
    const store = createMemoryStore();
    const vote = { answer: 'a', person: 'p', shape: SHAPE, helpful: false, reason: null, words: 'no!' };
    await store.keepVote(vote, '2026-11-26');
    const { every, now } = createTimer();
    await dropOldTexts({ store, keepDays: 2, now: () => now, every, log: quietLog })();
    expect(await store.votes()).toMatchObject([{ helpful: false, words: null, day: '2026-11-26' }]);
  });

  it('tries again after a failure, and logs its kind alone', async () => {
    const timer = createTimer();
    const days: string[] = [];
    const warnings: unknown[] = [];
    const store = {
      async dropTexts(before: string) {
        days.push(before);
        if (days.length === 1) throw new StoreError('the disk is full');
      },
    };
    const log = { ...quietLog, warn: (...line: unknown[]) => warnings.push(line) };
    const stop = dropOldTexts({ store, keepDays: 1, now: () => timer.now, every: timer.every, log });
    timer.tick();
    await stop();
    expect(days).toEqual(['2026-11-28', '2026-11-28']);
    expect(warnings).toEqual([[{ kind: 'StoreError' }, expect.any(String)]]);
  });

  it('ends its timer and waits for what is under way when it is stopped', async () => {
    const timer = createTimer();
    let isDone = false;
    const store = {
      async dropTexts() {
        await new Promise((resolve) => setTimeout(resolve, 10));
        isDone = true;
      },
    };
    const stop = dropOldTexts({
      store,
      keepDays: 1,
      now: () => timer.now,
      every: timer.every,
      log: quietLog,
    });
    await stop();
    expect({ isDone, isRunning: timer.isRunning() }).toEqual({ isDone: true, isRunning: false });
  });
});
