import type { Subscription } from '../contract/subscription.js';
import { SETTING_WORDS } from './setting-words.js';

/** When tips come, in words of the language in which they come: "every weekday at 09:00 (Europe/Amsterdam), in English". */
export function tipTimes({ days, time, zone, locale }: Omit<Subscription, 'address' | 'by'>): string {
  const words = SETTING_WORDS[locale];
  return words.when(daysInWords(days, words), time, zone, locale);
}

function daysInWords(
  days: readonly number[],
  words: Pick<(typeof SETTING_WORDS)['en'], 'everyDay' | 'weekdays' | 'days'>,
): string {
  const key = days.join('');
  if (key === '1234567') return words.everyDay;
  if (key === '12345') return words.weekdays;
  return days.map((day) => words.days[day - 1]).join(', ');
}
