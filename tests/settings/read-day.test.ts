import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Locale } from '../../src/contract/locale.js';
import { dayOfWish } from '../../src/settings/day-of-wish.js';
import { readDay } from '../../src/settings/read-day.js';

/** A Saturday. */
const TODAY = '2026-11-28';

function dayOf(phrase: string, spoken: Locale | undefined = 'en', today = TODAY): string | undefined {
  const wish = readDay(phrase, spoken);
  return wish && dayOfWish(wish, today);
}

describe('a day', () => {
  it.each([
    ['2026-12-24', '2026-12-24'],
    ['2027-1-2', '2027-01-02'],
    ['12 January', '2027-01-12'],
    ['12 jan', '2027-01-12'],
    ['12 jan.', '2027-01-12'],
    ['the 12th of January', '2027-01-12'],
    ['January 12', '2027-01-12'],
    ['Jan 12th, 2028', '2028-01-12'],
    ['1st december', '2026-12-01'],
    ['24 December 2026', '2026-12-24'],
    ['thursday 24 december', '2026-12-24'],
    ['Monday, January 4', '2027-01-04'],
    ['sept 3', '2027-09-03'],
    ['28 November', '2027-11-28'],
    ['29 Feb', '2028-02-29'],
    ['24/12/2026', '2026-12-24'],
    ['12/24/2026', '2026-12-24'],
    ['monday', '2026-11-30'],
    ['next Monday', '2026-11-30'],
    ['this coming friday', '2026-12-04'],
    ['saturday', '2026-12-05'],
    ['sun', '2026-11-29'],
    ['next week', '2026-11-30'],
    ['wednesday next week', '2026-12-02'],
    ['next month', '2026-12-01'],
    ['next year', '2027-01-01'],
    ['tomorrow', '2026-11-29'],
    ['the day after tomorrow', '2026-11-30'],
    ['2 weeks', '2026-12-12'],
    ['in two weeks', '2026-12-12'],
    ['a week', '2026-12-05'],
    ['10 days', '2026-12-08'],
    ['the next three days', '2026-12-01'],
    ['a month', '2026-12-28'],
    ['3 months', '2027-02-28'],
    ['one year', '2027-11-28'],
    ['today', '2026-11-28'],
    ['2020-01-01', '2020-01-01'],
  ])('is read in English: %j', (phrase, day) => {
    expect(dayOf(phrase)).toBe(day);
  });

  it.each([
    ['2026-12-24', '2026-12-24'],
    ['12 januari', '2027-01-12'],
    ['12 jan. 2028', '2028-01-12'],
    ['1 maart', '2027-03-01'],
    ['1 mrt', '2027-03-01'],
    ['de 1e van mei', '2027-05-01'],
    ['1e mei', '2027-05-01'],
    ['3 oktober', '2027-10-03'],
    ['31 augustus 2027', '2027-08-31'],
    ['24-12', '2026-12-24'],
    ['24-12-2026', '2026-12-24'],
    ['1/2/2027', '2027-02-01'],
    ['1.2', '2027-02-01'],
    ['maandag', '2026-11-30'],
    ['aanstaande maandag', '2026-11-30'],
    ['maandag 4 januari', '2027-01-04'],
    ['volgende week', '2026-11-30'],
    ['volgende week woensdag', '2026-12-02'],
    ['woensdag volgende week', '2026-12-02'],
    ['komende vrijdag', '2026-12-04'],
    ['volgende maand', '2026-12-01'],
    ['volgend jaar', '2027-01-01'],
    ['morgen', '2026-11-29'],
    ['overmorgen', '2026-11-30'],
    ['2 weken', '2026-12-12'],
    ['over twee weken', '2026-12-12'],
    ['een week', '2026-12-05'],
    ['één maand', '2026-12-28'],
    ['de komende drie dagen', '2026-12-01'],
    ['vandaag', '2026-11-28'],
  ])('is read in Dutch: %j', (phrase, day) => {
    expect(dayOf(phrase, 'nl')).toBe(day);
  });

  it.each([
    '',
    'soon',
    'further notice',
    'nader order',
    '12',
    'the 12th',
    'January',
    '12 Januember',
    '12 January 13',
    '12 January 27',
    '24/12/26',
    '1-2-2027',
    '1/2',
    'mon tue',
    'weekdays',
    'next',
    'next 24 december week',
    'weeks',
    'two',
    '1000 days',
    '-1 days',
    '2 fortnights',
    'week monday',
    'constructor',
    '__proto__',
    '2026-12',
    '20261224',
  ])('is not guessed: %j', (phrase) => {
    expect(dayOf(phrase)).toBeUndefined();
  });

  it.each(['30 February', '2026-02-29', '31 april', '2026-13-01', '2026-00-10', '0 january', '0000-01-01'])(
    'that no calendar has is none: %j',
    (phrase) => {
      expect(dayOf(phrase)).toBeUndefined();
    },
  );

  it('of the week, and one without a year, is always ahead, by a week or by years at most', () => {
    const today = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        today,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (now, month, day) => {
          const next = dayOfWish({ type: 'date', month, day }, now);
          if (next !== undefined) {
            expect(next > now).toBe(true);
            expect(next.slice(5)).toBe(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
          } else expect(day).toBeGreaterThan(29);
          const weekday = (day % 7) + 1;
          const ahead = Date.parse(String(dayOfWish({ type: 'weekday', weekday, nextWeek: false }, now)));
          expect(new Date(ahead).getUTCDay() || 7).toBe(weekday);
          expect((ahead - Date.parse(now)) / 86_400_000).toBeGreaterThan(0);
          expect((ahead - Date.parse(now)) / 86_400_000).toBeLessThanOrEqual(7);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that lies months ahead is never in the month after that', () => {
    expect(dayOfWish({ type: 'after', count: 1, unit: 'month' }, '2027-01-31')).toBe('2027-02-28');
    expect(dayOfWish({ type: 'after', count: 1, unit: 'month' }, '2027-12-31')).toBe('2028-01-31');
    expect(dayOfWish({ type: 'after', count: 1, unit: 'year' }, '2028-02-29')).toBe('2029-02-28');
  });
});
