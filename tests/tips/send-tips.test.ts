import { beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformError, StoreError } from '../../src/contract/errors.js';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { createFakePlatform, type FakePlatform } from './fake-platform.js';
import { makeTips } from './make-tips.js';
import { type Clock, type Logged, startSending } from './start-sending.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NINE = Date.parse('2026-01-05T09:00:00Z');
const MONDAY = '2026-01-05';
const KNOWLEDGE = {
  tips: makeTips(['a-1', 'b-1', 'c-1', 'd-1', 'e-1']),
  topics: new Map(),
  services: new Map(),
} as unknown as Knowledge;
const busy = (after = 0) => new PlatformError('busy', { after }, false);

const subscribe = (address: string, part: Partial<Subscription> = {}): Subscription => ({
  address,
  by: null,
  time: '09:00',
  zone: 'UTC',
  locale: 'en',
  days: [1, 2, 3, 4, 5],
  holidays: null,
  resumes: null,
  ...part,
});

describe('sending tips', () => {
  let clock: Clock;
  let store: Store;
  let slack: FakePlatform;
  let logged: Logged[];
  beforeEach(() => {
    clock = { now: NINE - MINUTE };
    store = createMemoryStore();
    slack = createFakePlatform('slack', () => clock.now);
    logged = [];
  });
  const start = (parts: { store?: Store; platforms?: FakePlatform[]; knowledge?: Knowledge } = {}) =>
    startSending(clock, { store, knowledge: KNOWLEDGE, platforms: [slack], ...parts }, logged);
  const messages = (level: string) => logged.filter((line) => line.level === level);

  it('looks every 30 seconds, and posts each tip once, when its time has come', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    await store.keepSubscription(subscribe('slack:T1:C2', { time: '09:30', locale: 'nl' }), 0);
    const sending = start();
    expect(sending.interval).toBe(30_000);
    for (let i = 0; i < 300; i += 1) await sending.tick(30_000);
    expect(slack.arrived).toMatchObject([
      { address: 'slack:T1:C1', id: `tip:slack:T1:C1:${MONDAY}`, at: NINE, answer: { locale: 'en' } },
      {
        address: 'slack:T1:C2',
        id: `tip:slack:T1:C2:${MONDAY}`,
        at: NINE + 30 * MINUTE,
        answer: { locale: 'nl' },
      },
    ]);
    expect(slack.attempts).toHaveLength(2);
    expect(await store.tipsGiven('slack:T1:C1')).toHaveLength(1);
    expect(messages('info')).toMatchObject([{ tips: 1 }, { tips: 1 }]);
    expect(slack.arrived[0]?.answer.suggestions.map(({ question }) => question)).toContain('tips off');
  });

  it('gives another tip each day', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    for (let i = 0; i < 7 * 24; i += 1) await sending.tick(HOUR);
    expect(slack.arrived).toHaveLength(5);
    expect(new Set(slack.arrived.map(({ answer }) => answer.title)).size).toBe(5);
  });

  it('tries again after as long as the platform asked for, and no sooner', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      if (slack.attempts.length < 3) throw busy(3 * MINUTE);
    };
    for (let i = 0; i < 60; i += 1) await sending.tick(30_000);
    const [first = 0, second = 0, third = 0] = slack.attempts.map(({ at }) => at);
    expect(second - first).toBeGreaterThanOrEqual(3 * MINUTE);
    expect(third - second).toBeGreaterThanOrEqual(3 * MINUTE);
    expect(slack.arrived).toHaveLength(1);
    expect(slack.attempts).toHaveLength(3);
    expect(messages('warn')).toMatchObject([{ tips: 1 }, { tips: 1 }]);
  });

  it('tries ever more slowly, stops with the catch-up window, says how many are lost, and goes on the day after', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    await store.keepSubscription(subscribe('slack:T1:C2'), 0);
    const sending = start();
    slack.before = () => {
      throw busy();
    };
    for (let i = 0; i < 600; i += 1) await sending.tick(30_000);
    const times = slack.attempts.filter(({ address }) => address === 'slack:T1:C1').map(({ at }) => at);
    const waits = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(times.length).toBeLessThan(15);
    expect(times.at(-1)).toBeLessThan(NINE + 2 * HOUR);
    expect(logged.filter(({ message }) => message.includes('too late'))).toMatchObject([{ tips: 2 }]);
    slack.before = () => undefined;
    for (let i = 0; i < 24; i += 1) await sending.tick(HOUR);
    expect(slack.arrived.map(({ id }) => id.slice(-10))).toEqual(['2026-01-06', '2026-01-06']);
  });

  it('gives up for the day what the platform refuses for good', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      throw new PlatformError('too big', null, false);
    };
    for (let i = 0; i < 100; i += 1) await sending.tick(MINUTE);
    expect(slack.attempts).toHaveLength(1);
    expect(messages('error')).toMatchObject([{ tips: 1 }]);
    expect(await store.subscription('slack:T1:C1')).toBeDefined();
  });

  it('drops the subscription of a place that is gone for three days', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    await store.keepSubscription(subscribe('slack:T1:C2'), 0);
    const sending = start();
    slack.before = (address) => {
      if (address.endsWith('C1')) throw new PlatformError('not in channel', null, true);
    };
    for (let i = 0; i < 47; i += 1) await sending.tick(HOUR);
    expect(await store.subscription('slack:T1:C1')).toBeDefined();
    for (let i = 0; i < 24; i += 1) await sending.tick(HOUR);
    expect(await store.subscription('slack:T1:C1')).toBeUndefined();
    expect(slack.arrived.map(({ address }) => address)).toEqual(Array(3).fill('slack:T1:C2'));
    expect(slack.attempts).toHaveLength(6);
    expect(messages('info')).toContainEqual(expect.objectContaining({ subscriptions: 1 }));
  });

  it('lets nobody wait for a place that is slow, and holds that one back until it is through', async () => {
    for (let i = 0; i < 40; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), 0);
    const sending = start();
    let letThrough = () => {};
    const slow = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    slack.before = (address) => (address === 'slack:T1:C0' ? slow : undefined);
    sending.tickAndGoOn(MINUTE);
    await settled();
    expect(slack.arrived).toHaveLength(39);
    await store.keepSubscription(subscribe('slack:T1:D1', { time: '09:05' }), 0);
    for (let i = 0; i < 10; i += 1) {
      sending.tickAndGoOn(MINUTE);
      await settled();
    }
    expect(slack.arrived).toHaveLength(40);
    letThrough();
    await sending.tick(MINUTE);
    expect(slack.arrived).toHaveLength(41);
    expect(slack.attempts).toHaveLength(41);
  });

  it('has at most ten on their way to one platform, and does not let another one wait for them', async () => {
    const teams = createFakePlatform('teams', () => clock.now);
    for (let i = 0; i < 30; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), 0);
    await store.keepSubscription(subscribe('teams:t:a'), 0);
    slack.before = () => new Promise(() => {});
    const sending = start({ platforms: [slack, teams] });
    sending.tickAndGoOn(MINUTE);
    await settled();
    expect(slack.attempts).toHaveLength(10);
    expect(teams.arrived).toHaveLength(1);
  });

  it('takes what finds no room in a workspace again as many at a time as find room there', async () => {
    for (let i = 0; i < 1_000; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), 0);
    let looked = 0;
    const counting = new Proxy(store, {
      get(whole, key) {
        if (key === 'keepTurn') looked += 1;
        return whole[key as keyof Store];
      },
    });
    slack.before = () => new Promise(() => {});
    const sending = start({ store: counting });
    const round = async () => {
      looked = 0;
      sending.tickAndGoOn(30_000);
      await settled();
      return looked;
    };
    clock.now = NINE;
    expect(await round()).toBe(690);
    expect(await round()).toBe(300);
    expect(slack.attempts).toHaveLength(10);
  });

  it('tells the platform that a tip is new until nobody knows any more whether it came', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      const untaken = slack.attempts.length === 1 ? { untaken: true as const } : {};
      if (slack.attempts.length < 4) throw new PlatformError('busy', { after: 0, ...untaken }, false);
    };
    for (let i = 0; i < 60; i += 1) await sending.tick(30_000);
    expect(slack.attempts.map(({ isNew }) => isNew)).toEqual([true, true, false, false]);
  });

  it('takes a tip for new no longer than its lease, after which somebody else may have been at it', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      const after = slack.attempts.length === 1 ? 0 : 30 * MINUTE;
      if (slack.attempts.length < 3) throw new PlatformError('busy', { after, untaken: true }, false);
    };
    for (let i = 0; i < 100; i += 1) await sending.tick(30_000);
    expect(slack.attempts.map(({ isNew }) => isNew)).toEqual([true, true, false]);
  });

  it('says once that a platform is not there any more, keeps its subscriptions, and posts when it is back', async () => {
    await store.keepSubscription(subscribe('teams:t:a'), 0);
    await store.keepSubscription(subscribe('web:x'), 0);
    await store.keepSubscription(subscribe('nonsense'), 0);
    const web = { ...createFakePlatform('web', () => clock.now), post: undefined } as unknown as FakePlatform;
    const sending = start({ platforms: [slack, web] });
    for (let i = 0; i < 20; i += 1) await sending.tick(MINUTE);
    expect(
      messages('warn')
        .map(({ platform }) => platform)
        .sort(),
    ).toEqual(['', 'teams', 'web']);
    await sending.stop();
    const teams = createFakePlatform('teams', () => clock.now);
    await start({ platforms: [slack, teams] }).tick(MINUTE);
    expect(teams.arrived).toHaveLength(1);
    expect(await everySubscription(store)).toHaveLength(3);
  });

  it('does not post what was cancelled while it waited', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      throw busy();
    };
    await sending.tick(MINUTE);
    await store.dropSubscription('slack:T1:C1');
    slack.before = () => undefined;
    for (let i = 0; i < 100; i += 1) await sending.tick(MINUTE);
    expect(slack.arrived).toEqual([]);
    expect(messages('warn')).toHaveLength(1);
  });

  it('posts at a new time of the same day only if none was posted yet', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    await sending.tick(MINUTE);
    await store.keepSubscription(subscribe('slack:T1:C1', { time: '12:00' }), 0);
    for (let i = 0; i < 5 * 60; i += 1) await sending.tick(MINUTE);
    expect(slack.arrived).toHaveLength(1);
  });

  it('posts once what somebody turns off and on again', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    await sending.tick(MINUTE);
    await store.dropSubscription('slack:T1:C1');
    await sending.tick(MINUTE);
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    for (let i = 0; i < 100; i += 1) await sending.tick(MINUTE);
    expect(slack.arrived).toHaveLength(1);
  });

  it('makes nothing up for what was due long before it started, and says how many those are', async () => {
    for (let i = 0; i < 20; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), NINE);
    await store.keepSubscription(subscribe('slack:T1:D1', { time: '13:00' }), 0);
    clock.now = NINE + 5 * HOUR;
    await start().tick();
    expect(slack.arrived.map(({ address }) => address)).toEqual(['slack:T1:D1']);
    expect(logged).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ level: 'warn', tips: 20 }),
        expect.objectContaining({ level: 'info', tips: 1 }),
      ]),
    );
  });

  it('makes nothing up for what fell due while the machine slept, and says how many that were', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    await store.keepSubscription(subscribe('slack:T1:C2', { time: '08:00' }), 0);
    const sending = start();
    await sending.tick();
    await sending.tick(6 * HOUR);
    expect(slack.arrived.map(({ address }) => address)).toEqual(['slack:T1:C2']);
    expect(messages('warn')).toMatchObject([{ tips: 1 }]);
  });

  it('goes on when a time zone is unknown to this machine, and says so once', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1', { zone: 'Mars/Phobos' }), 0);
    await store.keepSubscription(subscribe('slack:T1:C2'), 0);
    const sending = start();
    for (let i = 0; i < 10; i += 1) await sending.tick(MINUTE);
    expect(slack.arrived).toMatchObject([{ address: 'slack:T1:C2' }]);
    expect(messages('error')).toMatchObject([{ subscriptions: 1 }]);
  });

  it('goes on when the store fails, and posts nothing twice for it', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    let failing: keyof Store | undefined;
    const failed = () => Promise.reject(new StoreError('disk full'));
    const flaky = new Proxy(store, {
      get: (whole, key) => (key === failing ? failed : whole[key as keyof Store]),
    });
    const sending = start({ store: flaky });
    for (const part of ['takeDue', 'subscription', 'tipsGiven', 'claimTip', 'tipPosted'] as const) {
      failing = part;
      await sending.tick(MINUTE);
      await sending.tick(10 * MINUTE);
    }
    failing = undefined;
    for (let i = 0; i < 20; i += 1) await sending.tick(MINUTE);
    expect(slack.attempts).toHaveLength(1);
    expect(await store.tipsGiven('slack:T1:C1')).toHaveLength(1);
    expect(new Set(messages('error').map(({ kind }) => kind))).toEqual(new Set(['StoreError']));
  });

  it('notes in the next round what was posted while the store could note nothing', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    let isAway = true;
    const flaky = new Proxy(store, {
      get: (whole, key) =>
        isAway && (key === 'tipPosted' || key === 'keepTurn')
          ? () => Promise.reject(new StoreError('away'))
          : whole[key as keyof Store],
    });
    const sending = start({ store: flaky });
    await sending.tick(MINUTE);
    await sending.tick(sending.interval);
    isAway = false;
    await sending.tick(sending.interval);
    expect(await store.tipsGiven('slack:T1:C1')).toHaveLength(1);
    expect(slack.attempts).toHaveLength(1);
  });

  it('takes an error that is no refusal for a reason to try again', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start();
    slack.before = () => {
      if (slack.attempts.length === 1) throw 'what is this';
    };
    for (let i = 0; i < 5; i += 1) await sending.tick(MINUTE);
    expect(slack.arrived).toHaveLength(1);
    expect(messages('error')).toMatchObject([{ kind: 'Error', times: 1 }]);
  });

  it('never logs an address', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1SECRET'), 0);
    const sending = start();
    slack.before = () => {
      throw slack.attempts.length < 2 ? busy() : new PlatformError('C1SECRET is gone', null, true);
    };
    for (let i = 0; i < 5; i += 1) await sending.tick(MINUTE);
    expect(logged.length).toBeGreaterThan(1);
    expect(JSON.stringify(logged)).not.toContain('C1SECRET');
  });

  it('does nothing while there are no tips', async () => {
    await store.keepSubscription(subscribe('slack:T1:C1'), 0);
    const sending = start({ knowledge: { ...KNOWLEDGE, tips: new Map() } });
    for (let i = 0; i < 10; i += 1) await sending.tick(MINUTE);
    expect(slack.attempts).toEqual([]);
  });

  describe('stopped', () => {
    it('lets what is under way finish, begins nothing more, and may be stopped twice', async () => {
      for (let i = 0; i < 30; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), 0);
      const sending = start();
      const waiting: (() => void)[] = [];
      slack.before = () =>
        new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      sending.tickAndGoOn(MINUTE);
      await settled();
      let ended = false;
      const stopping = sending.stop().then(() => {
        ended = true;
      });
      await settled();
      expect(ended).toBe(false);
      for (const go of waiting) go();
      await stopping;
      await sending.stop();
      expect(slack.arrived).toHaveLength(10);
      expect((await store.tipsGiven('slack:T1:C0')).length).toBe(1);
      await sending.tick(MINUTE);
      expect(slack.attempts).toHaveLength(10);
    });

    it('leaves the rest for the next process', async () => {
      for (let i = 0; i < 30; i += 1) await store.keepSubscription(subscribe(`slack:T1:C${i}`), 0);
      const first = start();
      first.tickAndGoOn(MINUTE);
      await first.stop();
      const second = start();
      for (let i = 0; i < 10; i += 1) await second.tick(MINUTE);
      expect(slack.arrived).toHaveLength(30);
      expect(slack.attempts).toHaveLength(30);
    });
  });

  describe('killed', () => {
    it('between claim and post, is succeeded by a process that posts the same tip once the lease is over', async () => {
      await store.keepSubscription(subscribe('slack:T1:C1'), 0);
      const claimed = await store.claimTip('slack:T1:C1', MONDAY, 'c-1', NINE, NINE + 5 * MINUTE);
      expect(claimed).toEqual({ tip: 'c-1', first: true });
      const sending = start();
      for (let i = 0; i < 4; i += 1) await sending.tick(MINUTE);
      expect(slack.attempts).toEqual([]);
      for (let i = 0; i < 20; i += 1) await sending.tick(MINUTE);
      expect(slack.attempts).toMatchObject([{ isNew: false }]);
      expect(slack.arrived).toMatchObject([{ id: `tip:slack:T1:C1:${MONDAY}` }]);
      expect(slack.arrived[0]?.answer.blocks).toEqual([{ type: 'paragraph', text: 'c-1' }]);
      expect(await store.tipsGiven('slack:T1:C1')).toEqual(['c-1']);
    });

    it('between post and note, is succeeded by a process that posts under the same id', async () => {
      await store.keepSubscription(subscribe('slack:T1:C1'), 0);
      const dying = new Proxy(store, {
        get: (whole, key) => (key === 'tipPosted' ? () => new Promise(() => {}) : whole[key as keyof Store]),
      });
      start({ store: dying }).tickAndGoOn(MINUTE);
      await settled();
      expect(slack.arrived).toHaveLength(1);
      const second = start();
      for (let i = 0; i < 20; i += 1) await second.tick(MINUTE);
      expect(slack.attempts).toHaveLength(2);
      expect(slack.arrived).toHaveLength(1);
      expect(await store.tipsGiven('slack:T1:C1')).toHaveLength(1);
    });

    it('with a tip claimed that the knowledge base has no more, is succeeded with another', async () => {
      await store.keepSubscription(subscribe('slack:T1:C1'), 0);
      await store.claimTip('slack:T1:C1', MONDAY, 'old-1', NINE, NINE);
      await start().tick(MINUTE);
      expect(slack.arrived).toHaveLength(1);
    });
  });
});

/** Lets everything that needs no timer run. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
