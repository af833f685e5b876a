import type { Locale } from '../../../../src/contract/locale.js';
import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from './change-sentence.js';
import { replaceOne, type Swap } from './replace-one.js';

/** A kind that replaces one match of a table of its language. */
export function replacingKind(
  name: string,
  swaps: Readonly<Record<Locale, readonly Swap[]>>,
): CorruptionKind {
  return {
    name,
    corrupt: (sample, random) =>
      changeSentence(sample, random, (text) => replaceOne(text, random, swaps[sample.locale])),
  };
}
