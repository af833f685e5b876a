import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { SETTING_WORDS } from './setting-words.js';

/** When and in which language tips come, in words: "every weekday at 09:00 (Europe/Amsterdam), in English". */
export function tipTimes(subscription: Omit<Subscription, 'address' | 'by'>, spoken: Locale): string {
  const words = SETTING_WORDS[spoken];
  const { days, time, zone, locale } = subscription;
  return words.when(daysInWords(days, spoken), time, zone, locale);
}

function daysInWords(days: readonly number[], spoken: Locale): string {
  const words = SETTING_WORDS[spoken];
  const key = days.join('');
  if (key === '1234567') return words.everyDay;
  if (key === '12345') return words.weekdays;
  const named = days.flatMap((day) => words.days[day - 1] ?? []);
  return words.onDays(new Intl.ListFormat(spoken).format(named));
}
