import type { Grammar } from './grammar.js';
import type { FactWord } from './reading.js';

/** So many words in the same fact may be meant by "it" or "those", before it leans on what stood before the fact. */
const ENOUGH = 2;

/** Whether some words lean on what stands before them: "it", "those", "then", before enough that these could mean. */
export function pointsBack(words: readonly FactWord[], grammar: Grammar): boolean {
  let named = 0;
  return words.some(({ token, role, region }, at) => {
    const next = words[at + 1]?.token.word ?? '';
    // "Such as", "those of", "there are", "that you …"
    // "A bucket that becomes public": it belongs to the word before.
    const isRelative =
      grammar.relatives.has(token.word) &&
      at > 0 &&
      token.gap === 0 &&
      region >= 0 &&
      words[at - 1]?.region !== region;
    const isBack =
      !isRelative &&
      grammar.backward.has(token.word) &&
      !/^(?:as|of|van|is)$/.test(next) &&
      !(token.word === 'there' && (token.gap > 0 || words[at + 1]?.token.isAfterBe === true));
    if (isBack && named < ENOUGH) return true;
    const isNoun = !token.opens || (!token.names && !token.isSecond && !grammar.openers.has(token.word));
    if (role === 'rest' && isNoun && !token.isAdverbial && !grammar.relatives.has(token.word)) named += 1;
    return false;
  });
}
