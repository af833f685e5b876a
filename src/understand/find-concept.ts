import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** A term of the model that a question speaks of. */
export interface ConceptMention {
  readonly id: string;
  /** How many words that carry meaning it covers. */
  readonly contentWords: number;
}

/** The longest term in the question; of equally long ones the first. */
export function findConcept(reading: Reading, lexicon: Lexicon): ConceptMention | null {
  let longest: (ConceptMention & { length: number }) | null = null;
  for (let at = 0; at < reading.stems.length; at++) {
    const found = lexicon.concepts.longestAt(reading.stems, at);
    if (!found || (longest && found.length <= longest.length)) continue;
    const contentWords = reading.content.slice(at, at + found.length).filter(Boolean).length;
    longest = { id: found.value, contentWords, length: found.length };
  }
  return longest && { id: longest.id, contentWords: longest.contentWords };
}
