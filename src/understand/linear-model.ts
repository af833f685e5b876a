import { type Features, lettersOf } from './features.js';
import { remember } from './remember.js';

/** Weighs features for labels; trained once, the same from the same examples. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** How likely each label is, and how many whole words the model knew. */
  weigh(features: Features): Weighed;
  /** How strongly a feature, as it is written down, speaks for a label; 0 when it says nothing. */
  weight(feature: string, label: string): number;
}

export interface Weighed {
  /** By label, in the order of `labels`; adds up to 1. */
  readonly likelihood: Float64Array;
  readonly knownWords: number;
}

/** How much a feature says by its kind, from 0 (nothing) to 1. */
export type FeatureValue = (feature: string) => number;

/** What is stored of a trained model; see `linearModel`. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  /** As they are written down; see `writtenFeatures`. */
  readonly features: readonly string[];
  /** Row by feature, column by label, in steps of `step`: a byte each, which costs no accuracy and a quarter of the room. */
  readonly weights: Int8Array;
  readonly step: number;
}

/** A feature's row of weights, how much it says, and the features that go on from it. */
interface Entry {
  row: number;
  value: number;
  next: Map<string, Entry> | undefined;
}

const UNKNOWN = -1;

/** A model from its weights. `value` has to be the one that it was trained with. */
export function linearModel(
  { labels, features, weights, step }: TrainedWeights,
  value: FeatureValue,
): LinearModel {
  const root = indexFeatures(features, value);
  const width = labels.length;
  const lastHeard = new Uint32Array(features.length);
  let message = 0;

  // All that a word's letters say, added up once.
  const lettersIn = remember((word): { readonly scores: Float64Array; readonly squares: number } => {
    const scores = new Float64Array(width);
    let squares = 0;
    for (const run of lettersOf(word)) {
      const entry = root.get(run);
      if (entry === undefined) continue;
      squares += entry.value * entry.value;
      for (let label = 0; label < width; label++)
        scores[label] =
          (scores[label] as number) + (weights[entry.row * width + label] as number) * entry.value;
    }
    return { scores, squares };
  });

  return {
    labels,
    weigh(said) {
      const likelihood = new Float64Array(width);
      let squares = 0;
      let knownWords = 0;
      message += 1;
      const hear = (entry: Entry | undefined): boolean => {
        if (entry === undefined || entry.row === UNKNOWN) return false;
        // A word counts once, however often it is said.
        if (lastHeard[entry.row] === message) return true;
        lastHeard[entry.row] = message;
        squares += entry.value * entry.value;
        const from = entry.row * width;
        for (let label = 0; label < width; label++)
          likelihood[label] = (likelihood[label] as number) + (weights[from + label] as number) * entry.value;
        return true;
      };
      // Words are told in their order, so that the first of a pair has nearly always just been looked up.
      let latest = '';
      let latestEntry: Entry | undefined;
      const entryOf = (word: string) => (word === latest ? latestEntry : root.get(word));
      said({
        word: (word) => {
          const entry = root.get(word);
          if (hear(entry)) knownWords += 1;
          latest = word;
          latestEntry = entry;
        },
        pair: (first, second) => hear(entryOf(first)?.next?.get(second)),
        triple: (first, second, third) => hear(root.get(first)?.next?.get(second)?.next?.get(third)),
        small: (word) => hear(root.get('.')?.next?.get(word)),
        behind: (stem) => {
          if (hear(root.get('~')?.next?.get(stem))) knownWords += 1;
        },
        letters: (word) => {
          const letters = lettersIn(word);
          squares += letters.squares;
          for (let label = 0; label < width; label++)
            likelihood[label] = (likelihood[label] as number) + (letters.scores[label] as number);
        },
      });
      // The root of the squares makes a long message no more certain than a short one.
      softmax(likelihood, step / Math.sqrt(Math.max(1, squares)));
      return { likelihood, knownWords };
    },
    weight(feature, label) {
      const entry = find(root, feature);
      const at = labels.indexOf(label);
      return entry === undefined || entry.row === UNKNOWN || at < 0
        ? 0
        : entry.value * step * (weights[entry.row * width + at] as number);
    },
  };
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, scale: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const likelihood = Math.exp(((scores[label] as number) - highest) * scale);
    scores[label] = likelihood;
    sum += likelihood;
  }
  for (let label = 0; label < scores.length; label++) scores[label] = (scores[label] as number) / sum;
}

/** Features by their words, word behind word, so that asking for two words in a row makes no new string. */
function indexFeatures(features: readonly string[], value: FeatureValue): Map<string, Entry> {
  const root = new Map<string, Entry>();
  for (const [row, feature] of features.entries()) {
    const entry = reach(root, pathOf(feature));
    entry.row = row;
    entry.value = value(feature);
  }
  return root;
}

/** "patch os" is found under "patch", then "os"; ".the" under ".", then "the". */
function pathOf(feature: string): string[] {
  return /^[.~]./.test(feature) ? [feature[0] as string, feature.slice(1)] : feature.split(' ');
}

function reach(root: Map<string, Entry>, path: readonly string[]): Entry {
  let level = root;
  let entry: Entry | undefined;
  for (const word of path) {
    entry = level.get(word);
    if (!entry) {
      entry = { row: UNKNOWN, value: 0, next: undefined };
      level.set(word, entry);
    }
    entry.next ??= new Map();
    level = entry.next;
  }
  return entry as Entry;
}

function find(root: ReadonlyMap<string, Entry>, feature: string): Entry | undefined {
  let level: ReadonlyMap<string, Entry> | undefined = root;
  let entry: Entry | undefined;
  for (const word of pathOf(feature)) {
    entry = level?.get(word);
    level = entry?.next;
  }
  return entry;
}
