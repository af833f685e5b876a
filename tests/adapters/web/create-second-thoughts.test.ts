import { describe, expect, it } from '@jest/globals';
import { createSecondThoughts } from '../../../adapters/web/create-second-thoughts.js';

const LONG = 60_000;
const never = () => new Promise<undefined>(() => {});
/** Thinks for longer than a turn, as a model does. */
const later = (better: object | undefined) => () =>
  new Promise<object | undefined>((resolve) => setTimeout(resolve, 5, better));

describe('second thoughts', () => {
  it('are given once, under their name alone', async () => {
    const thoughts = createSecondThoughts({ most: 2, lifetime: LONG });
    const [one = '', two = ''] = await Promise.all([
      thoughts.begin(later({ a: 1 })),
      thoughts.begin(later({ b: 2 })),
    ]);
    expect(await thoughts.take(two)).toEqual({ b: 2 });
    expect(await thoughts.take(one)).toEqual({ a: 1 });
    expect([one, two, ''].map((name) => thoughts.take(name))).toEqual([undefined, undefined, undefined]);
  });

  it('are given to the first who asks, however soon others ask', async () => {
    const thoughts = createSecondThoughts({ most: 1, lifetime: LONG });
    const name = (await thoughts.begin(later({ a: 1 }))) ?? '';
    const [first, second] = [thoughts.take(name), thoughts.take(name)];
    expect(second).toBeUndefined();
    expect(await first).toEqual({ a: 1 });
  });

  it('have names of 128 random bits', async () => {
    const thoughts = createSecondThoughts({ most: 50, lifetime: LONG });
    const names = await Promise.all(Array.from({ length: 50 }, () => thoughts.begin(never)));
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^[\w-]{22}$/);
    thoughts.end();
  });

  it('have no name when nothing comes of them at once', async () => {
    const thoughts = createSecondThoughts({ most: 1, lifetime: LONG });
    expect(await thoughts.begin(async () => undefined)).toBeUndefined();
    expect(await thoughts.begin(async () => ({ a: 1 }))).toMatch(/./);
  });

  it('are not begun when there are too many, and are again once one was given', async () => {
    const thoughts = createSecondThoughts({ most: 1, lifetime: LONG });
    let finish = (_better: object) => {};
    const name = await thoughts.begin(() => new Promise((resolve) => (finish = resolve)));
    const taken = thoughts.take(name ?? '');
    let begun = 0;
    const count = async () => ({ begun: ++begun });
    expect(await thoughts.begin(count)).toBeUndefined();
    expect(begun).toBe(0);
    finish({ a: 1 });
    await taken;
    expect(await thoughts.begin(count)).toMatch(/./);
    expect(begun).toBe(1);
  });

  it('are forgotten after their lifetime, and who waits for one is told that it came to nothing', async () => {
    const thoughts = createSecondThoughts({ most: 2, lifetime: 20 });
    const [left = '', waited = ''] = await Promise.all([thoughts.begin(never), thoughts.begin(never)]);
    // The timer is of the kind that keeps no program alive; this one keeps the test.
    const alive = setInterval(() => {}, 5);
    expect(await thoughts.take(waited)).toBeUndefined();
    expect(await thoughts.begin(async () => ({ a: 1 }))).toMatch(/./);
    expect(thoughts.take(left)).toBeUndefined();
    clearInterval(alive);
  });

  it('end at once, and none begins after that', async () => {
    const thoughts = createSecondThoughts({ most: 2, lifetime: LONG });
    const name = (await thoughts.begin(never)) ?? '';
    const taken = thoughts.take(name);
    thoughts.end();
    expect(await taken).toBeUndefined();
    expect(await thoughts.begin(async () => ({ a: 1 }))).toBeUndefined();
  });
});
