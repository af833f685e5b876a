import type { CorruptionKind } from '../corruption-kind.js';

/** What a model that ran out of tokens leaves: a sentence broken off, and perhaps nothing after it. */
export const truncated: CorruptionKind = {
  name: 'truncated',
  corrupt({ sentences }, random) {
    const at = random.below(3) === 0 ? sentences.length - 1 : random.below(sentences.length);
    const sentence = sentences[at];
    if (!sentence || sentence.text.length < 20) return undefined;
    const length = Math.floor(sentence.text.length * (0.3 + random.next() * 0.5));
    const text = sentence.text.slice(0, length).trimEnd() + random.pick(['', '', '.', '...', '…']);
    const rest = random.below(2) === 0 ? sentences.slice(at + 1) : [];
    return { sentences: [...sentences.slice(0, at), { ...sentence, text }, ...rest] };
  },
};
