import { describe, expect, it } from '@jest/globals';
import { type Features, lettersOf, writtenFeatures } from '../../src/understand/features.js';
import { linearModel, softmax, type TrainedWeights } from '../../src/understand/linear-model.js';
import { inWords, type WordSink } from '../in-words.js';

/** Two labels; each kind of feature speaks for them in its own way. */
const WEIGHTS: TrainedWeights = {
  labels: ['backup', 'patch'],
  features: [
    ...['patch', 'snapshot', 'patch os', 'patch os now', '.the', '~updat', '^<pat', '^atch', 'a b c'],
    ...['.the os', '~@us do', '.form who', '~patch'],
  ],
  weights: Int8Array.from([
    ...[-10, 40, 60, -20, 0, 30, 5, 50, 8, -8, 0, 20, -4, 12, 2, 6, 1, -1],
    ...[3, 9, -7, 5, 4, -6, 11, 2],
  ]),
  step: 0.05,
};
const value = (feature: string) => (/^[.^~]/.test(feature) ? 0.5 : 1);

/** What stands in the weights, added up by hand. */
function byHand(features: Features): number[] {
  const written = writtenFeatures(features);
  const letters = written.filter((feature) => feature.startsWith('^'));
  const words = new Set(written.filter((feature) => !feature.startsWith('^')));
  const known = [...words, ...letters].filter((feature) => WEIGHTS.features.includes(feature));
  const length = Math.sqrt(
    Math.max(
      1,
      known.reduce((sum, feature) => sum + value(feature) ** 2, 0),
    ),
  );
  const scores = WEIGHTS.labels.map((_, label) =>
    known.reduce((sum, feature) => {
      const row = WEIGHTS.features.indexOf(feature);
      return sum + (WEIGHTS.weights[row * 2 + label] as number) * WEIGHTS.step * value(feature);
    }, 0),
  );
  const odds = scores.map((score) => Math.exp(score / length));
  return odds.map((one) => one / odds.reduce((sum, other) => sum + other, 0));
}

const SAID: readonly (readonly [name: string, tell: (sink: WordSink) => void])[] = [
  ['nothing', () => {}],
  ['a word', (sink) => sink.word('patch')],
  ['a word that it does not know', (sink) => sink.word('banana')],
  ['the same word twice', (sink) => ['patch', 'patch', 'snapshot'].forEach(sink.word)],
  [
    'a pair behind its first word',
    (sink) => {
      sink.word('patch');
      sink.pair('patch', 'os');
      sink.word('os');
    },
  ],
  ['a pair by itself', (sink) => sink.pair('patch', 'os')],
  ['a pair that only begins a triple', (sink) => sink.pair('a', 'b')],
  ['a triple', (sink) => sink.triple('patch', 'os', 'now')],
  ['a small word', (sink) => sink.small('the')],
  ['the stem behind a word', (sink) => sink.behind('updat')],
  ['two words of which one is small', (sink) => sink.smallPair('the', 'os')],
  ['a word near a party', (sink) => sink.behindPair('@us', 'do')],
  ['a note', (sink) => ['form who', 'form yes-no'].forEach(sink.note)],
  ['the stems of words', (sink) => ['patching', 'updates', 'patches', 'banana'].forEach(sink.stemmed)],
  ['the letters of a word', (sink) => sink.letters('patch')],
  ['the letters of a word, twice', (sink) => ['patch', 'patches'].forEach(sink.letters)],
  [
    'all of it',
    (sink) => {
      sink.small('the');
      sink.word('patch');
      sink.letters('patches');
      sink.pair('patch', 'os');
      sink.triple('patch', 'os', 'now');
      sink.behind('updat');
      sink.word('snapshot');
    },
  ],
];
const MESSAGES = SAID.map(([name, tell]) => [name, inWords(tell)] as const);

describe('a linear model', () => {
  const model = linearModel(WEIGHTS, value);

  it.each(MESSAGES)('adds up the weights of %s', (_name, features) => {
    const { likelihood } = model.weigh(features);
    for (const [label, likely] of byHand(features).entries())
      expect(likelihood[label]).toBeCloseTo(likely, 10);
  });

  it.each(MESSAGES)('shares one certainty among its labels for %s', (_name, features) => {
    const { likelihood } = model.weigh(features);
    expect(likelihood).toHaveLength(model.labels.length);
    expect(likelihood.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
  });

  it('leans to no label when it knows nothing of a message', () => {
    expect([...model.weigh(inWords((sink) => sink.word('banana'))).likelihood]).toEqual([0.5, 0.5]);
  });

  it('says the same of a message whatever it weighed before', () => {
    const alone = MESSAGES.map(([, features]) => linearModel(WEIGHTS, value).weigh(features));
    const inTurn = MESSAGES.map(([, features]) => model.weigh(features));
    const backwards = [...MESSAGES].reverse().map(([, features]) => model.weigh(features));
    expect(inTurn).toEqual(alone);
    expect(backwards.reverse()).toEqual(alone);
  });

  it('counts the whole words that it knows', () => {
    const known = (tell: (sink: WordSink) => void) => model.weigh(inWords(tell)).knownWords;
    expect(known((sink) => ['patch', 'banana', 'snapshot'].forEach(sink.word))).toBe(2);
    expect(known((sink) => sink.behind('updat'))).toBe(1);
    expect(known((sink) => sink.letters('patch'))).toBe(0);
    expect(known((sink) => sink.small('the'))).toBe(0);
    expect(known((sink) => sink.word('a'))).toBe(0);
  });

  it.each([
    ['patch', 'patch', 2],
    ['patch', 'backup', -0.5],
    ['patch os', 'patch', 1.5],
    ['patch os now', 'patch', 2.5],
    ['.the', 'backup', 0.2],
    ['~updat', 'patch', 0.5],
    ['^<pat', 'patch', 0.3],
    ['a b', 'patch', 0],
    ['banana', 'patch', 0],
    ['patch banana', 'patch', 0],
    ['patch', 'banana', 0],
  ])('tells how strongly "%s" speaks for %s: %p', (feature, label, weight) => {
    expect(model.weight(feature, label)).toBeCloseTo(weight, 10);
  });
});

describe('the softmax of scores', () => {
  it.each([
    [[0, 0, 0, 0], 1, [0.25, 0.25, 0.25, 0.25]],
    [[Math.log(3), 0], 1, [0.75, 0.25]],
    [[2 * Math.log(3), 0], 0.5, [0.75, 0.25]],
    [[5_000, 4_000], 1, [1, 0]],
    [[-5_000, -5_000], 1, [0.5, 0.5]],
  ])('of %p at scale %p is %p', (scores, scale, expected) => {
    const likelihood = Float64Array.from(scores);
    softmax(likelihood, scale);
    for (const [at, likely] of expected.entries()) expect(likelihood[at]).toBeCloseTo(likely, 10);
  });
});

describe('the letters of a word', () => {
  it.each([
    ['patch', ['^<pat', '^patc', '^atch', '^tch>']],
    ['os', ['^<os>']],
    ['a', []],
  ])('of "%s" run in fours, edges included', (word, runs) => {
    expect(lettersOf(word)).toEqual(runs);
  });
});
