import { lettersOf } from './features.js';

/** What the letters of words say, added up once per word. */
export interface LetterSums {
  /** Word by word what its letters say for each label, and behind it the sum of the squares of how much each says. */
  readonly sums: () => Float64Array;
  /** Where the row of a word begins. */
  at(word: string): number;
}

/** People use the same few thousand words over and over, and a flood of others must not fill the memory. */
const MOST_REMEMBERED = 20_000;
const FIRST_ROOM = 512;

/** `rowOf` gives the row of weights of a run of letters, `says` how much a run says. One array for all words: each with its own cost three times the room. */
export function createLetterSums(
  rowOf: ReadonlyMap<string, number>,
  weights: Int8Array,
  width: number,
  says: number,
): LetterSums {
  const size = width + 1;
  const places = new Map<string, number>();
  let sums = new Float64Array(FIRST_ROOM * size);

  const add = (word: string): number => {
    if (places.size >= MOST_REMEMBERED) places.clear();
    const from = places.size * size;
    if (from + size > sums.length) {
      const larger = new Float64Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    sums.fill(0, from, from + size);
    for (const run of lettersOf(word)) {
      const row = rowOf.get(run);
      if (row === undefined) continue;
      sums[from + width] = (sums[from + width] as number) + says * says;
      for (let label = 0; label < width; label++)
        sums[from + label] = (sums[from + label] as number) + (weights[row * width + label] as number) * says;
    }
    places.set(word, from);
    return from;
  };
  return { sums: () => sums, at: (word) => places.get(word) ?? add(word) };
}
