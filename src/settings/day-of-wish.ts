import { isoDay } from '../iso-day.js';
import type { DayWish } from './day-wish.js';

const DAY = 24 * 3_600_000;
/** Whoever says 29 February may have to wait so long, in years. */
const NEXT_LEAP = 8;

/**
 * Which day (ISO) is meant by whoever names one on `today` (ISO). A day without a year, or one of the week, lies ahead;
 * another may lie behind. Undefined where there is no such day, such as 30 February.
 */
export function dayOfWish(wish: DayWish, today: string): string | undefined {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  switch (wish.type) {
    case 'date': {
      if (wish.year !== undefined) return realDay(wish.year, wish.month, wish.day);
      const years = Array.from({ length: NEXT_LEAP + 1 }, (_, i) => year + i);
      return years
        .map((one) => realDay(one, wish.month, wish.day))
        .find((one) => one !== undefined && one > today);
    }
    case 'after': {
      if (wish.unit === 'day' || wish.unit === 'week')
        return isoDay(Date.parse(today) + wish.count * (wish.unit === 'week' ? 7 : 1) * DAY);
      return monthsLater(year, month, day, wish.count * (wish.unit === 'year' ? 12 : 1));
    }
    case 'weekday': {
      const now = new Date(today).getUTCDay() || 7;
      const ahead = wish.nextWeek ? 7 + wish.weekday - now : ((wish.weekday - now + 6) % 7) + 1;
      return isoDay(Date.parse(today) + ahead * DAY);
    }
    case 'next':
      return wish.unit === 'year' ? realDay(year + 1, 1, 1) : monthsLater(year, month, 1, 1);
  }
}

/** The same day of a later month, or the last one of a month that has none. */
function monthsLater(year: number, month: number, day: number, count: number): string {
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + count, Math.min(day, last)));
}

function realDay(year: number, month: number, day: number): string | undefined {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, day);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year > 0
    ? made.toISOString().slice(0, 10)
    : undefined;
}
