import { isoDay } from '../iso-day.js';
import { localClock } from '../tips/local-clock.js';

/** The day (ISO) that it is in a time zone at an instant; in UTC where this machine no longer knows the zone. */
export function localDay(zone: string, now: number): string {
  try {
    return isoDay(localClock(zone, now));
  } catch (error) {
    if (error instanceof RangeError) return isoDay(now);
    throw error;
  }
}
