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

/** Features as the build lays them out: first the rows of those of one word, then those of others, in buckets. See `layFeatures`. */
export interface FeatureTable {
  /** By root, for each 32 words which of them have a row, a bit each, and beside it the first of those rows. */
  readonly words: Int32Array;
  /** A bit for each of the others by a hash of its own: most that nobody has learnt need not be looked for. */
  readonly sieve: Uint8Array;
  readonly starts: Int32Array;
  /** Of each of the others' hashes the bits that tell it from those in its bucket. */
  readonly tags: Uint16Array;
}

/** Features that were laid out, with the place of each row's feature among those that were given. */
export interface LaidFeatures {
  readonly table: FeatureTable;
  readonly order: Int32Array;
}

/** Few enough that the tags of a bucket lie within one line of the processor's cache. */
const IN_A_BUCKET = 4;
const BITS_IN_SIEVE = 8;
/** Roots that words have. */
const WORD_ROOTS = 3;
/** In the place of a word that is not there. */
const NONE = -2;

/**
 * A feature of one word is found by the word's number. Of a longer one only two hashes are kept, beside its row, and of those some 32
 * bits: one in a hundred thousand that nobody has learnt is taken for one that was, which no answer hangs on, and three bytes take the
 * place of 26. `ids` numbers words; what is new goes in.
 */
export function layFeatures(features: readonly string[], ids: Map<string, number>): LaidFeatures {
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const keys = features.map((feature) => keyOf(feature, idOf));
  const places = [...keys.keys()];
  const ofWord = places.filter((at) => (keys[at] as Key)[2] === NONE);
  const longer = places.filter((at) => (keys[at] as Key)[2] !== NONE);
  const placeOf = (at: number): number => (keys[at] as Key)[0] * ids.size + (keys[at] as Key)[1];
  ofWord.sort((one, other) => placeOf(one) - placeOf(other));

  const hashes = Int32Array.from(longer, (at) => hashOf(...(keys[at] as Key)));
  const { starts, order } = layBuckets(hashes, IN_A_BUCKET);
  const sieve = new Uint8Array(2 ** Math.max(1, Math.round(Math.log2((longer.length * BITS_IN_SIEVE) / 8))));
  const shift = sieveShift(sieve);
  for (const at of longer) {
    const [, a, b, c] = keys[at] as Key;
    const bit = otherHash(a, b, c) >>> shift;
    sieve[bit >>> 3] = (sieve[bit >>> 3] as number) | (1 << (bit & 7));
  }
  return {
    table: {
      words: layWordBits(
        ofWord.map((at) => keys[at] as Key),
        ids.size,
      ),
      sieve,
      starts,
      tags: Uint16Array.from(order, (at) => hashes[at] as number),
    },
    order: Int32Array.from([...ofWord, ...Array.from(order, (at) => longer[at] as number)]),
  };
}

/** `keys` stand in the order of their rows. */
function layWordBits(keys: readonly Key[], size: number): Int32Array {
  const blocks = Math.ceil(size / 32);
  const cells = new Int32Array(WORD_ROOTS * blocks * 2);
  for (const [root, id] of keys) {
    const at = (root * blocks + (id >>> 5)) * 2;
    cells[at] = (cells[at] as number) | (1 << (id & 31));
  }
  for (let at = 2; at < cells.length; at += 2)
    cells[at + 1] = (cells[at - 1] as number) + bitsIn(cells[at - 2] as number);
  return cells;
}

/** Looks features up in a table; `ids` are those that it was laid out with. */
export function createFeatureIndex(
  { words, sieve, starts, tags }: FeatureTable,
  ids: WordNumbers,
): FeatureIndex {
  const blocks = words.length / 2 / WORD_ROOTS;
  const ofWords = words.length === 0 ? 0 : (words.at(-1) as number) + bitsIn(words.at(-2) as number);
  const bucketShift = shiftOf(starts);
  const bitShift = sieveShift(sieve);
  const row = (root: Root, a: number): number => {
    if (a < 0 || a >>> 5 >= blocks) return UNKNOWN;
    const at = (root * blocks + (a >>> 5)) * 2;
    const bits = words[at] as number;
    const bit = 1 << (a & 31);
    return (bits & bit) === 0 ? UNKNOWN : (words[at + 1] as number) + bitsIn(bits & (bit - 1));
  };
  const longer = (root: Root, a: number, b: number, c: number): number => {
    const bit = otherHash(a, b, c) >>> bitShift;
    if (((sieve[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return UNKNOWN;
    const hash = hashOf(root, a, b, c);
    const bucket = hash >>> bucketShift;
    const end = starts[bucket + 1] as number;
    for (let at = starts[bucket] as number; at < end; at++)
      if (tags[at] === (hash & TAG)) return ofWords + at;
    return UNKNOWN;
  };
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;
  return {
    idOf,
    row,
    rowOfTwo: (root, a, b) => (a < 0 || b < 0 ? UNKNOWN : longer(root, a, b, NONE)),
    rowOfThree: (root, a, b, c) => (a < 0 || b < 0 || c < 0 ? UNKNOWN : longer(root, a, b, c)),
    rowOfLetters: (run) => longer(ROOTS.letters, twoLetters(run, 1), twoLetters(run, 3), NONE),
    rowOf(written) {
      const [root, a, b, c] = keyOf(written, idOf);
      if (a === UNKNOWN || b === UNKNOWN || c === UNKNOWN) return UNKNOWN;
      return b === NONE ? row(root, a) : longer(root, a, b, c);
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

/** By its first bits a bucket is found, by its last 16 a feature in it. */
function hashOf(root: Root, a: number, b: number, c: number): number {
  const sum = (root + Math.imul(a, 0x9e3779b1) + Math.imul(b, 0xcc9e2d51) + Math.imul(c, 0x1b873593)) | 0;
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** Has nothing to do with the other. */
function otherHash(a: number, b: number, c: number): number {
  const sum = (Math.imul(a, 0x2545f491) + Math.imul(b, 0x7feb352d) + Math.imul(c, 0x846ca68b)) | 0;
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35);
}

/** By how many bits a hash has to be shifted (`>>>`) to become the number of its bit. */
function sieveShift({ length }: Uint8Array): number {
  return Math.clz32(length * 8) + 1;
}

/** How many bits are set, of 32. Hacker's Delight, 5-1. */
function bitsIn(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
