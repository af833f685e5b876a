import type { Subscription } from '../contract/subscription.js';
import { isoDay } from '../iso-day.js';
import { isTipDay } from './is-tip-day.js';
import { rememberedMoment } from './remembered-moment.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A day of the week that is a holiday for so many weeks in a row does not exist. */
const FURTHEST = 60;

/**
 * When the first tip after an instant is due, in milliseconds since the epoch: at the subscription's time, on the first
 * local day that has one. Of a paused subscription that is after the pause. Throws RangeError for a zone that this machine
 * does not know.
 */
export function nextDue(subscription: Subscription, after: number): number {
  const { zone, time, resumes } = subscription;
  // Local time is 12 hours behind UTC at most: of an earlier day nothing is left.
  const first = Math.floor((after - 12 * HOUR) / DAY) * DAY;
  let midnight = Math.max(first, resumes === null ? first : Date.parse(resumes));
  for (let days = 0; days < FURTHEST; days += 1, midnight += DAY) {
    if (!isTipDay(subscription, isoDay(midnight))) continue;
    const moment = rememberedMoment(zone, time, midnight);
    if (moment !== undefined && moment > after) return moment;
  }
  // Whoever chose no day at all is looked at again, in case that changes.
  return midnight;
}
