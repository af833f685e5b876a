import { layBuckets, shiftOf } from './buckets.js';
import { narrowNumbers } from './narrow-numbers.js';

/** Words, each with a number, as they lie in arrays of numbers and are stored; see `layWords`. */
export interface WordTable {
  /** Words by the hashes of them: where each bucket begins, and in the order of buckets eight bits of each hash, and the word's number. */
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  readonly ids: Uint16Array | Int32Array;
  /** By number: where the letters of each word begin, and at the last place where the last one's end. */
  readonly ends: Int32Array;
  /** A byte for each letter; for one that needs more of them `WIDE` and then its two bytes. */
  readonly letters: Uint8Array;
}

/** Finds the number of a word, and the word of a number. */
export interface WordIndex {
  /** How many words there are; they are numbered from 0. */
  readonly size: number;
  get(word: string): number | undefined;
  /** The word with a number below `size`. */
  wordAt(id: number): string;
}

/** Whatever numbers words. */
export type WordNumbers = Pick<ReadonlyMap<string, number>, 'get' | 'size'>;

const WIDE = 255;
const IN_A_BUCKET = 3;
const TAG = 0xff;

/**
 * Lays words out, numbered in their order. Of tens of thousands of words that a start would have to make strings and a Map of,
 * which takes some hundredths of a second, a message uses a dozen.
 */
export function layWords(words: readonly string[]): WordTable {
  const hashes = Int32Array.from(words, hashOf);
  const { starts, order } = layBuckets(hashes, IN_A_BUCKET);
  const ends = new Int32Array(words.length + 1);
  const letters: number[] = [];
  for (const [id, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      if (letter < WIDE) letters.push(letter);
      else letters.push(WIDE, letter >>> 8, letter & 0xff);
    }
    ends[id + 1] = letters.length;
  }
  const tags = Uint8Array.from(order, (id) => hashes[id] as number);
  return { starts, tags, ids: narrowNumbers(order), ends, letters: Uint8Array.from(letters) };
}

/** Looks words up in a table. */
export function createWordIndex({ starts, tags, ids, ends, letters }: WordTable): WordIndex {
  const shift = shiftOf(starts);
  const wideAt = (at: number): number => ((letters[at + 1] as number) << 8) | (letters[at + 2] as number);
  const isAt = (id: number, word: string): boolean => {
    let from = ends[id] as number;
    const end = ends[id + 1] as number;
    if (end - from < word.length) return false;
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      if (letter < WIDE ? letters[from] !== letter : letters[from] !== WIDE || wideAt(from) !== letter)
        return false;
      from += letter < WIDE ? 1 : 3;
    }
    return from === end;
  };
  return {
    size: ends.length - 1,
    get(word) {
      const hash = hashOf(word);
      const bucket = hash >>> shift;
      const end = starts[bucket + 1] as number;
      for (let at = starts[bucket] as number; at < end; at++)
        if (tags[at] === (hash & TAG) && isAt(ids[at] as number, word)) return ids[at];
      return undefined;
    },
    wordAt(id) {
      const end = ends[id + 1] as number;
      let word = '';
      for (let at = ends[id] as number; at < end; at++) {
        if (letters[at] === WIDE) {
          word += String.fromCharCode(wideAt(at));
          at += 2;
        } else word += String.fromCharCode(letters[at] as number);
      }
      return word;
    },
  };
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
