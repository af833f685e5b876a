import type { CorruptionKind } from '../corruption-kind.js';
import { placeOf } from '../text/place-of.js';

/** A sentence rests on facts of another place, on those of two, or two sentences on those of each other. */
export const placeMoved: CorruptionKind = {
  name: 'place-moved',
  corrupt(sample, random) {
    const { places, sentences } = sample;
    const at = random.below(sentences.length);
    const sentence = sentences[at];
    const own = sentence && placeOf(sample, sentence);
    const others = places.filter((place) => place !== own);
    if (!sentence || !own || others.length === 0) return undefined;
    const stranger = random.pick(random.pick(others).facts).id;
    const way = random.below(3);
    if (way === 0) return { sentences: sentences.with(at, { ...sentence, facts: [stranger] }) };
    if (way === 1)
      return { sentences: sentences.with(at, { ...sentence, facts: [...sentence.facts, stranger] }) };
    const other = sentences.findIndex(({ facts }) => facts.includes(stranger));
    const moved = sentences[other];
    if (!moved) return undefined;
    return {
      sentences: sentences
        .with(at, { ...sentence, facts: moved.facts })
        .with(other, { ...moved, facts: sentence.facts }),
    };
  },
};
