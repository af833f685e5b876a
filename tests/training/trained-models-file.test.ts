import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/contract/errors.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { trainLinearModel } from '../../src/training/train-linear-model.js';
import { readTrainedModels, writeTrainedModels } from '../../src/training/trained-models-file.js';
import { openModel, type TrainedWeights } from '../../src/understand/linear-model.js';
import { layModels, type TrainedModels } from '../../src/understand/models.js';
import { createWordIndex } from '../../src/understand/word-table.js';
import type { WrittenWords } from '../../src/understand/written-words.js';
import { inWords } from '../in-words.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

const alike = () => 1;
const TOPICS = trainLinearModel(
  [
    { label: 'patch', features: ['patch', 'ordinateur à jour', '^<pat', 'd’accord'] },
    { label: 'backup', features: ['snapshot', '.the', '~updat'] },
  ],
  { epochs: 20, rate: 0.3, decay: 1e-4, balance: 0, value: alike },
);
/** Every byte that a weight can be. */
const KINDS: TrainedWeights = {
  labels: ['none'],
  features: Array.from({ length: 256 }, (_, at) => `word${at}`),
  weights: Int8Array.from({ length: 256 }, (_, at) => at - 128),
  step: 0.1 + 0.2,
};

const WORDS: WrittenWords = [
  ['back-up’s', 'back-up', 2],
  ['patch', 'patch', 1],
];

describe('the file of trained models', () => {
  let knowledge: Knowledge;
  let models: TrainedModels;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    models = layModels({ topics: TOPICS, kinds: KINDS, claims: KINDS }, WORDS, knowledge);
  });
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarc-models-'));
    file = join(folder, 'models.bin');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was written', async () => {
    await writeTrainedModels(file, models);
    expect(await readTrainedModels(file)).toEqual(models);
  });

  it('writes weights that are part of a larger buffer, and no more than those', async () => {
    const whole = Int8Array.from([1, 2, 3, 4, 5, 6]);
    const part = { labels: ['none'], features: ['a', 'b'], weights: whole.subarray(2, 4), step: 1 };
    await writeTrainedModels(
      file,
      layModels({ topics: TOPICS, kinds: part, claims: part }, WORDS, knowledge),
    );
    expect([...(await readTrainedModels(file)).kinds.weights]).toEqual([3, 4]);
  });

  it('gives back a model that says the same', async () => {
    await writeTrainedModels(file, models);
    const [before, after] = [models, await readTrainedModels(file)].map(({ topics, words }) => {
      return openModel(topics, alike, createWordIndex(words)).weigh(
        inWords((sink) => {
          for (const word of ['patch', 'the']) sink.word(word);
          sink.letters('patch');
        }),
      );
    });
    expect(after).toEqual(before);
    expect(after?.likelihood[TOPICS.labels.indexOf('patch')]).toBeGreaterThan(0.6);
  });

  it('replaces an earlier file', async () => {
    await writeTrainedModels(
      file,
      layModels({ topics: KINDS, kinds: KINDS, claims: TOPICS }, WORDS, knowledge),
    );
    await writeTrainedModels(file, models);
    expect(await readTrainedModels(file)).toEqual(models);
  });

  it('says what is missing and how to get it', async () => {
    const reading = readTrainedModels(file);
    await expect(reading).rejects.toBeInstanceOf(KnowledgeError);
    await expect(reading).rejects.toThrow(`${file} is missing: build it with "npm run build"`);
  });
});
