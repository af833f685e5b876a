import type { WordIndex } from './word-table.js';

/** Finds words that may be a slip of one letter away from another. Whoever asks has to look whether they are. */
export interface NearWords {
  /** Hears every word that can be made from `word` by taking a letter out of either or of both, and perhaps a few others. */
  near(word: string, hear: (candidate: string) => void): void;
}

const FREE = 0;

/**
 * Words by each spelling of theirs that lacks a letter (Wolf Garbe's symmetric delete), given with their numbers. Only hashes of those
 * spellings are kept, in one array of numbers: a Map of them to lists of words took 25 MiB where this takes 2. By slot: the hash of a
 * spelling, and the number of the word behind one. Words under one hash stand in their order.
 */
export function layNearWords(words: readonly (readonly [word: string, id: number])[]): Int32Array {
  const letters = words.reduce((sum, [{ length }]) => sum + length, 0);
  const slots = Math.ceil((letters + 1) * 1.5);
  const cells = new Int32Array(slots * 2);
  for (const [word, id] of words) {
    for (let without = 0; without < word.length; without++) {
      const hash = hashWithout(word, without);
      let slot = (hash >>> 0) % slots;
      while (cells[slot * 2 + 1] !== FREE) slot = (slot + 1) % slots;
      cells[slot * 2] = hash;
      cells[slot * 2 + 1] = id + 1;
    }
  }
  return cells;
}

/** Looks words up that were laid out, by their numbers in `words`. `isOne` tells whether a number is that of one of them. */
export function openNearWords(
  cells: Int32Array,
  words: Pick<WordIndex, 'get' | 'wordAt'>,
  isOne: (id: number) => boolean,
): NearWords {
  const slots = cells.length / 2;
  const hearUnder = (hash: number, hear: (candidate: string) => void) => {
    for (let slot = (hash >>> 0) % slots; cells[slot * 2 + 1] !== FREE; slot = (slot + 1) % slots)
      if (cells[slot * 2] === hash) hear(words.wordAt((cells[slot * 2 + 1] as number) - 1));
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
