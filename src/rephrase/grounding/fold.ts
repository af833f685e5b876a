import { stem } from '../../words/stem.js';

/** Words already folded: the same few thousand come again and again, and a stem costs more than looking it up. */
const FOLDED = new Map<string, string>();
/** So many are kept, since what a model makes up has no end; then it begins anew. */
const MOST_FOLDED = 10_000;

/** Folds what two forms of a word may differ in; v and f, z and s as well, as in "schrijven, schrijft". */
export function fold(word: string): string {
  const before = FOLDED.get(word);
  if (before !== undefined) return before;
  const folded = folding(word);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(word, folded);
  return folded;
}

function folding(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return stem(plain.replace(/(?<=..)(?:ies|ied)$/, 'y'))
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
