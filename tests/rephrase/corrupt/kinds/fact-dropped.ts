import type { CorruptionKind } from '../corruption-kind.js';

/** One sentence is not there, and nobody cites what it told. */
export const factDropped: CorruptionKind = {
  name: 'fact-dropped',
  corrupt({ sentences }, random) {
    const at = random.below(sentences.length);
    const left = sentences.toSpliced(at, 1);
    const cited = new Set(left.flatMap(({ facts }) => facts));
    return sentences[at]?.facts.some((fact) => !cited.has(fact)) ? { sentences: left } : undefined;
  },
};
