import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { endianness, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/contract/errors.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { trainLinearModel } from '../../src/training/train-linear-model.js';
import {
  openTrainedModels,
  readTrainedModels,
  writeTrainedModels,
} from '../../src/training/trained-models-file.js';
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

  it.each<[string, () => Promise<unknown>, string]>([
    ['a folder', () => mkdir(file), 'EISDIR'],
    ['a link to itself', () => symlink(file, file), 'ELOOP'],
  ])('says why it cannot be read, and what to do, where %s stands in its place', async (_what, put, code) => {
    await put();
    const reading = readTrainedModels(file);
    await expect(reading).rejects.toBeInstanceOf(KnowledgeError);
    await expect(reading).rejects.toThrow(`${file} cannot be read (${code}): let the user who runs Demarc`);
  });

  it.each<[string, () => Promise<void>]>([
    ['is empty', () => writeFile(file, '')],
    ['lacks its end', async () => truncate(file, (await readFile(file)).length - 8)],
    ['has more than it should', () => writeFile(file, 'more', { flag: 'a' })],
    ['is something else', () => writeFile(file, 'something else\nof two lines')],
    ['is nothing in JSON', () => writeFile(file, 'null\n')],
    ['is of an earlier build', () => writeFile(file, `{"endianness":"${endianness()}","models":{}}\n`)],
  ])('is damaged when it %s, which is told before it is read', async (_what, damage) => {
    await writeTrainedModels(file, models);
    await damage();
    const opening = openTrainedModels(file);
    await expect(opening).rejects.toBeInstanceOf(KnowledgeError);
    await expect(opening).rejects.toThrow(`${file} is damaged: delete it and run "npm run build"`);
  });

  it('is refused before it is read when it was built on another kind of machine', async () => {
    await writeTrainedModels(file, models);
    const other = endianness() === 'LE' ? 'BE' : 'LE';
    const content = await readFile(file, 'latin1');
    await writeFile(file, content.replace(`"${endianness()}"`, `"${other}"`), 'latin1');
    await expect(openTrainedModels(file)).rejects.toThrow('was built on another kind of machine');
  });

  describe('that stays open', () => {
    it('is read as often as somebody wants', async () => {
      await writeTrainedModels(file, models);
      const opened = await openTrainedModels(file);
      expect(await opened.read()).toEqual(models);
      expect(await opened.read()).toEqual(models);
      await opened.close();
    });

    it('gives what it was when a later build has put another in its place, or has deleted it', async () => {
      await writeTrainedModels(file, models);
      const opened = await openTrainedModels(file);
      await writeTrainedModels(
        file,
        layModels({ topics: KINDS, kinds: KINDS, claims: TOPICS }, WORDS, knowledge),
      );
      expect(await opened.read()).toEqual(models);
      await rm(file);
      expect(await opened.read()).toEqual(models);
      await opened.close();
    });

    it('is read no more once somebody has written it over', async () => {
      await writeTrainedModels(file, models);
      const opened = await openTrainedModels(file);
      await writeFile(file, await readFile(file));
      const reading = opened.read();
      await expect(reading).rejects.toBeInstanceOf(KnowledgeError);
      await expect(reading).rejects.toThrow('was written over while Demarc was running: start it again');
      await opened.close();
    });
  });

  it('leaves nothing beside it', async () => {
    await writeTrainedModels(file, models);
    expect(await readdir(folder)).toEqual(['models.bin']);
  });
});
