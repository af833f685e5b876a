import type { Worded } from '../../../../src/rephrase/rewording.js';
import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { Corrupted, Sample } from '../corruption-kind.js';

/** The rewording with a whole sentence put in: as one of its own, behind or before another, or joined to one. */
export function putIn(sample: Sample, random: SeededRandom, told: string): Corrupted | undefined {
  const at = random.below(sample.sentences.length);
  const sentence = sample.sentences[at];
  if (sentence === undefined) return undefined;
  const { text, facts } = sentence;
  const way = random.below(4);
  if (way === 0) {
    return { sentences: sample.sentences.toSpliced(at + random.below(2), 0, { text: told, facts }) };
  }
  const now: Worded = {
    facts,
    text: way === 1 ? `${text} ${told}` : way === 2 ? `${told} ${text}` : joined(text, told),
  };
  return { sentences: sample.sentences.with(at, now) };
}

function joined(text: string, told: string): string {
  const isName = /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}+ \p{Lu})/u.test(told);
  return `${text.replace(/[.!?]$/, '')}; ${isName ? told : told.charAt(0).toLowerCase() + told.slice(1)}`;
}
