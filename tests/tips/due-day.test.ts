import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATCH_UP, dueDay } from '../../src/tips/due-day.js';
import { dueMoment } from '../../src/tips/due-moment.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The largest change of a clock: everywhere an hour but at Troll in Antarctica (tz database). */
const mostShift = (zone: string) => (zone === 'Antarctica/Troll' ? 2 : 1) * HOUR;
/** How often it is asked what is due; see send-tips.ts. */
const TICK = 30_000;
/** How many years are gone through so; `npm run soak:questions` goes through more. */
const YEARS = Number(process.env.SOAK_YEARS ?? 1);
const ALWAYS = { holidays: null, resumes: null };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const at = (iso: string) => Date.parse(iso);

/** Zones with the odd and the ordinary: half hours, jumps at midnight, a half-hour jump, both sides of the date line. */
const ZONES = [
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Etc/GMT+12',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'America/Nuuk',
  'Asia/Kolkata',
  'Europe/Kyiv',
] as const;

describe('the day on which a tip is due', () => {
  const amsterdam = { ...ALWAYS, time: '09:00', zone: 'Europe/Amsterdam', days: [1, 2, 3, 4, 5] };

  it('begins with the minute and ends with the catch-up window', () => {
    expect(dueDay(amsterdam, at('2026-01-05T07:59:59.999Z'))).toBeUndefined();
    expect(dueDay(amsterdam, at('2026-01-05T08:00:00Z'))).toBe('2026-01-05');
    expect(dueDay(amsterdam, at('2026-01-05T09:59:59.999Z'))).toBe('2026-01-05');
    expect(dueDay(amsterdam, at('2026-01-05T10:00:00Z'))).toBeUndefined();
  });

  it('is one of the chosen days, as the place counts them', () => {
    expect(dueDay(amsterdam, at('2026-01-04T08:00:00Z'))).toBeUndefined();
    const monday = { ...ALWAYS, time: '07:00', zone: 'Pacific/Auckland', days: [1] };
    expect(dueDay(monday, at('2026-01-04T18:00:00Z'))).toBe('2026-01-05');
    expect(dueDay(monday, at('2026-01-05T18:00:00Z'))).toBeUndefined();
  });

  it('stays the same local day where the window runs past midnight and past the year', () => {
    const late = { ...ALWAYS, time: '23:30', zone: 'Europe/Amsterdam', days: [3] };
    expect(dueDay(late, at('2025-12-31T22:30:00Z'))).toBe('2025-12-31');
    expect(dueDay(late, at('2026-01-01T00:29:59Z'))).toBe('2025-12-31');
    expect(dueDay(late, at('2026-01-01T00:30:00Z'))).toBeUndefined();
  });

  it('follows the clock when it changes', () => {
    expect(dueDay(amsterdam, at('2026-03-27T08:00:00Z'))).toBe('2026-03-27');
    expect(dueDay(amsterdam, at('2026-03-30T07:00:00Z'))).toBe('2026-03-30');
    expect(dueDay(amsterdam, at('2026-10-26T07:59:00Z'))).toBeUndefined();
    expect(dueDay(amsterdam, at('2026-10-26T08:00:00Z'))).toBe('2026-10-26');
  });

  it('knows a zone by its former name and by its new one', () => {
    for (const zone of ['Asia/Kolkata', 'Asia/Calcutta'])
      expect(dueDay({ ...ALWAYS, time: '12:00', zone, days: EVERY_DAY }, at('2026-05-04T06:30:00Z'))).toBe(
        '2026-05-04',
      );
    for (const zone of ['Europe/Kyiv', 'Europe/Kiev'])
      expect(dueDay({ ...ALWAYS, time: '12:00', zone, days: EVERY_DAY }, at('2026-05-04T09:00:00Z'))).toBe(
        '2026-05-04',
      );
  });

  it('is refused for a zone that nobody knows', () => {
    expect(() => dueDay({ ...amsterdam, zone: 'Mars/Phobos' }, 0)).toThrow(RangeError);
  });
});

describe('the moment at which a tip is due', () => {
  it.each([
    [
      'a time that the clock jumps over, at the jump',
      'Europe/Amsterdam',
      '02:30',
      '2026-03-29',
      '2026-03-29T01:00:00Z',
    ],
    [
      'the time to which it jumps, at the jump',
      'Europe/Amsterdam',
      '03:00',
      '2026-03-29',
      '2026-03-29T01:00:00Z',
    ],
    [
      'a time that it shows twice, at the first',
      'Europe/Amsterdam',
      '02:30',
      '2026-10-25',
      '2026-10-25T00:30:00Z',
    ],
    [
      'the end of the hour that it shows twice',
      'Europe/Amsterdam',
      '03:00',
      '2026-10-25',
      '2026-10-25T02:00:00Z',
    ],
    ['a jump by half an hour', 'Australia/Lord_Howe', '02:15', '2026-10-04', '2026-10-03T15:30:00Z'],
    ['a jump over midnight', 'Africa/Cairo', '00:00', '2026-04-24', '2026-04-23T22:00:00Z'],
    [
      'a jump to midnight, with which the day ends',
      'America/Nuuk',
      '23:30',
      '2026-03-28',
      '2026-03-29T01:00:00Z',
    ],
    [
      'an hour before midnight that comes twice',
      'America/Nuuk',
      '23:30',
      '2026-10-24',
      '2026-10-25T00:30:00Z',
    ],
    ['midnight that comes twice', 'America/Havana', '00:30', '2026-11-01', '2026-11-01T04:30:00Z'],
    [
      'an offset of five hours and three quarters',
      'Asia/Kathmandu',
      '09:00',
      '2026-01-01',
      '2026-01-01T03:15:00Z',
    ],
    ['the first place of a day', 'Pacific/Kiritimati', '00:00', '2026-01-01', '2025-12-31T10:00:00Z'],
    ['the last place of a day', 'Etc/GMT+12', '23:59', '2026-12-31', '2027-01-01T11:59:00Z'],
  ])('is, of %s', (_, zone, time, day, instant) => {
    expect(new Date(dueMoment(zone, time, day) ?? Number.NaN).toISOString()).toBe(
      new Date(instant).toISOString(),
    );
  });

  it('does not exist on a day that a zone skips', () => {
    expect(dueMoment('Pacific/Apia', '09:00', '2011-12-30')).toBeUndefined();
    expect(dueMoment('Pacific/Apia', '09:00', '2011-12-29')).toBe(at('2011-12-29T19:00:00Z'));
    expect(dueMoment('Pacific/Apia', '09:00', '2011-12-31')).toBe(at('2011-12-30T19:00:00Z'));
  });
});

