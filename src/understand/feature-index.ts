import type { WordNumbers } from './word-table.js';

/** What the first word of a feature is read as; see features.ts. */
export const ROOTS = { word: 0, small: 1, behind: 2 } as const;
export type Root = (typeof ROOTS)[keyof typeof ROOTS];

/** No place, no word, no row. */
export const UNKNOWN = -1;

/**
 * Finds features by their words, word behind word, so that asking for two words in a row makes no string. A feature has a place:
 * in `cells` its row of weights stands there (or UNKNOWN, where a longer feature only begins), and behind it room for a mark.
 */
export interface FeatureIndex {
  readonly cells: Int32Array;
  /** The number of a word, or UNKNOWN. */
  idOf(word: string): number;
  /** The place of a feature of one word, or UNKNOWN. */
  first(root: Root, id: number): number;
  /** The place of the feature that has one word more, or UNKNOWN. */
  next(place: number, id: number): number;
  /** The place of a feature as it is written down, or UNKNOWN. */
  placeOf(written: string): number;
}

const CELLS_PER_WORD = 6;
const CELLS_PER_SLOT = 4;

/** Features in one array of numbers, as the build lays it out; see `layFeatures`. */
export interface FeatureTable {
  readonly cells: Int32Array;
  /** How many words had a number when it was laid out. */
  readonly words: number;
}

/**
 * Everything lies in one array of numbers: two cells for each way to read a word, then a hash table (open addressing, a third
 * empty) of longer features, whose key lies beside the row: with a Map per word the models took 81 MiB where they take 25. `features`
 * stand in the order of their rows; those of letters are left out. `ids` numbers words; what is new goes in. Models that
 * share it find in the processor's cache what another has just looked up.
 */
export function layFeatures(features: readonly string[], ids: Map<string, number>): FeatureTable {
  // "Make sure" begins many a longer feature, and stands once.
  const longer = new Set<string>();
  for (const feature of features) {
    if (isOfLetters(feature)) continue;
    const parts = wordsOf(feature);
    for (let end = 2; end <= parts.length; end++)
      longer.add(`${rootOf(feature)} ${parts.slice(0, end).join(' ')}`);
    for (const word of parts) if (!ids.has(word)) ids.set(word, ids.size);
  }
  const words = ids.size;
  const slots = 2 ** Math.ceil(Math.log2((longer.size + 1) * 1.3));
  const cells = new Int32Array(words * CELLS_PER_WORD + slots * CELLS_PER_SLOT).fill(UNKNOWN);
  const probe = createProbe({ cells, words });
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] as string;
    if (isOfLetters(feature)) continue;
    const [head, ...others] = wordsOf(feature);
    let place = placeOfWord(rootOf(feature), ids.get(head as string) as number);
    for (const word of others) {
      const id = ids.get(word) as number;
      const at = probe(place, id);
      cells[at + 2] = place;
      cells[at + 3] = id;
      place = at;
    }
    cells[place] = row;
  }
  return { cells, words };
}

/** Looks features up in a table; `ids` are those that it was laid out with. */
export function createFeatureIndex(table: FeatureTable, ids: WordNumbers): FeatureIndex {
  const { cells, words } = table;
  const probe = createProbe(table);
  const first = (root: Root, id: number) => (id < 0 || id >= words ? UNKNOWN : placeOfWord(root, id));
  const next = (place: number, id: number): number => {
    if (place < 0 || id < 0) return UNKNOWN;
    const at = probe(place, id);
    return cells[at + 2] === UNKNOWN ? UNKNOWN : at;
  };
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;

  return {
    cells,
    idOf,
    first,
    next,
    placeOf(written) {
      const [head, ...others] = wordsOf(written);
      return others.reduce(
        (place, word) => next(place, idOf(word)),
        first(rootOf(written), idOf(head as string)),
      );
    },
  };
}

/** Finds where a longer feature stands, or the free slot where it would. */
function createProbe({ cells, words }: FeatureTable): (place: number, id: number) => number {
  const base = words * CELLS_PER_WORD;
  const mask = (cells.length - base) / CELLS_PER_SLOT - 1;
  return (place, id) => {
    for (let slot = mixed(place, id) & mask; ; slot = (slot + 1) & mask) {
      const at = base + slot * CELLS_PER_SLOT;
      const key = cells[at + 2];
      if (key === UNKNOWN || (key === place && cells[at + 3] === id)) return at;
    }
  };
}

function placeOfWord(root: Root, id: number): number {
  return id * CELLS_PER_WORD + root * 2;
}

/** Whether a feature, as it is written down, is a run of letters. */
export function isOfLetters(feature: string): boolean {
  return feature.length > 1 && feature.startsWith('^');
}

function rootOf(feature: string): Root {
  if (feature.length < 2) return ROOTS.word;
  return feature.startsWith('.') ? ROOTS.small : feature.startsWith('~') ? ROOTS.behind : ROOTS.word;
}

function wordsOf(feature: string): string[] {
  return (rootOf(feature) === ROOTS.word ? feature : feature.slice(1)).split(' ');
}

function mixed(a: number, b: number): number {
  const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
