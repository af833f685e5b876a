import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Held, holdWhileUsed } from '../src/hold-while-used.js';

describe('holding something while it is used', () => {
  let clock: number;
  let got: number;
  let fails: boolean;
  let held: Held<{ readonly number: number }>;
  beforeEach(() => {
    clock = 0;
    got = 0;
    fails = false;
    held = holdWhileUsed({
      get: async () => {
        got += 1;
        const number = got;
        await new Promise((resolve) => setImmediate(resolve));
        if (fails) throw new Error('the disk is gone');
        return { number };
      },
      unused: 100,
      now: () => clock,
    });
  });

  it('gets nothing before somebody asks', () => {
    expect(got).toBe(0);
    expect(held.letGo()).toBe(false);
  });

  it('gets it once for all who ask at once, and for all who ask later', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => held.get()));
    expect(new Set([...all, await held.get()]).size).toBe(1);
    expect(got).toBe(1);
  });

  it('lets go of it once nobody has asked for so long, and gets it anew', async () => {
    const before = await held.get();
    clock = 99;
    expect(held.letGo()).toBe(false);
    clock = 100;
    expect(held.letGo()).toBe(true);
    expect(held.letGo()).toBe(false);
    expect(await held.get()).not.toBe(before);
  });

  it('holds it as long as somebody asks now and then', async () => {
    const before = await held.get();
    for (clock = 60; clock < 600; clock += 60) {
      expect(held.letGo()).toBe(false);
      expect(await held.get()).toBe(before);
    }
  });

  it('tells everybody who asked that it failed, and tries again for the next', async () => {
    fails = true;
    const ended = await Promise.allSettled([held.get(), held.get()]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fails = false;
    expect(await held.get()).toEqual({ number: 2 });
  });

  it('keeps what was got anew when an earlier try fails late', async () => {
    fails = true;
    const early = held.get();
    clock = 100;
    held.letGo();
    const late = held.get().catch(() => undefined);
    await expect(early).rejects.toThrow('the disk is gone');
    await late;
    fails = false;
    expect((await held.get()).number).toBe(3);
  });
});
