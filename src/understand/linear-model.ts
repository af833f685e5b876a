/** Weighs features for labels; trained once, the same from the same examples. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By label, in the order of `labels`: how likely it is, adding up to 1. */
  probabilities(features: readonly string[]): Float64Array;
  /** How strongly a feature speaks for a label; 0 when it says nothing. */
  weight(feature: string, label: string): number;
  knows(feature: string): boolean;
}

/** How much a feature says by its kind, from 0 (nothing) to 1. */
export type FeatureValue = (feature: string) => number;

/** What is stored of a trained model; see `linearModel`. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  readonly features: readonly string[];
  /** Row by feature, column by label, in steps of `step`: a byte each, which costs no accuracy and a quarter of the room. */
  readonly weights: Int8Array;
  readonly step: number;
}

/** A model from its weights. `value` has to be the one that it was trained with. */
export function linearModel(
  { labels, features, weights, step }: TrainedWeights,
  value: FeatureValue,
): LinearModel {
  const index = featureIndex(features, value);
  return {
    labels,
    probabilities(said) {
      const result = new Float64Array(labels.length);
      const { entries, scale } = encode(said, index);
      softmax({ entries, scale: scale * step }, weights, result);
      return result;
    },
    weight(feature, label) {
      const entry = index.get(feature);
      const at = labels.indexOf(label);
      return entry === undefined || at < 0
        ? 0
        : entry.value * step * (weights[entry.row * labels.length + at] as number);
    },
    knows: (feature) => index.has(feature),
  };
}

/** A feature's row of weights, and how much it says. */
export interface Entry {
  readonly row: number;
  readonly value: number;
}

/** A message as a model sees it. */
export interface Encoded {
  readonly entries: readonly Entry[];
  /** Makes long messages as certain as short ones. */
  readonly scale: number;
}

/** By feature: its entry. */
export function featureIndex(features: readonly string[], value: FeatureValue): ReadonlyMap<string, Entry> {
  return new Map(features.map((feature, row) => [feature, { row, value: value(feature) }]));
}

/** Keeps the features that the index knows, each once. */
export function encode(features: readonly string[], index: ReadonlyMap<string, Entry>): Encoded {
  const entries: Entry[] = [];
  let squares = 0;
  for (const feature of features) {
    const entry = index.get(feature);
    if (entry === undefined || entries.includes(entry)) continue;
    entries.push(entry);
    squares += entry.value * entry.value;
  }
  return { entries, scale: 1 / Math.sqrt(Math.max(1, squares)) };
}

/** Writes the probability of each label into `scores`. */
export function softmax(
  { entries, scale }: Encoded,
  weights: Float32Array | Int8Array,
  scores: Float64Array,
): void {
  const width = scores.length;
  scores.fill(0);
  for (const { row, value } of entries) {
    const from = row * width;
    for (let label = 0; label < width; label++)
      scores[label] = (scores[label] as number) + (weights[from + label] as number) * value;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < width; label++) highest = Math.max(highest, scores[label] as number);
  let sum = 0;
  for (let label = 0; label < width; label++) {
    const likelihood = Math.exp(((scores[label] as number) - highest) * scale);
    scores[label] = likelihood;
    sum += likelihood;
  }
  for (let label = 0; label < width; label++) scores[label] = (scores[label] as number) / sum;
}
