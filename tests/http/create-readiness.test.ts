import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { createReadiness, type ReadinessParts } from '../../src/http/create-readiness.js';

const THERE: ReadinessParts['store'] = { ping: async () => {} };
const ABLE = { store: THERE, canReadModels: async () => true, platforms: [], now: Date.now };

function ready(parts: Partial<ReadinessParts> = {}) {
  const readiness = createReadiness({ ...ABLE, ...parts });
  readiness.started();
  return readiness;
}

describe('whether Demarc is able to answer', () => {
  it('says that it starts, then nothing, then that it stops', async () => {
    const readiness = createReadiness(ABLE);
    expect(await readiness.missing()).toEqual(['Demarc is starting.']);
    readiness.started();
    expect(await readiness.missing()).toEqual([]);
    readiness.stopping();
    expect(await readiness.missing()).toEqual(['Demarc is stopping.']);
  });

  it('says that the store does not answer, and nothing of why', async () => {
    const store = { ping: () => Promise.reject(new StoreError('postgres://demarc:s3cret@db is away')) };
    expect(await ready({ store }).missing()).toEqual(['The store does not answer.']);
  });

  it('waits for a store no longer than whoever asks', async () => {
    const began = performance.now();
    const store = { ping: () => new Promise<void>(() => {}) };
    expect(await ready({ store }).missing()).toEqual(['The store does not answer.']);
    expect(performance.now() - began).toBeLessThan(1_900);
  });

  it('asks the store once a second at most, however many ask, and then again', async () => {
    let now = 0;
    let pings = 0;
    const store = {
      async ping() {
        pings += 1;
      },
    };
    const { missing } = ready({ store, now: () => now });
    await Promise.all([missing(), missing()]);
    now = 999;
    await missing();
    expect(pings).toBe(1);
    now = 1_000;
    await missing();
    expect(pings).toBe(2);
  });

  it('asks a store that hangs no second time, and finds it again when it answers', async () => {
    let now = 0;
    let pings = 0;
    let answer = () => {};
    const store = {
      ping() {
        pings += 1;
        return new Promise<void>((resolve) => {
          answer = resolve;
        });
      },
    };
    const { missing } = ready({ store, now: () => now });
    for (; now < 2_000; now += 1_000) expect(await missing()).toEqual(['The store does not answer.']);
    expect(pings).toBe(1);
    answer();
    await pause(1);
    const again = missing();
    answer();
    expect(await again).toEqual([]);
    expect(pings).toBe(2);
  });

  it('says that what was learnt can be read no more', async () => {
    const { missing } = ready({ canReadModels: async () => false });
    expect(await missing()).toEqual(['dist/models.bin was written over: start Demarc again.']);
  });

  it('names a platform that is cut off', async () => {
    let isConnected = false;
    const platforms = [{ name: 'slack', isConnected: () => isConnected }, { name: 'teams' }] as const;
    const { missing } = ready({ platforms });
    expect(await missing()).toEqual(['The connection to slack is down.']);
    isConnected = true;
    expect(await missing()).toEqual([]);
  });
});
