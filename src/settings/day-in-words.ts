import type { Locale, Localized } from '../contract/locale.js';

const FORMATS: Localized = { en: 'en-GB', nl: 'nl' };

/** A day (ISO) as people write it: "12 January 2027", "12 januari 2027". */
export function dayInWords(day: string, locale: Locale): string {
  return new Date(day).toLocaleDateString(FORMATS[locale], { dateStyle: 'long', timeZone: 'UTC' });
}
