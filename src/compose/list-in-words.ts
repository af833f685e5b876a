import type { Locale } from '../contract/locale.js';

/**
 * Names as they are listed in a sentence: "A, B, and C" in English, "A, B en C" in Dutch, as Unicode's CLDR has it. `Intl.ListFormat` says the same
 * and reads 4 MiB of Node's own data for it.
 */
export function listInWords(names: readonly string[], locale: Locale): string {
  const [last = '', ...others] = [...names].reverse();
  if (others.length === 0) return last;
  const before = others.reverse().join(', ');
  return locale === 'en' && others.length > 1 ? `${before}, and ${last}` : `${before} ${AND[locale]} ${last}`;
}

const AND = { en: 'and', nl: 'en' };