describe('in any zone, for any time, on every day of a year', () => {
  it('a tip is due from one moment on, a day after the last', () => {
    const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(anyZone, fc.integer({ min: 0, max: 1439 }), (zone, m) => {
        const time = new Date(m * MINUTE).toISOString().slice(11, 16);
        const subscription = { ...ALWAYS, time, zone, days: EVERY_DAY };
        let before: number | undefined;
        for (const day of localDays('2026')) {
          const moment = dueMoment(zone, time, day) as number;
          expect([zone, time, dueDay(subscription, moment)]).toEqual([zone, time, day]);
          expect(dueDay(subscription, moment - 1)).not.toBe(day);
          expect(dueDay(subscription, moment + CATCH_UP - 1)).toBe(day);
          expect(dueDay(subscription, moment + CATCH_UP)).toBeUndefined();
          expect(Math.abs(moment - (before ?? moment - DAY) - DAY)).toBeLessThanOrEqual(mostShift(zone));
          before = moment;
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('polled every 30 seconds', () => {
  /** The local days that were due, each with when it was first seen and how often it began anew. */
  function poll(subscription: Parameters<typeof dueDay>[0], from: number, to: number, every = TICK) {
    const first = new Map<string, number>();
    const order: string[] = [];
    let before: string | undefined;
    let last = 0;
    for (let now = from; now < to; now += every) {
      const day = dueDay(subscription, now);
      if (day !== undefined && day !== before) order.push(day);
      if (day !== undefined && !first.has(day)) first.set(day, now);
      if (day !== undefined) last = Math.max(last, now - (first.get(day) ?? now));
      before = day;
    }
    return { first, order, last };
  }

  it('every chosen local day of a year is due exactly once, whatever the zone and the time', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((some) => some.sort());
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        minute,
        days,
        fc.integer({ min: 0, max: TICK - 1 }),
        (zone, m, chosen, phase) => {
          const time = new Date(m * MINUTE).toISOString().slice(11, 16);
          const from = at('2025-12-30T00:00:00Z') + phase;
          const to = at('2027-01-03T00:00:00Z');
          const { first, order, last } = poll({ ...ALWAYS, zone, time, days: chosen }, from, to);
          expect(new Set(order).size).toBe(order.length);
          expect([...order].sort()).toEqual(order);
          const inside = order.filter((day) => day.startsWith('2026'));
          expect(inside).toEqual(localDays('2026').filter((day) => chosen.includes(weekday(day))));
          expect(last).toBeLessThan(CATCH_UP);
          for (const day of inside) {
            const seen = clockShows(zone, first.get(day) as number);
            // Seen within a poll of the time, or, where the clock jumped, of the jump, which is an hour at most.
            const late = seen - at(`${day}T${time}:00Z`);
            expect(late).toBeGreaterThanOrEqual(0);
            expect(late).toBeLessThan(HOUR + TICK);
          }
        },
      ),
      { numRuns: YEARS },
    );
  }, 3_600_000);

  it('near the days on which clocks change, too, minute for minute', () => {
    const changes = [
      ['Europe/Amsterdam', '2026-03-29'],
      ['Europe/Amsterdam', '2026-10-25'],
      ['Australia/Lord_Howe', '2026-04-05'],
      ['Australia/Lord_Howe', '2026-10-04'],
      ['America/Nuuk', '2026-03-28'],
      ['America/Nuuk', '2026-10-24'],
      ['Africa/Cairo', '2026-04-24'],
      ['Africa/Cairo', '2026-10-29'],
      ['America/Havana', '2026-03-08'],
      ['America/Havana', '2026-11-01'],
    ] as const;
    for (const [zone, day] of changes) {
      for (let m = 0; m < 1440; m += 187) {
        const time = new Date(m * MINUTE).toISOString().slice(11, 16);
        const subscription = { ...ALWAYS, zone, time, days: EVERY_DAY };
        const { order } = poll(subscription, at(day) - DAY, at(day) + 3 * DAY, MINUTE);
        const around = [0, 1].map((n) => new Date(at(day) + n * DAY).toISOString().slice(0, 10));
        expect([zone, time, order.filter((one) => around.includes(one))]).toEqual([zone, time, around]);
      }
    }
  }, 60_000);
});

function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

function localDays(year: string): string[] {
  return Array.from({ length: 365 }, (_, i) =>
    new Date(at(`${year}-01-01`) + i * DAY).toISOString().slice(0, 10),
  );
}

/** Another way to read a clock than the one under test, to compare with. */
function clockShows(zone: string, instant: number): number {
  return at(`${new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
}
