/** Finds the longest known phrase that begins at a word. A trie over words, so a look-up never depends on how many phrases there are. */
export interface PhraseIndex<T> {
  add(words: readonly string[], value: T): void;
  /** The longest phrase that begins at `start` and ends at `end` or before it, with the number of words it covers. */
  longestAt(
    words: readonly string[],
    start: number,
    end?: number,
  ): { readonly value: T; readonly length: number } | undefined;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  value: T | undefined;
}

/** An empty index. Of two values under one phrase the first stays. */
export function createPhraseIndex<T>(): PhraseIndex<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  return {
    add(words, value) {
      let branch = root;
      for (const word of words) {
        let next = branch.next.get(word);
        if (!next) {
          next = { next: new Map(), value: undefined };
          branch.next.set(word, next);
        }
        branch = next;
      }
      if (branch !== root) branch.value ??= value;
    },
    longestAt(words, start, end = words.length) {
      let found: { value: T; length: number } | undefined;
      let branch: Branch<T> | undefined = root;
      for (let at = start; at < end; at++) {
        branch = branch.next.get(words[at] as string);
        if (!branch) break;
        if (branch.value !== undefined) found = { value: branch.value, length: at - start + 1 };
      }
      return found;
    },
  };
}
