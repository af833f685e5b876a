import { describe, expect, it } from '@jest/globals';
import { type LabelledExample, trainLinearModel } from '../../src/training/train-linear-model.js';
import { type FeatureValue, linearModel, type TrainedWeights } from '../../src/understand/linear-model.js';
import { inWords } from '../in-words.js';

const EVERYTHING_ALIKE: FeatureValue = () => 1;
const OPTIONS = { epochs: 40, rate: 0.3, decay: 1e-4, balance: 0, value: EVERYTHING_ALIKE };

const example = (label: string, text: string): LabelledExample => ({ label, features: text.split(' ') });

/** Three tasks with words of their own, among words that all have. */
const TOY: readonly LabelledExample[] = [
  example('patch', 'who patches os'),
  example('patch', 'who updates os'),
  example('patch', 'we update kernel'),
  example('patch', 'patches kernel who'),
  example('encrypt', 'who encrypts data'),
  example('encrypt', 'we hold keys'),
  example('encrypt', 'encrypts data keys'),
  example('backup', 'who snapshots data'),
  example('backup', 'we restore data'),
  example('backup', 'restore snapshots who'),
];

/** The label that a trained model finds likeliest in a message of words, and how likely. */
function read(trained: TrainedWeights, text: string, value = EVERYTHING_ALIKE) {
  const said = inWords((sink) => text.split(' ').forEach(sink.word));
  const { likelihood } = linearModel(trained, value).weigh(said);
  const likeliest = likelihood.indexOf(Math.max(...likelihood));
  return { label: trained.labels[likeliest], likelihood: likelihood[likeliest] as number };
}

describe('training a linear model', () => {
  const trained = trainLinearModel(TOY, OPTIONS);

  it.each(TOY)('learns that %j', ({ label, features }) => {
    const { label: said, likelihood } = read(trained, features.join(' '));
    expect(said).toBe(label);
    expect(likelihood).toBeGreaterThan(0.6);
  });

  it.each([
    ['we patches kernel', 'patch'],
    ['who keys', 'encrypt'],
    ['restore', 'backup'],
    ['snapshots of data banana', 'backup'],
  ])('reads what it never saw by its words: "%s"', (text, label) => {
    expect(read(trained, text).label).toBe(label);
  });

  it('has a weight for each feature and label, in bytes of which the loudest is full', () => {
    expect(trained.labels).toEqual(['backup', 'encrypt', 'patch']);
    expect(trained.weights).toBeInstanceOf(Int8Array);
    expect(trained.weights).toHaveLength(trained.features.length * trained.labels.length);
    expect(Math.max(...trained.weights.map(Math.abs))).toBe(127);
    expect(trained.step).toBeGreaterThan(0);
  });

  it('comes out the same each time', () => {
    expect(trainLinearModel(TOY, OPTIONS)).toEqual(trained);
    expect(trainLinearModel(TOY, { ...OPTIONS, epochs: 1 })).not.toEqual(trained);
  });

  it('lets a word that says nothing of a label speak softly', () => {
    const model = linearModel(trained, EVERYTHING_ALIKE);
    expect(Math.abs(model.weight('who', 'patch'))).toBeLessThan(model.weight('os', 'patch') / 2);
  });

  it('forgets two words in a row that it saw only once, and keeps those that it saw twice', () => {
    const { features } = trainLinearModel(
      [
        { label: 'patch', features: ['patch', 'patch os', 'patch now'] },
        { label: 'patch', features: ['patch', 'patch os', 'once'] },
        { label: 'backup', features: ['backup', 'backup os', 'backup os'] },
      ],
      OPTIONS,
    );
    expect([...features].sort()).toEqual(['backup', 'once', 'patch', 'patch os']);
  });

  it('takes a label with many examples for likelier only when balance says so', () => {
    const examples = [...Array.from({ length: 50 }, () => example('often', 'it')), example('seldom', 'it')];
    const often = (balance: number) => {
      const { label, likelihood } = read(trainLinearModel(examples, { ...OPTIONS, balance }), 'it');
      return label === 'often' ? likelihood : 1 - likelihood;
    };
    expect(often(0)).toBeGreaterThan(0.3);
    expect(often(0)).toBeLessThan(0.7);
    expect(often(1)).toBeGreaterThan(0.85);
  });

  it('hears a kind of feature as loudly as its value says', () => {
    const value = (feature: string) => (feature === 'os' ? 0 : 1);
    const deaf = trainLinearModel(TOY, { ...OPTIONS, value });
    expect(read(deaf, 'os', value).likelihood).toBeCloseTo(1 / 3, 5);
    expect(read(trained, 'os').likelihood).toBeGreaterThan(0.6);
  });

  it('gives weights of nothing for no examples', () => {
    expect(trainLinearModel([], OPTIONS)).toMatchObject({ labels: [], features: [], step: 1 });
  });
});
