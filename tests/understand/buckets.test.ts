import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layBuckets, shiftOf } from '../../src/understand/buckets.js';

describe('buckets', () => {
  it('hold everything once, those together whose hashes begin alike, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (given) => {
        const hashes = Int32Array.from(given);
        const { starts, order } = layBuckets(hashes, 2);
        expect([...order].sort((a, b) => a - b)).toEqual([...hashes.keys()]);
        expect([starts[0], starts.at(-1)]).toEqual([0, hashes.length]);
        for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
          const things = [...order.subarray(starts[bucket], starts[bucket + 1])];
          expect(things).toEqual([...things].sort((a, b) => a - b));
          for (const thing of things) expect((hashes[thing] as number) >>> shiftOf(starts)).toBe(bucket);
        }
      }),
    );
  });
});
