/** Things that lie side by side in the order of their buckets, and a bucket holds those whose hashes begin alike. */
export interface Buckets {
  /** Where each bucket begins, and at the last place where the last one ends. There are a power of two of them. */
  readonly starts: Int32Array;
  /** Which thing lies where: its place among the hashes. Within a bucket they keep the order in which they were given. */
  readonly order: Int32Array;
}

/** So many first bits of a hash of 32 tell its bucket at most; the others are left to tell things in it apart. */
const MOST_BITS = 16;

/**
 * Sorts things into buckets by hashes of 32 bits, about `size` into each. Against a hash table with open addressing no place stays
 * empty, and of a hash only as many bits need be kept as tell the things of one bucket apart.
 */
export function layBuckets(hashes: Int32Array, size: number): Buckets {
  const bits = Math.min(MOST_BITS, Math.max(1, Math.round(Math.log2(hashes.length / size))));
  const starts = new Int32Array(2 ** bits + 1);
  const shift = shiftOf(starts);
  for (const hash of hashes) starts[(hash >>> shift) + 1] = (starts[(hash >>> shift) + 1] as number) + 1;
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
  const free = starts.slice();
  const order = new Int32Array(hashes.length);
  for (let thing = 0; thing < hashes.length; thing++) {
    const bucket = (hashes[thing] as number) >>> shift;
    order[free[bucket] as number] = thing;
    free[bucket] = (free[bucket] as number) + 1;
  }
  return { starts, order };
}

/** By how many bits a hash has to be shifted (`>>>`) to become the number of its bucket. */
export function shiftOf(starts: Int32Array): number {
  return Math.clz32(starts.length - 1) + 1;
}
