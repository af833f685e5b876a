import { lettersOf } from './features.js';

/** What the letters of words say, added up once per word. */
export interface LetterSums {
  /**
   * Adds what the letters of a word weigh for each label to `scores`, `says` times, and gives how many of its runs of letters have a
   * weight. `id` is the word's number, or negative.
   */
  add(word: string, id: number, says: number, scores: Float64Array): number;
}

/** People use the same few thousand words over and over, and a flood of others must not fill the memory. */
const MOST_REMEMBERED = 20_000;
const FIRST_ROOM = 512;
const NOT_YET = 0;
/** More runs of letters than any word has; so many still add up to a number of 16 bits. */
const MOST_RUNS = 255;

/**
 * `rowOf` gives the row of weights of a run of letters or less than 0, `words` tells how many words have a number. The sums of all words
 * lie in one array, of 16 bits: an array for each word took three times the room.
 */
export function createLetterSums(
  rowOf: (run: string) => number,
  weights: Int8Array,
  width: number,
  words: number,
): LetterSums {
  const size = width + 1;
  // A word that has a number is found without looking it up again. Behind one, so that words that nobody uses take no room.
  const placeById = new Int32Array(words);
  const places = new Map<string, number>();
  let sums = new Int16Array(FIRST_ROOM * size);

  let used = 0;
  const addUp = (word: string): number => {
    if (used >= MOST_REMEMBERED) {
      places.clear();
      placeById.fill(NOT_YET);
      used = 0;
    }
    const from = used * size;
    used += 1;
    if (from + size > sums.length) {
      const larger = new Int16Array(sums.length * 2);
      larger.set(sums);
      sums = larger;
    }
    sums.fill(0, from, from + size);
    for (const run of lettersOf(word)) {
      const row = rowOf(run);
      if (row < 0 || (sums[from + width] as number) === MOST_RUNS) continue;
      sums[from + width] = (sums[from + width] as number) + 1;
      for (let label = 0; label < width; label++)
        sums[from + label] = (sums[from + label] as number) + (weights[row * width + label] as number);
    }
    return from;
  };
  const placeOf = (word: string, id: number): number => {
    const isNumbered = id >= 0 && id < words;
    const known = isNumbered ? (placeById[id] as number) : (places.get(word) ?? NOT_YET);
    if (known !== NOT_YET) return known - 1;
    const from = addUp(word);
    if (isNumbered) placeById[id] = from + 1;
    else places.set(word, from + 1);
    return from;
  };
  return {
    add(word, id, says, scores) {
      const from = placeOf(word, id);
      for (let label = 0; label < width; label++)
        scores[label] = (scores[label] as number) + (sums[from + label] as number) * says;
      return sums[from + width] as number;
    },
  };
}
