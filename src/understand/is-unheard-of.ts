import type { Names } from './find-names.js';
import type { LinearModel } from './linear-model.js';
import type { Reading } from './read-words.js';

/**
 * Whether half of what was said about a service, or more, are words that nobody has used of a task so far: "who marries KMS?",
 * "moet Redshift naar de dierenarts?". The other half is no ground for a verdict then.
 */
export function isUnheardOf(
  { tokens, stems, canonical, content, stemNumbers, canonicalNumbers }: Reading,
  { covered }: Names,
  topics: LinearModel,
): boolean {
  let said = 0;
  let unheard = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!content[at] || covered[at]) continue;
    said += 1;
    const means = canonical[at] ?? null;
    const stem = stems[at] as string;
    if (topics.knows(stem, stemNumbers[at])) continue;
    if (means === null || means === stem || !topics.knows(means, canonicalNumbers[at])) unheard += 1;
  }
  return unheard > 0 && unheard * 2 >= said;
}
