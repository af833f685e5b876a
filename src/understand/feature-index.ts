import { layBuckets, shiftOf } from './buckets.js';
import type { WordNumbers } from './word-table.js';

/** What a feature's words, or its letters, are read as; see features.ts. */
export const ROOTS = { word: 0, small: 1, behind: 2, letters: 3 } as const;
export type Root = (typeof ROOTS)[keyof typeof ROOTS];

/** No word, no row. */
export const UNKNOWN = -1;

/** Finds the rows of features by the numbers of their words, so that asking for two words in a row makes no string. */
export interface FeatureIndex {
  /** The number of a word, or UNKNOWN. */
  idOf(word: string): number;
  /** The row of a feature of one word, of two or of three, or UNKNOWN; so it is where one of the words is UNKNOWN. */
  row(root: Root, a: number): number;
  rowOfTwo(root: Root, a: number, b: number): number;
  rowOfThree(root: Root, a: number, b: number, c: number): number;
  /** The row of a run of letters as it is written down, or UNKNOWN. */
  rowOfLetters(run: string): number;
  /** The row of any feature as it is written down, or UNKNOWN. */
  rowOf(written: string): number;
}

/** Features as the build lays them out, by row, the rows in buckets; see `layFeatures`. */
export interface FeatureTable {
  readonly starts: Int32Array;
  /** Of each feature's hashes the bits that tell it from the others in its bucket. */
  readonly tags: Uint16Array;
  readonly checks: Uint8Array;
}

/** Features that were laid out, with the place of each row's feature among those that were given. */
export interface LaidFeatures {
  readonly table: FeatureTable;
  readonly order: Int32Array;
}

/** Few enough that the tags of a bucket lie within one line of the processor's cache. */
const IN_A_BUCKET = 6;
/** In the place of a word that is not there. */
const NONE = -2;

/**
 * Of each feature only about 40 bits of two hashes are kept, beside its row: one in some millions that nobody has learnt is taken for one
 * that was, which no answer hangs on, and three bytes take the place of 26. `ids` numbers words; what is new goes in.
 */
export function layFeatures(features: readonly string[], ids: Map<string, number>): LaidFeatures {
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const hashes = new Int32Array(features.length);
  const others = new Uint8Array(features.length);
  for (const [at, feature] of features.entries()) {
    const [root, a, b, c] = keyOf(feature, idOf);
    hashes[at] = hashOf(root, a, b, c);
    others[at] = checkOf(a, b, c);
  }
  const { starts, order } = layBuckets(hashes, IN_A_BUCKET);
  const tags = Uint16Array.from(order, (at) => hashes[at] as number);
  const checks = Uint8Array.from(order, (at) => others[at] as number);
  return { table: { starts, tags, checks }, order };
}

/** Looks features up in a table; `ids` are those that it was laid out with. */
export function createFeatureIndex({ starts, tags, checks }: FeatureTable, ids: WordNumbers): FeatureIndex {
  const shift = shiftOf(starts);
  const find = (root: Root, a: number, b: number, c: number): number => {
    const hash = hashOf(root, a, b, c);
    const bucket = hash >>> shift;
    const end = starts[bucket + 1] as number;
    for (let row = starts[bucket] as number; row < end; row++)
      if (tags[row] === (hash & TAG) && checks[row] === checkOf(a, b, c)) return row;
    return UNKNOWN;
  };
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;
  return {
    idOf,
    row: (root, a) => (a < 0 ? UNKNOWN : find(root, a, NONE, NONE)),
    rowOfTwo: (root, a, b) => (a < 0 || b < 0 ? UNKNOWN : find(root, a, b, NONE)),
    rowOfThree: (root, a, b, c) => (a < 0 || b < 0 || c < 0 ? UNKNOWN : find(root, a, b, c)),
    rowOfLetters: (run) => find(ROOTS.letters, twoLetters(run, 1), twoLetters(run, 3), NONE),
    rowOf(written) {
      const [root, ...key] = keyOf(written, idOf);
      return key.includes(UNKNOWN) ? UNKNOWN : find(root, ...key);
    },
  };
}

/** Whether a feature, as it is written down, is a run of letters. */
export function isOfLetters(feature: string): boolean {
  return feature.length > 1 && feature.startsWith('^');
}

type Key = readonly [root: Root, a: number, b: number, c: number];

/** What a feature is found by: the numbers of its words, or the letters of its run, two by two. */
function keyOf(feature: string, idOf: (word: string) => number): Key {
  if (isOfLetters(feature)) return [ROOTS.letters, twoLetters(feature, 1), twoLetters(feature, 3), NONE];
  const [a = NONE, b = NONE, ...others] = wordsOf(feature).map(idOf);
  return [rootOf(feature), a, b, joined(others)];
}

/** The third word, with those behind it that a note may have. */
function joined(ids: readonly number[]): number {
  if (ids.includes(UNKNOWN)) return UNKNOWN;
  return ids.length === 0 ? NONE : ids.reduce((all, id) => (Math.imul(all, 0x01000193) ^ id) >>> 1);
}

/** Below zero only where there are none, as numbers of words are. */
function twoLetters(feature: string, at: number): number {
  return feature.charCodeAt(at) * 2 ** 16 + (at + 1 < feature.length ? feature.charCodeAt(at + 1) : 0);
}

function rootOf(feature: string): Root {
  if (feature.length < 2) return ROOTS.word;
  return feature.startsWith('.') ? ROOTS.small : feature.startsWith('~') ? ROOTS.behind : ROOTS.word;
}

function wordsOf(feature: string): string[] {
  return (rootOf(feature) === ROOTS.word ? feature : feature.slice(1)).split(' ');
}

const TAG = 0xffff;

/** By its first bits a bucket is found, by its last 16 a feature in it: Austin Appleby's mixing (MurmurHash3) of each number. */
function hashOf(root: Root, a: number, b: number, c: number): number {
  let hash = root + 1;
  hash = mixed(hash, a);
  hash = mixed(hash, b);
  hash = mixed(hash, c);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function mixed(hash: number, one: number): number {
  const spread = Math.imul(one, 0xcc9e2d51);
  const turned = hash ^ Math.imul((spread << 15) | (spread >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

/** Eight bits more, of a hash that has nothing to do with the first. */
function checkOf(a: number, b: number, c: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x7feb352d) + Math.imul(c, 0x846ca68b)) >>> 24;
}
