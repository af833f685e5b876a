import type { Rule } from '../told.js';
import { fold } from '../word-table.js';

/** What stands between brackets stands behind the word that it stood behind: names in brackets do not trade places. */
export const keepsBrackets: Rule = {
  name: 'bracket',
  holds: ({ facts, sentences }) => {
    const before = facts.flatMap(({ text }) => bracketsIn(text));
    return sentences
      .flatMap(({ text }) => bracketsIn(text))
      .every(({ inside, word }) => {
        const same = before.filter((one) => one.inside === inside);
        const isOthers = before.some((one) => one.inside !== inside && one.word === word);
        return same.length === 0 || same.some((one) => one.word === word) || !isOthers;
      });
  },
};

function bracketsIn(text: string): { readonly inside: string; readonly word: string }[] {
  return [...text.matchAll(/([\p{L}\p{N}-]+)\s+\(([^()]+)\)/gu)].map(([, word = '', inside = '']) => ({
    inside: inside.toLowerCase(),
    word: fold(word.toLowerCase()),
  }));
}
