/** Words, each with a number, as they lie in arrays of numbers and are stored; see `layWords`. */
export interface WordTable {
  /** A hash table (open addressing): in a slot a word's number behind one, and above it as many bits of its hash as fit. */
  readonly slots: Int32Array;
  /** By number: where the letters of each word begin, and at the last place where the last one's end. */
  readonly starts: Int32Array;
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
const FREE = 0;

/**
 * Lays words out, numbered in their order. Of tens of thousands of words that a start would have to make strings and a Map of,
 * which takes some hundredths of a second, a message uses a dozen.
 */
export function layWords(words: readonly string[]): WordTable {
  const slots = new Int32Array(2 ** Math.max(1, Math.ceil(Math.log2((words.length + 1) * 1.5)))).fill(FREE);
  const starts = new Int32Array(words.length + 1);
  const letters: number[] = [];
  const shift = shiftOf(slots);
  const bits = bitsOf(words.length);
  for (const [id, word] of words.entries()) {
    for (let at = 0; at < word.length; at++) {
      const letter = word.charCodeAt(at);
      if (letter < WIDE) letters.push(letter);
      else letters.push(WIDE, letter >>> 8, letter & 0xff);
    }
    starts[id + 1] = letters.length;
    const hash = hashOf(word);
    let slot = hash >>> shift;
    while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = (hash << bits) | (id + 1);
  }
  return { slots, starts, letters: Uint8Array.from(letters) };
}

/** How many bits a number behind one takes. */
function bitsOf(words: number): number {
  return 32 - Math.clz32(words);
}

/** By how many bits a hash has to be shifted (`>>>`) to become the number of its slot. */
function shiftOf({ length }: Int32Array): number {
  return Math.clz32(length) + 1;
}

/** Looks words up in a table. */
export function createWordIndex({ slots, starts, letters }: WordTable): WordIndex {
  const last = slots.length - 1;
  const shift = shiftOf(slots);
  const bits = bitsOf(starts.length - 1);
  const ofId = 2 ** bits - 1;
  const wideAt = (at: number): number => ((letters[at + 1] as number) << 8) | (letters[at + 2] as number);
  const isAt = (id: number, word: string): boolean => {
    let from = starts[id] as number;
    const end = starts[id + 1] as number;
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
    size: starts.length - 1,
    get(word) {
      const hash = hashOf(word);
      const tag = (hash << bits) >>> bits;
      for (let slot = hash >>> shift; ; slot = (slot + 1) & last) {
        const behind = slots[slot] as number;
        if (behind === FREE) return undefined;
        const id = (behind & ofId) - 1;
        if (behind >>> bits === tag && isAt(id, word)) return id;
      }
    },
    wordAt(id) {
      // Letter by letter takes a third of the time of spreading them into one call.
      const end = starts[id + 1] as number;
      let word = '';
      for (let at = starts[id] as number; at < end; at++) {
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
