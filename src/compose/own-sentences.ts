import type { Locale, Localized } from '../contract/locale.js';
import { SAYS } from './phrases.js';

const OWN: Localized<ReadonlySet<string>> = { en: ownIn('en'), nl: ownIn('nl') };

function ownIn(locale: Locale): ReadonlySet<string> {
  const { nothingForYou, awsSuppliesTools, derived, whichOne, whichService } = SAYS[locale];
  return new Set([nothingForYou, awsSuppliesTools, derived, whichOne, whichService]);
}

/** Whether a sentence is one that Demarc says of itself, the same in every answer, rather than one about a service. */
export function isOwnSentence(text: string, locale: Locale): boolean {
  return OWN[locale].has(text);
}
