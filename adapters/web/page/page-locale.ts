import { LOCALES, type Locale } from '../../../src/contract/locale.js';

/** What the language switch says: a language, or whichever the question is in. */
export type LanguageChoice = Locale | 'auto';

/** The language of the page's own texts; on `auto` the first of the reader's languages that Demarc speaks. */
export function pageLocale(choice: LanguageChoice, preferred: readonly string[]): Locale {
  if (choice !== 'auto') return choice;
  const spoken = preferred.map((tag) => LOCALES.find((locale) => tag.toLowerCase().split('-')[0] === locale));
  return spoken.find((locale) => locale !== undefined) ?? 'en';
}
