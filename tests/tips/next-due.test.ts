import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Subscription } from '../../src/contract/subscription.js';
import { nextDue } from '../../src/tips/next-due.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);
const amsterdam: Subscription = {
  address: 'slack:T1:C1',
  by: null,
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1, 2, 3, 4, 5],
  holidays: null,
  resumes: null,
};
const shows = (zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

/**
 * Watches the clock minute by minute, as a person would: a tip comes in the first minute of a chosen day in which the clock
 * shows its time or more, unless it came on that day already; on a day that ends before that, with the day.
 */
function watched({ zone, time, days }: Subscription, after: number): number | undefined {
  const clock = shows(zone);
  let [before] = clock.format(after - 36 * HOUR).split(' ');
  let isGiven = true;
  for (let now = after - 36 * HOUR; now < after + 10 * DAY; now += MINUTE) {
    const [day = '', shown = ''] = clock.format(now).split(' ');
    const isNew = day !== before;
    const missed = isNew && !isGiven;
    if (isNew) [before, isGiven] = [day, false];
    if (missed && now > after) return now;
    const isChosen = days.includes(new Date(day).getUTCDay() || 7);
    if (!isChosen) isGiven = true;
    if (isGiven || shown < time) continue;
    isGiven = true;
    if (now > after) return now;
  }
  return undefined;
}

describe('the next tip', () => {
  it('is due at its time on the next chosen day, and never at the instant itself', () => {
    expect(nextDue(amsterdam, at('2026-01-02T07:59:59Z'))).toBe(at('2026-01-02T08:00:00Z'));
    expect(nextDue(amsterdam, at('2026-01-02T08:00:00Z'))).toBe(at('2026-01-05T08:00:00Z'));
  });

  it('is due after a pause, on its last day too', () => {
    const paused = { ...amsterdam, resumes: '2026-02-03' };
    expect(nextDue(paused, at('2026-01-02T08:00:00Z'))).toBe(at('2026-02-03T08:00:00Z'));
    expect(nextDue({ ...amsterdam, resumes: '2028-01-01' }, 0)).toBe(at('2028-01-03T08:00:00Z'));
  });

  it('leaves out the holidays of the country that was named', () => {
    const dutch = { ...amsterdam, holidays: 'NL' };
    expect(nextDue(dutch, at('2026-12-24T12:00:00Z'))).toBe(at('2026-12-28T08:00:00Z'));
    expect(nextDue(amsterdam, at('2026-12-24T12:00:00Z'))).toBe(at('2026-12-25T08:00:00Z'));
  });

  it('is some instant to look again where no day is chosen', () => {
    const never = nextDue({ ...amsterdam, days: [] }, at('2026-01-02T08:00:00Z'));
    expect(never).toBeGreaterThan(at('2026-02-01T00:00:00Z'));
  });

  it('is refused for a zone that nobody knows', () => {
    expect(() => nextDue({ ...amsterdam, zone: 'Mars/Phobos' }, 0)).toThrow(RangeError);
  });

  it('is due when somebody who watches the clock in any zone would post it, around changes of the clock too', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const days = fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5], [7]);
    const minutes = fc.oneof(fc.constantFrom(0, 30, 60, 120, 135, 150, 180, 1410, 1439), fc.nat(1439));
    const changes = [
      '2026-03-08',
      '2026-03-28',
      '2026-04-05',
      '2026-04-24',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    ];
    const around = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * 1440, max: 2 * 1440 }));
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, days, around, (zone, minute, chosen, [day, offset]) => {
        const time = new Date(minute * MINUTE).toISOString().slice(11, 16);
        const subscription = { ...amsterdam, zone, time, days: chosen };
        const after = at(day) + offset * MINUTE;
        expect(nextDue(subscription, after)).toBe(watched(subscription, after));
      }),
      { numRuns: 60 },
    );
  });
});
