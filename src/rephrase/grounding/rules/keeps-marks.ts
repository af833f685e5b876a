import { GAP } from '../token.js';
import type { Rule } from './rule.js';

/** In a clause no full stop comes in, and no ", and" in the place of "and": it would end what is said of one and begin another. */
export const keepsMarks: Rule = {
  name: 'mark',
  holds: ({ matched, reading: { words } }) => {
    let last: number | undefined;
    return matched.every(({ token, match, sentence }, at) => {
      if (match === undefined) return true;
      const [before, word] = [last === undefined ? undefined : words[last], words[match]];
      last = match;
      if (!word || before?.clause !== word.clause) return true;
      const previous = matched.slice(0, at).findLast((one) => one.match !== undefined);
      if (token.gap === GAP.strong || previous?.sentence !== sentence) return false;
      const isAnd = (token.gap & GAP.and) > 0;
      // "Versleuteld en kan alleen …" and "versleuteld is en alleen … kan".
      let start = match;
      while (words[start - 1]?.clause === word.clause && words[start - 1]?.role !== 'rest') start -= 1;
      const wasAnd = words.slice(start, match + 1).some((one) => (one.token.gap & GAP.and) > 0);
      if (isAnd && !wasAnd) return false;
      if (!isAnd && (word.token.gap & GAP.and) > 0 && words[match - 1] === before) return false;
      if (token.gap !== GAP.commaAnd || word.token.gap !== GAP.and) return true;
      // "A, B, and C" is "A, B and C".
      return words.some(
        (other, index) => index < match && other.clause === word.clause && other.token.gap === GAP.comma,
      );
    });
  },
};
