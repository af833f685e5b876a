import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTokenBuckets } from '../../src/limits/token-buckets.js';

describe('a limit a minute', () => {
  it('lets all of it go at once, then as much as flows in, and tells how long to wait', () => {
    let at = 0;
    const buckets = createTokenBuckets({ perMinute: 6, now: () => at });
    for (let n = 0; n < 6; n++) expect(buckets.take('a')).toBe(0);
    expect(buckets.take('a')).toBe(10_000);
    at = 4_000;
    expect(buckets.take('a')).toBe(6_000);
    at = 10_000;
    expect(buckets.take('a')).toBe(0);
    expect(buckets.take('a')).toBe(10_000);
  });

  it('is each key’s own', () => {
    const buckets = createTokenBuckets({ perMinute: 1, now: () => 0 });
    expect([buckets.take('a'), buckets.take('a'), buckets.take('b')]).toEqual([0, 60_000, 0]);
  });

  it('is none where it is 0', () => {
    const buckets = createTokenBuckets({ perMinute: 0, now: () => 0 });
    for (let n = 0; n < 1_000; n++) expect(buckets.take('a')).toBe(0);
  });

  it('never lets more than two minutes’ worth through in any minute, whenever it is asked, and always some', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 50, maxLength: 200 });
    fc.assert(
      fc.property(steps, (waits) => {
        let at = 0;
        const taken: number[] = [];
        const buckets = createTokenBuckets({ perMinute: 10, now: () => at });
        for (const wait of waits) {
          at += wait;
          if (buckets.take('a') === 0) taken.push(at);
        }
        expect(taken.length).toBeGreaterThanOrEqual(Math.min(10, waits.length));
        for (const end of taken)
          expect(taken.filter((one) => one > end - 60_000 && one <= end).length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('watches ten thousand keys, and forgets first who asked longest ago', () => {
    const buckets = createTokenBuckets({ perMinute: 1, now: () => 0 });
    for (let n = 0; n < 10_000; n++) buckets.take(`k${n}`);
    expect(buckets.take('k0')).toBe(60_000);
    buckets.take('one more');
    expect(buckets.take('k0')).toBe(60_000);
    expect(buckets.take('k1')).toBe(0);
  });
});
