import { BETWEEN_TERMS } from './between-terms.js';
import type { ConceptMention } from './find-concept.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** The longest term that somebody wants explained; a service's name may be one ("what does SCP stand for?"). */
export function findDefinition(
  { stems, stemIds, content }: Reading,
  { definitions }: Lexicon,
): ConceptMention | null {
  const places = [...stems.keys()].filter((at) => !BETWEEN_TERMS.has(stems[at] as string));
  const looked = places.map((at) => stemIds[at] as number);
  let longest: ConceptMention | null = null;
  let most = 0;
  for (let from = 0; from < looked.length; from++) {
    const found = definitions.longestAt(looked, from);
    if (!found || found.length <= most) continue;
    most = found.length;
    const start = places[from] as number;
    const end = (places[from + found.length - 1] as number) + 1;
    longest = {
      id: found.value,
      contentWords: content.slice(start, end).filter(Boolean).length,
      start,
      end,
    };
  }
  return longest;
}
