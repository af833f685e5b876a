/** An utterance as the features in it, with the label that it should get. */
export interface LabelledExample {
  readonly features: readonly string[];
  readonly label: string;
}

/** Weighs features for labels; trained once, the same from the same examples. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** By label, in the order of `labels`: how likely it is, adding up to 1. */
  probabilities(features: readonly string[]): Float64Array;
  /** How strongly a feature speaks for a label; 0 when it says nothing. */
  weight(feature: string, label: string): number;
  knows(feature: string): boolean;
}

export interface TrainingOptions {
  readonly epochs: number;
  /** Step size of the first epoch. */
  readonly rate: number;
  /** Pulls weights that few examples back towards nothing. */
  readonly decay: number;
  /** Features seen fewer times than this are left out. */
  readonly leastSeen: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's step sizes (Duchi, Hazan and Singer, 2011). Examples are
 * visited in a fixed pseudo-random order, so that training is deterministic.
 */
export function trainLinearModel(
  examples: readonly LabelledExample[],
  { epochs, rate, decay, leastSeen }: TrainingOptions,
): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const indexOf = featureIndex(examples, leastSeen);
  const width = labels.length;
  const weights = new Float32Array(indexOf.size * width);
  const squares = new Float32Array(indexOf.size * width).fill(1e-6);
  const encoded = examples.map(({ features, label }) => ({
    ids: idsOf(features, indexOf),
    target: labels.indexOf(label),
  }));
  const random = generator();
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0; step < encoded.length; step++) {
      const { ids, target } = encoded[Math.floor(random() * encoded.length)] as (typeof encoded)[number];
      if (ids.length === 0) continue;
      const scale = 1 / Math.sqrt(ids.length);
      softmax(ids, weights, scores, scale);
      for (let label = 0; label < width; label++) {
        const error = ((scores[label] as number) - (label === target ? 1 : 0)) * scale;
        if (Math.abs(error) < 1e-4) continue;
        for (const id of ids) {
          const at = id * width + label;
          const gradient = error + decay * (weights[at] as number);
          squares[at] = (squares[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(squares[at] as number);
        }
      }
    }
  }
  return {
    labels,
    probabilities(features) {
      const ids = idsOf(features, indexOf);
      const result = new Float64Array(width);
      softmax(ids, weights, result, 1 / Math.sqrt(Math.max(1, ids.length)));
      return result;
    },
    weight(feature, label) {
      const id = indexOf.get(feature);
      const at = labels.indexOf(label);
      return id === undefined || at < 0 ? 0 : (weights[id * width + at] as number);
    },
    knows: (feature) => indexOf.has(feature),
  };
}

function featureIndex(examples: readonly LabelledExample[], leastSeen: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastSeen);
  return new Map(kept.map(([feature], id) => [feature, id]));
}

function idsOf(features: readonly string[], indexOf: ReadonlyMap<string, number>): number[] {
  const ids: number[] = [];
  for (const feature of features) {
    const id = indexOf.get(feature);
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Writes the probabilities into `scores`. */
function softmax(ids: readonly number[], weights: Float32Array, scores: Float64Array, scale: number): void {
  const width = scores.length;
  scores.fill(0);
  for (const id of ids) {
    const from = id * width;
    for (let label = 0; label < width; label++)
      scores[label] = (scores[label] as number) + (weights[from + label] as number);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < width; label++) highest = Math.max(highest, scores[label] as number);
  let sum = 0;
  for (let label = 0; label < width; label++) {
    const value = Math.exp(((scores[label] as number) - highest) * scale);
    scores[label] = value;
    sum += value;
  }
  for (let label = 0; label < width; label++) scores[label] = (scores[label] as number) / sum;
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
