import { beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../src/contract/errors.js';
import { createInbox } from '../src/create-inbox.js';
import { keepLeases } from '../src/keep-leases.js';
import { createMemoryStore } from '../src/store/memory-store.js';
import type { Store } from '../src/store/store.js';

const SECOND = 1_000;

describe('an inbox beside those of other processes', () => {
  let now: number;
  let isAway: boolean;
  let store: Store;
  let one: ReturnType<typeof createInbox>;
  let other: ReturnType<typeof createInbox>;
  beforeEach(() => {
    now = 1_764_000_000_000;
    isAway = false;
    store = createMemoryStore();
    const whileThere = {
      ...store,
      finish: async (delivery: string) => {
        if (isAway) throw new StoreError('It is away.');
        return store.finish(delivery);
      },
    };
    [one, other] = [createInbox(whileThere, () => now), createInbox(store, () => now)];
  });

  it('gives what a process has taken on to another soon after that one was killed', async () => {
    expect(await one.take('slack:d', 'reply')).toBe(true);
    now += 29 * SECOND;
    expect(await other.unfinished('slack:')).toEqual([]);
    now += SECOND;
    expect(await other.unfinished('slack:')).toEqual([{ delivery: 'slack:d', reply: 'reply' }]);
  });

  it('leaves it to a process that says that it is still at it, however long that takes', async () => {
    await one.take('slack:d', 'reply');
    for (let minutes = 0; minutes < 14; minutes += 0.5) {
      now += 29 * SECOND;
      await one.renew();
      expect(await other.unfinished('slack:')).toEqual([]);
    }
  });

  it('renews what was taken over from another, and nothing that was never its own', async () => {
    await one.take('slack:d', 'reply');
    expect(await other.take('slack:d', 'reply')).toBe(false);
    await other.renew();
    now += 30 * SECOND;
    expect(await other.unfinished('slack:')).toHaveLength(1);
    now += 20 * SECOND;
    await other.renew();
    now += 20 * SECOND;
    expect(await one.unfinished('slack:')).toEqual([]);
  });

  it('gives up at once what it did not get sent before it stopped', async () => {
    await one.take('slack:d', 'reply');
    await one.take('slack:e', 'reply');
    await one.finish('slack:e');
    await one.release();
    expect(await other.unfinished('slack:')).toEqual([{ delivery: 'slack:d', reply: 'reply' }]);
  });

  it('lets nobody send again what arrived while the store was away', async () => {
    await one.take('teams:d', 'reply');
    isAway = true;
    await one.finish('teams:d');
    now += 20 * SECOND;
    await expect(one.renew()).rejects.toThrow(StoreError);
    now += 20 * SECOND;
    expect(await one.unfinished('teams:')).toEqual([]);
    isAway = false;
    await one.renew();
    now += 60 * SECOND;
    expect(await other.unfinished('teams:')).toEqual([]);
    expect(await other.taken('teams:d')).toBe(true);
  });

  it('is renewed again and again, also after that has failed, and released in the end', async () => {
    const logged: string[] = [];
    const say = (_fields: object, message: string) => void logged.push(message);
    const log = { debug: say, info: say, warn: say, error: say };
    const beats: (() => void)[] = [];
    const every = (_milliseconds: number, run: () => void) => {
      beats.push(run);
      return () => void beats.pop();
    };
    const done: string[] = [];
    const renew = async () => {
      done.push('renewed');
      if (isAway) throw new StoreError('It is away.');
    };
    const release = async () => void done.push('released');
    const stop = keepLeases({ inbox: { renew, release }, every, log });
    isAway = true;
    beats[0]?.();
    beats[0]?.();
    await stop();
    expect(done).toEqual(['renewed', 'renewed', 'released']);
    expect(logged).toEqual(Array(2).fill('Replies under way could not be kept; trying again'));
    expect(beats).toEqual([]);
  });
});
