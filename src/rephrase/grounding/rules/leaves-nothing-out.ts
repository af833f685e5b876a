import { type Content, isContent, ownName, sameIn } from '../same-concept.js';
import { stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/**
 * Every word of meaning in the facts is said, or something that says the same and is no word of theirs: what says "you want"
 * still has to say "you choose", and what says "adjust" for "set" does not say it for "change" as well. A word that might be
 * left out has to be said where it is all there is ("change or use"), unless it says no more than whose it is ("you see to it").
 */
export const leavesNothingOut: Rule = {
  name: 'missing-word',
  holds: ({ given, worded }) => {
    const facts = given.filter(isContent);
    const said = worded.filter(isContent);
    const spelt = new Set(facts.map(ownName));
    const names = new Set(said.map(ownName));
    const others = new Map(
      said.filter((word) => !spelt.has(ownName(word))).map((word) => [ownName(word), word]),
    );
    const alone = stretchesOf(given).flatMap(({ words, isSaidOf }) =>
      words.length === 1 && !isSaidOf ? words : [],
    );
    const missing = facts.filter(
      (word) => !names.has(ownName(word)) && (!word.optional || (alone.includes(word) && !isPhrase(word))),
    );
    return [...new Map(missing.map((word) => [ownName(word), word])).values()].every((word) => {
      const instead = sameIn(word, [...others.values()]);
      return instead !== undefined && others.delete(ownName(instead));
    });
  },
};

/** "Take care of", which as a whole has no name of its own, and "itself", which never is all that a stretch says. */
function isPhrase(word: Content): boolean {
  return /^(?:$|=|zelf$|itself$|yourself$)/.test(ownName(word));
}
