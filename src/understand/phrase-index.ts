/** Finds the longest known phrase that begins at a word. A trie over words, so a look-up never depends on how many phrases there are. */
export interface PhraseIndex<T> {
  /**
   * The longest phrase that begins at `start` and ends at `end` or before it, with the number of words it covers. `ids` are the
   * numbers of the words; one without a number has a negative one.
   */
  longestAt(
    ids: readonly number[],
    start: number,
    end?: number,
  ): { readonly value: T; readonly length: number } | undefined;
}

/** Phrases as they lie in memory and are stored; see `layPhrases`. */
export interface PhraseTable<T> {
  readonly cells: Int32Array;
  /** What phrases stand for, each thing once. */
  readonly values: readonly T[];
}

const CELLS_PER_SLOT = 3;
const NONE = -1;
/** The place before a phrase's first word. */
const ROOT = -1;

/**
 * Lays phrases out, their words with a space between, as a hash table (open addressing) of the trie's branches. In a slot: the place of the
 * branch that it goes on from, the number of its word, and the place of its value. `ids` numbers words; what is new goes in.
 */
export function layPhrases<T>(phrases: ReadonlyMap<string, T>, ids: Map<string, number>): PhraseTable<T> {
  const cut = [...phrases].map(([phrase, value]) => ({ words: phrase.split(' '), value }));
  const most = cut.reduce((sum, { words }) => sum + words.length, 0);
  const cells = new Int32Array(2 ** Math.ceil(Math.log2((most + 1) * 1.3)) * CELLS_PER_SLOT).fill(NONE);
  const probe = createProbe(cells);
  const places = new Map<string, number>();
  const values: T[] = [];
  for (const { words, value } of cut) {
    let place = ROOT;
    for (const word of words) {
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      const at = probe(place, id);
      cells[at] = place;
      cells[at + 1] = id;
      place = at;
    }
    const written = JSON.stringify(value);
    if (!places.has(written)) places.set(written, values.push(value) - 1);
    cells[place + 2] = places.get(written) as number;
  }
  return { cells, values };
}

/** Looks phrases up that were laid out. */
export function openPhrases<T>({ cells, values }: PhraseTable<T>): PhraseIndex<T> {
  const probe = createProbe(cells);
  return {
    longestAt(ids, start, end = ids.length) {
      let found: { value: T; length: number } | undefined;
      let place = ROOT;
      for (let at = start; at < end; at++) {
        const id = ids[at] as number;
        if (id < 0) break;
        place = probe(place, id);
        if (cells[place + 1] === NONE) break;
        const value = cells[place + 2] as number;
        if (value !== NONE) found = { value: values[value] as T, length: at - start + 1 };
      }
      return found;
    },
  };
}

/** Finds where a branch stands, or the free slot where it would. */
function createProbe(cells: Int32Array): (from: number, id: number) => number {
  const mask = cells.length / CELLS_PER_SLOT - 1;
  return (from, id) => {
    for (let slot = mixed(from, id) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * CELLS_PER_SLOT;
      const known = cells[at + 1];
      if (known === NONE || (known === id && cells[at] === from)) return at;
    }
  };
}

function mixed(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
