import { layBuckets, shiftOf } from './buckets.js';
import { narrowNumbers } from './narrow-numbers.js';
import type { WordIndex } from './word-table.js';

/** Finds words that may be a slip of one letter away from another. Whoever asks has to look whether they are. */
export interface NearWords {
  /** Hears every word that can be made from `word` by taking a letter out of either or of both, and perhaps a few others. */
  near(word: string, hear: (candidate: string) => void): void;
}

/**
 * By each spelling that lacks a letter the number of its word, in the order of buckets; see `layNearWords`. Of the spelling itself only
 * eight bits of its hash are kept.
 */
export interface NearTable {
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  readonly ids: Uint16Array | Int32Array;
}

const IN_A_BUCKET = 6;
const TAG = 0xff;

/**
 * Words by each spelling of theirs that lacks a letter (Wolf Garbe's symmetric delete), given with their numbers. Only a few bits of those
 * spellings' hashes are kept: a Map of them to lists of words took 25 MiB where this takes less than one. Words under one hash stand
 * in their order.
 */
export function layNearWords(words: readonly (readonly [word: string, id: number])[]): NearTable {
  const spelt: number[] = [];
  const hashed: number[] = [];
  for (const [word, id] of words) {
    for (let without = 0; without < word.length; without++) {
      spelt.push(id);
      hashed.push(hashWithout(word, without));
    }
  }
  const hashes = Int32Array.from(hashed);
  const { starts, order } = layBuckets(hashes, IN_A_BUCKET);
  return {
    starts,
    tags: Uint8Array.from(order, (at) => hashes[at] as number),
    ids: narrowNumbers(Array.from(order, (at) => spelt[at] as number)),
  };
}

/** Looks words up that were laid out, by their numbers in `words`. `isOne` tells whether a number is that of one of them. */
export function openNearWords(
  { starts, tags, ids }: NearTable,
  words: Pick<WordIndex, 'get' | 'wordAt'>,
  isOne: (id: number) => boolean,
): NearWords {
  const shift = shiftOf(starts);
  const hearUnder = (hash: number, hear: (candidate: string) => void) => {
    const bucket = hash >>> shift;
    const end = starts[bucket + 1] as number;
    for (let at = starts[bucket] as number; at < end; at++)
      if (tags[at] === (hash & TAG)) hear(words.wordAt(ids[at] as number));
  };
  return {
    near(word, hear) {
      hearUnder(hashWithout(word, word.length), hear);
      for (let without = 0; without < word.length; without++) {
        const shorter = word.slice(0, without) + word.slice(without + 1);
        const id = words.get(shorter);
        if (id !== undefined && isOne(id)) hear(shorter);
        hearUnder(hashWithout(word, without), hear);
      }
    },
  };
}

/** A hash (FNV-1a) of a word but for the letter at a place. */
function hashWithout(word: string, without: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++)
    if (at !== without) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
