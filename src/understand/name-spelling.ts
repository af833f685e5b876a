import { remember } from './remember.js';

/** Finds the service's name that a word was meant to be. */
export interface NameSpelling {
  /** Whether the word is a name as it stands. */
  is(word: string): boolean;
  /** The name that was meant by a misspelt word, or undefined. */
  meant(word: string): string | undefined;
}

/** Names shorter than this differ from ordinary words by too little. */
const SHORTEST_NAME = 6;
/** From here on two slips are forgiven, one below. */
const LONG_NAME = 8;

/** `names` are the names that are one word, or written as one ("stepfunctions"). */
export function createNameSpelling(names: Iterable<string>): NameSpelling {
  const known = new Set<string>();
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < SHORTEST_NAME || known.has(name)) continue;
    known.add(name);
    const letter = name.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), name]);
  }
  const nearest = remember((word): string | null => {
    const near = (byLetter.get(word.charAt(0)) ?? [])
      .map((name) => ({ name, slips: slipsBetween(word, name, name.length >= LONG_NAME ? 2 : 1) }))
      .filter(({ slips }) => slips !== null)
      .sort((a, b) => (a.slips as number) - (b.slips as number));
    const [best, next] = near;
    return best && best.slips !== next?.slips ? best.name : null;
  });
  return {
    is: (word) => known.has(word),
    meant: (word) => (word.length < SHORTEST_NAME ? undefined : (nearest(word) ?? undefined)),
  };
}

/** How many letters are more, less, other or swapped; null when more than `most`. */
function slipsBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] as number) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  const slips = row[b.length] as number;
  return slips <= most ? slips : null;
}
