import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPace, TEAMS_WINDOWS } from '../../../../adapters/teams/reply/pace.js';

/** A pace whose clock stands still until it is told otherwise. */
function paceAt(windows = TEAMS_WINDOWS) {
  const clock = { now: 1_000_000 };
  return { clock, pace: createPace(windows, () => clock.now) };
}

describe('the pace in a conversation', () => {
  it('lets seven messages go at once, the eighth after a second, the ninth after two', () => {
    const { pace } = paceAt();
    const waits = Array.from({ length: 9 }, () => pace.take('a', Infinity).wait);
    expect(waits).toEqual([0, 0, 0, 0, 0, 0, 0, 1_050, 2_100]);
  });

  it('is no other conversation’s', () => {
    const { pace } = paceAt();
    for (let count = 0; count < 20; count += 1) pace.take('a', Infinity);
    expect(pace.take('b', Infinity).wait).toBe(0);
  });

  it('never goes over a window of Teams, whenever messages come', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 1_500 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(gaps, (pauses) => {
        const { clock, pace } = paceAt();
        const times = pauses.map((gap) => {
          clock.now += gap;
          return clock.now + pace.take('a', Infinity).wait;
        });
        for (const { within, most } of TEAMS_WINDOWS) {
          times.forEach((time, at) => {
            const before = times[at - most];
            if (before !== undefined) expect(time - before).toBeGreaterThan(within);
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('still knows after hours what was said within the hour', () => {
    const { clock, pace } = paceAt([{ within: 3_600_000, most: 2 }]);
    for (let hour = 0; hour < 5; hour += 1) {
      expect([pace.take('a', Infinity).wait, pace.take('a', Infinity).wait]).toEqual([0, 0]);
      clock.now += 3_000_000;
      expect(pace.take('a', clock.now)).toMatchObject({ tooLate: true });
      clock.now += 3_000_000;
    }
  });

  it('takes no turn that would come too late', () => {
    const { clock, pace } = paceAt([{ within: 100, most: 1 }]);
    pace.take('a', Infinity);
    expect(pace.take('a', clock.now + 50)).toEqual({ wait: 105, tooLate: true });
    expect(pace.take('a', clock.now + 200)).toEqual({ wait: 105, tooLate: false });
  });

  it('holds everybody in a conversation of which Teams has had enough', () => {
    const { clock, pace } = paceAt();
    pace.hold('a', 5_000);
    pace.hold('a', 1_000);
    expect([pace.take('a', Infinity).wait, pace.take('b', Infinity).wait]).toEqual([5_000, 0]);
    clock.now += 5_000;
    expect(pace.take('a', Infinity).wait).toBe(0);
  });
});
