import { stem } from '../words/stem.js';
import {
  createFeatureIndex,
  type FeatureTable,
  isOfLetters,
  layFeatures,
  ROOTS,
  UNKNOWN,
} from './feature-index.js';
import type { FeatureSink, Features } from './features.js';
import { addRow, createHeardRows } from './heard-rows.js';
import { createLetterSums } from './letter-sums.js';
import { remember } from './remember.js';
import { createWordIndex, layWords, type WordNumbers, type WordTable } from './word-table.js';

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

const NOT_YET = -2;

/**
 * A trained model as it lies in memory, and is stored: nothing in it has to be built before a question is answered. It serves one
 * `openModel` only, which marks in it what a message has said.
 */
export interface LaidModel extends Pick<TrainedWeights, 'labels' | 'weights' | 'step'> {
  readonly table: FeatureTable;
  /** The runs of letters among the features, and by their numbers the rows of these. */
  readonly letters: WordTable;
  readonly letterRows: Int32Array;
}

/** Lays a trained model out. `ids` numbers words and may be shared, see `layFeatures`; what is new goes in. */
export function layModel(
  { labels, features, weights, step }: TrainedWeights,
  ids: Map<string, number>,
): LaidModel {
  const rows = [...features.keys()].filter((row) => isOfLetters(features[row] as string));
  return {
    labels,
    weights,
    step,
    table: layFeatures(features, ids),
    letters: layWords(rows.map((row) => features[row] as string)),
    letterRows: Int32Array.from(rows),
  };
}

/** A model from its weights. `value` has to be the one that it was trained with. */
export function linearModel(trained: TrainedWeights, value: FeatureValue): LinearModel {
  const ids = new Map<string, number>();
  return openModel(layModel(trained, ids), value, ids);
}

/** A model that was laid out, with the same `ids`. `value` has to be the one that it was trained with. */
export function openModel(
  { labels, weights, step, table, letters: runs, letterRows }: LaidModel,
  value: FeatureValue,
  ids: WordNumbers,
): LinearModel {
  const index = createFeatureIndex(table, ids);
  const { cells, first, next } = index;
  const width = labels.length;
  const numberOfRun = createWordIndex(runs);
  const rowOfLetters = {
    get(run: string) {
      const number = numberOfRun.get(run);
      return number === undefined ? undefined : letterRows[number];
    },
  };
  const letters = createLetterSums(rowOfLetters, weights, width, ids.size);
  const noteAt = remember((text) => index.placeOf(`.${text}`));
  const ofWord = value('a');
  const ofPhrase = value('a b');
  const ofSmall = value('.a');
  const ofBehind = value('~a');
  const ofLetters = value('^a');

  const heard = createHeardRows(weights, width);
  const scores = new Float64Array(width);
  let squares = 0;
  let knownWords = 0;
  let message = 0;

  const hasRow = (place: number) => place >= 0 && (cells[place] as number) >= 0;
  const hear = (place: number, says: number): boolean => {
    if (place < 0) return false;
    const row = cells[place] as number;
    if (row < 0) return false;
    // A word counts once, however often it is said.
    if (cells[place + 1] === message) return true;
    cells[place + 1] = message;
    heard.add(row, says);
    return true;
  };
  // Found by its number, a word's stem is neither cut nor looked up again.
  const stems = new Int32Array(ids.size).fill(NOT_YET);
  const stemOfUnknown = remember(stem);
  const stemOf = (id: number, word: string): number => {
    if (id < 0 || id >= stems.length) return index.idOf(stemOfUnknown(word));
    if (stems[id] === NOT_YET) stems[id] = index.idOf(stem(word));
    return stems[id] as number;
  };

  const sink: FeatureSink<number> = {
    of: (word, number) => number ?? index.idOf(word),
    word(word) {
      if (hear(first(ROOTS.word, word), ofWord)) knownWords += 1;
    },
    pair: (a, b) => hear(next(first(ROOTS.word, a), b), ofPhrase),
    triple: (a, b, c) => hear(next(next(first(ROOTS.word, a), b), c), ofPhrase),
    small: (word) => hear(first(ROOTS.small, word), ofSmall),
    smallPair: (a, b) => hear(next(first(ROOTS.small, a), b), ofSmall),
    note: (text) => hear(noteAt(text), ofSmall),
    behind(stem) {
      if (hear(first(ROOTS.behind, stem), ofBehind)) knownWords += 1;
    },
    stemmed(word, written) {
      if (hear(first(ROOTS.behind, stemOf(word, written)), ofBehind)) knownWords += 1;
    },
    behindPair(a, b) {
      if (hear(next(first(ROOTS.behind, a), b), ofBehind)) knownWords += 1;
    },
    letters(word, written) {
      const from = letters.at(written, word);
      const sums = letters.sums();
      squares += (sums[from + width] as number) * ofLetters * ofLetters;
      addRow(sums, from, ofLetters, width, scores);
    },
  };

  return {
    labels,
    weigh(said) {
      scores.fill(0);
      squares = 0;
      knownWords = 0;
      message += 1;
      said(sink);
      squares += heard.addUp(scores);
      // The root of the squares makes a long message no more certain than a short one.
      softmax(scores, step / Math.sqrt(Math.max(1, squares)));
      return { likelihood: listOf(scores), knownWords };
    },
    knows(word, number) {
      const id = number ?? index.idOf(word);
      return hasRow(first(ROOTS.word, id)) || hasRow(first(ROOTS.behind, id));
    },
    weight(feature, label) {
      const row = isOfLetters(feature)
        ? rowOfLetters.get(feature)
        : (cells[index.placeOf(feature)] as number | undefined);
      const at = labels.indexOf(label);
      return row === undefined || row === UNKNOWN || at < 0
        ? 0
        : value(feature) * step * (weights[row * width + at] as number);
    },
  };
}

/** A list of its own: an array of numbers such as `scores` takes far longer to make. */
function listOf(scores: Float64Array): number[] {
  const list: number[] = [];
  for (let at = 0; at < scores.length; at++) list.push(scores[at] as number);
  return list;
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
