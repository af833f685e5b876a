import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** A term of the model that a question speaks of. */
export interface ConceptMention {
  readonly id: string;
  /** How many words that carry meaning it covers. */
  readonly contentWords: number;
  /** First token of it, and the first behind it. */
  readonly start: number;
  readonly end: number;
}

/** The longest term in the question; of equally long ones the first. One inside a service's name ("OpenSearch Serverless") is none. */
export function findConcept(
  reading: Reading,
  lexicon: Lexicon,
  isName: readonly boolean[],
): ConceptMention | null {
  let longest: ConceptMention | null = null;
  for (let at = 0; at < reading.stems.length; at++) {
    const found = lexicon.concepts.longestAt(reading.stemIds, at);
    if (!found || (longest && found.length <= longest.end - longest.start)) continue;
    if (isName.slice(at, at + found.length).every(Boolean)) continue;
    const contentWords = reading.content.slice(at, at + found.length).filter(Boolean).length;
    longest = { id: found.value, contentWords, start: at, end: at + found.length };
  }
  return longest;
}
