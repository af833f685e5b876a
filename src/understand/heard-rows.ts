/** Gathers the rows of weights that a message speaks of, each once, and adds them up behind it. */
export interface HeardRows {
  /** Notes a row, and how much it says. One that was noted before says no more. */
  add(row: number, says: number): void;
  /** Adds the rows that were noted to `sums`, label by label, and begins anew. Gives the sum of the squares of how much each says. */
  addUp(sums: Float64Array): number;
}

/** Rows are added so many at a time. */
const AT_ONCE = 4;
const FIRST_ROOM = 64 * AT_ONCE;
const FREE = 0;

/**
 * `weights` lie row behind row, `width` in each. Rows are looked up apart from the words that lead to them, because most are in no cache of
 * the processor: side by side it fetches many at once, and waits for one after another where each has to be found first.
 */
export function createHeardRows(weights: Int8Array, width: number): HeardRows {
  let rows = new Int32Array(FIRST_ROOM);
  let says = new Float64Array(FIRST_ROOM);
  // Which rows were noted, each behind one (a hash table, open addressing): small enough to stay in the cache, as no mark beside each row is.
  let noted = new Int32Array(FIRST_ROOM * 2);
  let heard = 0;

  const isNew = (row: number): boolean => {
    const last = noted.length - 1;
    let slot = row & last;
    for (; noted[slot] !== FREE; slot = (slot + 1) & last) if (noted[slot] === row + 1) return false;
    noted[slot] = row + 1;
    return true;
  };
  const grow = (): void => {
    const [before, saidBefore] = [rows, says];
    rows = new Int32Array(before.length * 2);
    rows.set(before);
    says = new Float64Array(before.length * 2);
    says.set(saidBefore);
    noted = new Int32Array(rows.length * 2);
    for (const row of before) isNew(row);
  };

  return {
    add(row, much) {
      if (heard === rows.length) grow();
      if (!isNew(row)) return;
      rows[heard] = row;
      says[heard] = much;
      heard += 1;
    },
    addUp(sums) {
      let squares = 0;
      for (let at = 0; at < heard; at++) squares += (says[at] as number) * (says[at] as number);
      // What is left of earlier messages behind the last row says nothing.
      says.fill(0, heard, heard + AT_ONCE);
      for (let at = 0; at < heard; at += AT_ONCE) addFour(at, sums);
      noted.fill(FREE);
      heard = 0;
      return squares;
    },
  };

  /** One by one it takes twice as long: the next row would be fetched only when the one before it is nearly done. */
  function addFour(at: number, sums: Float64Array): void {
    const one = (rows[at] as number) * width;
    const two = (rows[at + 1] as number) * width;
    const three = (rows[at + 2] as number) * width;
    const four = (rows[at + 3] as number) * width;
    const ofOne = says[at] as number;
    const ofTwo = says[at + 1] as number;
    const ofThree = says[at + 2] as number;
    const ofFour = says[at + 3] as number;
    for (let label = 0; label < width; label++)
      sums[label] =
        (sums[label] as number) +
        (weights[one + label] as number) * ofOne +
        (weights[two + label] as number) * ofTwo +
        (weights[three + label] as number) * ofThree +
        (weights[four + label] as number) * ofFour;
  }
}
