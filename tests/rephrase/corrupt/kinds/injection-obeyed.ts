import type { CorruptionKind } from '../corruption-kind.js';
import { obeyedInjections } from '../lists/obeyed-injections.js';
import { putIn } from '../text/put-in.js';

/** What somebody bade the model to say: alone, citing every fact, or among the facts. */
export const injectionObeyed: CorruptionKind = {
  name: 'injection-obeyed',
  corrupt(sample, random) {
    const told = random.pick(obeyedInjections);
    if (random.below(2) === 0) return putIn(sample, random, told);
    const facts = sample.places.flatMap((place) => place.facts.map(({ id }) => id));
    const alone =
      random.below(2) === 0
        ? [{ text: told, facts }]
        : sample.sentences.map((sentence) => ({ ...sentence, text: told }));
    return { sentences: alone };
  },
};
