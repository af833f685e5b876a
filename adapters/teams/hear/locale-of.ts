import { LOCALES, type Locale } from '../../../src/contract/locale.js';

/** The language of a tag such as "nl-BE", if Demarc speaks it. */
export function localeOf(tag: unknown): Locale | undefined {
  if (typeof tag !== 'string') return undefined;
  const [language] = tag.toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language);
}
