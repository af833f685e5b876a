import type { FactWord } from '../reading.js';
import { GAP } from '../token.js';
import type { Rule } from './rule.js';

/** What is said side by side of two things ("with Manual …, with Function update …") is said of the same one still: they keep their order. */
export const keepsTwins: Rule = {
  name: 'twin',
  holds: ({ matched, reading: { words } }) => {
    const place = (index: number) => matched.findIndex(({ match }) => match === index);
    return twins(words).every(([first, second]) => place(first + 1) < place(second + 1));
  },
};

/** Where parts of a fact begin with the same word, each behind a comma or at the head: the indexes of two that follow each other. */
function twins(words: readonly FactWord[]): [number, number][] {
  const last = new Map<string, number>();
  return words.flatMap(({ token, fact, role }, index) => {
    const isFirst = words[index - 1]?.fact !== fact;
    if (role !== 'rest' || !token.opens || !(isFirst || token.gap >= GAP.comma)) return [];
    const key = `${fact} ${token.key}`;
    const before = last.get(key);
    last.set(key, index);
    return before === undefined || words[index + 1]?.fact !== fact
      ? []
      : [[before, index] as [number, number]];
  });
}
