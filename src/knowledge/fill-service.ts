import { LOCALES, type Localized } from '../contract/locale.js';

/** Puts a name where a model's text says `{service}`. */
export function fillService(text: Localized, name: Localized): Localized {
  const [en, nl] = LOCALES.map((locale) => text[locale].replaceAll('{service}', () => name[locale]));
  return { en: en ?? '', nl: nl ?? '' };
}
