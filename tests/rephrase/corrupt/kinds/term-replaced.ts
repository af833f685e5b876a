import { termPairs } from '../lists/term-pairs.js';
import { bothWays } from '../text/both-ways.js';
import { replacingKind } from '../text/replacing-kind.js';
import { swapWords } from '../text/swap-words.js';

/** A term for another that is taken for the same and is not. */
export const termReplaced = replacingKind('term-replaced', {
  en: swapWords(bothWays(termPairs.en)),
  nl: swapWords(bothWays(termPairs.nl)),
});
