import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** Id of the organisation's team that a message names ("what does the platform team do?"), or null. */
export function findTeam({ stems }: Reading, { teams }: Lexicon): string | null {
  for (let at = 0; at < stems.length; at++) {
    const found = teams.longestAt(stems, at);
    if (found) return found.value;
  }
  return null;
}
