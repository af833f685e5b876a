import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { array, asyncProperty, assert as check, constantFrom, nat, tuple } from 'fast-check';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';

const KEYS = ['slack:T1', 'slack:T1:U1', 'slack:T1:U2', 'slack:T11', '__proto__'] as const;

/** Something that is done to a store at a time, with a key; gives what it answered. */
type Deed = (store: Store, key: string, now: number) => Promise<unknown>;

/** Leases end at once: opening a store anew frees them, so a longer one would tell the two apart. */
const DEEDS: Readonly<Record<string, Deed>> = {
  keepConversation: (store, key, now) =>
    store.keepConversation(
      key,
      { locale: 'en', services: [`at ${now}`], topics: [], family: null, claim: null },
      now + 50,
    ),
  claim: (store, key, now) => store.claim(key, now, now + 30),
  take: (store, key, now) => store.take(key, { now }, now, now, now + 40),
  finish: (store, key) => store.finish(key),
  renew: (store, key, now) => store.renew([key], now),
  keepPreference: (store, key, now) => store.keepPreference(key, now % 2 === 0 ? {} : { locale: 'nl' }),
  keepSubscription: (store, key) =>
    store.keepSubscription(
      {
        address: key,
        by: key,
        time: '09:00',
        zone: 'UTC',
        locale: 'nl',
        days: [1],
        holidays: null,
        resumes: null,
      },
      0,
    ),
  dropSubscription: (store, key) => store.dropSubscription(key),
  async claimTip(store, key, now) {
    const claim = (at: number) => store.claimTip(key, `day ${now % 3}`, `tip ${now}`, at, now);
    const first = await claim(now);
    // Opened anew, it leaves alone for a while what may be on its way.
    return first === 'held' ? claim(now + 3_600_000) : first;
  },
  tipPosted: (store, key, now) => store.tipPosted(key, `day ${now % 3}`),
  keepInstallation: (store, key, now) => store.keepInstallation(key, `sealed ${now}`),
  countGap: (store, key, now) =>
    store.countGap(key, `2025-01-0${now % 9}`, now % 2 === 0 ? null : `at ${now}`),
  keepVote: (store, key, now) =>
    store.keepVote(
      {
        answer: `answer ${now % 3}`,
        person: key,
        shape: 's',
        helpful: true,
        reason: null,
        words: `at ${now}`,
      },
      `2025-01-0${now % 9}`,
    ),
  answerQuiz: (store, key, now) => store.answerQuiz(key, `person ${now % 3}`, `option ${now}`, now, now + 45),
  closeQuiz: (store, key, now) => store.closeQuiz(key, now, now + 45),
  dropTexts: (store, _key, now) => store.dropTexts(`2025-01-0${now % 9}`),
  expire: (store, _key, now) => store.expire(now, `2025-01-0${now % 9}`),
  keptOf: (store, _key, now) => store.keptOf('slack:T1:U1', now),
  forget: (store, key) => store.forget(key),
};

async function everything(store: Store, now: number): Promise<unknown> {
  const keyed = KEYS.map(async (key) => [
    await store.conversation(key, now),
    await store.taken(key, now),
    await store.preference(key),
    await store.subscription(key),
    await store.tipsGiven(key),
    await store.installation(key),
    await store.quizResult(key, now),
  ]);
  const replies = [...(await store.unfinished('', now, now))];
  return [
    await Promise.all(keyed),
    replies.sort((one, other) => (one.delivery < other.delivery ? -1 : 1)),
    await everySubscription(store),
    await store.gaps(),
    await store.votes(),
  ];
}

describe('the lowdb store', () => {
  it('knows after any deeds, and after opening it again, what the memory store knows', async () => {
    const deed = tuple(constantFrom(...Object.keys(DEEDS)), constantFrom(...KEYS), nat(20));
    await check(
      asyncProperty(array(deed, { minLength: 10, maxLength: 60, size: 'max' }), async (deeds) => {
        const directory = await mkdtemp(join(tmpdir(), 'demarc-agree-'));
        const memory = createMemoryStore();
        let lowdb = await openLowdbStore(directory, () => undefined);
        let now = 0;
        for (const [name, key, passed] of deeds) {
          now += passed;
          const [one, other] = [memory, lowdb].map((store) => DEEDS[name]?.(store, key, now));
          expect(await other).toEqual(await one);
          if (passed === 20) {
            await lowdb.close();
            lowdb = await openLowdbStore(directory, () => undefined);
          }
        }
        expect(await everything(lowdb, now)).toEqual(await everything(memory, now));
        await lowdb.close();
        lowdb = await openLowdbStore(directory, () => undefined);
        expect(await everything(lowdb, now)).toEqual(await everything(memory, now));
        await lowdb.close();
        await rm(directory, { recursive: true });
      }),
      { numRuns: 15 },
    );
  });
});
