import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/**
 * In a clause no "and" has come in or gone, no full stop comes in, and no ", and" in the place of "and", which would end what is said
 * of one and begin another; unless what follows has a verb of its own ("… and ACM renews them").
 */
export const keepsMarks: Rule = {
  name: 'mark',
  holds: (told) => {
    const { matched, reading, grammar } = told;
    const { words } = reading;
    let last: number | undefined;
    return matched.every(({ token, match, sentence }, at) => {
      if (match === undefined) return true;
      const [before, word] = [last === undefined ? undefined : words[last], words[match]];
      last = match;
      if (!word || before?.clause !== word.clause) return true;
      const previous = matched.slice(0, at).findLast((one) => one.match !== undefined);
      const isAnd = (token.gap & GAP.and) > 0 && token.gap !== GAP.strong;
      const wasAnd = (word.token.gap & GAP.and) > 0;
      const isParted = token.gap === GAP.strong || previous?.sentence !== sentence;
      if (isParted) return wasAnd && words[match - 1] === before && hasOwnVerb(match, told);
      // "Versleuteld en kan alleen …" and "versleuteld is en alleen … kan".
      let start = match;
      while (words[start - 1]?.clause === word.clause && words[start - 1]?.role !== 'rest') start -= 1;
      const mayAnd = words.slice(start, match + 1).some((one) => (one.token.gap & GAP.and) > 0);
      if (isAnd && !mayAnd) return false;
      if (!isAnd && wasAnd && words[match - 1] === before && !grammar.freeJoints.has(token.word))
        return false;
      if (token.gap !== GAP.commaAnd || word.token.gap !== GAP.and) return true;
      // "A, B, and C" is "A, B and C".
      return (
        hasOwnVerb(match, told) ||
        words.some(
          (other, index) => index < match && other.clause === word.clause && other.token.gap === GAP.comma,
        )
      );
    });
  },
};

/** Whether a verb stands between a word and the next comma or "and". */
function hasOwnVerb(match: number, { reading: { words }, grammar }: Told): boolean {
  const { clause, region } = words[match] ?? { clause: -1, region: -1 };
  for (let at = match + 1; words[at]?.clause === clause && words[at]?.token.gap === GAP.none; at += 1) {
    const { token, region: own } = words[at] as (typeof words)[number];
    if (own !== region) continue;
    const behind = words[at + 1]?.token.gap === GAP.none ? words[at + 1]?.token.word : undefined;
    const isVerb = grammar.isOfThings(token.word) || grammar.isDeed(token.word, 'aws', behind);
    if (token.isAfterBe || (isVerb && !token.opens)) return true;
  }
  return false;
}
