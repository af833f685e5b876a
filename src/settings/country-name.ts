import type { Locale, Localized } from '../contract/locale.js';

const names = new Map<Locale, Intl.DisplayNames>();

/** Names before which an article is said, as Intl writes them. */
const ARTICLES: Localized<readonly (readonly [RegExp, string])[]> = {
  en: [
    [
      /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Seychelles|Comoros|Isle of)|(Islands|Republic)$/,
      'the',
    ],
  ],
  nl: [
    [/^Verenigd /, 'het'],
    [
      /^(Verenigde |Bahama|Comoren|Filipijnen|Malediven|Seychellen|Centraal-Afr|Dominicaanse)|[Ee]ilanden$/,
      'de',
    ],
  ],
};

/** A country's name in the middle of a sentence, by its ISO code: "Belgium", "the Netherlands". */
export function countryName(code: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  names.set(locale, known);
  const name = known.of(code) ?? code;
  const article = ARTICLES[locale].find(([which]) => which.test(name))?.[1];
  return article ? `${article} ${name}` : name;
}
