import { describe, expect, it } from '@jest/globals';
import { pickCard } from '../../src/quiz/pick-card.js';
import type { QuizCard } from '../../src/quiz/quiz-card.js';

const PARTIES = ['customer', 'aws', 'shared', 'not-applicable'] as const;

/** Four hundred cards, most of them the customer's: by service s0 to s19 and topic t0 to t19. */
const CARDS: ReadonlyMap<string, QuizCard> = new Map(
  Array.from({ length: 400 }, (_, n): [string, QuizCard] => {
    const [at, about] = [n % 20, Math.floor(n / 20)];
    const party = PARTIES[Math.max(0, ((7 * at + 3 * about) % 10) - 6)] ?? 'customer';
    const [service, topic] = [`s${at}`, `t${about}`];
    const id = `${service}.${topic}`;
    return [id, { id, topic, service, services: [service], party, variants: null, right: party }];
  }),
);

/** What an address is given, one after the other. */
function deal(times: number, address: string, leaning = {}): readonly QuizCard[] {
  const given: QuizCard[] = [];
  for (let n = 0; n < times; n += 1) {
    const ids = given.map(({ id }) => id);
    const card = pickCard(CARDS, ids, address, leaning);
    if (card) given.push(card);
  }
  return given;
}
const count = (cards: readonly QuizCard[], what: (card: QuizCard) => string) => {
  const times: Record<string, number> = {};
  for (const card of cards) times[what(card)] = (times[what(card)] ?? 0) + 1;
  return times;
};

describe('the next question of the quiz', () => {
  it('is none where there are no cards', () => {
    expect(pickCard(new Map(), [], 'a')).toBeUndefined();
  });

  it('is the same for the same address and past, and of its own for each address', () => {
    expect(deal(20, 'one')).toEqual(deal(20, 'one'));
    expect(deal(20, 'one')).not.toEqual(deal(20, 'another'));
  });

  it('comes again only when all others have come', () => {
    const round = deal(CARDS.size, 'one').map(({ id }) => id);
    expect(new Set(round).size).toBe(CARDS.size);
    const again = pickCard(CARDS, round, 'one');
    expect(CARDS.get(again?.id ?? '')).toBe(again);
    expect(
      new Set(
        deal(CARDS.size + 50, 'one')
          .slice(CARDS.size)
          .map(({ id }) => id),
      ).size,
    ).toBe(50);
  });

  it('has each party as its answer as often as the others, though most cards are of one', () => {
    expect(Object.values(count(deal(20, 'one'), ({ party }) => party))).toEqual([5, 5, 5, 5]);
  });

  it('goes through the topics and the services', () => {
    const dealt = deal(40, 'one');
    expect(Math.max(...Object.values(count(dealt, ({ topic }) => topic)))).toBeLessThanOrEqual(8);
    expect(Math.max(...Object.values(count(dealt, ({ service }) => service)))).toBeLessThanOrEqual(6);
  });

  it('is every second time about a service that is asked about, as often as it is', () => {
    const dealt = deal(24, 'one', { asked: { s3: 20, s4: 10, gone: 50 } });
    const times = count(dealt, ({ service }) => service);
    expect(times.s3).toBeGreaterThanOrEqual(6);
    expect((times.s3 ?? 0) + (times.s4 ?? 0)).toBeGreaterThanOrEqual(8);
    expect(Object.keys(times).length).toBeGreaterThan(8);
  });

  it('is every second time about a service that tips speak of, where none is asked about', () => {
    const some = ['s1', 's2', 's5', 's7'];
    const dealt = deal(20, 'one', { asked: { gone: 9 }, spoken: { s1: 9, s2: 6, s5: 6, s7: 6 } });
    expect(dealt.filter(({ service }) => some.includes(service)).length).toBeGreaterThanOrEqual(10);
    expect(new Set(dealt.map(({ service }) => service)).size).toBeGreaterThan(8);
  });

  it('does not mind what was given from a deck that has changed', () => {
    expect(pickCard(CARDS, ['gone.gone', 's1.t1', 'gone.gone'], 'one')).toBeDefined();
  });
});
