import { describe, expect, it } from '@jest/globals';
import { isTipDay } from '../../src/tips/is-tip-day.js';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const ALWAYS = { days: EVERY_DAY, holidays: null, resumes: null };

describe('a day', () => {
  it.each([
    ['2026-11-30', 1],
    ['2026-12-06', 7],
    ['2028-02-29', 2],
    ['2027-01-01', 5],
  ])('has a tip on its day of the week alone: %s', (day, weekday) => {
    for (const one of EVERY_DAY) expect(isTipDay({ ...ALWAYS, days: [one] }, day)).toBe(one === weekday);
  });

  it('has none before the day on which tips go on, and has one on it', () => {
    const paused = { ...ALWAYS, resumes: '2027-01-12' };
    expect(
      ['2026-12-31', '2027-01-11', '2027-01-12', '2027-02-01'].map((day) => isTipDay(paused, day)),
    ).toEqual([false, false, true, true]);
    expect(isTipDay({ ...paused, days: [1] }, '2027-01-12')).toBe(false);
  });

  it.each([
    ['NL', '2026-04-27', 'King’s Day'],
    ['NL', '2026-12-25', 'Christmas'],
    ['NL', '2027-03-29', 'Easter Monday'],
    ['BE', '2026-07-21', 'the National Day'],
    ['GB', '2026-12-28', 'Boxing Day, a Saturday, made up for'],
    ['US', '2021-12-31', 'New Year’s Day of the next year, made up for'],
    ['TR', '2026-05-29', 'the third day of a feast'],
    ['IL', '2026-04-02', 'Passover, which began on the eve'],
  ])('that is a public holiday is left out where that is wished: %s %s, %s', (country, day) => {
    expect(isTipDay({ ...ALWAYS, holidays: country }, day)).toBe(false);
    expect(isTipDay(ALWAYS, day)).toBe(true);
  });

  it.each([
    ['NL', '2026-05-04', 'a day of remembrance, on which people work'],
    ['NL', '2026-07-21', 'a holiday of another country'],
    ['NL', '2026-12-24', 'an eve'],
    ['IL', '2026-04-01', 'an eve, whose evening belongs to the holiday'],
    ['GT', '2026-12-24', 'an afternoon off'],
    ['DE', '2026-11-01', 'a holiday of some regions'],
    ['ZZ', '2026-12-25', 'no country'],
  ])('that is none is not left out: %s %s, %s', (country, day) => {
    expect(isTipDay({ ...ALWAYS, holidays: country }, day)).toBe(true);
  });
});
