import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from './change-sentence.js';

/** A kind that plants one of some characters somewhere in a sentence, inside a word as well as between two. */
export function plantingKind(name: string, characters: readonly string[]): CorruptionKind {
  return {
    name,
    corrupt: (sample, random) =>
      changeSentence(sample, random, (text) => {
        const at = 1 + random.below(text.length - 1);
        return text.slice(0, at) + random.pick(characters) + text.slice(at);
      }),
  };
}
