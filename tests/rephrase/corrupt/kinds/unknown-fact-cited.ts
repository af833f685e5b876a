import type { CorruptionKind } from '../corruption-kind.js';

const UNKNOWN = [
  'f99',
  'f0',
  'f-1',
  'p1',
  'F1',
  'f1 ',
  'f01',
  '',
  '1',
  '*',
  'fact 1',
  '__proto__',
  'constructor',
  'toString',
  'f1,f2',
  'f1\u0000',
  'ｆ1',
];

/** A fact that nobody gave, beside the true ones or in their place. */
export const unknownFactCited: CorruptionKind = {
  name: 'unknown-fact-cited',
  corrupt({ sentences }, random) {
    const at = random.below(sentences.length);
    const sentence = sentences[at];
    if (!sentence) return undefined;
    const unknown = random.pick(UNKNOWN);
    const facts = random.below(2) === 0 ? [unknown] : [...sentence.facts, unknown];
    return { sentences: sentences.with(at, { ...sentence, facts }) };
  },
};
