/** Words, each with a number, as they lie in arrays of numbers and are stored; see `layWords`. */
export interface WordTable {
  /** A hash table (open addressing): by slot the hash of a word, and its number behind one. */
  readonly slots: Int32Array;
  /** Where the letters of each word begin, and at the last place where the last one's end. */
  readonly starts: Int32Array;
  readonly letters: Uint16Array;
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

const FREE = 0;

/**
 * Lays words out, numbered in their order. Of tens of thousands of words that a start would have to make strings and a Map of,
 * which takes some hundredths of a second, a message uses a dozen.
 */
export function layWords(words: readonly string[]): WordTable {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, words.length) * 1.5)) * 2).fill(FREE);
  const starts = new Int32Array(words.length + 1);
  for (const [id, word] of words.entries()) starts[id + 1] = (starts[id] as number) + word.length;
  const letters = new Uint16Array(starts[words.length] as number);
  const mask = slots.length / 2 - 1;
  for (const [id, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) letters[(starts[id] as number) + at] = word.charCodeAt(at);
    const hash = hashOf(word);
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== FREE) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = id + 1;
  }
  return { slots, starts, letters };
}

/** Looks words up in a table. */
export function createWordIndex({ slots, starts, letters }: WordTable): WordIndex {
  const mask = slots.length / 2 - 1;
  const isAt = (id: number, word: string): boolean => {
    const from = starts[id] as number;
    if ((starts[id + 1] as number) - from !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (letters[from + at] !== word.charCodeAt(at)) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    get(word) {
      const hash = hashOf(word);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const behind = slots[slot * 2 + 1] as number;
        if (behind === FREE) return undefined;
        if (slots[slot * 2] === hash && isAt(behind - 1, word)) return behind - 1;
      }
    },
    wordAt(id) {
      // Letter by letter takes a third of the time of spreading them into one call.
      let word = '';
      for (let at = starts[id] as number; at < (starts[id + 1] as number); at++)
        word += String.fromCharCode(letters[at] as number);
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
