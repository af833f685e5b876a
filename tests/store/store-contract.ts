import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Vote } from '../../src/contract/vote.js';
import type { Store } from '../../src/store/store.js';
import type { ConversationState } from '../../src/understand/understanding.js';
import { everySubscription } from '../every-subscription.js';

const STATE: ConversationState = {
  locale: 'nl',
  services: ['rds'],
  topics: ['data-backup'],
  family: null,
  claim: null,
};
const TIPS: Subscription = {
  address: 'slack:T1:C1',
  by: 'slack:T1:U1',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1, 2, 3, 4, 5],
  holidays: null,
  resumes: null,
};
const VOTE: Vote = {
  answer: 'slack:T1:C1:171',
  person: 'slack:T1:U1',
  shape: 'verdict/rds/data-backup/answered/en',
  helpful: true,
  reason: null,
  words: null,
};
const HOSTILE = ['__proto__', 'constructor', 'a/b\u0000c\n', '🔥', '\ud800', '../..', 'x'.repeat(100_000)];

/** What every store has to do. A store's test file is one call. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('says that it is there', async () => {
      expect(await store.ping()).toBeUndefined();
    });

    describe('of a conversation', () => {
      it('gives nothing when it does not know it', async () => {
        expect(await store.conversation('unknown', 0)).toBeUndefined();
        expect(await store.conversation('__proto__', 0)).toBeUndefined();
      });

      it('gives back what it was told to keep, until it expires', async () => {
        await store.keepConversation('a', STATE, 1_000);
        expect(await store.conversation('a', 999)).toEqual(STATE);
        expect(await store.conversation('a', 1_000)).toBeUndefined();
        expect(await store.conversation('b', 0)).toBeUndefined();
      });

      it('gives what it was told last', async () => {
        await store.keepConversation('a', STATE, 1_000);
        await store.keepConversation('a', { ...STATE, services: ['s3'] }, 2_000);
        expect(await store.conversation('a', 1_500)).toMatchObject({ services: ['s3'] });
      });
    });

    it.each(HOSTILE)('keeps everything under any name, such as %.20j', async (key) => {
      await Promise.all([
        store.keepConversation(key, STATE, 1_000),
        store.keepPreference(key, { locale: 'nl' }),
        store.keepSubscription({ ...TIPS, address: key }, 0),
        store.keepInstallation(key, 'sealed'),
        store.countGap(key, '2025-01-01', key),
        store.keepVote({ ...VOTE, answer: key, person: key }, '2025-01-01'),
        store.claimTip(key, key, key, 0, 1_000),
      ]);
      expect(await store.take(key, { key }, 0, 0, 1_000)).toBe(true);
      expect(await store.conversation(key, 0)).toEqual(STATE);
      expect(await store.preference(key)).toEqual({ locale: 'nl' });
      expect(await store.subscription(key)).toEqual({ ...TIPS, address: key });
      expect(await store.installation(key)).toBe('sealed');
      expect(await store.gaps()).toMatchObject([{ shape: key, count: 1 }]);
      expect(await store.votes()).toMatchObject([{ answer: key, person: key }]);
      await store.tipPosted(key, key);
      expect(await store.tipsGiven(key)).toEqual([key]);
      expect(await store.unfinished(key, 0, 10)).toEqual([{ delivery: key, reply: { key } }]);
      expect(await store.preference('toString')).toBeUndefined();
    });

    describe('of a delivery', () => {
      it('lets one caller only claim it, even when many ask at once', async () => {
        const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim('d', 0, 1_000)));
        expect(claims.filter(Boolean)).toHaveLength(1);
      });

      it('lets one caller only take it, even when many ask at once', async () => {
        const taken = await Promise.all(
          Array.from({ length: 50 }, (_, n) => store.take('d', n, 0, 0, 1_000)),
        );
        expect(taken.filter(Boolean)).toHaveLength(1);
        expect(await store.unfinished('', 0, 10)).toEqual([{ delivery: 'd', reply: taken.indexOf(true) }]);
      });

      it('does not let it be taken when it is claimed, nor claimed when it is taken', async () => {
        await store.claim('one', 0, 1_000);
        await store.take('two', 'reply', 0, 0, 1_000);
        expect(await store.take('one', 'reply', 0, 0, 1_000)).toBe(false);
        expect(await store.claim('two', 0, 1_000)).toBe(false);
        expect(await store.unfinished('one', 0, 10)).toEqual([]);
      });

      it('tells whether it is claimed or taken, until that has expired', async () => {
        await store.claim('one', 0, 1_000);
        await store.take('two', 'reply', 0, 0, 1_000);
        for (const delivery of ['one', 'two']) {
          expect(await store.taken(delivery, 999)).toBe(true);
          expect(await store.taken(delivery, 1_000)).toBe(false);
        }
        expect(await store.taken('three', 0)).toBe(false);
      });

      it('lets it be claimed or taken again once that has expired', async () => {
        expect(await store.claim('d', 0, 1_000)).toBe(true);
        expect(await store.claim('d', 999, 2_000)).toBe(false);
        expect(await store.claim('d', 1_000, 2_000)).toBe(true);
        expect(await store.take('d', 'reply', 2_000, 2_000, 3_000)).toBe(true);
        expect(await store.unfinished('', 2_000, 2_500)).toEqual([{ delivery: 'd', reply: 'reply' }]);
      });
    });

    describe('of a reply', () => {
      it('gives it to nobody while whoever took it has the lease, and to one after that', async () => {
        await store.take('d', { say: ['hello'] }, 0, 100, 1_000);
        expect(await store.unfinished('', 99, 200)).toEqual([]);
        const given = await Promise.all(Array.from({ length: 10 }, () => store.unfinished('', 100, 200)));
        expect(given.flat()).toEqual([{ delivery: 'd', reply: { say: ['hello'] } }]);
        expect(await store.unfinished('', 199, 300)).toEqual([]);
        expect(await store.unfinished('', 200, 300)).toHaveLength(1);
      });

      it('gives those that begin with the prefix only, and leases no other', async () => {
        await store.take('slack:T1:1', 'one', 0, 0, 1_000);
        await store.take('teams:T1:1', 'two', 0, 0, 1_000);
        expect(await store.unfinished('teams:', 0, 10)).toEqual([{ delivery: 'teams:T1:1', reply: 'two' }]);
        expect(await store.unfinished('slack:', 0, 10)).toEqual([{ delivery: 'slack:T1:1', reply: 'one' }]);
      });

      it('drops it when it is finished, and keeps the delivery claimed', async () => {
        await store.take('d', 'reply', 0, 0, 1_000);
        await store.finish('d');
        await store.finish('d');
        await store.finish('unknown');
        expect(await store.unfinished('', 0, 10)).toEqual([]);
        expect(await store.taken('d', 999)).toBe(true);
        expect(await store.taken('unknown', 0)).toBe(false);
      });

      it('leases it for longer, or not any more, to whoever says so', async () => {
        await store.take('d', 'reply', 0, 100, 1_000);
        await store.take('e', 'reply', 0, 100, 1_000);
        await store.renew(['d', 'unknown'], 200);
        expect(await store.unfinished('', 100, 300)).toEqual([{ delivery: 'e', reply: 'reply' }]);
        await store.renew(['e', 'd'], 150);
        expect(await store.unfinished('', 150, 400)).toHaveLength(2);
        expect(await store.taken('unknown', 0)).toBe(false);
      });

      it('is not brought back when it is finished', async () => {
        await store.take('d', 'reply', 0, 100, 1_000);
        await store.finish('d');
        await store.renew(['d'], 0);
        expect(await store.unfinished('', 100, 200)).toEqual([]);
      });

      it('drops it when it has expired', async () => {
        await store.take('d', 'reply', 0, 0, 1_000);
        expect(await store.unfinished('', 1_000, 2_000)).toEqual([]);
      });
    });

    it('keeps a language for a person or a place, and forgets it when none is settled', async () => {
      expect(await store.preference('slack:T1:U1')).toBeUndefined();
      await store.keepPreference('slack:T1:U1', { locale: 'en' });
      await store.keepPreference('slack:T1:U1', { locale: 'nl' });
      expect(await store.preference('slack:T1:U1')).toEqual({ locale: 'nl' });
      await store.keepPreference('slack:T1:U1', {});
      expect((await store.preference('slack:T1:U1'))?.locale).toBeUndefined();
    });

    it('gives what is settled under another key where nothing is under the first', async () => {
      const either = () => store.preference('slack:T1:U1', 'slack:T1:C1');
      expect(await either()).toBeUndefined();
      await store.keepPreference('slack:T1:C1', { locale: 'en' });
      expect(await either()).toEqual({ locale: 'en' });
      await store.keepPreference('slack:T1:U1', { locale: 'nl' });
      expect(await either()).toEqual({ locale: 'nl' });
      await store.keepPreference('slack:T1:U1', {});
      expect(await either()).toEqual({ locale: 'en' });
      expect(await store.preference('slack:T1:U1')).toBeUndefined();
    });

    it('keeps one subscription for an address, until it is dropped', async () => {
      expect(await everySubscription(store)).toEqual([]);
      await store.keepSubscription(TIPS, 0);
      await store.keepSubscription({ ...TIPS, time: '10:00' }, 0);
      await store.keepSubscription({ ...TIPS, address: 'slack:T1:C2' }, 0);
      expect(await store.subscription('slack:T1:C1')).toEqual({ ...TIPS, time: '10:00' });
      expect(await everySubscription(store)).toHaveLength(2);
      await store.dropSubscription('slack:T1:C1');
      await store.dropSubscription('slack:T1:C1');
      expect(await store.subscription('slack:T1:C1')).toBeUndefined();
      expect(await everySubscription(store)).toEqual([{ ...TIPS, address: 'slack:T1:C2' }]);
    });

    describe('of the tip of a day', () => {
      it('lets one caller only post it, even when many ask at once', async () => {
        const claims = await Promise.all(
          Array.from({ length: 20 }, (_, n) => store.claimTip('a', '2025-01-01', `tip-${n}`, 0, 100)),
        );
        const won = claims.flatMap((claim, n) => (claim === 'held' ? [] : [{ claim, n }]));
        expect(won).toHaveLength(1);
        expect(won[0]?.claim).toEqual({ tip: `tip-${won[0]?.n}`, first: true });
      });

      it('gives whoever takes over the tip that was proposed first', async () => {
        await store.claimTip('a', '2025-01-01', 'first', 0, 100);
        expect(await store.claimTip('a', '2025-01-01', 'second', 99, 200)).toBe('held');
        expect(await store.claimTip('a', '2025-01-01', 'second', 100, 200)).toEqual({
          tip: 'first',
          first: false,
        });
        expect(await store.claimTip('a', '2025-01-01', 'third', 199, 300)).toBe('held');
      });

      it('lets whoever holds it hold it for longer, and nobody else', async () => {
        await store.claimTip('a', '2025-01-01', 'first', 0, 100);
        expect(await store.claimTip('a', '2025-01-01', 'other', 50, 200, 99)).toBe('held');
        expect(await store.claimTip('a', '2025-01-01', 'other', 50, 200, 100)).toEqual({
          tip: 'first',
          first: false,
        });
        expect(await store.claimTip('a', '2025-01-01', 'other', 150, 300)).toBe('held');
      });

      it('gives it to nobody once it is posted', async () => {
        await store.claimTip('a', '2025-01-01', 'tip', 0, 100);
        await store.tipPosted('a', '2025-01-01');
        expect(await store.claimTip('a', '2025-01-01', 'other', 1_000, 1_100)).toBe('posted');
        expect(await store.claimTip('b', '2025-01-01', 'other', 1_000, 1_100)).toMatchObject({ first: true });
        expect(await store.claimTip('a', '2025-01-02', 'other', 1_000, 1_100)).toEqual({
          tip: 'other',
          first: true,
        });
      });

      it('does not give the day before once more to an address that has moved west', async () => {
        for (const day of ['2025-01-01', '2025-01-02']) {
          await store.claimTip('a', day, `tip of ${day}`, 0, 100);
          await store.tipPosted('a', day);
        }
        expect(await store.claimTip('a', '2025-01-01', 'other', 1_000, 1_100)).toBe('posted');
      });

      it('remembers which were posted, in order, also after unsubscribing', async () => {
        await store.keepSubscription({ ...TIPS, address: 'a' }, 0);
        for (const [day, tip] of [
          ['2025-01-01', 'z'],
          ['2025-01-02', 'y'],
          ['2025-01-03', 'z'],
        ] as const) {
          await store.claimTip('a', day, tip, 0, 100);
          await store.tipPosted('a', day);
          await store.tipPosted('a', day);
        }
        await store.claimTip('a', '2025-01-04', 'not posted', 0, 100);
        await store.dropSubscription('a');
        expect(await store.tipsGiven('a')).toEqual(['z', 'y', 'z']);
        expect(await store.tipsGiven('b')).toEqual([]);
      });

      it('takes no note of one that nobody claimed', async () => {
        await store.tipPosted('a', '2025-01-01');
        expect(await store.tipsGiven('a')).toEqual([]);
      });
    });

    it('keeps how a place is reached, until that is dropped', async () => {
      expect(await store.reference('teams:T1:U1')).toBeUndefined();
      await store.keepReference('teams:T1:U1', 'old');
      await store.keepReference('teams:T1:U1', 'new');
      expect(await store.reference('teams:T1:U1')).toBe('new');
      await store.dropReference('teams:T1:U1');
      await store.dropReference('teams:T1:U1');
      expect(await store.reference('teams:T1:U1')).toBeUndefined();
    });

    it('keeps the installation of a tenant', async () => {
      expect(await store.installation('slack:T1')).toBeUndefined();
      await store.keepInstallation('slack:T1', 'old');
      await store.keepInstallation('slack:T1', 'new');
      expect(await store.installation('slack:T1')).toBe('new');
    });

    describe('of what could not be answered', () => {
      it('counts each shape, with the day on which it was last asked', async () => {
        await store.countGap('one', '2025-01-01', null);
        await store.countGap('two', '2025-01-01', null);
        await store.countGap('one', '2025-01-02', null);
        expect(await store.gaps()).toEqual(
          expect.arrayContaining([
            { shape: 'one', count: 2, last: '2025-01-02', texts: [] },
            { shape: 'two', count: 1, last: '2025-01-01', texts: [] },
          ]),
        );
      });

      it('keeps five texts, the newest, 300 characters of each', async () => {
        for (let n = 0; n < 7; n++) await store.countGap('one', '2025-01-01', `text ${n}`);
        await store.countGap('one', '2025-01-01', '🔥'.repeat(400));
        await store.countGap('one', '2025-01-01', null);
        const [gap] = await store.gaps();
        expect(gap?.texts).toEqual(['text 3', 'text 4', 'text 5', 'text 6', '🔥'.repeat(300)]);
        expect(gap?.count).toBe(9);
      });

      it('lets the shapes go that were asked longest ago when there are thousands', async () => {
        await Promise.all(
          Array.from({ length: 5_000 }, (_, n) => store.countGap(`shape ${n}`, '2025-01-01', null)),
        );
        const kept = await store.gaps();
        expect(kept.length).toBeLessThan(5_000);
        expect(kept.at(-1)?.shape).toBe('shape 4999');
      });
    });

    describe('of votes', () => {
      it('counts the last one of a person about an answer', async () => {
        await store.keepVote(VOTE, '2025-01-01');
        await store.keepVote({ ...VOTE, helpful: false, reason: 'misread' }, '2025-01-02');
        await store.keepVote({ ...VOTE, person: 'slack:T1:U2' }, '2025-01-02');
        await store.keepVote({ ...VOTE, answer: 'slack:T1:C1:172' }, '2025-01-02');
        const votes = await store.votes();
        expect(votes).toHaveLength(3);
        expect(votes).toContainEqual({ ...VOTE, helpful: false, reason: 'misread', day: '2025-01-02' });
      });

      it('keeps 300 characters of the words', async () => {
        await store.keepVote({ ...VOTE, words: 'é'.repeat(1_000) }, '2025-01-01');
        expect((await store.votes())[0]?.words).toBe('é'.repeat(300));
      });

      it('lets the oldest go when there are thousands', async () => {
        await Promise.all(
          Array.from({ length: 10_000 }, (_, n) =>
            store.keepVote({ ...VOTE, answer: `answer ${n}` }, '2025-01-01'),
          ),
        );
        const kept = await store.votes();
        expect(kept.length).toBeLessThan(10_000);
        expect(kept.at(-1)?.answer).toBe('answer 9999');
      });
    });

    it('drops what people typed before a day, and nothing else', async () => {
      await store.countGap('one', '2025-01-01', 'old');
      await store.countGap('one', '2025-01-02', 'new');
      await store.keepVote({ ...VOTE, words: 'old' }, '2025-01-01');
      await store.keepVote({ ...VOTE, answer: 'other', words: 'new' }, '2025-01-02');
      await store.dropTexts('2025-01-02');
      expect(await store.gaps()).toEqual([{ shape: 'one', count: 2, last: '2025-01-02', texts: ['new'] }]);
      expect((await store.votes()).map(({ words }) => words)).toEqual([null, 'new']);
    });

    describe('forgetting', () => {
      /** Keeps something of every kind for each of these keys. */
      const fill = async (keys: readonly string[]) => {
        for (const key of keys) {
          await store.keepConversation(key, STATE, 1_000);
          await store.keepPreference(key, { locale: 'nl' });
          await store.keepSubscription({ ...TIPS, address: key, by: null }, 0);
          await store.keepReference(key, 'here');
          await store.keepInstallation(key, 'sealed');
          await store.keepVote({ ...VOTE, person: key }, '2025-01-01');
          await store.claimTip(key, '2025-01-01', 'tip', 0, 100);
          await store.tipPosted(key, '2025-01-01');
          await store.take(key, 'reply', 0, 0, 1_000);
        }
      };
      const known = async (key: string) => [
        await store.conversation(key, 0),
        await store.preference(key),
        await store.subscription(key),
        await store.reference(key),
        await store.installation(key),
        (await store.votes()).find(({ person }) => person === key),
        (await store.tipsGiven(key))[0],
        (await store.unfinished(key, 0, 0)).find(({ delivery }) => delivery === key),
        (await store.taken(key, 0)) || undefined,
      ];

      it('takes away everything of a person, and of nobody whose name merely begins alike', async () => {
        await fill(['slack:T1:U1', 'slack:T1:U1:thread', 'slack:T1:U11', 'slack:T1']);
        await store.forget('slack:T1:U1');
        for (const key of ['slack:T1:U1', 'slack:T1:U1:thread'])
          expect(await known(key)).toEqual(Array(8).fill(undefined));
        for (const key of ['slack:T1:U11', 'slack:T1']) expect(await known(key)).not.toContain(undefined);
      });

      it('takes away everything of a tenant', async () => {
        await fill(['slack:T1', 'slack:T1:C1', 'slack:T1:C1:171', 'slack:T2', 'teams:slack:T1']);
        await store.forget('slack:T1');
        for (const key of ['slack:T1', 'slack:T1:C1', 'slack:T1:C1:171'])
          expect(await known(key)).toEqual(Array(8).fill(undefined));
        for (const key of ['slack:T2', 'teams:slack:T1']) expect(await known(key)).not.toContain(undefined);
      });

      it('keeps the tips of a channel without saying who asked for them', async () => {
        await store.keepSubscription(TIPS, 0);
        await store.keepSubscription({ ...TIPS, address: 'slack:T1:C2', by: 'slack:T1:U2' }, 0);
        await store.forget('slack:T1:U1');
        expect(await store.subscription('slack:T1:C1')).toEqual({ ...TIPS, by: null });
        expect(await store.subscription('slack:T1:C2')).toMatchObject({ by: 'slack:T1:U2' });
      });

      it('lets a reply that is then finished not come back', async () => {
        await store.take('slack:T1:d', 'reply', 0, 0, 1_000);
        await store.forget('slack:T1');
        await store.finish('slack:T1:d');
        expect(await store.taken('slack:T1:d', 0)).toBe(false);
      });

      it('forgets who is not known, and starts anew with who was forgotten', async () => {
        await store.forget('nobody');
        await fill(['slack:T1']);
        await store.forget('slack:T1');
        await fill(['slack:T1']);
        expect(await known('slack:T1')).not.toContain(undefined);
      });
    });

    it('can be closed twice', async () => {
      await store.close();
      await store.close();
    });
  });
}
