import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lessOften } from '../../src/settings/less-often.js';

/** One after the other, until it can be no less. */
function ladder(days: readonly number[]): readonly (readonly number[])[] {
  const next = lessOften(days);
  return next ? [next, ...ladder(next)] : [];
}

describe('less often', () => {
  it('is every weekday, then Monday, Wednesday and Friday, then Monday', () => {
    expect(ladder([1, 2, 3, 4, 5, 6, 7])).toEqual([[1, 2, 3, 4, 5], [1, 3, 5], [1]]);
  });

  it.each([
    [[2, 4], [[2]]],
    [[6, 7], [[6]]],
    [
      [2, 3, 4, 5],
      [[2, 4], [2]],
    ],
    [
      [1, 2, 3, 4, 5, 6],
      [[1, 3, 5], [1]],
    ],
    [[7], []],
  ])('than %j goes down to one of the days', (days, steps) => {
    expect(ladder(days)).toEqual(steps);
  });

  it('is always fewer of the days that were chosen, and ends at one', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (days) => {
        const steps = ladder(days);
        let before: readonly number[] = days;
        for (const step of steps) {
          expect(step.length).toBeLessThan(before.length);
          expect(step.every((day) => before.includes(day))).toBe(true);
          before = step;
        }
        expect(before).toHaveLength(1);
      }),
    );
  });
});
