import type { Worded } from '../../../../src/rephrase/rewording.js';
import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { Corrupted, Sample } from '../corruption-kind.js';

/** The rewording with the text of one sentence changed: the first, in random order, that `change` finds something in. */
export function changeSentence(
  sample: Sample,
  random: SeededRandom,
  change: (text: string, sentence: Worded) => string | undefined,
): Corrupted | undefined {
  for (const at of random.shuffle([...sample.sentences.keys()])) {
    const sentence = sample.sentences[at] as Worded;
    const text = change(sentence.text, sentence);
    if (text === undefined || text === sentence.text) continue;
    return { sentences: sample.sentences.with(at, { ...sentence, text }) };
  }
  return undefined;
}
