import { isoDay } from '../iso-day.js';

const DAY = 24 * 60 * 60_000;

/**
 * The ISO day with which the last `days` days begin at `now` (milliseconds since the epoch). Today counts as one of them,
 * so that 1 gives today and 0, no day at all, gives tomorrow.
 */
export function firstDay(now: number, days: number): string {
  return isoDay(now - (days - 1) * DAY);
}
