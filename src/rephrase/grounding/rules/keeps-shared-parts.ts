import { GAP } from '../token.js';
import type { Rule } from './rule.js';

/** What several clauses share by standing before all of them ("if you ask, AWS does … and does …") stays before all of them. */
export const keepsSharedParts: Rule = {
  name: 'shared',
  holds: ({ matched, reading: { words, clauses } }) => {
    const first = (clause: number) => words.findIndex((word) => word.clause === clause);
    return clauses.every(({ isElided }, clause) => {
      if (isElided || clauses[clause + 1]?.isElided !== true) return true;
      const start = first(clause);
      const word = words[start];
      if (word?.role !== 'rest' || !word.token.isAdverbial) return true;
      const actor = words.findIndex((one) => one.clause === clause && one.role !== 'rest');
      if (actor < start) return true;
      // It still comes first, and the sentence goes on until the last of the clauses.
      const place = (index: number) => matched.findIndex(({ match }) => match === index);
      const at = place(start);
      let end = clause + 1;
      while (clauses[end + 1]?.isElided === true) end += 1;
      const of = (index: number) => {
        const match = matched[index]?.match;
        return match === undefined ? undefined : words[match]?.clause;
      };
      const places = matched.flatMap((_, index) => {
        const own = of(index);
        return own !== undefined && own >= clause && own <= end ? [index] : [];
      });
      const last = places.at(-1) ?? at;
      return (
        at === places[0] &&
        matched[at]?.sentence === matched[last]?.sentence &&
        matched.slice(at + 1, last + 1).every(({ token }) => token.gap !== GAP.strong)
      );
    });
  },
};
