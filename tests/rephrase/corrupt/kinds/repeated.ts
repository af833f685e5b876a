import type { CorruptionKind } from '../corruption-kind.js';

/** The same said twice: in a sentence of its own, at the end, in one sentence, or all of it. */
export const repeated: CorruptionKind = {
  name: 'repeated',
  corrupt({ sentences }, random) {
    const at = random.below(sentences.length);
    const sentence = sentences[at];
    if (!sentence) return undefined;
    const { text, facts } = sentence;
    return {
      sentences: random.pick([
        sentences.toSpliced(at, 0, sentence),
        [...sentences, sentence],
        sentences.with(at, { text: `${text} ${text}`, facts }),
        [...sentences, ...sentences],
      ]),
    };
  },
};
