import type { CorruptionKind } from '../corruption-kind.js';
import { placeOf } from '../text/place-of.js';

/** One sentence cites all facts of its place, or of the answer, tells what it told, and stands alone there. */
export const factCitedNotTold: CorruptionKind = {
  name: 'fact-cited-not-told',
  corrupt(sample, random) {
    const { places, sentences } = sample;
    const at = random.below(sentences.length);
    const sentence = sentences[at];
    if (!sentence || sentences.length < 2) return undefined;
    const own = placeOf(sample, sentence);
    const facts = (own?.facts ?? []).map(({ id }) => id);
    const isOne = facts.length > sentence.facts.length && random.below(3) > 0;
    if (!isOne)
      return {
        sentences: [{ ...sentence, facts: places.flatMap((place) => place.facts.map(({ id }) => id)) }],
      };
    const left = sentences.flatMap((other) =>
      other === sentence ? [{ ...sentence, facts }] : placeOf(sample, other) === own ? [] : [other],
    );
    return { sentences: left };
  },
};
