/** Gathers the rows of weights that a message speaks of, and adds them up behind it. */
export interface HeardRows {
  /** Notes a row, and how much it says. */
  add(row: number, says: number): void;
  /** Adds the rows that were noted to `sums`, label by label, and begins anew. Gives the sum of the squares of how much each says. */
  addUp(sums: Float64Array): number;
}

const FIRST_ROOM = 256;

/**
 * `weights` lie row behind row, `width` in each. Rows are looked up apart from the words that lead to them, because most are in no cache of
 * the processor: side by side it fetches many at once, and waits for one after another where each has to be found first.
 */
export function createHeardRows(weights: Int8Array, width: number): HeardRows {
  let rows = new Int32Array(FIRST_ROOM);
  let says = new Float64Array(FIRST_ROOM);
  let heard = 0;
  return {
    add(row, much) {
      if (heard === rows.length) {
        rows = Int32Array.from({ length: heard * 2 }, (_, at) => rows[at] ?? 0);
        says = Float64Array.from({ length: heard * 2 }, (_, at) => says[at] ?? 0);
      }
      rows[heard] = row;
      says[heard] = much;
      heard += 1;
    },
    addUp(sums) {
      let squares = 0;
      for (let at = 0; at < heard; at++) {
        const much = says[at] as number;
        squares += much * much;
        addRow(weights, (rows[at] as number) * width, much, width, sums);
      }
      heard = 0;
      return squares;
    },
  };
}

/** Adds the row that begins at `from`, `says` times. */
export function addRow(
  weights: Int8Array | Int32Array,
  from: number,
  says: number,
  width: number,
  sums: Float64Array,
): void {
  for (let label = 0; label < width; label++)
    sums[label] = (sums[label] as number) + (weights[from + label] as number) * says;
}
