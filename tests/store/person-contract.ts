import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Vote } from '../../src/contract/vote.js';
import { KEPT_KINDS } from '../../src/store/kept-record.js';
import type { Store } from '../../src/store/store.js';
import type { ConversationState } from '../../src/understand/understanding.js';

const STATE: ConversationState = { locale: 'nl', services: ['rds'], topics: [], family: null, claim: null };
const TIPS: Subscription = {
  address: 'slack:T1:U1ANNA',
  by: 'slack:T1:U1ANNA',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1, 2, 3, 4, 5],
  holidays: null,
  resumes: null,
};
const VOTE: Vote = {
  answer: 'slack:T1:C1:171',
  person: 'slack:T1:U1ANNA',
  shape: 'answered/verdict/rds/data-backup/en',
  helpful: false,
  reason: 'unclear',
  words: 'too long',
};

/** Somebody of whom something of every kind is kept. */
export const ANNA = 'slack:T1:U1ANNA';

const CHANNEL = 'slack:T1:C7';

/** Keeps something of every kind for a person, who set tips up in a channel too, until 1,000 where it expires. */
export async function fillFor(store: Store, person: string, channel = CHANNEL): Promise<void> {
  await store.keepConversation(`${person}:D1`, STATE, 1_000);
  await store.claim(`${person}:D1:m1`, 0, 1_000);
  await store.take(`${person}:D1:m2`, { text: 'a reply' }, 0, 500, 1_000);
  await store.keepPreference(person, { locale: 'nl' });
  await store.keepSubscription({ ...TIPS, address: person, by: person }, 0);
  await store.keepSubscription({ ...TIPS, address: `${person}:quiz`, quizIn: person, by: person }, 0);
  await store.keepSubscription({ ...TIPS, address: channel, by: person }, 0);
  for (const day of ['2025-01-01', '2025-01-02']) {
    await store.claimTip(person, day, `tip of ${day}`, 0, 100);
    await store.tipPosted(person, day);
  }
  await store.countServices(person, ['rds', 's3', 'rds']);
  await store.keepReference(person, `how to reach ${person}`);
  await store.keepVote({ ...VOTE, person }, '2025-01-01');
  await store.answerQuiz('slack:T1:C1:m.en.card', person, 'aws', 0, 1_000);
}

/** What every store has to do with what it keeps of a person: tell it, let it go in time, and forget it. */
export function personContract(name: string, open: () => Promise<Store>): void {
  describe(`what the ${name} store keeps of a person`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is told, all of it, and nothing of others', async () => {
      for (const person of ['slack:T1:U1ANNABEL', 'slack:T2:U1ANNA', ANNA])
        await fillFor(store, person, person === ANNA ? CHANNEL : `${CHANNEL}-${person.length}`);
      expect(await store.keptOf(ANNA, 0)).toEqual([
        { kind: 'conversation', key: `${ANNA}:D1`, value: STATE },
        { kind: 'delivery', key: `${ANNA}:D1:m1`, value: null },
        { kind: 'delivery', key: `${ANNA}:D1:m2`, value: null },
        { kind: 'preference', key: ANNA, value: { locale: 'nl' } },
        { kind: 'subscription', key: CHANNEL, value: { ...TIPS, address: CHANNEL } },
        { kind: 'subscription', key: ANNA, value: TIPS },
        {
          kind: 'subscription',
          key: `${ANNA}:quiz`,
          value: { ...TIPS, address: `${ANNA}:quiz`, quizIn: ANNA },
        },
        { kind: 'tips', key: ANNA, value: ['tip of 2025-01-01', 'tip of 2025-01-02'] },
        { kind: 'services', key: ANNA, value: { rds: 2, s3: 1 } },
        { kind: 'reference', key: ANNA, value: `how to reach ${ANNA}` },
        { kind: 'vote', key: VOTE.answer, value: { ...VOTE, day: '2025-01-01' } },
        { kind: 'quiz-answer', key: 'slack:T1:C1:m.en.card', value: 'aws' },
      ]);
    });

    it('is of every kind that is known, so that a new one is told too', async () => {
      await fillFor(store, ANNA);
      const kinds = new Set((await store.keptOf(ANNA, 0)).map(({ kind }) => kind));
      expect([...kinds]).toEqual([...KEPT_KINDS]);
    });

    it('is nothing once it was forgotten, and nothing of somebody who is not known', async () => {
      await fillFor(store, ANNA);
      await fillFor(store, 'slack:T1:U1ANNABEL', 'slack:T1:C8');
      await store.forget(ANNA);
      expect(await store.keptOf(ANNA, 0)).toEqual([]);
      expect(await store.keptOf('slack:T9:U9', 0)).toEqual([]);
      expect(await store.keptOf('slack:T1:U1ANNABEL', 0)).toHaveLength(12);
      // What others chose and set up is still there.
      expect(await store.quizResult('slack:T1:C1:m.en.card', 0)).toEqual({
        closed: false,
        chosen: { aws: 1 },
      });
      expect(await store.subscription(CHANNEL)).toMatchObject({ by: null });
    });

    it('goes by itself when its time is over, and the rest stays', async () => {
      await fillFor(store, ANNA);
      await store.keepConversation(`${ANNA}:D2`, STATE, 2_000);
      await store.claim(`${ANNA}:D2:m3`, 0, 2_000);
      await store.keepVote({ ...VOTE, answer: 'a newer one' }, '2025-06-01');
      await store.expire(1_000, '2025-06-01');
      // Asked for a time before it was over: it is gone, and not only passed over.
      const left = await store.keptOf(ANNA, 0);
      expect(left.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
        `conversation ${ANNA}:D2`,
        `delivery ${ANNA}:D2:m3`,
        `preference ${ANNA}`,
        'subscription slack:T1:C7',
        `subscription ${ANNA}`,
        `subscription ${ANNA}:quiz`,
        `tips ${ANNA}`,
        `services ${ANNA}`,
        `reference ${ANNA}`,
        'vote a newer one',
      ]);
      expect(await store.unfinished('', 0, 0)).toEqual([]);
      expect(await store.claim(`${ANNA}:D1:m1`, 1_000, 2_000)).toBe(true);
    });
  });
}
