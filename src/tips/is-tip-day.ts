import type { Subscription } from '../contract/subscription.js';
import { isPublicHoliday } from '../holidays/is-public-holiday.js';

/**
 * Whether a subscription has a tip on a local day (ISO): one of its days of the week, not before a pause is over, and no
 * public holiday of the country whose holidays it leaves out.
 */
export function isTipDay(
  { days, resumes, holidays }: Pick<Subscription, 'days' | 'resumes' | 'holidays'>,
  day: string,
): boolean {
  if (!days.includes(weekday(day))) return false;
  if (resumes !== null && day < resumes) return false;
  return holidays === null || !isPublicHoliday(holidays, day);
}

/** 1 (Monday) to 7 (Sunday). */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
