import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** Id of the kind of services that a question names ("which databases …?"), or null. */
export function findCategory({ stemIds }: Reading, lexicon: Lexicon): string | null {
  for (let at = 0; at < stemIds.length; at++) {
    const found = lexicon.categories.longestAt(stemIds, at);
    if (found) return found.value;
  }
  return null;
}
