import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../src/contract/errors.js';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { createFakePlatform, type FakePlatform } from '../tips/fake-platform.js';
import { type Clock, startSending } from '../tips/start-sending.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONDAY = '2026-01-05';
const NINE = Date.parse(`${MONDAY}T08:00:00Z`);
const QUIZ: Subscription = {
  address: 'slack:T1:C1:quiz',
  quizIn: 'slack:T1:C1',
  by: 'slack:T1:U1',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1],
  holidays: null,
  resumes: null,
};
const { quizIn: _, ...TIPS } = { ...QUIZ, address: 'slack:T1:C1', days: [1, 2, 3, 4, 5] };

describe('a weekly quiz', () => {
  let knowledge: Knowledge;
  let clock: Clock;
  let store: Store;
  let slack: FakePlatform;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });
  beforeEach(() => {
    clock = { now: NINE - MINUTE };
    store = createMemoryStore();
    slack = createFakePlatform('slack', () => clock.now);
  });
  const start = (over: Store = store) => startSending(clock, { store: over, knowledge, platforms: [slack] });

  it('is posted once in its place, when its time has come there, with what stops it', async () => {
    await store.keepSubscription(QUIZ, 0);
    const sending = start();
    for (let n = 0; n < 60; n += 1) await sending.tick(30_000);
    expect(slack.arrived).toHaveLength(1);
    const [{ address, answer, id, at } = { address: '', answer: undefined, id: '', at: 0 }] = slack.arrived;
    expect([address, id, at]).toEqual(['slack:T1:C1', `tip:slack:T1:C1:quiz:${MONDAY}`, NINE]);
    expect(answer).toMatchObject({ kind: 'quiz', locale: 'nl' });
    expect(answer?.quiz?.id).toMatch(new RegExp(`^${MONDAY}\\.nl\\.`));
    expect(answer?.suggestions).toEqual([{ label: 'Quiz stoppen', question: 'quiz uit' }]);
  });

  it('comes each week with another question, beside the daily tips of the same place', async () => {
    await store.keepSubscription(QUIZ, 0);
    await store.keepSubscription(TIPS, 0);
    const sending = start();
    for (let n = 0; n < 28 * 24; n += 1) await sending.tick(HOUR);
    const quizzes = slack.arrived.filter(({ answer }) => answer.kind === 'quiz');
    expect(quizzes).toHaveLength(4);
    expect(new Set(quizzes.map(({ answer }) => answer.title)).size).toBe(4);
    expect(slack.arrived.filter(({ answer }) => answer.kind === 'tip')).toHaveLength(20);
    expect(await store.tipsGiven('slack:T1:C1:quiz')).toHaveLength(4);
  });

  it('comes once when two processes look for it, and when one was killed after it was posted', async () => {
    await store.keepSubscription(QUIZ, 0);
    const [one, other] = [start(), start()];
    clock.now = NINE;
    await Promise.all([one.tick(), other.tick()]);
    expect(slack.attempts).toHaveLength(1);
    // Killed: it is posted, and nobody has noted that.
    await store.keepSubscription({ ...QUIZ, address: 'slack:T1:C2:quiz', quizIn: 'slack:T1:C2' }, NINE);
    const killed = { ...store, tipPosted: () => new Promise<void>(() => {}) };
    start(killed).tickAndGoOn();
    while (slack.arrived.length < 2) await new Promise(setImmediate);
    await start().tick(20 * MINUTE);
    expect(slack.attempts).toHaveLength(3);
    expect(slack.arrived).toHaveLength(2);
    expect(await store.tipsGiven('slack:T1:C2:quiz')).toHaveLength(1);
  });

  it('ends when it could not be posted three times, which whoever asked for it is told', async () => {
    await store.keepSubscription(QUIZ, 0);
    slack.before = (address) => {
      if (address === 'slack:T1:C1') throw new PlatformError('gone', null, true);
    };
    const sending = start();
    for (let n = 0; n < 22 * 24; n += 1) await sending.tick(HOUR);
    expect(slack.arrived).toMatchObject([
      { address: 'slack:T1:U1', answer: { title: 'De wekelijkse quiz is gestopt' } },
    ]);
    expect(await everySubscription(store)).toEqual([]);
  });

  it('is forgotten with its place, and goes on in it when whoever asked for it is forgotten', async () => {
    await store.keepSubscription(QUIZ, 0);
    await store.forget('slack:T1:U1');
    expect(await store.subscription('slack:T1:C1:quiz')).toEqual({ ...QUIZ, by: null });
    await store.forget('slack:T1:C1');
    expect(await store.subscription('slack:T1:C1:quiz')).toBeUndefined();
  });
});
