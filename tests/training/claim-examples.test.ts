import { beforeAll, describe, expect, it } from '@jest/globals';
import { claimExamples } from '../../src/training/claim-examples.js';
import { CLAIM_TRAINING } from '../../src/training/claim-training.js';
import { type LabelledExample, trainLinearModel } from '../../src/training/train-linear-model.js';
import { claimFeatureValue } from '../../src/understand/claim-features.js';
import { buildLexicon } from '../../src/understand/lexicon.js';
import { linearModel } from '../../src/understand/linear-model.js';
import { writtenWords } from '../../src/understand/written-words.js';
import { inWords } from '../in-words.js';
import { loadTaughtKnowledge } from '../load-real-knowledge.js';

/** Every so many examples are kept back to see what was learnt from the others. */
const KEPT_BACK = 6;

describe('what people say when they put a claim forward', () => {
  let examples: readonly LabelledExample[];
  beforeAll(async () => {
    const knowledge = await loadTaughtKnowledge();
    examples = claimExamples(knowledge, buildLexicon(knowledge, writtenWords(knowledge)));
  });

  it('is a lot', () => {
    expect(examples.length).toBeGreaterThan(4000);
  });

  it('teaches to read the claim, its "not" and its "only" right in four of five messages that were not learnt from', () => {
    const isKeptBack = (at: number) => at % KEPT_BACK === 0;
    const trained = trainLinearModel(
      examples.filter((_, at) => !isKeptBack(at)),
      CLAIM_TRAINING,
    );
    const model = linearModel(trained, claimFeatureValue);
    const right = examples
      .filter((_, at) => isKeptBack(at))
      .map(({ features, label }) => {
        const { likelihood } = model.weigh(
          inWords(({ word, pair, triple, note, behind, behindPair }) => {
            for (const feature of features) {
              const [first = '', second, third] = feature.replace(/^~/, '').split(' ');
              if (feature.startsWith('.')) note(feature.slice(1));
              else if (feature.startsWith('~')) {
                if (second === undefined) behind(first);
                else behindPair(first, second);
              } else {
                if (third !== undefined) triple(first, second as string, third);
                else if (second !== undefined) pair(first, second);
                else word(first);
              }
            }
          }),
        );
        return model.labels[likelihood.indexOf(Math.max(...likelihood))] === label;
      });
    expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.8);
  });
});
