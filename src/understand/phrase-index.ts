/** Finds the longest known phrase that begins at a word. A trie over words, so a look-up never depends on how many phrases there are. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins at `start` and ends at `end` or before it, with the number of words it covers. */
  longestAt(
    words: readonly string[],
    start: number,
    end?: number,
  ): { readonly value: T; readonly length: number } | undefined;
}

/** Phrases as they are stored, their words with a space between; of two values under one the first counts. */
export type Phrases<T> = readonly (readonly [phrase: string, value: T])[];

interface Branch<T> {
  /** Most phrases end where no other goes on. */
  next: Map<string, Branch<T>> | undefined;
  value: T | undefined;
}

/** An index of phrases that have at least one word. */
export function createPhraseIndex<T>(phrases: Phrases<T>): PhraseIndex<T> {
  const root: Branch<T> = { next: undefined, value: undefined };
  for (const [phrase, value] of phrases) {
    let branch = root;
    for (const word of phrase.split(' ')) {
      branch.next ??= new Map();
      let next = branch.next.get(word);
      if (!next) {
        next = { next: undefined, value: undefined };
        branch.next.set(word, next);
      }
      branch = next;
    }
    branch.value ??= value;
  }
  return {
    longestAt(words, start, end = words.length) {
      let found: { value: T; length: number } | undefined;
      let branch: Branch<T> | undefined = root;
      for (let at = start; at < end; at++) {
        branch = branch.next?.get(words[at] as string);
        if (!branch) break;
        if (branch.value !== undefined) found = { value: branch.value, length: at - start + 1 };
      }
      return found;
    },
  };
}
