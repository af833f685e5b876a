import type { Locale } from '../../../../src/contract/locale.js';
import type { CorruptionKind } from '../corruption-kind.js';
import { putIn } from './put-in.js';

/** A kind that puts in one sentence of a list of its language, which none of the facts holds. */
export function addingKind(name: string, texts: Readonly<Record<Locale, readonly string[]>>): CorruptionKind {
  return {
    name,
    corrupt(sample, random) {
      const told = random.pick(texts[sample.locale]);
      const isFact = sample.places.some(({ facts }) => facts.some(({ text }) => text.includes(told)));
      return isFact ? undefined : putIn(sample, random, told);
    },
  };
}
