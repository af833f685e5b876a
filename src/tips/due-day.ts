import type { Subscription } from '../contract/subscription.js';
import { isoDay } from '../iso-day.js';
import { dueMoment } from './due-moment.js';

/** How long after its time a tip still goes out, in milliseconds: two hours. Later than that it is skipped. */
export const CATCH_UP = 2 * 3_600_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The local days that an instant of the last 24 hours can belong to, counted from the UTC day, latest first. */
const NEAR_DAYS = [1, 0, -1, -2] as const;

/**
 * The local day (ISO) whose tip is due now: its time has come in the subscription's zone, on a day that was chosen, no
 * longer ago than `window` milliseconds (a day at most). Undefined when none is. A tip is known by destination and local
 * day, so a time that the clock shows twice is due once. Throws RangeError for a zone that this machine does not know.
 */
export function dueDay(
  { time, zone, days }: Pick<Subscription, 'time' | 'zone' | 'days'>,
  now: number,
  window: number = CATCH_UP,
): string | undefined {
  for (const near of NEAR_DAYS) {
    const midnight = Math.floor(now / DAY) * DAY + near * DAY;
    if (!isNear(midnight, time, now, window) || !days.includes(weekday(midnight))) continue;
    const moment = rememberedMoment(zone, time, midnight);
    if (moment !== undefined && moment <= now && now - moment < window) return isoDay(midnight);
  }
  return undefined;
}

/** Whether the moment can lie within the window at all, local time being 12 hours behind UTC to 14 ahead of it. */
function isNear(midnight: number, time: string, now: number, window: number): boolean {
  const shown = midnight + Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * 60_000;
  return shown - 14 * HOUR <= now && now < shown + 12 * HOUR + window;
}

/** 1 (Monday) to 7 (Sunday). */
function weekday(midnight: number): number {
  return new Date(midnight).getUTCDay() || 7;
}

const moments = new Map<string, number>();
/** More than a tick asks for unless there are thousands of different times and zones; starting anew costs little. */
const MOST_MOMENTS = 10_000;

/** Every tick asks for the same moments: looking one up costs a fraction of finding it. */
function rememberedMoment(zone: string, time: string, midnight: number): number | undefined {
  const key = `${midnight} ${time} ${zone}`;
  const known = moments.get(key);
  if (known !== undefined) return known;
  const moment = dueMoment(zone, time, isoDay(midnight));
  if (moments.size >= MOST_MOMENTS) moments.clear();
  if (moment !== undefined) moments.set(key, moment);
  return moment;
}
