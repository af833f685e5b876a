import type { Localized } from '../contract/locale.js';

/** What each language is called in each. */
export const LANGUAGE_CALLED: Localized<Localized> = {
  en: { en: 'English', nl: 'Dutch' },
  nl: { en: 'Engels', nl: 'Nederlands' },
};
