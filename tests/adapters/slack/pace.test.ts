import { beforeEach, describe, expect, it } from '@jest/globals';
import { createPace, type Pace } from '../../../adapters/slack/reply/pace.js';

const LONG = 24 * 3_600_000;

describe('the pace of what is said unasked', () => {
  let now: number;
  let pace: Pace;
  beforeEach(() => {
    now = 1_000_000;
    pace = createPace(() => now);
  });
  const wait = (team: string, channel: string) => pace.take(team, channel, LONG).wait;

  it('leaves a second between messages to a channel', () => {
    expect(wait('T1', 'C1')).toBe(0);
    expect(wait('T1', 'C1')).toBe(1_050);
    expect(wait('T1', 'C1')).toBe(2_100);
  });

  it('is 0.95 of 300 messages a minute in a workspace, and another one does not wait for it', () => {
    const waits = Array.from({ length: 1_001 }, (_, n) => wait('T1', `C${n}`));
    expect(waits[0]).toBe(0);
    expect(60_000 / (Number(waits[1_000]) / 1_000)).toBeCloseTo(300 / 1.05);
    expect(wait('T2', 'C1')).toBe(0);
  });

  it('begins with no backlog of turns after a quiet time', () => {
    wait('T1', 'C1');
    now += 60_000;
    expect([wait('T1', 'C2'), wait('T1', 'C3')]).toEqual([0, 210]);
  });

  it('takes no turn that comes too late', () => {
    for (let n = 0; n < 100; n += 1) wait('T1', `C${n}`);
    const late = { wait: 21_000, tooLong: true };
    expect(pace.take('T1', 'C100', 10_000)).toEqual(late);
    expect(pace.take('T1', 'C100', 10_000)).toEqual(late);
    expect(pace.take('T1', 'C100', 21_000)).toEqual({ wait: 21_000, tooLong: false });
  });

  it('lets answers go first', () => {
    for (let n = 0; n < 10; n += 1) pace.count('T1', 'C1');
    expect(wait('T1', 'C2')).toBe(2_100);
  });

  it('goes on while people ask without end, seconds behind their answers', () => {
    const waits: number[] = [];
    for (let second = 0; second < 120; second += 1) {
      for (let n = 0; n < 50; n += 1) pace.count('T1', `C${n % 10}`);
      waits.push(wait('T1', `C${second % 10}`));
      now += 1_000;
    }
    expect(Math.min(...waits)).toBeGreaterThan(4_000);
    expect(Math.max(...waits)).toBeLessThan(6_000);
  });

  it('holds a channel that had too much, and the workspace once another one hears the same', () => {
    pace.hold('T1', 'C1', 30_000);
    pace.hold('T1', 'C1', 30_000);
    expect([wait('T1', 'C1'), wait('T1', 'C2'), wait('T2', 'C1')]).toEqual([30_000, 210, 0]);
    pace.hold('T1', 'C3', 20_000);
    expect([wait('T1', 'C4'), wait('T2', 'C2')]).toEqual([20_000, 210]);
  });

  it('forgets channels that may be posted in at once, and no others', () => {
    pace.hold('T0', 'C0', LONG);
    for (let n = 0; n < 30_000; n += 1) {
      now += 1_000;
      wait('T1', `C${n}`);
    }
    expect(wait('T0', 'C0')).toBe(LONG - 30_000_000);
  });
});
