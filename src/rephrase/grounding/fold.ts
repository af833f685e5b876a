import { remember } from '../../words/remember.js';
import { stem } from '../../words/stem.js';

/** Folds what two forms of a word may differ in; v and f, z and s as well, as in "schrijven, schrijft". */
export const fold = remember((word): string => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return stem(plain.replace(/(?<=..)(?:ies|ied)$/, 'y'))
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
});
