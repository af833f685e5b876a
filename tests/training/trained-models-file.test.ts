import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/contract/errors.js';
import { trainLinearModel } from '../../src/training/train-linear-model.js';
import { readTrainedModels, writeTrainedModels } from '../../src/training/trained-models-file.js';
import { linearModel, type TrainedWeights } from '../../src/understand/linear-model.js';
import type { WrittenWords } from '../../src/understand/written-words.js';

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
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarc-models-'));
    file = join(folder, 'models.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back what was written', async () => {
    await writeTrainedModels(file, { topics: TOPICS, kinds: KINDS, claims: KINDS, words: WORDS });
    const read = await readTrainedModels(file);
    expect(read).toEqual({ topics: TOPICS, kinds: KINDS, claims: KINDS, words: WORDS });
    expect(read.kinds.weights).toBeInstanceOf(Int8Array);
  });

  it('writes weights that are part of a larger buffer, and no more than those', async () => {
    const whole = Int8Array.from([1, 2, 3, 4, 5, 6]);
    const kinds = { labels: ['none'], features: ['a', 'b'], weights: whole.subarray(2, 4), step: 1 };
    await writeTrainedModels(file, { topics: TOPICS, kinds, claims: kinds, words: WORDS });
    expect([...(await readTrainedModels(file)).kinds.weights]).toEqual([3, 4]);
  });

  it('gives back a model that says the same', async () => {
    await writeTrainedModels(file, { topics: TOPICS, kinds: KINDS, claims: KINDS, words: WORDS });
    const [before, after] = [TOPICS, (await readTrainedModels(file)).topics].map((trained) =>
      linearModel(trained, alike).weigh((sink) => ['patch', 'the'].forEach(sink.word)),
    );
    expect(after).toEqual(before);
    expect(after?.likelihood[TOPICS.labels.indexOf('patch')]).toBeGreaterThan(0.6);
  });

  it('replaces an earlier file', async () => {
    await writeTrainedModels(file, { topics: KINDS, kinds: KINDS, claims: TOPICS, words: WORDS });
    await writeTrainedModels(file, { topics: TOPICS, kinds: KINDS, claims: KINDS, words: WORDS });
    expect((await readTrainedModels(file)).topics).toEqual(TOPICS);
  });

  it('says what is missing and how to get it', async () => {
    const reading = readTrainedModels(file);
    await expect(reading).rejects.toBeInstanceOf(KnowledgeError);
    await expect(reading).rejects.toThrow(`${file} is missing: build it with "npm run build"`);
  });
});
