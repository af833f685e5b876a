import { describe, expect, it } from '@jest/globals';
import type { Subscription } from '../../src/contract/subscription.js';
import { readSetting } from '../../src/settings/read-setting.js';
import { tipTimes } from '../../src/settings/tip-times.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const TIPS: Subscription = {
  address: 'slack:T1:C1',
  by: null,
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'en',
  days: [1, 2, 3, 4, 5],
  holidays: 'NL',
  resumes: '2027-01-12',
};

describe('when tips come, in words', () => {
  it.each([
    [
      'en',
      'every weekday at 09:00 (Europe/Amsterdam), in English, not on public holidays of the Netherlands; paused until 12 January 2027',
    ],
    [
      'nl',
      'elke werkdag om 09:00 (Europe/Amsterdam), in het Engels, niet op feestdagen in Nederland; gepauzeerd tot 12 januari 2027',
    ],
  ] as const)('is told in full (%s)', (locale, told) => {
    expect(tipTimes(TIPS, locale, NOW)).toBe(told);
  });

  it.each(['en', 'nl'] as const)('is read as it is told (%s)', (locale) => {
    const { time, zone, days, holidays } = TIPS;
    expect(readSetting(`tips ${locale === 'en' ? 'on' : 'aan'} ${tipTimes(TIPS, locale, NOW)}`)).toEqual({
      type: 'tips-on',
      time,
      zone,
      days,
      holidays,
      locale: 'en',
      pause: { day: { type: 'date', day: 12, month: 1, year: 2027 }, through: false },
      spoken: locale,
    });
  });

  it('tells no pause that is over in the zone of the tips', () => {
    const paused = { ...TIPS, holidays: null, resumes: '2026-11-29' };
    const ends = Date.parse('2026-11-28T23:00:00Z');
    expect(tipTimes(paused, 'en', ends - 1)).toContain('; paused until 29 November 2026');
    expect(tipTimes(paused, 'en', ends)).toBe('every weekday at 09:00 (Europe/Amsterdam), in English');
  });

  it('is told also where this machine does not know the zone', () => {
    expect(tipTimes({ ...TIPS, zone: 'Mars/Phobos' }, 'en', NOW)).toContain('(Mars/Phobos)');
  });
});
