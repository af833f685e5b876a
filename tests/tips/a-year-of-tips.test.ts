import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../src/contract/errors.js';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { createFakePlatform, type FakePlatform } from './fake-platform.js';
import { type Clock, startSending } from './start-sending.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const SUBSCRIPTIONS: readonly Subscription[] = (
  [
    ['slack:T1:C1', '09:00', 'Europe/Amsterdam', WEEKDAYS],
    ['slack:T1:C2', '02:30', 'Europe/Amsterdam', EVERY_DAY],
    ['slack:T1:C3', '23:45', 'America/New_York', EVERY_DAY],
    ['slack:T2:U4', '00:00', 'Africa/Cairo', EVERY_DAY],
    ['teams:t:a', '02:15', 'Australia/Lord_Howe', [7]],
    ['teams:t:b', '07:05', 'Pacific/Kiritimati', [1, 3, 5]],
    ['teams:t:c', '23:30', 'America/Nuuk', [6]],
    ['teams:t:d', '17:50', 'Asia/Kathmandu', WEEKDAYS],
  ] as const
).map(([address, time, zone, days]) => ({
  address,
  by: null,
  time,
  zone,
  days,
  locale: 'nl',
  holidays: null,
  resumes: null,
}));

/** Numbers from 0 to 1 that come in the same order each time (Park and Miller's generator). */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** The ids of a destination's tips between two ISO days, the second excluded. */
function expectedIds({ address, days }: Subscription, from: string, to: string): readonly string[] {
  const ids: string[] = [];
  for (let day = Date.parse(from); day < Date.parse(to); day += DAY) {
    const date = new Date(day);
    if (days.includes(date.getUTCDay() || 7)) ids.push(`tip:${address}:${date.toISOString().slice(0, 10)}`);
  }
  return ids;
}

/** What arrived at a destination for local days between two ISO days, in the order in which it came. */
function arrivedIds(
  platforms: readonly FakePlatform[],
  address: string,
  from: string,
  to: string,
): readonly string[] {
  return platforms
    .flatMap(({ arrived }) => arrived)
    .filter((message) => message.address === address)
    .map(({ id }) => id)
    .filter((id) => id.slice(-10) >= from && id.slice(-10) < to);
}

/** A process that can be killed: what it would do after that never happens. */
function createProcess() {
  let doomed: string | undefined;
  let dead = false;
  let die = () => {};
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = () => new Promise<void>(() => {});
  return {
    death,
    never,
    isDead: () => dead,
    /** It is killed when it gets to that moment. */
    doom(moment: string) {
      doomed = moment;
    },
    dies(moment: string): boolean {
      dead ||= doomed === moment;
      if (dead) die();
      return dead;
    },
    mortal: (store: Store): Store =>
      new Proxy(store, { get: (whole, key) => (dead ? never : whole[key as keyof Store]) }),
  };
}

describe('every chosen local day brings exactly one tip', () => {
  let knowledge: Knowledge;
  const directories: string[] = [];
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });
  afterAll(() => Promise.all(directories.map((path) => rm(path, { recursive: true, force: true }))));

  /** Runs Demarc from one ISO day to another: it fails now and then, is stopped, and is killed at any moment. */
  async function live(
    from: string,
    to: string,
    step: number,
    store: Store,
    restart: (store: Store, killed: boolean) => Promise<Store>,
  ) {
    const dice = createDice(2_026);
    const clock: Clock = { now: Date.parse(from) - DAY };
    const platforms = [
      createFakePlatform('slack', () => clock.now),
      createFakePlatform('teams', () => clock.now),
    ];
    const trouble = { failures: 0, stops: 0, kills: 0 };
    let process = createProcess();
    for (const platform of platforms) {
      platform.before = () => {
        if (process.dies('before the post')) return process.never();
        if (dice() > 0.15) return undefined;
        trouble.failures += 1;
        throw new PlatformError('busy', { after: dice() * 10 * MINUTE }, false);
      };
      platform.after = () => {
        if (process.dies('after the post')) return process.never();
        if (dice() > 0.05) return undefined;
        trouble.failures += 1;
        throw new PlatformError('connection lost', { after: 0 }, false);
      };
    }
    for (const subscription of SUBSCRIPTIONS) await store.keepSubscription(subscription, 0);

    let open = store;
    const begin = () => startSending(clock, { store: process.mortal(open), knowledge, platforms });
    let sending = begin();
    while (clock.now < Date.parse(to) + DAY) {
      if (dice() < 0.002) process.doom(dice() < 0.5 ? 'before the post' : 'after the post');
      await Promise.race([sending.tick(step), process.death]);
      const stops = dice() < 0.001 && !process.isDead();
      if (stops) await Promise.race([sending.stop(), process.death]);
      if (!stops && !process.isDead()) continue;
      trouble[process.isDead() ? 'kills' : 'stops'] += 1;
      open = await restart(open, process.isDead());
      process = createProcess();
      sending = begin();
    }
    await sending.stop();
    return { platforms, trouble, store: open };
  }

  it('through a year in eight places, over failures, stops and kills', async () => {
    const { platforms, trouble, store } = await live(
      '2026-01-01',
      '2027-01-01',
      10 * MINUTE,
      createMemoryStore(),
      async (same) => same,
    );
    for (const subscription of SUBSCRIPTIONS) {
      const { address } = subscription;
      expect(arrivedIds(platforms, address, '2026-01-01', '2027-01-01')).toEqual(
        expectedIds(subscription, '2026-01-01', '2027-01-01'),
      );
      const given = await store.tipsGiven(address);
      const round = given.slice(0, knowledge.tips.size);
      expect(new Set(round).size).toBe(round.length);
    }
    expect(trouble.failures).toBeGreaterThan(100);
    expect(trouble.kills).toBeGreaterThan(10);
    expect(trouble.stops).toBeGreaterThan(10);
  });

  it('through the fortnight in which clocks change, from files that a killed process left', async () => {
    const directory = async () => {
      const path = await mkdtemp(join(tmpdir(), 'demarc-tips-'));
      directories.push(path);
      return path;
    };
    const noDamage = () => {
      throw new Error('a file is damaged');
    };
    let path = await directory();
    const { platforms, trouble, store } = await live(
      '2026-03-23',
      '2026-04-06',
      2 * MINUTE,
      await openLowdbStore(path, noDamage),
      async (store, killed) => {
        if (killed) {
          // What is on the disk at this moment is all that a killed process leaves; its lock it cannot let go.
          const left = await directory();
          const tables = (await readdir(path)).filter((name) => name.endsWith('.json'));
          await Promise.all(tables.map((name) => copyFile(join(path, name), join(left, name))));
          path = left;
        }
        await store.close();
        return openLowdbStore(path, noDamage);
      },
    );
    for (const subscription of SUBSCRIPTIONS) {
      expect(arrivedIds(platforms, subscription.address, '2026-03-23', '2026-04-06')).toEqual(
        expectedIds(subscription, '2026-03-23', '2026-04-06'),
      );
    }
    await store.close();
    expect(trouble.kills).toBeGreaterThan(2);
  });
});
