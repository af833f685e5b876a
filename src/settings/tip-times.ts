import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { countryName } from './country-name.js';
import { dayInWords } from './day-in-words.js';
import { isPaused } from './is-paused.js';
import { TIPS_WORDS } from './tips-words.js';

/**
 * When and in which language tips come, in words: "every weekday at 09:00 (Europe/Amsterdam), in English, not on public
 * holidays of the Netherlands; paused until 12 January 2027". A pause that is over by `now` is not told.
 */
export function tipTimes(
  subscription: Omit<Subscription, 'address' | 'by'>,
  spoken: Locale,
  now: number,
): string {
  const words = TIPS_WORDS[spoken];
  const { days, time, zone, locale, holidays, resumes } = subscription;
  const whose = holidays === null ? '' : words.notOnHolidays(countryName(holidays, spoken));
  const until =
    resumes !== null && isPaused(subscription, now) ? words.pausedUntil(dayInWords(resumes, spoken)) : '';
  return `${words.when(daysInWords(days, spoken), time, zone, locale)}${whose}${until}`;
}

function daysInWords(days: readonly number[], spoken: Locale): string {
  const words = TIPS_WORDS[spoken];
  const key = days.join('');
  if (key === '1234567') return words.everyDay;
  if (key === '12345') return words.weekdays;
  const named = days.flatMap((day) => words.days[day - 1] ?? []);
  return words.onDays(new Intl.ListFormat(spoken).format(named));
}
