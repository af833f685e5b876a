import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { array, asyncProperty, assert as check, constantFrom, nat, tuple } from 'fast-check';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { openPostgresStore } from '../../src/store/postgres-store.js';
import type { Due, Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';

const KEYS = ['slack:T1', 'slack:T1:U1', 'slack:T1:U2', 'slack:T11', '__proto__', 'a\u0000\\%_'] as const;

/** Something that is done to a store at a time, with a key; gives what it answered. */
type Deed = (store: Store, key: string, now: number) => Promise<unknown>;

const DEEDS: Readonly<Record<string, Deed>> = {
  keepConversation: (store, key, now) =>
    store.keepConversation(
      key,
      { locale: 'en', services: [`at ${now}`], topics: [], family: null, claim: null },
      now + 50,
    ),
  claim: (store, key, now) => store.claim(key, now, now + 30),
  take: (store, key, now) => store.take(key, { now }, now, now + 10, now + 40),
  finish: (store, key) => store.finish(key),
  renew: (store, key, now) => store.renew([key], now + 10),
  keepPreference: (store, key, now) => store.keepPreference(key, now % 2 === 0 ? {} : { locale: 'nl' }),
  keepSubscription: (store, key, now) =>
    store.keepSubscription(
      {
        address: key,
        by: key,
        time: '09:00',
        zone: 'UTC',
        locale: 'nl',
        days: [1],
        holidays: now % 2 === 0 ? 'NL' : null,
        resumes: null,
      },
      now + (now % 7),
    ),
  dropSubscription: (store, key) => store.dropSubscription(key),
  takeDue: async (store, _key, now) => {
    return byAddress(await store.takeDue(now, now + 15, 10));
  },
  keepTurn: async (store, key, now) => {
    const due = (await store.takeDue(now, now + 15, 10)).find(
      ({ subscription }) => subscription.address === key,
    );
    if (!due) return;
    await store.keepTurn(key, due.turn.due, { due: now + 5, wake: now + 5, refusals: now % 3 });
    await store.keepTurn(key, due.turn.due - 1, { due: 0, wake: 0, refusals: 9 });
  },
  claimTip: (store, key, now) => store.claimTip(key, `day ${now % 3}`, `tip ${now}`, now, now + 15),
  tipPosted: (store, key, now) => store.tipPosted(key, `day ${now % 3}`),
  countServices: (store, key, now) => store.countServices(key, [`service ${now % 3}`, '__proto__']),
  keepReference: (store, key, now) => store.keepReference(key, `reference ${now}`),
  dropReference: (store, key) => store.dropReference(key),
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

/** Those that waited equally long may come in any order. */
function byAddress(due: readonly Due[]): readonly Due[] {
  return [...due].sort((one, other) => (one.subscription.address < other.subscription.address ? -1 : 1));
}

async function everything(store: Store, now: number): Promise<unknown> {
  const keyed = KEYS.map(async (key) => [
    await store.conversation(key, now),
    await store.taken(key, now),
    await store.preference(key),
    await store.subscription(key),
    await store.subscriptionsOf(key),
    await store.tipsGiven(key),
    await store.servicesAsked(key),
    await store.reference(key),
    await store.installation(key),
    await store.quizResult(key, now),
  ]);
  const replies = [...(await store.unfinished('', now + 10, now))];
  return [
    await Promise.all(keyed),
    replies.sort((one, other) => (one.delivery < other.delivery ? -1 : 1)),
    await store.gaps(),
    await store.votes(),
    await everySubscription(store),
  ];
}

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(() => server.close());

describe('the PostgreSQL store', () => {
  it('knows after any deeds, done to two on one database in turn, what the memory store knows', async () => {
    const deed = tuple(constantFrom(...Object.keys(DEEDS)), constantFrom(...KEYS), nat(20));
    await check(
      asyncProperty(array(deed, { minLength: 10, maxLength: 60, size: 'max' }), async (deeds) => {
        const memory = createMemoryStore();
        const url = await server.emptyUrl();
        const two = [await openPostgresStore(url), await openPostgresStore(url)] as const;
        let now = 0;
        for (const [index, [name, key, passed]] of deeds.entries()) {
          now += passed;
          const postgres = two[index % 2 === 0 ? 0 : 1];
          const [one, other] = [memory, postgres].map((store) => DEEDS[name]?.(store, key, now));
          expect(await other).toEqual(await one);
          // Counts are not waited for, and each store has its own.
          if (name === 'countGap') await postgres.gaps();
        }
        for (const store of two) expect(await everything(store, now)).toEqual(await everything(memory, now));
        await Promise.all(two.map((store) => store.close()));
      }),
      { numRuns: 10 },
    );
  });
});
