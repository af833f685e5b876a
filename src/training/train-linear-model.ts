import { type FeatureValue, softmax, type TrainedWeights } from '../understand/linear-model.js';

/** An utterance as the features in it, with the label that it should get. */
export interface LabelledExample {
  readonly features: readonly string[];
  readonly label: string;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** Step size of the first epoch. */
  readonly rate: number;
  /** Pulls weights that few examples back towards nothing. */
  readonly decay: number;
  /** How often a label is drawn: its number of examples to this power. 0 draws all labels alike. */
  readonly balance: number;
  readonly value: FeatureValue;
  /** Decay makes a model less certain than it is right; this many times as sure of itself it is as certain as right. */
  readonly sharpness?: number;
}

/** How often in an epoch the weights go into their mean: the more often, the less it matters which example came last. */
const MEANS_PER_EPOCH = 8;

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer,
 * 2011). Each step draws a label, then one of its examples, so that a label with many examples is not taken for
 * likelier; the draws follow a fixed pseudo-random order, so that training is deterministic. The weights are the mean over the
 * later epochs (Polyak and Juditsky, 1992), which understands unseen wordings better than where the last step happens to end.
 */
export function trainLinearModel(
  examples: readonly LabelledExample[],
  { epochs, rate, decay, balance, value, sharpness = 1 }: TrainingOptions,
): TrainedWeights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const features = frequentFeatures(examples);
  const index = featureIndex(features, value);
  const width = labels.length;
  const weights = new Float32Array(features.length * width);
  const squares = new Float32Array(features.length * width).fill(1e-6);
  const encoded = examples.map((example) => ({
    ...encode(example.features, index),
    target: labels.indexOf(example.label),
  }));
  const random = generator();
  const scores = new Float64Array(width);
  const byLabel = labels.map((_, label) => encoded.filter(({ target }) => target === label));
  const upTo: number[] = [];
  for (const { length } of byLabel) upTo.push((upTo.at(-1) ?? 0) + length ** balance);
  const total = upTo.at(-1) ?? 0;
  const draw = (at: number) =>
    Math.max(
      0,
      upTo.findIndex((sum) => at < sum),
    );
  const mean = new Float32Array(weights.length);
  let summed = 0;
  const between = Math.ceil(encoded.length / MEANS_PER_EPOCH);
  for (let step = 0; step < epochs * encoded.length; step++) {
    if (step % between === 0 && step > (epochs * encoded.length) / 2) {
      summed += 1;
      // A running mean, so that no sum has to be held beside it.
      for (let at = 0; at < mean.length; at++)
        mean[at] = (mean[at] as number) + ((weights[at] as number) - (mean[at] as number)) / summed;
    }
    const drawn = byLabel[draw(random() * total)] as typeof encoded;
    const example = drawn[Math.floor(random() * drawn.length)] as (typeof encoded)[number];
    const { entries, scale, target } = example;
    weigh(example, weights, scores);
    softmax(scores, scale);
    for (let label = 0; label < width; label++) {
      const error = ((scores[label] as number) - (label === target ? 1 : 0)) * scale;
      if (Math.abs(error) < 1e-4) continue;
      for (const { row, value } of entries) {
        const at = row * width + label;
        const gradient = error * value + decay * (weights[at] as number);
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
      }
    }
  }
  const learnt = summed > 0 ? mean : weights;
  const step = learnt.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  return {
    labels,
    features,
    weights: Int8Array.from(learnt, (weight) => Math.round(weight / step)),
    step: step * sharpness,
  };
}

/** A feature's row of weights, and how much it says. */
interface Entry {
  readonly row: number;
  readonly value: number;
}

interface Encoded {
  readonly entries: readonly Entry[];
  /** Makes long messages as certain as short ones. */
  readonly scale: number;
}

function featureIndex(features: readonly string[], value: FeatureValue): ReadonlyMap<string, Entry> {
  return new Map(features.map((feature, row) => [feature, { row, value: value(feature) }]));
}

/** Keeps the features that the index knows. A word counts once, its letters in each word that has them. */
function encode(features: readonly string[], index: ReadonlyMap<string, Entry>): Encoded {
  const letters = features.filter((feature) => feature.startsWith('^'));
  const words = new Set(features.filter((feature) => !feature.startsWith('^')));
  const entries = [...words, ...letters].flatMap((feature) => index.get(feature) ?? []);
  const squares = entries.reduce((sum, { value }) => sum + value * value, 0);
  return { entries, scale: 1 / Math.sqrt(Math.max(1, squares)) };
}

/** Writes the sum of the weights for each label into `scores`. */
function weigh({ entries }: Encoded, weights: Float32Array, scores: Float64Array): void {
  scores.fill(0);
  for (const { row, value } of entries) {
    const from = row * scores.length;
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] as number) + (weights[from + label] as number) * value;
  }
}

/** Two words side by side that were seen together only once say nothing, small ones not even twice, and would be most of the model. */
function frequentFeatures(examples: readonly LabelledExample[]): string[] {
  const seen = new Map<string, number>();
  for (const example of examples)
    for (const feature of new Set(example.features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen]
    .filter(([feature, times]) => times > (feature.includes(' ') ? (feature.startsWith('.') ? 2 : 1) : 0))
    .map(([feature]) => feature);
}

/** Numbers between 0 and 1 in a fixed order (the "mulberry32" generator). */
function generator(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
