import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tip } from '../../src/knowledge/knowledge.js';
import { pickTip } from '../../src/tips/pick-tip.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { makeTips } from './make-tips.js';

/** What an address is given, one after the other. */
function deal(
  tips: ReadonlyMap<string, Tip>,
  address: string,
  count: number,
  before: readonly string[] = [],
  asked: Readonly<Record<string, number>> = {},
): readonly string[] {
  const given = [...before];
  for (let i = 0; i < count; i += 1) given.push(pickTip(tips, given, address, asked)?.id ?? '');
  return given.slice(before.length);
}

const topicsOf = (ids: readonly string[]) => ids.map((id) => id.split('-')[0] ?? '');
const neighbours = (topics: readonly string[]) => topics.filter((topic, i) => topic === topics[i + 1]).length;

describe('picking a tip', () => {
  let real: ReadonlyMap<string, Tip>;
  beforeAll(async () => {
    real = (await loadRealKnowledge()).tips;
  });

  it('gives none when there are none', () => {
    expect(pickTip(new Map(), [], 'slack:T1:C1')).toBeUndefined();
    expect(pickTip(new Map(), ['gone'], 'slack:T1:C1')).toBeUndefined();
  });

  it('gives the same for the same, and each address its own order', () => {
    const order = deal(real, 'slack:T1:C1', real.size);
    expect(deal(real, 'slack:T1:C1', real.size)).toEqual(order);
    expect(deal(real, 'slack:T1:C2', real.size)).not.toEqual(order);
  });

  it('repeats none until the deck is used up, in every round', () => {
    const order = deal(real, 'slack:T1:C1', 3 * real.size);
    for (const round of [0, 1, 2])
      expect(new Set(order.slice(round * real.size, (round + 1) * real.size)).size).toBe(real.size);
  });

  it('never gives two of one topic in a row, over the whole knowledge base and from round to round', () => {
    for (const address of ['slack:T1:C1', 'slack:T1:U2', 'teams:t:a']) {
      const topics = deal(real, address, 2 * real.size).map((id) => real.get(id)?.topic ?? '');
      expect(neighbours(topics)).toBe(0);
    }
  });

  it('mixes topics as far as that is possible', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.string(), (counts, address) => {
        const ids = counts.flatMap((count, t) => Array.from({ length: count }, (_, i) => `t${t}-${i}`));
        const most = Math.max(...counts);
        const unavoidable = Math.max(0, most - (ids.length - most) - 1);
        expect(neighbours(topicsOf(deal(makeTips(ids), address, ids.length)))).toBe(unavoidable);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the order of the others when tips of new topics are added', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 29 }), fc.string(), (all, count, address) => {
        const old = all.slice(0, Math.min(count, all.length - 1));
        const before = deal(makeTips(old), address, old.length);
        const after = deal(makeTips(all), address, all.length);
        expect(after.filter((id) => old.includes(id))).toEqual(before);
      }),
    );
  });

  it('moves few others, and those by little, when tips are added to topics that have some', () => {
    const ids = [...real.keys()];
    const old = new Map([...real].filter(([id]) => ids.indexOf(id) % 10 !== 0));
    const before = deal(old, 'slack:T1:C1', old.size);
    const after = deal(real, 'slack:T1:C1', real.size).filter((id) => old.has(id));
    const moves = before.map((id, i) => Math.abs(after.indexOf(id) - i));
    expect(moves.filter((by) => by > 0).length).toBeLessThan(old.size / 10);
    expect(Math.max(...moves)).toBeLessThanOrEqual(3);
  });

  it('gives what is added in the middle of a round within that round, and then no sooner than the others', () => {
    const old = makeTips(['a-1', 'b-1', 'c-1', 'd-1', 'e-1']);
    const given = deal(old, 'x:y', 12);
    const all = makeTips([...old.keys(), 'new-1']);
    const next = deal(all, 'x:y', 4 + 6, given);
    expect(new Set([...given.slice(10), ...next.slice(0, 4)]).size).toBe(6);
    expect(new Set(next.slice(4)).size).toBe(6);
  });

  describe('for a place that asks about some services', () => {
    const about = (ids: readonly string[], service: string) =>
      ids.filter((id) => real.get(id)?.services.includes(service)).length;
    const dealFor = (asked: Readonly<Record<string, number>>, count: number, address = 'slack:T1:C1') =>
      deal(real, address, count, [], asked);

    it('has every second tip about them, and the rest as it would be', () => {
      const asked = dealFor({ s3: 5, rds: 2 }, 8);
      expect(
        asked.filter(
          (id, i) => i % 2 === 0 && !real.get(id)?.services.some((s) => s === 's3' || s === 'rds'),
        ),
      ).toEqual([]);
      expect(about(asked, 's3') + about(asked, 'rds')).toBeGreaterThan(
        about(dealFor({}, 8), 's3') + about(dealFor({}, 8), 'rds'),
      );
      expect(asked).toEqual(dealFor({ s3: 5, rds: 2 }, 8));
    });

    it('shares those out as often as each is asked about', () => {
      const ids = Array.from({ length: 60 }, (_, i) => `t${i}-${i}@${['a', 'b', 'c'][i % 3]}`);
      const order = deal(makeTips(ids), 'x:y', 24, [], { a: 20, b: 10 }).filter((_, i) => i % 2 === 0);
      const count = (service: string) => order.filter((id) => id.endsWith(`@${service}`)).length;
      expect(count('a') + count('b')).toBe(12);
      expect(count('a')).toBeGreaterThan(count('b'));
      expect(count('b')).toBeGreaterThan(0);
    });

    it('still repeats none until the deck is used up, and mixes topics as well as without', () => {
      const asked = fc.dictionary(
        fc.constantFrom('s3', 'rds', 'ec2', 'iam', 'lambda', 'no-such-service'),
        fc.nat({ max: 50 }),
      );
      fc.assert(
        fc.property(asked, fc.string(), (counts, address) => {
          const order = dealFor(counts, real.size, address);
          expect(new Set(order).size).toBe(real.size);
          expect(neighbours(order.map((id) => real.get(id)?.topic ?? ''))).toBe(0);
        }),
        { numRuns: 5 },
      );
    });

    it('has what it would have when nothing is left to tell of them, or they are unknown', () => {
      expect(dealFor({ 'no-such-service': 9, constructor: 3 }, 20)).toEqual(dealFor({}, 20));
      expect(dealFor({ s3: 0 }, 20)).toEqual(dealFor({}, 20));
      const told = [...real.values()].filter(({ services }) => services.includes('s3')).map(({ id }) => id);
      expect(pickTip(real, told, 'x:y', { s3: 9 })).toBe(pickTip(real, told, 'x:y'));
    });
  });

  it('is not confused by tips that are no more', () => {
    const order = deal(makeTips(['a-1', 'b-1', 'c-1']), 'x:y', 4, ['old-1', 'old-2', 'old-1']);
    expect(new Set(order.slice(0, 3)).size).toBe(3);
  });

  it('is quick, also after years', () => {
    const given = deal(real, 'slack:T1:C1', 10);
    const years = Array.from({ length: 1_000 }, (_, i) => [...real.keys()][i % real.size] ?? '');
    const began = performance.now();
    for (let i = 0; i < 100; i += 1) pickTip(real, i % 2 ? given : years, `slack:T1:C${i}`);
    expect((performance.now() - began) / 100).toBeLessThan(20);
  });
});
