import { remember } from '../words/remember.js';
import { stem } from '../words/stem.js';
import { createFeatureIndex, type FeatureTable, layFeatures, ROOTS, UNKNOWN } from './feature-index.js';
import { type FeatureSink, type Features, marksAs } from './features.js';
import { createHeardRows } from './heard-rows.js';
import { createLetterSums } from './letter-sums.js';
import type { WordNumbers } from './word-table.js';

/** Weighs features for labels; trained once, the same from the same examples. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** How likely each label is, and how many whole words the model knew. */
  weigh(features: Features): Weighed;
  /** Whether it has seen a word, as it stands or behind a canonical word. `number` is the word's, where it is at hand. */
  knows(word: string, number?: number): boolean;
  /** How strongly a feature, as it is written down, speaks for a label; 0 when it says nothing. */
  weight(feature: string, label: string): number;
}

export interface Weighed {
  /** By label, in the order of `labels`; adds up to 1. */
  readonly likelihood: number[];
  readonly knownWords: number;
}

/** How much a feature says by its kind, from 0 (nothing) to 1. */
export type FeatureValue = (feature: string) => number;

/** What training gives; see `layModel`. */
export interface TrainedWeights {
  readonly labels: readonly string[];
  /** As they are written down; see `writtenFeatures`. */
  readonly features: readonly string[];
  /** Row by feature, column by label, in steps of `step`: a byte each, which costs no accuracy and a quarter of the room. */
  readonly weights: Int8Array;
  readonly step: number;
}

const NOT_YET = 0;

/** A trained model as it lies in memory, and is stored: nothing in it has to be built before a question is answered. */
export interface LaidModel extends Pick<TrainedWeights, 'labels' | 'weights' | 'step'> {
  /** Finds the rows of `weights`. */
  readonly table: FeatureTable;
}

/** Lays a trained model out. `ids` numbers words and may be shared, see `layFeatures`; what is new goes in. */
export function layModel(
  { labels, features, weights, step }: TrainedWeights,
  ids: Map<string, number>,
): LaidModel {
  const { table, order } = layFeatures(features, ids);
  const width = labels.length;
  const laid = new Int8Array(weights.length);
  for (const [row, at] of order.entries())
    laid.set(weights.subarray(at * width, (at + 1) * width), row * width);
  return { labels, weights: laid, step, table };
}

/** A model from its weights. `value` has to be the one that it was trained with. */
export function linearModel(trained: TrainedWeights, value: FeatureValue): LinearModel {
  const ids = new Map<string, number>();
  return openModel(layModel(trained, ids), value, ids);
}

/** A model that was laid out, with the same `ids`. `value` has to be the one that it was trained with. */
export function openModel(
  { labels, weights, step, table }: LaidModel,
  value: FeatureValue,
  ids: WordNumbers,
): LinearModel {
  const index = createFeatureIndex(table, ids);
  const { row, rowOfTwo, rowOfThree } = index;
  const width = labels.length;
  const letters = createLetterSums(index.rowOfLetters, weights, width, ids.size);
  const noteAt = remember((text) => index.rowOf(`.${text}`));
  const ofWord = value('a');
  const ofPhrase = value('a b');
  const ofSmall = value('.a');
  const ofBehind = value('~a');
  const ofLetters = value('^a');

  const heard = createHeardRows(weights, width);
  const scores = new Float64Array(width);
  /** A list that is copied has the room it needs from the beginning. */
  const noLikelihood = labels.map(() => 0.5);
  let squares = 0;
  let knownWords = 0;

  const hear = (row: number, says: number): boolean => {
    if (row < 0) return false;
    heard.add(row, says);
    return true;
  };
  // Found by its number, a word's stem is neither cut nor looked up again. Behind two, so that what nobody asks for takes no room.
  const stems = new Int32Array(ids.size);
  const stemOfUnknown = remember(stem);
  const stemOf = (id: number, word: string): number => {
    if (id < 0 || id >= stems.length) return index.idOf(stemOfUnknown(word));
    if (stems[id] === NOT_YET) stems[id] = index.idOf(stem(word)) + 2;
    return (stems[id] as number) - 2;
  };

  const sink: FeatureSink<number> = {
    of: (word, number) => number ?? index.idOf(word),
    marks: marksAs(index.idOf),
    word(word) {
      if (hear(row(ROOTS.word, word), ofWord)) knownWords += 1;
    },
    pair: (a, b) => hear(rowOfTwo(ROOTS.word, a, b), ofPhrase),
    triple: (a, b, c) => hear(rowOfThree(ROOTS.word, a, b, c), ofPhrase),
    small: (word) => hear(row(ROOTS.small, word), ofSmall),
    smallPair: (a, b) => hear(rowOfTwo(ROOTS.small, a, b), ofSmall),
    note: (text) => hear(noteAt(text), ofSmall),
    behind(stem) {
      if (hear(row(ROOTS.behind, stem), ofBehind)) knownWords += 1;
    },
    stemmed(word, written) {
      if (hear(row(ROOTS.behind, stemOf(word, written)), ofBehind)) knownWords += 1;
    },
    behindPair(a, b) {
      if (hear(rowOfTwo(ROOTS.behind, a, b), ofBehind)) knownWords += 1;
    },
    letters(word, written) {
      squares += letters.add(written, word, ofLetters, scores) * ofLetters * ofLetters;
    },
  };

  return {
    labels,
    weigh(said) {
      scores.fill(0);
      squares = 0;
      knownWords = 0;
      said(sink);
      squares += heard.addUp(scores);
      // The root of the squares makes a long message no more certain than a short one.
      softmax(scores, step / Math.sqrt(Math.max(1, squares)));
      // A list of its own: an array of numbers such as `scores` takes far longer to make.
      const likelihood = noLikelihood.slice();
      for (let label = 0; label < width; label++) likelihood[label] = scores[label] as number;
      return { likelihood, knownWords };
    },
    knows(word, number) {
      const id = number ?? index.idOf(word);
      return row(ROOTS.word, id) !== UNKNOWN || row(ROOTS.behind, id) !== UNKNOWN;
    },
    weight(feature, label) {
      const row = index.rowOf(feature);
      const at = labels.indexOf(label);
      return row === UNKNOWN || at < 0 ? 0 : value(feature) * step * (weights[row * width + at] as number);
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
