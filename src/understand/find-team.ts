import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** "What does …", "waar is … voor": people speak of their teams all day, and few of it asks what one does. */
const ASKS = /^ (?:(?:and|so|en|dus) )?(?:what|who|where|which|how|wat|wie|waar|waarvoor|welke?|hoe) /;
/** Whoever asks that needs no more words beside the name, and an article is no word more than the name alone. */
const MOST_BESIDE = 6;
const ARTICLE = 1;

/** Id of the organisation's team about which a message asks ("what does the platform team do?"), or null. */
export function findTeam({ stemIds, text }: Reading, { teams }: Lexicon): string | null {
  for (let at = 0; at < stemIds.length; at++) {
    const found = teams.longestAt(stemIds, at);
    if (!found) continue;
    const beside = stemIds.length - found.length;
    if (beside <= ARTICLE || (beside <= MOST_BESIDE && ASKS.test(text))) return found.value;
  }
  return null;
}
