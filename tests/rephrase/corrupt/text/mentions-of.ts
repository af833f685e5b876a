import type { Locale } from '../../../../src/contract/locale.js';
import { dutchMentions } from './dutch-mentions.js';
import { englishMentions } from './english-mentions.js';
import type { Mention } from './mention.js';

/** Where a sentence names AWS or the reader as one who does, has or gets something; only what is sure. */
export function mentionsOf(locale: Locale, text: string): Mention[] {
  return locale === 'nl' ? dutchMentions(text) : englishMentions(text);
}
