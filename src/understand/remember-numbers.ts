import { remember } from '../words/remember.js';
import type { WordIndex } from './word-table.js';

const NONE = -1;

/** The same index, which goes through the letters of a word once only: a message asks for each of its words dozens of times. */
export function rememberNumbers(index: WordIndex): WordIndex {
  const numberOf = remember((word) => index.get(word) ?? NONE);
  return {
    ...index,
    get(word) {
      const id = numberOf(word);
      return id === NONE ? undefined : id;
    },
  };
}
