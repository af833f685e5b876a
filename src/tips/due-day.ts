import type { Subscription } from '../contract/subscription.js';
import { isoDay } from '../iso-day.js';
import { isTipDay } from './is-tip-day.js';
import { rememberedMoment } from './remembered-moment.js';

/** How long after its time a tip still goes out, in milliseconds: two hours. Later than that it is skipped. */
export const CATCH_UP = 2 * 3_600_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The local days that an instant of the last 24 hours can belong to, counted from the UTC day, latest first. */
const NEAR_DAYS = [1, 0, -1, -2] as const;

/**
 * The local day (ISO) whose tip is due now: its time has come in the subscription's zone, on a day that has one, no
 * longer ago than `window` milliseconds (a day at most). Undefined when none is. A tip is known by destination and local
 * day, so a time that the clock shows twice is due once. Throws RangeError for a zone that this machine does not know.
 */
export function dueDay(
  subscription: Omit<Subscription, 'address' | 'by' | 'locale'>,
  now: number,
  window: number = CATCH_UP,
): string | undefined {
  const { time, zone } = subscription;
  for (const near of NEAR_DAYS) {
    const midnight = Math.floor(now / DAY) * DAY + near * DAY;
    if (!isNear(midnight, time, now, window) || !isTipDay(subscription, isoDay(midnight))) continue;
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
