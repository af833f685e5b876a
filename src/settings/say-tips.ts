import type { Answer } from '../contract/answer.js';
import type { Origin } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { isPaused } from './is-paused.js';
import { say } from './say.js';
import { tipTimes } from './tip-times.js';
import { TIPS_WORDS } from './tips-words.js';

/**
 * Says that tips are on, or paused at the moment, and when they come. `onHolidaysToo`: also that holidays have one, to who
 * asked for that.
 */
export function sayTips(
  subscription: Subscription,
  locale: Locale,
  { place, person }: Origin,
  now: number,
  onHolidaysToo = false,
): Answer {
  const words = TIPS_WORDS[locale];
  const { forYou, here } = isPaused(subscription, now) ? words.paused : words.on;
  const when = tipTimes(subscription, locale, now);
  const { title, text } = place === person ? forYou(when) : here(when);
  return say({ title, text: onHolidaysToo ? `${text} ${words.onHolidaysToo}` : text }, locale);
}
