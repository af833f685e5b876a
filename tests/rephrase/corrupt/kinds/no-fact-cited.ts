import type { CorruptionKind } from '../corruption-kind.js';

/** A sentence that rests on nothing, or all of them. */
export const noFactCited: CorruptionKind = {
  name: 'no-fact-cited',
  corrupt({ sentences }, random) {
    const at = random.below(sentences.length + 1);
    return {
      sentences: sentences.map((sentence, own) =>
        at === sentences.length || at === own ? { ...sentence, facts: [] } : sentence,
      ),
    };
  },
};
